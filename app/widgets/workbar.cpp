// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/workbar.h"

#include "app/theme/theme.h"
#include "app/widgets/progressbar.h"
#include "app/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto patience = 300ms;

} // namespace

WorkBar::WorkBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_text(new TextLabel(theme, TextStyle::Small, Token::Ink2)), m_bar(new ProgressBar(theme)),
      m_stop(new QPushButton(tr("Stop")))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_stop);
    m_text->setWordWrap(false);
    m_stop->setProperty("small", true);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, &WorkBar::stopAsked);
    hide();
}

void WorkBar::start(const QString &what)
{
    m_text->setText(what);
    m_bar->setAccessibleName(what);
    m_stop->setAccessibleName(tr("Stop: %1").arg(what));
    m_bar->hide(); // until it is known how much there is
    if (!isVisible())
        m_patience.start();
}

void WorkBar::setProgress(qsizetype done, qsizetype total)
{
    m_bar->setProgress(int(done), int(total));
    m_bar->show();
}

void WorkBar::finish()
{
    m_patience.stop();
    hide();
}

} // namespace app

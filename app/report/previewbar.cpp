// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/report/previewbar.h"

#include "app/icons/icons.h"
#include "app/report/pagepreview.h"
#include "app/theme/theme.h"
#include "app/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

PreviewBar::PreviewBar(const Theme &theme, PagePreview &preview, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_preview(preview), m_page(new QSpinBox),
      m_zoom(new TextLabel(theme, TextStyle::Small))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.px(4));
    m_previous = addButton(layout, tr("Previous page"), [this] { m_preview.goBy(-1); });
    m_previous->setIcon(iconOf(Icon::Left, Token::Ink2, theme));
    m_page->setObjectName(u"page"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    m_page->setAlignment(Qt::AlignHCenter);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    layout->addWidget(m_page);
    m_next = addButton(layout, tr("Next page"), [this] { m_preview.goBy(1); });
    m_next->setIcon(iconOf(Icon::Right, Token::Ink2, theme));
    layout->addStretch(1);
    addButton(layout, tr("Smaller"), [this] { m_preview.zoomBy(-1); })->setText(u"−"_s);
    m_zoom->setWordWrap(false);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(theme.px(48));
    layout->addWidget(m_zoom);
    addButton(layout, tr("Larger"), [this] { m_preview.zoomBy(1); })->setText(u"+"_s);
    auto *const fit = new QPushButton(tr("Full &width"));
    fit->setProperty("small", true);
    connect(fit, &QPushButton::clicked, &m_preview, &PagePreview::fitWidth);
    layout->addSpacing(theme.px(8));
    layout->addWidget(fit);

    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        if (page - 1 != m_preview.page())
            m_preview.goTo(page - 1);
    });
    connect(&m_preview, &PagePreview::pageChanged, this, &PreviewBar::refresh);
    connect(&m_preview, &PagePreview::zoomChanged, this, &PreviewBar::refresh);
    refresh();
}

QToolButton *PreviewBar::addButton(QHBoxLayout *layout, const QString &name, const std::function<void()> &run)
{
    auto *const button = new QToolButton;
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({m_theme.px(18), m_theme.px(18)});
    connect(button, &QToolButton::clicked, this, run);
    layout->addWidget(button);
    return button;
}

void PreviewBar::refresh()
{
    const QSignalBlocker blocker(m_page);
    const int count = m_preview.count();
    //: %1 is a field; how many pages there are stands behind it
    const auto around = tr("Page %1 of %2").split(u"%1"_s);
    m_page->setPrefix(around.value(0));
    m_page->setSuffix(around.value(1).replace(u"%2"_s, QString::number(count)));
    m_page->setRange(std::min(count, 1), count);
    m_page->setValue(m_preview.page() + 1);
    m_page->setReadOnly(count < 2);
    m_previous->setEnabled(m_preview.page() > 0);
    m_next->setEnabled(m_preview.page() + 1 < count);
    m_zoom->setText(tr("%1%").arg(m_preview.zoom()));
}

} // namespace app

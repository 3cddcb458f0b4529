// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/resumepage.h"

#include "app/theme/theme.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

ResumePage::ResumePage(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_goOn(new QPushButton(tr("Continue with the draft")))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    auto *const section = new Section(theme);
    auto *const title = new TextLabel(theme, TextStyle::Title);
    title->setText(name.isEmpty() ? tr("Continue with the draft?") : tr("Continue with the draft of %1?").arg(name));
    auto *const text = new TextLabel(theme, TextStyle::Body, Token::Ink2);
    text->setText(tr("You stopped before this dossier was started. Your answers are still here."));
    section->content()->addWidget(title);
    section->content()->addWidget(text);
    auto *const row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    m_goOn->setProperty("primary", true);
    m_goOn->setObjectName(u"goOn"_s);
    m_goOn->setAccessibleDescription(title->text());
    auto *const again = new QPushButton(tr("Begin again"));
    again->setObjectName(u"beginAgain"_s);
    again->setAccessibleDescription(tr("The draft goes then."));
    row->addWidget(m_goOn);
    row->addWidget(again);
    row->addStretch(1);
    section->content()->addLayout(row);
    all->addWidget(section);
    connect(m_goOn, &QAbstractButton::clicked, this, &ResumePage::goOn);
    connect(again, &QAbstractButton::clicked, this, &ResumePage::beginAgain);
}

QWidget *ResumePage::firstField() const
{
    return m_goOn;
}

} // namespace app

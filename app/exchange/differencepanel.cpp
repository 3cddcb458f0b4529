// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/differencepanel.h"

#include "app/theme/theme.h"
#include "app/widgets/badge.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

DifferencePanel::DifferencePanel(const Theme &theme, const Difference &difference)
    : Section(theme, difference.title()), m_theme(theme)
{
    for (const auto &side : difference.sides)
        content()->addWidget(rowOf(side, difference.whyNot.isEmpty()));
    if (difference.whyNot.isEmpty())
        return;
    auto *const why = new TextLabel(theme, TextStyle::Small, Token::Ink2);
    why->setObjectName(u"whyNot"_s);
    why->setText(difference.whyNot);
    content()->addWidget(why);
}

QWidget *DifferencePanel::rowOf(const DifferenceSide &side, bool mayChoose)
{
    auto *const row = new QWidget;
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, m_theme.px(4), 0, m_theme.px(4));
    layout->setSpacing(m_theme.px(12));
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *const value = new TextLabel(m_theme, TextStyle::Strong);
    value->setText(side.value);
    auto *const who = new TextLabel(m_theme, TextStyle::Small, Token::Ink2);
    //: %1: a name and a role; %2: a day and a time
    who->setText(filledIn(tr("%1, %2"), {side.who, side.when}));
    texts->addWidget(value);
    texts->addWidget(who);
    if (side.stands) {
        auto *const badge = new Badge(m_theme);
        badge->setContent({.kind = BadgeKind::Busy, .text = tr("counts now"), .icon = Icon::Check});
        texts->addSpacing(m_theme.px(4));
        texts->addWidget(badge, 0, Qt::AlignLeft);
    }
    layout->addLayout(texts, 1);
    if (mayChoose)
        layout->addWidget(buttonOf(side), 0, Qt::AlignTop);
    return row;
}

// The words on it come first in its name: who speaks to the program says what she sees.
QPushButton *DifferencePanel::buttonOf(const DifferenceSide &side)
{
    auto *const button = new QPushButton(side.stands ? tr("Leave it so") : tr("Choose this"));
    button->setObjectName(side.stands ? u"keep"_s : u"choose"_s);
    button->setAutoDefault(false);
    //: %1: "Choose this"; %2: a value; %3: who wrote it
    button->setAccessibleName(filledIn(tr("%1: “%2” by %3"), {button->text(), oneLine(side.value), side.who}));
    connect(button, &QPushButton::clicked, this, [this, change = side.change] { emit chosen(change); });
    if (!m_first)
        m_first = button;
    return button;
}

} // namespace app

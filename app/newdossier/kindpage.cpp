// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/kindpage.h"

#include "app/newdossier/cardgrid.h"
#include "app/newdossier/circumstances.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/choicerow.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace app {

namespace {

QWidget *problemLine(const Theme &theme, const QString &text)
{
    auto *const line = new QWidget;
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(theme.px(6));
    row->addWidget(new IconLabel(theme, Icon::Error, Token::LateFg), 0, Qt::AlignTop);
    auto *const label = new TextLabel(theme, TextStyle::Small, Token::LateFg);
    label->setText(text);
    row->addWidget(label, 1);
    line->hide();
    return line;
}

} // namespace

KindPage::KindPage(Desk &desk, Intake &intake)
    : IntakePage(desk, intake), m_group(new QButtonGroup(this)),
      m_problem(problemLine(theme(), tr("Choose the kind of departure.")))
{
    content()->addWidget(m_problem);
    for (const auto &group : kindGroups()) {
        auto *const box = new CardGrid(theme(), group.title, group.note);
        for (const auto kind : group.choices)
            box->add(newCard(kind));
        content()->addWidget(box);
    }
    // One tab stop, also as long as nothing is chosen.
    auto *const stop = isDone() ? m_cards.value(*this->intake().kind()) : m_first;
    for (auto *const card : m_cards)
        card->setFocusPolicy(card == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

RadioCard *KindPage::newCard(core::DepartureKind kind)
{
    auto *const card = new RadioCard(
        theme(), labelOf(kind),
        {.second = explanationOf(kind), .icon = isConfidential(kind) ? std::optional(Icon::Lock) : std::nullopt});
    card->setObjectName(core::toKey(kind));
    card->setChecked(intake().kind() == kind);
    m_group->addButton(card);
    m_cards.insert(kind, card);
    if (!m_first)
        m_first = card;
    connect(card, &QAbstractButton::toggled, this, [this, kind](bool isOn) {
        m_problem->hide();
        if (isOn)
            intake().setText(answer::kind, core::toKey(kind));
    });
    return card;
}

QString KindPage::name() const
{
    return tr("Kind of departure");
}

QString KindPage::question() const
{
    return tr("Which kind of departure is it?");
}

QString KindPage::answer() const
{
    const auto kind = intake().kind();
    return kind ? labelOf(*kind) : QString();
}

QWidget *KindPage::firstField() const
{
    const auto kind = intake().kind();
    return kind ? m_cards.value(*kind) : m_first;
}

QList<SummaryLink> KindPage::check()
{
    m_problem->setVisible(!isDone());
    if (isDone())
        return {};
    return {{.text = tr("Choose the kind of departure."), .where = {}, .field = m_first}};
}

QList<Answered> KindPage::summary() const
{
    return {{tr("Kind"), answer()}};
}

} // namespace app

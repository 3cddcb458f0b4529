// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/workpage.h"

#include "app/newdossier/circumstances.h"
#include "app/theme/theme.h"
#include "app/widgets/banner.h"
#include "app/widgets/choicerow.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int shownParts = 2;

struct EffectText
{
    Q_DECLARE_TR_FUNCTIONS(EffectText)
};

// "6 taken erbij, 4 vallen weg"
QString textOf(const FlagEffect &effect)
{
    QStringList parts;
    if (effect.added > 0)
        parts.append(EffectText::tr("%n task(s) added", nullptr, effect.added));
    if (effect.gone > 0)
        parts.append(parts.isEmpty() ? EffectText::tr("%n task(s) not needed", nullptr, effect.gone)
                                     : EffectText::tr("%n not needed", nullptr, effect.gone));
    if (effect.reassigned > 0)
        parts.append(parts.isEmpty() ? EffectText::tr("%n task(s) for somebody else", nullptr, effect.reassigned)
                                     : EffectText::tr("%n for somebody else", nullptr, effect.reassigned));
    else if (effect.moved > 0)
        parts.append(parts.isEmpty() ? EffectText::tr("%n task(s) on another day", nullptr, effect.moved)
                                     : EffectText::tr("%n on another day", nullptr, effect.moved));
    return parts.isEmpty() ? EffectText::tr("no other tasks")
                           : parts.first(std::min<qsizetype>(parts.size(), shownParts)).join(u", "_s);
}

} // namespace

WorkPage::WorkPage(Desk &desk, Intake &intake, Forecast &forecast) : IntakePage(desk, intake), m_forecast(forecast)
{
    for (const auto &group : flagGroups())
        content()->addWidget(newGroup(group));
    auto *const note = new Banner(theme());
    note->setText(Banner::Kind::Info, tr("This only decides which tasks come in the dossier. It is not in the report."));
    content()->addWidget(note);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &WorkPage::countNext);
}

QWidget *WorkPage::newGroup(const ChoiceGroup<core::Flag> &group)
{
    auto *const box = new QWidget;
    auto *const lines = new QVBoxLayout(box);
    lines->setContentsMargins({});
    lines->setSpacing(theme().px(6));
    auto *const heading = new TextLabel(theme(), TextStyle::Strong);
    heading->setText(group.title);
    lines->addWidget(heading);
    if (!group.note.isEmpty()) {
        auto *const note = new TextLabel(theme(), TextStyle::Small, Token::Ink2);
        note->setText(group.note);
        lines->addWidget(note);
    }
    auto *const panel = new Section(theme());
    panel->setAccessibleName(group.title);
    panel->layout()->setContentsMargins(1, 1, 1, 1);
    panel->content()->setSpacing(0);
    for (const auto flag : group.choices)
        panel->content()->addWidget(newRow(flag, flag != group.choices.last()));
    lines->addWidget(panel);
    return box;
}

CheckRow *WorkPage::newRow(core::Flag flag, bool hasLine)
{
    auto *const row = new CheckRow(theme(), labelOf(flag), {.second = explanationOf(flag), .hasLine = hasLine});
    row->setObjectName(core::toKey(flag));
    row->setChecked(intake().flags().contains(flag));
    m_rows.insert(flag, row);
    if (!m_first)
        m_first = row;
    connect(row, &QAbstractButton::toggled, this, [this, flag](bool isOn) { intake().setFlag(flag, isOn); });
    return row;
}

QString WorkPage::name() const
{
    return tr("What belongs to this work?");
}

QString WorkPage::question() const
{
    return name();
}

QString WorkPage::intro() const
{
    return tr("Choose all that is true. You can change it later.");
}

QString WorkPage::answer() const
{
    const auto flags = intake().flags().values();
    if (flags.isEmpty())
        return isDone() ? tr("Nothing special") : QString();
    return flags.size() == 1 ? labelOf(flags.first()) : tr("%n fact(s)", nullptr, int(flags.size()));
}

QWidget *WorkPage::firstField() const
{
    return m_first;
}

QList<SummaryLink> WorkPage::check()
{
    intake().setText(answer::workSeen, u"yes"_s);
    return {};
}

QList<Answered> WorkPage::summary() const
{
    QStringList names;
    for (const auto flag : intake().flags().values())
        names.append(labelOf(flag));
    return {{tr("Belongs to this work"), names.isEmpty() ? tr("Nothing special") : names.join(u'\n')}};
}

void WorkPage::open()
{
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it)
        it.value()->setChecked(intake().flags().contains(it.key()));
    m_counting.start();
}

void WorkPage::foresee(const Effect &)
{
    m_toCount = m_rows.keys();
    m_counting.start();
}

void WorkPage::countNext()
{
    if (m_toCount.isEmpty() || !isVisible())
        return m_counting.stop();
    const auto flag = m_toCount.takeFirst();
    const auto outline = Outline::of(intake().request(), intake().kind().has_value());
    m_rows.value(flag)->setAside(outline.kind ? textOf(m_forecast.effectOf(flag, outline)) : QString());
}

} // namespace app

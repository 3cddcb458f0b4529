// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/dossierfacts.h"

#include "app/dossier/dossierwords.h"
#include "app/models/dossiersummary.h"
#include "app/widgets/factlist.h"
#include "app/widgets/timelinebar.h"
#include "app/wording.h"
#include "core/domain/itemkeys.h"
#include "core/domain/permissions.h"
#include "core/domain/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

struct DossierFactText
{
    Q_DECLARE_TR_FUNCTIONS(DossierFactText)
};

namespace {

using State = TimelineStop::State;

// In one word or two, since there is little room.
struct Milestone
{
    QLatin1StringView item;
    const char *name;
};

constexpr Milestone milestones[]{
    {QLatin1StringView("information.kickoff"), QT_TRANSLATE_NOOP("DossierFactText", "First talk")},
    {QLatin1StringView("information.progress_talk"), QT_TRANSLATE_NOOP("DossierFactText", "Progress talk")},
    {QLatin1StringView("exit.talk"), QT_TRANSLATE_NOOP("DossierFactText", "Exit interview")},
    {core::itemkeys::employeeSign, QT_TRANSLATE_NOOP("DossierFactText", "Signing")},
    {core::itemkeys::disableAccounts, QT_TRANSLATE_NOOP("DossierFactText", "Accounts closed")},
    {QLatin1StringView("information.after30"), QT_TRANSLATE_NOOP("DossierFactText", "Looking back")},
};

TimelineStop stopOn(QDate day, const QString &name, State state, QDate today)
{
    auto text = dayAndMonth(day);
    if (day.year() != today.year())
        text += u' ' + QString::number(day.year());
    QStringList sentence{name, core::longDate(day, currentLanguage())};
    if (state == State::Late)
        sentence.append(daysLate(day, today));
    return {.date = day, .dateText = text, .name = name, .state = state, .sentence = sentence.join(u", "_s)};
}

TimelineStop stopOf(const core::Task &task, const QString &name, QDate today)
{
    const auto day = !task.isOpen() && task.state.doneOn.isValid() ? task.state.doneOn : task.due.date;
    return stopOn(day, name, task.late ? State::Late : task.isOpen() ? State::Open : State::Past, today);
}

QList<TimelineStop> anchorStops(const core::DossierView &view)
{
    const auto &dates = view.record.dossier.dates;
    const auto &today = view.today;
    QList<TimelineStop> stops;
    const auto add = [&](QDate day, const QString &name, State state) {
        if (day.isValid())
            stops.append(stopOn(day, name, state, today));
    };
    add(dates.notice, labelOf(core::Anchor::Notice), dates.notice <= today ? State::Past : State::Open);
    add(today, DossierFactText::tr("Today"), State::Today);
    add(dates.lastDay, labelOf(core::Anchor::LastDay), State::LastDay);
    if (dates.employmentEnd != dates.lastDay)
        add(dates.employmentEnd, DossierFactText::tr("End of employment"),
            dates.employmentEnd <= today ? State::Past : State::Open);
    return stops;
}

QString nameOrRole(core::Role role, const core::Dossier &dossier)
{
    const auto name = oneLine(dossier.nameOf(role));
    return name.isEmpty() ? DossierFactText::tr("Nobody yet") : name;
}

QString templatesText(const core::DossierView &view)
{
    QStringList names;
    for (const auto &source : view.templates)
        names.append(DossierFactText::tr("%1, version %2").arg(source.title.in(currentLanguage())).arg(source.version));
    return names.join(u'\n');
}

QString flagsText(core::FlagSet flags)
{
    QStringList names;
    for (const auto flag : flags.values())
        names.append(labelOf(flag));
    return names.isEmpty() ? DossierFactText::tr("None") : names.join(u", "_s);
}

} // namespace

QList<TimelineStop> timelineOf(const core::DossierView &view)
{
    auto stops = anchorStops(view);
    for (const auto &milestone : milestones) {
        const auto *task = view.task(QString(milestone.item));
        if (task && task->due.date.isValid() && task->state.status != core::Status::NotApplicable)
            stops.append(stopOf(*task, DossierFactText::tr(milestone.name), view.today));
    }
    // On one day the last working day comes first, since it ends what is to scale.
    std::ranges::stable_sort(
        stops, {}, [](const TimelineStop &stop) { return std::pair(stop.date, stop.state == State::LastDay ? 0 : 1); });
    return stops;
}

QList<Fact> dossierFacts(const core::DossierView &view)
{
    const auto &dossier = view.record.dossier;
    QList<Fact> facts;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.append({name, value});
    };
    if (view.seesKind)
        add(DossierFactText::tr("Kind of departure"), labelOf(dossier.kind));
    add(labelOf(core::Anchor::Notice), weekdayDateShort(dossier.dates.notice));
    add(labelOf(core::Anchor::LastDay), weekdayDateShort(dossier.dates.lastDay));
    add(labelOf(core::Anchor::EmploymentEnd), weekdayDateShort(dossier.dates.employmentEnd));
    //: Part of an organisation
    add(DossierFactText::tr("Team"), oneLine(dossier.people.value(core::Role::Employee).unit));
    add(roleName(core::Role::Manager), nameOrRole(core::Role::Manager, dossier));
    add(roleName(core::Role::Successor),
        dossier.noSuccessor ? DossierFactText::tr("Nobody, by choice") : nameOrRole(core::Role::Successor, dossier));
    if (view.seesKind)
        add(DossierFactText::tr("This work"), flagsText(dossier.flags));
    if (dossier.hold)
        add(DossierFactText::tr("Legal hold"), holdSentence(view));
    add(DossierFactText::tr("Checklists"), templatesText(view));
    return facts;
}

} // namespace app

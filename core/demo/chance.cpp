// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/people.h"
#include "core/demo/tale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

struct KindOdds
{
    DepartureKind kind;
    int percent;
    int noticeMin; // days from notice to last working day
    int noticeMax;
};

constexpr KindOdds odds[]{
    {DepartureKind::Resignation, 38, 28, 75},
    {DepartureKind::FixedTermEnd, 16, 32, 62},
    {DepartureKind::Retirement, 12, 120, 190},
    {DepartureKind::InternalMove, 8, 20, 50},
    {DepartureKind::Settlement, 5, 21, 60},
    {DepartureKind::HireEnd, 5, 10, 35},
    {DepartureKind::Reorganisation, 4, 60, 120},
    {DepartureKind::Dismissal, 3, 28, 60},
    {DepartureKind::Internship, 3, 14, 30},
    {DepartureKind::Death, 2, 0, 0},
    {DepartureKind::SecondmentEnd, 2, 30, 60},
    {DepartureKind::SummaryDismissal, 1, 0, 0},
    {DepartureKind::Leave, 1, 7, 30},
};

constexpr int turnOfKinds = 15;
constexpr int yearsBack = 6;
constexpr int daysToFinish = 130; // after the last working day a dossier has been closed
constexpr int daysOfAllTemplates = 200;

const KindOdds &kindFor(int number, Dice &dice)
{
    if (number % turnOfKinds == turnOfKinds - 1)
        return odds[size_t(number / turnOfKinds) % std::size(odds)];
    auto left = dice.below(100);
    for (const auto &kind : odds) {
        left -= kind.percent;
        if (left < 0)
            return kind;
    }
    return odds[0];
}

DossierState endingFor(Dice &dice)
{
    const auto percent = dice.below(100);
    return percent < 85   ? DossierState::Finished
           : percent < 95 ? DossierState::Running
           : percent < 98 ? DossierState::Cancelled
                          : DossierState::Paused;
}

bool isSudden(DepartureKind kind)
{
    return kind == DepartureKind::Death || kind == DepartureKind::SummaryDismissal;
}

QDate endOfMonth(QDate date)
{
    return QDate(date.year(), date.month(), date.daysInMonth());
}

QDate employmentEnd(DepartureKind kind, QDate lastDay, Dice &dice)
{
    if (kind == DepartureKind::InternalMove || kind == DepartureKind::Leave)
        return {};
    if (isSudden(kind) || kind == DepartureKind::HireEnd || kind == DepartureKind::Internship || dice.chance(35))
        return lastDay;
    return endOfMonth(dice.chance(20) ? lastDay.addDays(21) : lastDay);
}

Dates datesFor(const KindOdds &kind, DossierState ending, const Calendar &calendar, QDate today, Dice &dice)
{
    const bool past = ending == DossierState::Finished || ending == DossierState::Cancelled;
    const int daysAgo = past ? dice.between(daysToFinish, yearsBack * 365) : dice.between(-70, 40);
    const int notice = dice.between(kind.noticeMin, kind.noticeMax);
    auto lastDay = calendar.workingDayOnOrBefore(today.addDays(-daysAgo));
    if (!past && lastDay.addDays(-notice) >= today) // not announced yet
        lastDay = calendar.workingDayOnOrBefore(today.addDays(notice - 3));
    if (isSudden(kind.kind))
        lastDay = std::min(lastDay, calendar.workingDayOnOrBefore(today.addDays(-2)));
    const auto noticed = calendar.workingDayOnOrBefore(lastDay.addDays(-notice));
    return {noticed, lastDay, employmentEnd(kind.kind, lastDay, dice)};
}

struct FlagOdds
{
    Flag flag;
    int percent;
};

constexpr FlagOdds extras[]{
    {Flag::Phone, 30},        {Flag::Chat, 25},          {Flag::Paper, 20},        {Flag::ExternalRelations, 20},
    {Flag::Mandate, 6},       {Flag::SharedSecrets, 10}, {Flag::Mobility, 10},     {Flag::Destruction, 6},
    {Flag::StudyCosts, 5},    {Flag::WorksCouncil, 3},   {Flag::EmergencyRole, 5}, {Flag::SoleExpert, 4},
    {Flag::SocialAccount, 3}, {Flag::Litigation, 2},     {Flag::TrustFunction, 1}, {Flag::Unreachable, 2},
    {Flag::CompanyCard, 3},   {Flag::KeyFunction, 1},    {Flag::AlreadyGone, 1},
};

// Office holders come and go with elections; nobody is hired or moved into office.
const Job &jobFor(const Sector &sector, DepartureKind kind, Dice &dice)
{
    const auto &job = dice.pick(sector.jobs);
    const bool fits = kind == DepartureKind::Resignation || kind == DepartureKind::FixedTermEnd;
    return job.flags.contains(Flag::OfficeHolder) && !fits ? sector.jobs.front() : job;
}

FlagSet flagsFor(const Job &job, DepartureKind kind, Dice &dice)
{
    auto flags = kind == DepartureKind::Internship ? FlagSet() : job.flags;
    for (const auto &extra : extras) {
        if (dice.chance(extra.percent))
            flags.insert(extra.flag);
    }
    if (isSudden(kind) || kind == DepartureKind::Internship || kind == DepartureKind::InternalMove) {
        flags.remove(Flag::Unreachable);
        flags.remove(Flag::AlreadyGone);
    }
    return flags;
}

Pace paceFor(DossierState ending, QDate today, Dice &dice)
{
    Pace pace{.rows = 1, .talkative = false, .until = today};
    const auto percent = dice.below(100);
    if (percent < 20)
        pace = {.lead = 3, .spread = 3, .skipOwn = 2, .skipOthers = 6, .rows = 1, .talkative = false, .until = today};
    else if (percent < 50)
        pace = {.lead = 0, .spread = 5, .skipOwn = 8, .skipOthers = 65, .rows = 1, .talkative = false, .until = today};
    else
        pace = {.lead = -5, .spread = 8, .skipOwn = 48, .skipOthers = 50, .rows = 1, .talkative = false, .until = today};
    if (ending == DossierState::Running || ending == DossierState::Paused) {
        pace.rows = dice.between(2, 4);
        pace.skipOwn /= 2;
        pace.skipOthers /= 2;
        pace.talkative = true;
    }
    return pace;
}

QMap<Role, Person> peopleFor(const Scene &scene, bool everybody)
{
    const auto &sector = scene.sector;
    QList<Role> roles{Role::Hr};
    if (sector.organisation.ihhPresent)
        roles.append(Role::Ihh);
    if (everybody)
        roles += {Role::It, Role::Facilities, Role::Secretariat};
    QMap<Role, Person> people{{Role::Manager, personOf(scene.manager, sector.domain, scene.team)}};
    for (const auto role : roles)
        people.insert(role, personOf(sector.staff.value(role), sector.domain));
    return people;
}

Scene sceneFor(const Sector &sector, const StartRequest &request, Dice &dice)
{
    const auto team = dice.below(sector.organisation.teams.size());
    const bool english = dice.chance(sector.kind == SectorKind::University ? 35 : 9);
    const auto &dates = request.dates;
    Scene scene{.sector = sector,
                .language = english ? Language::English : Language::Dutch,
                .absent = dates.notice == dates.lastDay || request.flags.contains(Flag::Unreachable) ||
                          request.flags.contains(Flag::AlreadyGone),
                .employee = personName(dice),
                .manager = sector.managers.at(team),
                .successor = dice.chance(92) ? personName(dice) : QString(),
                .colleagues = {personName(dice), personName(dice)},
                .team = sector.organisation.teams.at(team),
                .notice = dates.notice,
                .lastDay = dates.lastDay};
    return scene;
}

QDate endingDayFor(DossierState ending, const Dates &dates, const Calendar &calendar, QDate today, Dice &dice)
{
    QDate day;
    if (ending == DossierState::Finished)
        day = dates.at(Anchor::EmploymentEnd).addDays(dice.between(46, 70));
    else if (ending == DossierState::Cancelled)
        day = dates.notice.addDays(dice.between(1, 9));
    else if (ending == DossierState::Paused)
        day = today.addDays(-dice.between(1, 4));
    else
        return {};
    return calendar.workingDayOnOrBefore(std::clamp(day, dates.notice, today.addDays(-1)));
}

} // namespace

Tale chanceTale(const Sector &sector, QDate today, int number, Dice &dice)
{
    const auto ending = endingFor(dice);
    const auto &kind = kindFor(number, dice);
    const auto &job = jobFor(sector, kind.kind, dice);
    const auto &calendar = sector.organisation.calendar;
    StartRequest request{.function = QString::fromUtf16(job.function),
                         .kind = kind.kind,
                         .flags = flagsFor(job, kind.kind, dice),
                         .dates = datesFor(kind, ending, calendar, today, dice)};
    if (kind.kind == DepartureKind::Internship)
        request.function = u"Stagiair"_s;
    const auto scene = sceneFor(sector, request, dice);
    request.person = personOf(scene.employee, sector.domain, scene.team);
    const bool recent = request.dates.notice > today.addDays(-daysOfAllTemplates);
    request.people = peopleFor(scene, recent);
    Tale tale{.request = request, .scene = scene, .pace = paceFor(ending, today, dice), .ending = ending};
    tale.endingDay = endingDayFor(ending, request.dates, calendar, today, dice);
    if (tale.endingDay.isValid())
        tale.pace.until = tale.endingDay.addDays(1);
    tale.informationOnly = !recent;
    if (ending == DossierState::Running && request.flags.contains(Flag::Litigation) && sector.organisation.ihhPresent)
        tale.holdReference = u"Woo-%1-%2"_s.arg(today.year()).arg(dice.between(100, 980));
    return tale;
}

} // namespace core::demo

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/castrows.h"
#include "core/demo/people.h"
#include "core/demo/tale.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

struct Member
{
    const char16_t *name;
    const char16_t *function; // in the municipality; elsewhere one of the sector's own
    DepartureKind kind;
    FlagSet flags;
    int notice; // days from today
    int lastDay;
    int team;
    Language language;
    const char16_t *successor;
    const char16_t *colleagues[2];
    Pace pace;
};

using enum Flag;

constexpr auto dutch = Language::Dutch;

const Member cast[castSize]{
    // Half ready, and two things late.
    {u"Joris van Leeuwen",
     u"Beleidsadviseur",
     DepartureKind::Resignation,
     {Phone, Chat, Paper, ExternalRelations},
     -24,
     19,
     0,
     dutch,
     u"Noor Jansen",
     {u"Ilse de Boer", u"Ruben Smit"},
     {.lead = 2, .spread = 1, .skipOwn = 0, .skipOthers = 0, .rows = 3}},
    // After 31 years, everything on time.
    {u"Marijke de Graaf-Hoekstra",
     u"Adviseur erfgoed",
     DepartureKind::Retirement,
     {SoleExpert, Paper, Destruction, Phone},
     -152,
     12,
     0,
     dutch,
     u"Fedde Postma",
     {u"Hodan Warsame", u"Jan-Willem ter Horst"},
     {.lead = 4, .spread = 2, .skipOwn = 0, .skipOthers = 0, .rows = 3}},
    // To another team in the same house.
    {u"Fatima el Amrani",
     u"Juridisch adviseur",
     DepartureKind::InternalMove,
     {Litigation, Paper},
     -28,
     9,
     1,
     dutch,
     u"Emre Kaya",
     {u"Thi Lan Nguyễn", u"Gijs in 't Veld"},
     {.lead = 1, .spread = 2, .skipOwn = 4, .skipOthers = 8, .rows = 3}},
    // Hired, gone since a few days, and not much was handed over.
    {u"Bo Li",
     u"Applicatiebeheerder (inhuur)",
     DepartureKind::HireEnd,
     {Privileged, SharedSecrets, Chat},
     -30,
     -4,
     5,
     Language::English,
     u"Agnieszka Nowak",
     {u"Kwame Owusu", u"Sietske Dijkstra"},
     {.lead = -5, .spread = 3, .skipOwn = 35, .skipOthers = 45, .rows = 2}},
    // From one day to the next: nothing here says why.
    {u"Maarten Prins",
     u"Inkoper",
     DepartureKind::SummaryDismissal,
     {Mandate, CompanyCard, Phone},
     -6,
     -6,
     5,
     dutch,
     u"",
     {u"Rania Haddad", u"Bas Koster"},
     {.lead = 0, .spread = 1, .skipOwn = 0, .skipOthers = 10, .rows = 2}},
    // Signed by all three, and closed.
    {u"Noémie Vandenbroucke-Adjei",
     u"Projectleider groen",
     DepartureKind::FixedTermEnd,
     {Phone, Mandate, ExternalRelations},
     -128,
     -88,
     4,
     dutch,
     u"Sjoerd Veenstra",
     {u"Ngozi Okafor", u"Harm Brouwer"},
     {.lead = 2, .spread = 1, .skipOwn = 0, .skipOthers = 0, .rows = 3}},
};

QDate workingDay(const Sector &sector, QDate today, int days)
{
    return sector.organisation.calendar.workingDayOnOrBefore(today.addDays(days));
}

Dates datesOf(const Member &member, const Sector &sector, QDate today)
{
    const auto lastDay = workingDay(sector, today, member.lastDay);
    Dates dates{workingDay(sector, today, member.notice), lastDay, {}};
    if (member.kind == DepartureKind::SummaryDismissal || member.kind == DepartureKind::HireEnd)
        dates.employmentEnd = lastDay;
    else if (member.kind != DepartureKind::InternalMove)
        dates.employmentEnd = QDate(lastDay.year(), lastDay.month(), lastDay.daysInMonth());
    return dates;
}

QMap<Role, Person> peopleOf(const Scene &scene)
{
    const auto &sector = scene.sector;
    QMap<Role, Person> people{{Role::Manager, personOf(scene.manager, sector.domain, scene.team)},
                              {Role::Colleague, personOf(scene.colleagues.first(), sector.domain, scene.team)}};
    for (const auto role : {Role::Hr, Role::It, Role::Ihh, Role::Secretariat, Role::Facilities}) {
        if (role != Role::Ihh || sector.organisation.ihhPresent)
            people.insert(role, personOf(sector.staff.value(role), sector.domain));
    }
    return people;
}

} // namespace

Tale castTale(const Sector &sector, QDate today, int number)
{
    const auto &member = cast[number];
    const bool isMunicipality = sector.kind == SectorKind::Municipality;
    const auto function = isMunicipality ? member.function : sector.jobs[size_t(number) % sector.jobs.size()].function;
    StartRequest request{.function = QString::fromUtf16(function),
                         .kind = member.kind,
                         .flags = member.flags,
                         .dates = datesOf(member, sector, today)};
    const auto team = member.team % sector.organisation.teams.size();
    const Scene scene{.sector = sector,
                      .language = member.language,
                      .absent = request.dates.notice == request.dates.lastDay,
                      .employee = QString::fromUtf16(member.name),
                      .manager = sector.managers.at(team),
                      .successor = QString::fromUtf16(member.successor),
                      .colleagues = {QString::fromUtf16(member.colleagues[0]), QString::fromUtf16(member.colleagues[1])},
                      .team = sector.organisation.teams.at(team),
                      .notice = request.dates.notice,
                      .lastDay = request.dates.lastDay};
    request.person = personOf(scene.employee, sector.domain, scene.team);
    request.people = peopleOf(scene);
    Tale tale{.request = request, .scene = scene, .pace = member.pace};
    tale.pace.until = today;
    if (number == castSize - 1) {
        tale.ending = DossierState::Finished;
        tale.endingDay = workingDay(sector, request.dates.employmentEnd, 48);
        tale.pace.until = tale.endingDay.addDays(1);
    }
    if (member.flags.contains(Litigation) && sector.organisation.ihhPresent)
        tale.holdReference = u"Woo-%1-014"_s.arg(today.year());
    if (isMunicipality)
        tale.script = scriptOf(number, scene, today);
    return tale;
}

} // namespace core::demo

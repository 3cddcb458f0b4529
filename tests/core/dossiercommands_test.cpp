// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/officefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString plan = u"information.plan"_s;
const QDate lastDay(2026, 4, 24);

StartRequest changed(void (*change)(StartRequest &))
{
    auto request = startRequest();
    change(request);
    return request;
}

struct RefusedStart
{
    void (*change)(StartRequest &);
    Error error;
};

QMap<QString, QDate> dueDates(Office &office)
{
    QMap<QString, QDate> dates;
    for (const auto &task : office.seenBy(Role::Hr).tasks)
        dates.insert(task.key(), task.due.date);
    return dates;
}

} // namespace

TEST_CASE("Starting: the dossier holds what was asked for, and the settings of that day", "[commands]")
{
    Office office;
    const auto dossier = office.seenBy(Role::Hr).record.dossier;

    CHECK(dossier.nameOf(Role::Employee) == u"Joris van Leeuwen"_s);
    CHECK(dossier.nameOf(Role::Successor) == u"Daan Mulder"_s);
    CHECK(dossier.function == u"Beleidsadviseur Wonen"_s);
    CHECK(dossier.flags == FlagSet{Flag::Chat, Flag::Paper, Flag::ExternalRelations, Flag::Phone});
    CHECK(dossier.organisation == *startRequest().organisation);
    CHECK(dossier.templates.contains(TemplateRef{.id = u"information"_s, .version = 1}));
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Starting: a death, or somebody who has gone, may become known after the last day", "[commands]")
{
    auto request = startRequest();
    const bool died = GENERATE(true, false);
    request.kind = died ? DepartureKind::Death : DepartureKind::Resignation;
    if (!died)
        request.flags.insert(Flag::AlreadyGone);
    request.dates = {.notice = QDate(2026, 3, 2), .lastDay = QDate(2026, 2, 27)};
    Office office(request);

    for (const auto &task : office.seenBy(Role::Hr).tasks) {
        INFO(task.key().toStdString());
        CHECK((!task.due.date.isValid() || task.due.date >= request.dates.notice));
    }
    must(office.as(Role::Hr).changeDates(office.dossier, {.lastDay = QDate(2026, 2, 26)}));
    CHECK(office.seenBy(Role::Hr).record.dossier.dates.lastDay == QDate(2026, 2, 26));
}

TEST_CASE("Starting: it is for the manager and HR", "[commands]")
{
    Office office;
    const auto role = static_cast<Role>(GENERATE(range(0, 19)));
    const auto start = [&] { return office.as(role).startDossier(startRequest()); };

    INFO(toKey(role));
    if (role == Role::Manager || role == Role::Hr)
        CHECK(start());
    else
        CHECK(office.refusal(start) == error(ErrorCode::NotAllowed, {toKey(role), u"manager hr"_s}));
}

TEST_CASE("Starting: what does not fit is refused", "[commands]")
{
    const auto given = GENERATE(
        RefusedStart{[](StartRequest &r) { r.dates.lastDay = {}; },
                     error(ErrorCode::InvalidValue, {u"lastDay"_s, u""_s, u"yyyy-MM-dd"_s})},
        RefusedStart{[](StartRequest &r) { r.dates.notice = {}; },
                     error(ErrorCode::InvalidValue, {u"notice"_s, u""_s, u"yyyy-MM-dd"_s})},
        RefusedStart{[](StartRequest &r) { r.dates.notice = QDate(2026, 5, 1); },
                     error(ErrorCode::DatesOutOfOrder, {u"notice"_s, u"2026-05-01"_s, u"lastDay"_s, u"2026-04-24"_s})},
        RefusedStart{[](StartRequest &r) { r.dates.employmentEnd = QDate(2026, 4, 1); },
                     error(ErrorCode::DatesOutOfOrder, {u"lastDay"_s, u"2026-04-24"_s, u"employmentEnd"_s, u"2026-04-01"_s})},
        RefusedStart{[](StartRequest &r) { r.person.name = u" "_s; },
                     error(ErrorCode::InvalidValue, {u"people.employee"_s, u""_s, u""_s})},
        RefusedStart{[](StartRequest &r) { r.person.unit = QChar(0xDC00); }, error(ErrorCode::TextNotClean, {u"people.employee.unit"_s})},
        RefusedStart{[](StartRequest &r) { r.person.email = QString(1'048'576, u'x'); },
                     error(ErrorCode::TextTooLong, {u"people.employee.email"_s, u"20000"_s})},
        RefusedStart{[](StartRequest &r) { r.function = u"x"_s + QChar(u'\0'); }, error(ErrorCode::TextNotClean, {u"person.function"_s})},
        RefusedStart{[](StartRequest &r) { r.people[Role::It].name = u"\n"_s; },
                     error(ErrorCode::InvalidValue, {u"people.it"_s, u""_s, u""_s})},
        RefusedStart{[](StartRequest &r) { r.people.insert(Role::Employee, {.name = u"Piet"_s}); },
                     error(ErrorCode::InvalidValue, {u"people.employee"_s, u"Piet"_s, u""_s})},
        RefusedStart{[](StartRequest &r) { r.noSuccessor = true; },
                     error(ErrorCode::InvalidValue, {u"people.successor"_s, u"Daan Mulder"_s, u""_s})},
        RefusedStart{[](StartRequest &r) { r.organisation->government = false; }, error(ErrorCode::OrganisationDiffers)},
        RefusedStart{[](StartRequest &r) { r.people[Role::Manager].name = u"Iemand Anders"_s; },
                     error(ErrorCode::NotTheBoundPerson, {u"manager"_s, u"Iemand Anders"_s, u"Sanne Verhoeven"_s})});
    Office office;

    CHECK(office.refusal([&] { return office.as(Role::Manager).startDossier(changed(given.change)); }) == given.error);
}

TEST_CASE("Starting: nobody can be the successor from the first day", "[commands]")
{
    Office office(changed([](StartRequest &r) {
        r.people.remove(Role::Successor);
        r.noSuccessor = true;
    }));

    CHECK(office.task(u"information.successor_access"_s).responsible == Role::Manager);
}

TEST_CASE("Legal hold: information management, Woo and their stand-ins set and release it", "[commands]")
{
    const auto role = GENERATE(Role::Ihh, Role::Woo, Role::Hr); // there is no legal department here: HR does its work
    Office office;
    must(office.as(role).setHold(office.dossier, u"Woo-verzoek over woonbeleid"_s, u" Woo-2026-014 "_s));
    const auto hold = office.seenBy(Role::Hr).record.dossier.hold;

    REQUIRE(hold);
    CHECK(hold->reference == u"Woo-2026-014"_s);
    CHECK_FALSE(hold->by.isEmpty());
    CHECK(hold->since == sampleDay);
    must(office.as(role).releaseHold(office.dossier));
    CHECK_FALSE(office.seenBy(Role::Hr).record.dossier.hold);
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Legal hold: it can be set again after a release", "[commands]")
{
    Office office;
    must(office.as(Role::Ihh).setHold(office.dossier, u"Woo-verzoek"_s, u"Woo-1"_s));
    must(office.as(Role::Ihh).releaseHold(office.dossier));
    must(office.as(Role::Ihh).setHold(office.dossier, u"Claim"_s, u"Zaak 2"_s));

    CHECK(office.seenBy(Role::Hr).record.dossier.hold->reference == u"Zaak 2"_s);
}

TEST_CASE("Legal hold: a second one does not take the place of the first", "[commands]")
{
    Office office;
    must(office.as(Role::Ihh).setHold(office.dossier, u"Woo-verzoek"_s, u"Woo-1"_s));

    CHECK(office.refusal([&] { return office.as(Role::Woo).setHold(office.dossier, u"Claim"_s, u"Zaak 2"_s); })
          == error(ErrorCode::HoldStands, {u"Woo-1"_s}));
}

TEST_CASE("Legal hold: other roles are refused", "[commands]")
{
    Office office;
    const auto role = GENERATE(Role::Employee, Role::Manager, Role::It, Role::Privacy, Role::Successor);
    const auto refused = error(ErrorCode::NotAllowed, {toKey(role), u"ihh woo legal"_s});

    CHECK(office.refusal([&] { return office.as(role).setHold(office.dossier, u"a"_s, u"b"_s); }) == refused);
    CHECK(office.refusal([&] { return office.as(role).releaseHold(office.dossier); }) == refused);
}

TEST_CASE("Legal hold: it needs a reason and a reference, and something to release", "[commands]")
{
    Office office;
    const auto set = [&](const QString &reason, const QString &reference) {
        return office.refusal([&] { return office.as(Role::Ihh).setHold(office.dossier, reason, reference); });
    };

    CHECK(set(u" "_s, u"Woo-1"_s) == error(ErrorCode::InvalidValue, {u"reason"_s, u""_s, u""_s}));
    CHECK(set(u"Woo-verzoek"_s, u""_s) == error(ErrorCode::InvalidValue, {u"reference"_s, u""_s, u""_s}));
    CHECK(set(hostileTexts().at(1).text, u"Woo-1"_s) == error(ErrorCode::TextNotClean, {u"reason"_s}));
    CHECK(office.refusal([&] { return office.as(Role::Ihh).releaseHold(office.dossier); }) == error(ErrorCode::NoHold));
}

TEST_CASE("Legal hold: a dossier that is paused or finished can still be held", "[commands]")
{
    Office office;
    must(office.as(Role::Manager).setState(office.dossier, GENERATE(DossierState::Paused, DossierState::Finished)));

    CHECK(office.as(Role::Ihh).setHold(office.dossier, u"Woo-verzoek"_s, u"Woo-1"_s));
}

TEST_CASE("Changing dates: everything is computed again, except what was set by hand", "[commands]")
{
    Office office;
    must(office.as(Role::Manager).setTask(office.dossier, plan, {.due = QDate(2026, 3, 14)}));
    must(office.as(Role::Manager).changeDates(office.dossier, {.notice = QDate(2026, 2, 2), .lastDay = QDate(2026, 5, 29), .employmentEnd = QDate(2026, 5, 31)}));
    const auto dates = dueDates(office);

    CHECK(dates.value(plan) == QDate(2026, 3, 14));
    CHECK(dates.value(u"information.kickoff"_s) == QDate(2026, 2, 4));
    CHECK(dates.value(u"information.open_cases"_s) == QDate(2026, 5, 19));
    CHECK(dates.value(u"information.close"_s) == QDate(2026, 7, 15));
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Changing dates: a date set by hand goes back to the rule when it is cleared", "[commands]")
{
    Office office;
    must(office.as(Role::Employee).setTask(office.dossier, plan, {.due = QDate(2026, 3, 14)}));
    must(office.as(Role::Employee).setTask(office.dossier, plan, {.due = QDate()}));

    CHECK(office.task(plan).due == Due{.date = QDate(2026, 3, 9)});
}

TEST_CASE("Changing dates: what is not given stays as it is", "[commands]")
{
    Office office;
    must(office.as(Role::Hr).changeDates(office.dossier, {.lastDay = QDate(2026, 4, 17)}));

    CHECK(office.seenBy(Role::Hr).record.dossier.dates == Dates{QDate(2026, 3, 2), QDate(2026, 4, 17), QDate(2026, 4, 30)});
}

TEST_CASE("Changing dates: other roles, a wrong order and no difference are refused", "[commands]")
{
    Office office;
    const auto change = [&](Role role, const Dates &dates) {
        return office.refusal([&] { return office.as(role).changeDates(office.dossier, dates); });
    };

    CHECK(change(Role::Employee, {.lastDay = lastDay.addDays(-1)}) == error(ErrorCode::NotAllowed, {u"employee"_s, u"manager hr"_s}));
    CHECK(change(Role::Manager, {.lastDay = QDate(2026, 3, 1)})
          == error(ErrorCode::DatesOutOfOrder, {u"notice"_s, u"2026-03-02"_s, u"lastDay"_s, u"2026-03-01"_s}));
    CHECK(change(Role::Manager, {.lastDay = QDate(2026, 5, 1)}).code == ErrorCode::DatesOutOfOrder);
    CHECK(change(Role::Manager, {.lastDay = lastDay}) == error(ErrorCode::NothingToChange));
}

TEST_CASE("Preview of dates: it tells what would move, and writes nothing", "[commands]")
{
    Office office;
    const auto before = dueDates(office);
    const auto shifts = must(office.as(Role::Manager).previewDates(office.dossier, {.lastDay = QDate(2026, 4, 17)}));
    const auto moved = std::find_if(shifts.begin(), shifts.end(), [](const DateShift &s) { return s.item == u"information.open_cases"_s; });

    REQUIRE(moved != shifts.end());
    CHECK(moved->before.date == QDate(2026, 4, 14));
    CHECK(moved->after.date == QDate(2026, 4, 7));
    CHECK(std::none_of(shifts.begin(), shifts.end(), [](const DateShift &s) { return s.item == u"information.plan"_s; }));
    CHECK(dueDates(office) == before);
    CHECK(office.refusal([&] { return office.as(Role::It).previewDates(office.dossier, {.lastDay = QDate(2026, 4, 17)}); }).code
          == ErrorCode::NotAllowed);
}

TEST_CASE("Binding a person: from then on only she acts in that role", "[commands]")
{
    Office office;
    must(office.as(Role::Hr).bindPerson(office.dossier, Role::Woo, {.name = u" Noor  Willems "_s, .email = u"n.willems@veldermeer.example"_s}));

    CHECK(office.seenBy(Role::Hr).record.dossier.nameOf(Role::Woo) == u"Noor Willems"_s);
    CHECK(office.refusal([&] { return office.as(Role::Woo).setHold(office.dossier, u"a"_s, u"b"_s); }).code == ErrorCode::NotTheBoundPerson);
    CHECK(office.as(Role::Woo, u"Noor Willems"_s).setHold(office.dossier, u"a"_s, u"b"_s));
}

TEST_CASE("Binding a person: a successor ends nobody, also where it was chosen", "[commands]")
{
    Office office;
    office.finish(Role::Manager, u"information.successor"_s, {.choice = u"nobody"_s});
    must(office.as(Role::Hr).bindPerson(office.dossier, Role::Successor, {.name = u"Aisha Bakker"_s}));
    const auto state = office.task(u"information.successor"_s).state;

    CHECK(office.task(u"information.accept"_s).responsible == Role::Successor);
    CHECK(state.choice == u"named"_s);
    CHECK(state.person == u"Aisha Bakker"_s);
}

TEST_CASE("Correcting the leaver: other roles, no name and hostile names are refused", "[commands]")
{
    Office office;
    const auto correct = [&](Role role, const QString &name) {
        return office.refusal([&] { return office.as(role).correctLeaver(office.dossier, {.name = name}, u"Adviseur"_s); });
    };

    CHECK(correct(Role::Employee, u"Joris"_s) == error(ErrorCode::NotAllowed, {u"employee"_s, u"manager hr"_s}));
    CHECK(correct(Role::Hr, u" "_s) == error(ErrorCode::InvalidValue, {u"people.employee"_s, u""_s, u""_s}));
    CHECK(correct(Role::Hr, hostileTexts().first().text) == error(ErrorCode::TextNotClean, {u"people.employee"_s}));
}

TEST_CASE("Binding a person: other roles, no name and hostile names are refused", "[commands]")
{
    Office office;
    const auto bind = [&](Role role, const QString &name) {
        return office.refusal([&] { return office.as(role).bindPerson(office.dossier, Role::It, {.name = name}); });
    };

    CHECK(bind(Role::Ihh, u"Karim"_s) == error(ErrorCode::NotAllowed, {u"ihh"_s, u"manager hr"_s}));
    CHECK(bind(Role::Hr, u" "_s) == error(ErrorCode::InvalidValue, {u"people.it"_s, u""_s, u""_s}));
    CHECK(bind(Role::Hr, hostileTexts().first().text) == error(ErrorCode::TextNotClean, {u"people.it"_s}));
}

TEST_CASE("Circumstances: kind and flags change the list at once", "[commands]")
{
    Office office;
    must(office.as(Role::Hr).changeCircumstances(office.dossier, DepartureKind::Resignation, {Flag::Unreachable}));

    CHECK(office.task(plan).responsible == Role::Manager);
    CHECK(office.refusal([&] { return office.as(Role::Employee).changeCircumstances(office.dossier, DepartureKind::Leave, {}); })
          == error(ErrorCode::NotAllowed, {u"employee"_s, u"manager hr"_s}));
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("State: pausing and cancelling is for manager and HR, finishing also for information management", "[commands]")
{
    struct Case { Role role; DossierState state; bool allowed; };
    const auto given = GENERATE(Case{Role::Ihh, DossierState::Finished, true}, Case{Role::Ihh, DossierState::Paused, false},
                                Case{Role::Ihh, DossierState::Cancelled, false}, Case{Role::Manager, DossierState::Paused, true},
                                Case{Role::Hr, DossierState::Cancelled, true}, Case{Role::Employee, DossierState::Finished, false},
                                Case{Role::It, DossierState::Paused, false});
    Office office;
    const auto set = [&] { return office.as(given.role).setState(office.dossier, given.state); };

    if (given.allowed)
        CHECK(set());
    else
        CHECK(office.refusal(set).code == ErrorCode::NotAllowed);
}

TEST_CASE("State: nothing about a closed dossier changes but its state and a hold", "[commands]")
{
    Office office;
    const auto state = GENERATE(DossierState::Paused, DossierState::Cancelled, DossierState::Finished);
    must(office.as(Role::Manager).setState(office.dossier, state));
    const auto refused = error(ErrorCode::DossierClosed, {toKey(state)});
    auto &workspace = office.as(Role::Manager);

    CHECK(office.refusal([&] { return workspace.changeDates(office.dossier, {.lastDay = QDate(2026, 4, 17)}); }) == refused);
    CHECK(office.refusal([&] { return workspace.bindPerson(office.dossier, Role::It, {.name = u"Karim"_s}); }) == refused);
    CHECK(office.refusal([&] { return workspace.changeCircumstances(office.dossier, DepartureKind::Leave, {}); }) == refused);
    CHECK(office.refusal([&] { return workspace.requestItem(office.dossier, plan); }) == refused);
    CHECK(workspace.setState(office.dossier, DossierState::Running));
}

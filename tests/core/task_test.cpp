// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/domain/task.h"
#include "core/templates/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QDate today(2026, 3, 6); // a Friday

Item item(const QString &key, Role responsible = Role::Employee)
{
    return {.key = key, .chapter = Chapter::Matters, .phase = Phase::After, .responsible = responsible, .accountable = Role::Manager};
}

Item dueItem(const QString &key, QDate date)
{
    auto result = item(key);
    result.due = DueRule{Anchor::EmploymentEnd, int(QDate(2026, 4, 30).daysTo(date)), Unit::Days};
    return result;
}

// One template with these items, for somebody who leaves at the end of March.
struct Checklist
{
    QList<Item> items;
    DossierRecord record = [] {
        DossierRecord made;
        made.dossier.dates = {QDate(2026, 2, 16), QDate(2026, 3, 31), QDate(2026, 4, 30)};
        made.dossier.organisation = {.government = true, .ihhPresent = true};
        return made;
    }();

    QList<Template> templates() const { return {{.id = u"t"_s, .version = 1, .sections = {{Chapter::Matters, items}}}}; }
    QList<Task> tasks(QDate day = today) const { return tasksOf(record, templates(), day); }
    Task task(const QString &key, QDate day = today) const
    {
        const auto all = tasks(day);
        const auto it = std::find_if(all.begin(), all.end(), [&](const Task &task) { return task.key() == key; });
        REQUIRE(it != all.end());
        return *it;
    }
    void set(const QString &key, Status status) { record.tasks[key].status = status; }
};

Conditions onRequest(const QString &rest = {})
{
    QList<Term> terms{*parseTerm(u"onRequest"_s)};
    if (!rest.isEmpty())
        terms.append(*parseTerm(rest));
    return {terms};
}

QStringList keysOf(const QList<Item> &items)
{
    QStringList keys;
    for (const auto &entry : items)
        keys.append(entry.key);
    return keys;
}

const QString holdCheck = u"information.hold_check"_s;

} // namespace

TEST_CASE("Task: it is late the day after it is due, as long as it is open", "[task]")
{
    struct Case { QDate due; Status status; bool late; };
    const auto given = GENERATE(Case{today.addDays(-1), Status::Todo, true}, Case{today.addDays(-1), Status::Busy, true},
                                Case{today, Status::Todo, false}, Case{today.addDays(-1), Status::Done, false},
                                Case{today.addDays(-1), Status::NotApplicable, false});
    Checklist list{{dueItem(u"t.a"_s, given.due)}};
    list.set(u"t.a"_s, given.status);

    CHECK(list.task(u"t.a"_s).late == given.late);
}

TEST_CASE("Task: without a date it is never late or at risk", "[task]")
{
    const auto task = Checklist{{item(u"t.a"_s)}}.task(u"t.a"_s, QDate(2030, 1, 1));

    CHECK_FALSE(task.late);
    CHECK_FALSE(task.atRisk);
}

TEST_CASE("Task: it is at risk when due within two working days", "[task]")
{
    struct Case { int days; bool atRisk; };
    const auto given = GENERATE(Case{0, true}, Case{3, true}, Case{4, true}, Case{5, false}); // Friday, Monday, Tuesday, Wednesday

    CHECK(Checklist{{dueItem(u"t.a"_s, today.addDays(given.days))}}.task(u"t.a"_s).atRisk == given.atRisk);
}

TEST_CASE("Task: it is at risk when it waits for something late, and late is not at risk", "[task]")
{
    auto waiting = item(u"t.b"_s);
    waiting.needs = {u"t.a"_s};
    const Checklist list{{dueItem(u"t.a"_s, today.addDays(-3)), waiting}};

    CHECK(list.task(u"t.b"_s).atRisk);
    CHECK_FALSE(list.task(u"t.a"_s).atRisk);
}

TEST_CASE("Task: it waits for needed items only while they are open", "[task]")
{
    struct Case { Status status; bool waits; };
    const auto given = GENERATE(Case{Status::Todo, true}, Case{Status::Busy, true}, Case{Status::Done, false},
                                Case{Status::NotApplicable, false});
    auto waiting = item(u"t.b"_s);
    waiting.needs = {u"t.a"_s, u"t.absent"_s};
    Checklist list{{item(u"t.a"_s), waiting}};
    list.set(u"t.a"_s, given.status);

    CHECK(list.task(u"t.b"_s).waitsFor == (given.waits ? QStringList{u"t.a"_s} : QStringList()));
}

TEST_CASE("Gates: an open provider closes the gate, a finished or not applicable one opens it", "[task]")
{
    struct Case { Status status; bool closed; };
    const auto given = GENERATE(Case{Status::Todo, true}, Case{Status::Busy, true}, Case{Status::Done, false},
                                Case{Status::NotApplicable, false});
    const auto gate = GENERATE(Gate::Delete, Gate::Hold, Gate::Wipe, Gate::AccountDelete);
    auto provider = item(u"t.a"_s);
    provider.provides = {gate};
    auto act = item(u"t.b"_s);
    act.gates = {gate};
    Checklist list{{provider, act}};
    list.set(u"t.a"_s, given.status);

    CHECK(list.task(u"t.b"_s).closedGates == (given.closed ? QList{gate} : QList<Gate>()));
    CHECK(list.task(u"t.b"_s).closedBy == (given.closed ? QStringList{u"t.a"_s} : QStringList()));
}

TEST_CASE("Gates: a gate without providers is open", "[task]")
{
    auto act = item(u"t.b"_s);
    act.gates = {Gate::Delete, Gate::Wipe};

    CHECK(Checklist{{act}}.task(u"t.b"_s).closedGates.isEmpty());
}

TEST_CASE("Gates: an act that opens its own gate does not wait for itself", "[task]")
{
    auto act = item(u"t.b"_s);
    act.gates = {Gate::Delete};
    act.provides = {Gate::Delete};

    CHECK(Checklist{{act}}.task(u"t.b"_s).closedGates.isEmpty());
}

TEST_CASE("Gates: of the hold check only the answer free of the last 14 days opens", "[task]")
{
    struct Case { Status status; QString choice; QDate doneOn; bool open; };
    const auto given = GENERATE(Case{Status::Done, u"free"_s, today, true}, Case{Status::Done, u"free"_s, today.addDays(-14), true},
                                Case{Status::Done, u"free"_s, today.addDays(-15), false}, Case{Status::Done, u"hold"_s, today, false},
                                Case{Status::Done, QString(), today, false}, Case{Status::Done, u"free"_s, QDate(), false},
                                Case{Status::Busy, u"free"_s, today, false},
                                Case{Status::NotApplicable, u"free"_s, today, false});
    const auto gate = GENERATE(Gate::Delete, Gate::Hold);
    auto check = item(holdCheck);
    check.provides = {Gate::Delete, Gate::Hold};
    auto act = item(u"t.b"_s);
    act.gates = {gate};
    Checklist list{{check, act}};
    list.record.tasks.insert(holdCheck, {.status = given.status, .choice = given.choice, .doneOn = given.doneOn});

    CHECK(list.task(u"t.b"_s).closedGates.isEmpty() == given.open);
    CHECK(list.task(u"t.b"_s).notReleased == (!given.open && given.status != Status::Busy));
}

TEST_CASE("Gates: a legal hold closes what destroys, and says nothing of other items", "[task]")
{
    struct Case { Gate gate; bool closed; };
    const auto given = GENERATE(Case{Gate::Delete, true}, Case{Gate::Hold, true}, Case{Gate::Wipe, false},
                                Case{Gate::AccountDelete, false});
    auto act = item(u"t.b"_s);
    act.gates = {given.gate};
    Checklist list{{act}};
    list.record.dossier.hold = LegalHold{.reason = u"Woo-verzoek"_s, .reference = u"Woo-2026-014"_s};

    CHECK(list.task(u"t.b"_s).closedGates.contains(given.gate) == given.closed);
    CHECK(list.task(u"t.b"_s).closedBy.isEmpty());
}

TEST_CASE("Progress: the employee counts her own tasks, HR all, others what they see", "[task]")
{
    auto hidden = item(u"t.hidden"_s, Role::Hr);
    hidden.accountable = Role::Hr;
    hidden.visibleTo = RoleSet{Role::Hr};
    Checklist list{{dueItem(u"t.own"_s, today.addDays(-1)), item(u"t.done"_s), item(u"t.na"_s), item(u"t.it"_s, Role::It), hidden}};
    list.set(u"t.done"_s, Status::Done);
    list.set(u"t.na"_s, Status::NotApplicable);
    const auto tasks = list.tasks();

    CHECK(progress(tasks, Role::Employee) == Progress{.ready = 2, .open = 1, .late = 1});
    CHECK(progress(tasks, Role::Manager) == Progress{.ready = 2, .open = 2, .late = 1});
    CHECK(progress(tasks, Role::Hr) == Progress{.ready = 2, .open = 3, .late = 1});
    CHECK(progress(tasks, Role::Hr).total() == 5);
}

TEST_CASE("Audience: an item is for everybody with a role in the dossier", "[task]")
{
    auto asked = item(u"t.a"_s, Role::It);
    asked.consulted = {Role::Finance};
    asked.informed = {Role::Secretariat};
    Checklist list{{asked}};
    list.record.dossier.people.insert(Role::Board, {.name = u"Marijke Postma"_s});
    list.record.dossier.organisation.missingRoles = {Role::Woo, Role::Legal};

    using enum Role;
    CHECK(list.task(u"t.a"_s).audience == RoleSet{Employee, Manager, Successor, Hr, It, Ihh, Board, Finance, Secretariat});
}

TEST_CASE("Audience: who may set a legal hold has a role in every dossier", "[task]")
{
    const Checklist list{{item(u"t.a"_s)}};

    CHECK(list.task(u"t.a"_s).audience.contains(RoleSet{Role::Ihh, Role::Woo, Role::Legal}));
}

TEST_CASE("Audience: a list of roles leaves R, A and HR in, and those who are only asked or told out", "[task]")
{
    auto hidden = item(u"t.a"_s, Role::It);
    hidden.visibleTo = RoleSet{Role::Finance};
    hidden.consulted = {Role::Ihh};
    hidden.informed = {Role::Employee};

    CHECK(Checklist{{hidden}}.task(u"t.a"_s).audience == RoleSet{Role::It, Role::Manager, Role::Finance, Role::Hr});
}

TEST_CASE("Audience: rows are seen by whoever sees an item of their table", "[task]")
{
    auto hidden = item(u"t.a"_s, Role::Hr);
    hidden.accountable = Role::Hr;
    hidden.kind = ItemKind::Table;
    hidden.table = u"agreements"_s;
    hidden.visibleTo = RoleSet{Role::Hr};
    auto shared = hidden;
    shared.key = u"t.b"_s;
    shared.visibleTo = RoleSet{Role::Finance};

    CHECK(audienceOfTable(u"agreements"_s, Checklist{{hidden}}.tasks()) == RoleSet{Role::Hr});
    CHECK(audienceOfTable(u"agreements"_s, Checklist{{hidden, shared}}.tasks()) == RoleSet{Role::Hr, Role::Finance});
    CHECK(audienceOfTable(u"matters"_s, Checklist{{hidden}}.tasks()) == RoleSet{Role::Hr});
}

TEST_CASE("On request: what fits is offered once, and joins when chosen", "[task]")
{
    auto chosen = item(u"t.a"_s);
    chosen.when = onRequest();
    auto unfit = item(u"t.b"_s);
    unfit.when = onRequest(u"kind:death"_s);
    Checklist list{{chosen, unfit, item(u"t.c"_s)}};

    CHECK(keysOf(itemsOnRequest(list.record, list.templates())) == QStringList{u"t.a"_s});
    CHECK(list.tasks().size() == 1);

    list.record.dossier.requested = {u"t.a"_s};

    CHECK(itemsOnRequest(list.record, list.templates()).isEmpty());
    CHECK(list.task(u"t.a"_s).key() == u"t.a"_s);
}

TEST_CASE("On request: what applies anyhow is not offered", "[task]")
{
    auto both = item(u"t.a"_s);
    both.when = onRequest() + Conditions{{*parseTerm(u"group:leaving"_s)}};
    const Checklist list{{both}};

    CHECK(list.tasks().size() == 1);
    CHECK(itemsOnRequest(list.record, list.templates()).isEmpty());
}

TEST_CASE("One-off tasks: they have a title, R, A and a date like any other", "[task]")
{
    Checklist list;
    list.record.dossier.oneOffTasks = {{u"oneoff.1"_s, u"Foto van de muur halen"_s, Role::It, Role::Hr, today.addDays(-1)}};
    const auto task = list.task(u"oneoff.1"_s);

    CHECK(task.item.title == Text{u"Foto van de muur halen"_s, u"Foto van de muur halen"_s});
    CHECK(task.responsible == Role::It);
    CHECK(task.accountable == Role::Hr);
    CHECK(task.late);
}

TEST_CASE("One-off tasks: they fall to a stand-in like any other", "[task]")
{
    Checklist list;
    list.record.dossier.noSuccessor = true;
    list.record.dossier.organisation.missingRoles = {Role::Security};
    list.record.dossier.oneOffTasks = {{u"oneoff.1"_s, u"Sleutelkluis nalopen"_s, Role::Successor, Role::Security, today}};

    CHECK(list.task(u"oneoff.1"_s).responsible == Role::Manager);
    CHECK(list.task(u"oneoff.1"_s).accountable == Role::It);
}

TEST_CASE("Task: a date set by hand stands above the rule", "[task]")
{
    Checklist list{{dueItem(u"t.a"_s, today)}};
    list.record.tasks[u"t.a"_s].due = QDate(2026, 3, 15); // a Sunday: as she wrote it

    CHECK(list.task(u"t.a"_s).due == Due{.date = QDate(2026, 3, 15), .handSet = true});
}

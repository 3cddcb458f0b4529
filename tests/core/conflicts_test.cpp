// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/computers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString toDms = u"information.file_to_dms"_s; // the employee's, for which the manager is accountable
const QString joris = u"Joris van Leeuwen"_s;
const QString sanne = u"Sanne Verhoeven"_s;
const QString daan = u"Daan Mulder"_s;
const QString femke = u"Femke de Boer"_s;

Sources at(int hour, int minute)
{
    return sourcesAt(QDateTime(sampleDay, QTime(hour, minute), Qt::UTC).toString(Qt::ISODateWithMs));
}

// Who does not know of whom: nothing is sent but what a test sends. The clocks stand still, in this order.
struct Apart
{
    Apart()
    {
        dossier = manager.start();
        for (auto *other : {&employee, &hr, &successor})
            manager.send(*other, dossier);
    }

    void note(Computer &computer, const QString &text)
    {
        must(computer.workspace().setTask(dossier, toDms, {.note = text}));
    }
    QString noteOn(Computer &computer) { return must(computer.workspace().view(dossier)).record.tasks.value(toDms).note; }
    QList<Conflict> on(Computer &computer) { return must(computer.workspace().conflicts(dossier)); }
    void choose(Computer &computer, const QString &value)
    {
        const auto conflict = on(computer).value(0);
        const auto side = std::ranges::find(conflict.sides, value, &ConflictSide::value);
        REQUIRE(side != conflict.sides.end());
        must(computer.workspace().settle(dossier, conflict.subject, conflict.field, side->change));
    }
    // Three rounds: what one heard in the first, another hears in the second.
    void sendAround()
    {
        const std::array all{&manager, &employee, &hr, &successor};
        for (int round = 0; round < 3; ++round) {
            for (auto *from : all) {
                for (auto *to : all) {
                    if (from != to)
                        CHECK(from->send(*to, dossier).refused.isEmpty());
                }
            }
        }
    }

    Computer manager{Role::Manager, sanne, at(9, 0)};
    Computer employee{Role::Employee, joris, at(9, 5)};
    Computer hr{Role::Hr, femke, at(9, 10)};
    Computer successor{Role::Successor, daan, at(9, 20)};
    DossierId dossier;
};

struct Side
{
    QString value, actor, time;
    Role role;
    bool stands;

    bool operator==(const Side &) const = default;
};

QList<Side> sidesOf(const Conflict &conflict)
{
    QList<Side> sides;
    for (const auto &side : conflict.sides)
        sides.append({side.value, side.actor, side.time.mid(11, 5), side.role, side.stands});
    return sides;
}

} // namespace

TEST_CASE("Conflicts: of one cell that two people changed both values are told, and the later one stands", "[conflicts]")
{
    Apart people;
    people.note(people.manager, u"Bel eerst"_s);
    people.note(people.employee, u"Is klaar"_s);

    const auto import = people.employee.send(people.manager, people.dossier);

    REQUIRE(import.conflicts.size() == 1);
    const auto conflict = import.conflicts.first();
    CHECK(conflict.subject == taskSubject(toDms));
    CHECK(conflict.field == u"note"_s);
    CHECK(sidesOf(conflict) == QList<Side>{{u"Is klaar"_s, joris, u"09:05"_s, Role::Employee, true},
                                           {u"Bel eerst"_s, sanne, u"09:00"_s, Role::Manager, false}});
    CHECK(conflict.sides.value(1).onBehalfOf == Role::Employee);
    CHECK(people.noteOn(people.manager) == u"Is klaar"_s);
    CHECK(people.manager.findings() == QStringList());
}

TEST_CASE("Conflicts: a choice ends it on every computer, whichever value it is", "[conflicts]")
{
    const auto chosen = GENERATE(u"Bel eerst"_s, u"Is klaar"_s);
    Apart people;
    people.note(people.manager, u"Bel eerst"_s);
    people.note(people.employee, u"Is klaar"_s);
    people.sendAround();
    for (auto *computer : {&people.manager, &people.employee, &people.hr, &people.successor})
        CHECK(people.on(*computer).size() == 1);

    people.choose(people.manager, chosen);
    people.sendAround();

    for (auto *computer : {&people.manager, &people.employee, &people.hr, &people.successor}) {
        INFO(toKey(computer->role()));
        CHECK(people.on(*computer).isEmpty());
        CHECK(people.noteOn(*computer) == chosen);
        CHECK(computer->findings() == QStringList());
    }
}

TEST_CASE("Conflicts: who may not write the cell sees them and may not choose", "[conflicts]")
{
    Apart people;
    people.note(people.manager, u"Bel eerst"_s);
    people.note(people.employee, u"Is klaar"_s);
    people.sendAround();
    const auto conflict = people.on(people.successor).value(0);
    CHECK(people.on(people.employee).value(0).mayChoose);
    CHECK_FALSE(conflict.mayChoose);

    auto &workspace = people.successor.workspace();
    const auto settle = [&] {
        return workspace.settle(people.dossier, conflict.subject, conflict.field, conflict.sides.value(1).change);
    };

    CHECK(codeOf(settle()) == ErrorCode::NotYourItem);
    workspace.setSession({.role = Role::Employee, .name = u"Iemand anders"_s, .today = sampleDay});
    CHECK(codeOf(settle()) == ErrorCode::NotTheBoundPerson);
    CHECK(people.on(people.successor).size() == 1);
}

TEST_CASE("Conflicts: three people make one of three values, and one choice ends it", "[conflicts]")
{
    Apart people;
    const auto bySuccessor = [&](Computer &computer, const QString &text) {
        must(computer.workspace().correctLeaver(people.dossier, {.name = joris, .unit = text}, u"Adviseur"_s));
    };
    bySuccessor(people.manager, u"Wonen"_s);
    bySuccessor(people.hr, u"Ruimte"_s);
    Computer third(Role::Manager, sanne, at(9, 30));
    const auto first = people.employee.fileFor(third, people.dossier);
    third.open(first);
    bySuccessor(third, u"Vastgoed"_s);

    people.hr.send(people.manager, people.dossier);
    third.send(people.manager, people.dossier);

    auto conflicts = people.on(people.manager);
    REQUIRE(conflicts.size() == 1); // the job is the same everywhere
    QStringList values;
    for (const auto &side : conflicts.first().sides)
        values.append(side.value);
    CHECK(values == QStringList{u"Vastgoed"_s, u"Ruimte"_s, u"Wonen"_s});
    people.choose(people.manager, u"Ruimte"_s);
    CHECK(people.on(people.manager).isEmpty());
    CHECK(must(people.manager.workspace().view(people.dossier)).record.dossier.people.value(Role::Employee).unit ==
          u"Ruimte"_s);
    CHECK(people.manager.findings() == QStringList());
}

TEST_CASE("Conflicts: two people who write the same do not differ", "[conflicts]")
{
    Apart people;
    people.note(people.manager, u"Is klaar"_s);
    people.note(people.employee, u"Is klaar"_s);

    CHECK(people.employee.send(people.manager, people.dossier).conflicts.isEmpty());
    CHECK(people.on(people.manager).isEmpty());
}

TEST_CASE("Conflicts: what somebody went on from is no difference", "[conflicts]")
{
    Apart people;
    people.note(people.manager, u"Bel eerst"_s);
    people.manager.send(people.employee, people.dossier);
    people.note(people.employee, u"Is klaar"_s);

    CHECK(people.employee.send(people.manager, people.dossier).conflicts.isEmpty());
    CHECK(people.noteOn(people.manager) == u"Is klaar"_s);
}

TEST_CASE("Conflicts: a row that one deleted and another wrote in is kept or not, as somebody chooses", "[conflicts]")
{
    const bool isKept = GENERATE(true, false);
    Apart people;
    const auto row = must(people.employee.workspace().addRow(people.dossier, u"matters"_s, {{u"title"_s, u"Dijk"_s}}));
    people.sendAround();
    must(people.manager.workspace().deleteRow(people.dossier, row));
    must(people.employee.workspace().setRow(people.dossier, row, {{u"note"_s, u"Bel nog"_s}}));

    people.sendAround();

    const auto conflict = people.on(people.manager).value(0);
    CHECK(conflict.field == rowDeletedField());
    CHECK(sidesOf(conflict) == QList<Side>{{u"1"_s, sanne, u"09:05"_s, Role::Manager, true},
                                           {QString(), joris, u"09:05"_s, Role::Employee, false}});
    people.choose(people.employee, isKept ? QString() : u"1"_s);
    people.sendAround();
    for (auto *computer : {&people.manager, &people.employee, &people.hr, &people.successor}) {
        INFO(toKey(computer->role()));
        CHECK(people.on(*computer).isEmpty());
        const auto rows = must(computer->workspace().view(people.dossier)).record.rows;
        REQUIRE(rows.size() == (isKept ? 1 : 0));
        if (isKept)
            CHECK(rows.first().cells.value(u"note"_s) == u"Bel nog"_s);
    }
}

TEST_CASE("Conflicts: the day and the reason go with the status that is chosen", "[conflicts]")
{
    Apart people;
    must(people.manager.workspace().setTask(people.dossier, toDms,
                                            {.status = Status::NotApplicable, .reason = u"Staat er al"_s}));
    must(people.employee.workspace().setTask(people.dossier, toDms, {.status = Status::Done, .place = u"Zaak 12"_s}));
    people.sendAround();
    const auto state = [&] { return must(people.hr.workspace().view(people.dossier)).record.tasks.value(toDms); };
    CHECK(state().status == Status::Done);

    for (const auto &conflict : people.on(people.manager)) {
        if (conflict.field == u"status"_s)
            must(people.manager.workspace().settle(people.dossier, conflict.subject, conflict.field,
                                                   conflict.sides.value(1).change));
    }
    people.sendAround();

    CHECK(state().status == Status::NotApplicable);
    CHECK(state().reason == u"Staat er al"_s);
    CHECK_FALSE(state().doneOn.isValid());
    CHECK(people.on(people.manager).isEmpty());
}

TEST_CASE("Conflicts: a choice is undone like any other act", "[conflicts]")
{
    Apart people;
    people.note(people.manager, u"Bel eerst"_s);
    people.note(people.employee, u"Is klaar"_s);
    people.employee.send(people.manager, people.dossier);
    ChangeId told;
    auto &workspace = people.manager.workspace();
    QObject::connect(&workspace, &Workspace::recorded, &workspace, [&](const auto &, const auto &change) { told = change; });

    people.choose(people.manager, u"Bel eerst"_s);
    must(workspace.undo(people.dossier, told));

    CHECK(people.noteOn(people.manager) == u"Is klaar"_s);
    CHECK(people.manager.findings() == QStringList());
}

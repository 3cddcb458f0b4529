// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/cells.h"
#include "tests/core/officefixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString kickoff = u"information.kickoff"_s;
const QString plan = u"information.plan"_s;
const QString matters = u"matters"_s;

DossierRecord recordOf(Office &office)
{
    return office.seenBy(Role::Hr).record;
}

ChangeId undoLast(Office &office, Role role)
{
    const auto last = office.lastChange().id;
    return must(office.as(role).undo(office.dossier, last));
}

} // namespace

TEST_CASE("Undo: a task is as it was before, and again after undoing that", "[undo]")
{
    Office office;
    must(office.as(Role::Employee).setTask(office.dossier, plan, {.status = Status::Busy, .note = u"eerst"_s}));
    const auto before = recordOf(office);
    must(office.as(Role::Employee).setTask(office.dossier, plan, {.status = Status::Done, .note = u"klaar"_s, .due = sampleDay.addDays(9)}));
    const auto after = recordOf(office);

    undoLast(office, Role::Employee);
    CHECK(recordOf(office) == before);
    CHECK(office.lastChange().action == u"undo"_s);
    undoLast(office, Role::Employee);
    CHECK(recordOf(office) == after);
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Undo: rows that were added together go together, and come back in their order", "[undo]")
{
    Office office;
    office.add(Role::Employee, matters, {{u"title"_s, u"nul"_s}});
    const auto before = recordOf(office);
    must(office.as(Role::Employee)
             .addRows(office.dossier, matters, {{{u"title"_s, u"een"_s}}, {{u"title"_s, u"twee"_s}}, {{u"title"_s, u"drie"_s}}}));
    const auto after = recordOf(office);

    undoLast(office, Role::Employee);
    CHECK(recordOf(office) == before);
    undoLast(office, Role::Employee);
    CHECK(recordOf(office) == after);
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Undo: rows come back whole and in their place", "[undo]")
{
    Office office;
    for (const auto &title : {u"een"_s, u"twee"_s, u"drie"_s})
        office.add(Role::Employee, matters, {{u"title"_s, title}, {u"risk"_s, u"high"_s}});
    const auto row = recordOf(office).rows.at(1);
    must(office.as(Role::Successor).setRow(office.dossier, row.id, {{u"ack"_s, u"clear"_s}}));
    const auto full = recordOf(office);

    must(office.as(Role::Employee).deleteRow(office.dossier, row.id));
    const auto without = recordOf(office);
    undoLast(office, Role::Employee);
    CHECK(recordOf(office) == full);
    undoLast(office, Role::Employee);
    CHECK(recordOf(office) == without);
    undoLast(office, Role::Employee);

    must(office.as(Role::Employee).setRow(office.dossier, row.id, {{u"title"_s, u"anders"_s}, {u"risk"_s, QString()}}));
    undoLast(office, Role::Employee);
    CHECK(recordOf(office) == full);
    office.add(Role::Employee, matters, {{u"title"_s, u"vier"_s}});
    undoLast(office, Role::Employee);
    CHECK(recordOf(office) == full);
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Undo: choosing nobody as successor gives the successor back", "[undo]")
{
    Office office;
    const auto before = recordOf(office);
    must(office.as(Role::Manager).setTask(office.dossier, u"information.successor"_s, {.choice = u"nobody"_s}));
    REQUIRE(recordOf(office).dossier.noSuccessor);

    undoLast(office, Role::Manager);
    CHECK(recordOf(office).dossier == before.dossier);
}

TEST_CASE("Undo: only one's own acts, and only what can be undone", "[undo]")
{
    Office office;
    must(office.as(Role::Employee).setTask(office.dossier, plan, {.note = u"eerst"_s}));
    const auto note = office.lastChange().id;
    const auto undo = [&](Role role, const ChangeId &change) {
        return office.refusal([&] { return office.as(role).undo(office.dossier, change); });
    };

    CHECK(undo(Role::Manager, note) == error(ErrorCode::NotUndoable));
    CHECK(undo(Role::Employee, ChangeId(QUuid::createUuid())) == error(ErrorCode::NotUndoable));
    must(office.as(Role::Manager).changeDates(office.dossier, {.lastDay = QDate(2026, 4, 20)}));
    const auto moved = office.lastChange().id;
    CHECK(undo(Role::Manager, moved) == error(ErrorCode::NotUndoable));
}

TEST_CASE("Undo: the name and job of the leaver, by whoever may change the dossier", "[undo]")
{
    Office office;
    const auto before = recordOf(office);
    const auto leaver = before.dossier.people.value(Role::Employee);
    must(office.as(Role::Manager)
             .correctLeaver(office.dossier, {.name = u" Joris  Leeuwen "_s, .unit = u"Vergunningen"_s}, u"Adviseur"_s));
    const auto after = recordOf(office);
    const auto change = office.lastChange().id;
    CHECK(after.dossier.nameOf(Role::Employee) == u"Joris Leeuwen"_s);
    CHECK(after.dossier.people.value(Role::Employee).id == leaver.id);
    CHECK(after.dossier.function == u"Adviseur"_s);

    undoLast(office, Role::Manager);
    CHECK(recordOf(office) == before);
    undoLast(office, Role::Manager);
    CHECK(recordOf(office) == after);
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());

    must(office.as(Role::Manager).setState(office.dossier, DossierState::Paused));
    CHECK(office.refusal([&] { return office.as(Role::Manager).undo(office.dossier, change); }).code ==
          ErrorCode::DossierClosed);
}

TEST_CASE("Undo: what somebody changed since stays as it is", "[undo]")
{
    Office office;
    must(office.as(Role::Employee).setTask(office.dossier, plan, {.note = u"eerst"_s}));
    const auto first = office.lastChange().id;
    must(office.as(Role::Manager).setTask(office.dossier, plan, {.note = u"van de leidinggevende"_s}));

    CHECK(office.refusal([&] { return office.as(Role::Employee).undo(office.dossier, first); }) == error(ErrorCode::ChangedSince));
}

TEST_CASE("Undo: an act that would be refused now is refused as an undo too", "[undo]")
{
    Office office;
    const auto row = office.add(Role::Employee, matters, {{u"title"_s, u"zaak"_s}});
    const auto added = office.lastChange().id;
    must(office.as(Role::Manager).setState(office.dossier, DossierState::Paused));

    CHECK(office.refusal([&] { return office.as(Role::Employee).undo(office.dossier, added); }).code == ErrorCode::DossierClosed);
    must(office.as(Role::Manager).setState(office.dossier, DossierState::Running));
    must(office.as(Role::Employee).undo(office.dossier, added));
    CHECK(recordOf(office).rows.isEmpty());
}

TEST_CASE("Undo: after any acts, undoing all of them gives the first state back", "[undo]")
{
    QRandomGenerator random(20261122);
    Office office;
    const auto start = recordOf(office);
    QList<ChangeId> done;
    QList<RowId> rows;
    for (int i = 0; i < 60; ++i) {
        auto &workspace = office.as(Role::Employee);
        const auto text = QString::number(random.generate());
        switch (random.bounded(4)) {
        case 0:
            must(workspace.setTask(office.dossier, plan, {.status = static_cast<Status>(random.bounded(2)), .note = text}));
            break;
        case 1:
            rows.append(office.add(Role::Employee, matters, {{u"title"_s, text}}));
            break;
        case 2:
            if (rows.isEmpty())
                continue;
            must(workspace.setRow(office.dossier, rows.at(random.bounded(rows.size())), {{u"state"_s, text}}));
            break;
        default:
            if (rows.isEmpty())
                continue;
            must(workspace.deleteRow(office.dossier, rows.takeAt(random.bounded(rows.size()))));
        }
        done.append(office.lastChange().id);
    }
    REQUIRE(done.size() > 30);
    while (!done.isEmpty())
        must(office.as(Role::Employee).undo(office.dossier, done.takeLast()));

    CHECK(difference(start, recordOf(office)).isEmpty());
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Undo: what somebody wrote in a row cannot be undone once another deleted it", "[undo]")
{
    Office office;
    const auto row = office.add(Role::Employee, matters, {{u"title"_s, u"Dijk"_s}});
    const auto written = must(office.as(Role::Employee).setRow(office.dossier, row, {{u"note"_s, u"Bel nog"_s}}));
    must(office.as(Role::Manager).deleteRow(office.dossier, row));

    CHECK(codeOf(office.as(Role::Employee).undo(office.dossier, written)) == ErrorCode::ChangedSince);
}

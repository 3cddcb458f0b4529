// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/computers.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString toDms = u"information.file_to_dms"_s;

// The manager has the dossier; the employee worked in it, and her file waits.
struct Waiting
{
    Waiting()
    {
        dossier = manager.start();
        manager.send(employee, dossier);
        auto &workspace = employee.workspace();
        must(workspace.addRow(dossier, u"matters"_s, {{u"title"_s, u"Dijk"_s}, {u"state"_s, u"Loopt"_s}}));
        must(workspace.setTask(dossier, toDms, {.status = Status::Busy, .note = u"Bijna klaar"_s}));
        file = employee.fileFor(manager, dossier);
        before = record();
    }

    // What was set and put back says no more than what was never set.
    DossierRecord record()
    {
        auto record = must(manager.workspace().view(dossier)).record;
        record.tasks.removeIf([](const auto &state) { return *state == TaskState(); });
        return record;
    }
    Result<ChangeId> undo(const ChangeId &change) { return manager.workspace().undoImport(dossier, change); }

    Computer manager{Role::Manager, u"Sanne Verhoeven"_s};
    Computer employee{Role::Employee, u"Joris van Leeuwen"_s};
    DossierId dossier;
    CaseFile file;
    DossierRecord before;
};

} // namespace

TEST_CASE("Import: it is undone as a whole, and that undone again", "[importundo]")
{
    Waiting waiting;
    const auto import = waiting.manager.open(waiting.file);
    const auto after = waiting.record();
    REQUIRE(after != waiting.before);

    const auto undone = must(waiting.undo(import.change));
    CHECK(waiting.record() == waiting.before);
    CHECK(waiting.manager.findings() == QStringList());

    must(waiting.undo(undone));
    CHECK(waiting.record() == after);
    CHECK(waiting.manager.findings() == QStringList());
}

TEST_CASE("Import: undoing it is told, and is undone like any other act", "[importundo]")
{
    Waiting waiting;
    const auto import = waiting.manager.open(waiting.file);
    const auto after = waiting.record();
    QList<ChangeId> told;
    auto &workspace = waiting.manager.workspace();
    QObject::connect(&workspace, &Workspace::recorded, &workspace,
                     [&](const auto &, const auto &change) { told.append(change); });

    const auto undone = must(waiting.undo(import.change));
    CHECK(told == QList<ChangeId>{undone});
    const auto redone = must(workspace.undo(waiting.dossier, undone));
    CHECK(told.size() == 1);
    CHECK(waiting.record() == after);
    must(workspace.undo(waiting.dossier, redone));
    CHECK(waiting.record() == waiting.before);
    CHECK(waiting.manager.findings() == QStringList());
}

TEST_CASE("Import: what was undone does not come back with the same file", "[importundo]")
{
    Waiting waiting;
    const auto import = waiting.manager.open(waiting.file);
    must(waiting.undo(import.change));

    const auto again = waiting.manager.open(waiting.file);

    CHECK(again.bringsNothing());
    CHECK(waiting.record() == waiting.before);
}

TEST_CASE("Import: what was changed after it is not undone over somebody's head", "[importundo]")
{
    Waiting waiting;
    const auto import = waiting.manager.open(waiting.file);
    must(waiting.manager.workspace().setTask(waiting.dossier, toDms, {.note = u"Gezien"_s}));
    const auto now = waiting.record();

    CHECK(codeOf(waiting.undo(import.change)) == ErrorCode::ChangedSince);
    CHECK(waiting.record() == now);
}

TEST_CASE("Import: an undo is not undone either once somebody went on from it", "[importundo]")
{
    Waiting waiting;
    const auto undone = must(waiting.undo(waiting.manager.open(waiting.file).change));
    must(waiting.manager.workspace().setTask(waiting.dossier, toDms, {.note = u"Anders"_s}));

    CHECK(codeOf(waiting.undo(undone)) == ErrorCode::ChangedSince);
}

TEST_CASE("Import: of a dossier that came with it nothing would be left, so it is not undone", "[importundo]")
{
    Computer manager(Role::Manager, u"Sanne Verhoeven"_s);
    Computer employee(Role::Employee, u"Joris van Leeuwen"_s);
    const auto dossier = manager.start();
    const auto import = manager.send(employee, dossier);

    CHECK(codeOf(employee.workspace().undoImport(dossier, import.change)) == ErrorCode::NotUndoable);
    CHECK(codeOf(employee.workspace().undoImport(dossier, {})) == ErrorCode::NotUndoable);
}

TEST_CASE("Import: what was written after an undo is a difference for whoever sent it", "[importundo]")
{
    Waiting waiting;
    must(waiting.undo(waiting.manager.open(waiting.file).change));
    must(waiting.manager.workspace().setTask(waiting.dossier, toDms, {.note = u"Niet zo"_s}));

    const auto import = waiting.manager.send(waiting.employee, waiting.dossier);

    REQUIRE(import.conflicts.size() == 1);
    CHECK(import.conflicts.first().sides.value(0).value == u"Niet zo"_s);
    CHECK(import.conflicts.first().sides.value(1).value == u"Bijna klaar"_s);
}

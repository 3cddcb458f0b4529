// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/undostack.h"

#include "tests/core/officefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace core;
using app::UndoStack;

namespace {

const QString plan = u"information.plan"_s;

// The dossier of Joris, and what its employee does to it.
class Desk
{
public:
    Desk() : stack(office.as(Role::Employee)) {}

    void note(const QString &text) { must(office.as(Role::Employee).setTask(office.dossier, plan, {.note = text})); }
    QString noted() { return office.seenBy(Role::Employee).task(plan)->state.note; }

    Office office;
    UndoStack stack;
    const DossierId &dossier = office.dossier;
};

} // namespace

TEST_CASE("Undo stack: acts are undone one by one, and redone in the same order", "[models]")
{
    Desk desk;
    CHECK_FALSE(desk.stack.canUndo(desk.dossier));
    desk.note(u"een"_s);
    desk.note(u"twee"_s);

    must(desk.stack.undo(desk.dossier));
    CHECK(desk.noted() == u"een"_s);
    CHECK(desk.stack.canRedo(desk.dossier));
    must(desk.stack.undo(desk.dossier));
    CHECK(desk.noted().isEmpty());
    CHECK_FALSE(desk.stack.canUndo(desk.dossier));
    must(desk.stack.redo(desk.dossier));
    must(desk.stack.redo(desk.dossier));
    CHECK(desk.noted() == u"twee"_s);
    CHECK_FALSE(desk.stack.canRedo(desk.dossier));
    must(desk.stack.undo(desk.dossier));
    CHECK(desk.noted() == u"een"_s);
}

TEST_CASE("Undo stack: a new act forgets what could be redone", "[models]")
{
    Desk desk;
    desk.note(u"een"_s);
    must(desk.stack.undo(desk.dossier));
    desk.note(u"anders"_s);

    CHECK_FALSE(desk.stack.canRedo(desk.dossier));
    CHECK(codeOf(desk.stack.redo(desk.dossier)) == ErrorCode::NotUndoable);
    CHECK(desk.noted() == u"anders"_s);
}

TEST_CASE("Undo stack: a deleted row comes back and goes again", "[models]")
{
    Desk desk;
    const auto row = desk.office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"Bezwaar"_s}});
    must(desk.office.as(Role::Employee).deleteRow(desk.dossier, row));
    const auto rows = [&] { return desk.office.seenBy(Role::Employee).record.rows.size(); };

    must(desk.stack.undo(desk.dossier));
    CHECK(rows() == 1);
    must(desk.stack.redo(desk.dossier));
    CHECK(rows() == 0);
}

TEST_CASE("Undo stack: an act that is refused is answered and leaves the stack", "[models]")
{
    Desk desk;
    desk.note(u"een"_s);
    desk.note(u"twee"_s);
    must(desk.office.as(Role::Manager).setTask(desk.dossier, plan, {.note = u"van een ander"_s}));
    desk.office.as(Role::Employee);

    CHECK(codeOf(desk.stack.undo(desk.dossier)) == ErrorCode::ChangedSince);
    CHECK(desk.stack.canUndo(desk.dossier));
    CHECK_FALSE(desk.stack.canRedo(desk.dossier));
    CHECK(codeOf(desk.stack.undo(desk.dossier)) == ErrorCode::ChangedSince);
    CHECK_FALSE(desk.stack.canUndo(desk.dossier));
    CHECK(desk.noted() == u"van een ander"_s);
}

TEST_CASE("Undo stack: what cannot be undone is not passed over in silence", "[models]")
{
    Desk desk;
    desk.office.as(Role::Manager);
    must(desk.office.as(Role::Manager).addOneOffTask(desk.dossier, {.title = u"Taart"_s}));

    CHECK(desk.stack.canUndo(desk.dossier));
    CHECK(codeOf(desk.stack.undo(desk.dossier)) == ErrorCode::NotUndoable);
    CHECK_FALSE(desk.stack.canUndo(desk.dossier));
}

TEST_CASE("Undo stack: everybody has her own acts, a dossier and a role at a time", "[models]")
{
    Desk desk;
    const QSignalSpy changed(&desk.stack, &UndoStack::changed);
    desk.note(u"een"_s);
    REQUIRE(changed.count() == 1);

    desk.office.as(Role::Employee, u"Iemand anders"_s);
    CHECK_FALSE(desk.stack.canUndo(desk.dossier));
    desk.office.as(Role::Manager);
    CHECK_FALSE(desk.stack.canUndo(desk.dossier));
    const auto other = must(desk.office.as(Role::Manager).startDossier(startRequest()));
    desk.office.as(Role::Employee, u"joris van  leeuwen"_s);
    CHECK(desk.stack.canUndo(desk.dossier));
    CHECK_FALSE(desk.stack.canUndo(other));
    CHECK(changed.count() == 4);
}

TEST_CASE("Undo stack: it goes back two hundred acts", "[models]")
{
    Desk desk;
    for (int i = 0; i <= UndoStack::depth; ++i)
        desk.note(QString::number(i));

    int undone = 0;
    while (desk.stack.canUndo(desk.dossier) && desk.stack.undo(desk.dossier))
        ++undone;
    CHECK(undone == UndoStack::depth);
    CHECK(desk.noted() == u"0"_s);
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/domain/cells.h"
#include "core/domain/roworder.h"
#include "tests/core/samplerecords.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

// What is stored when these cells are written one after another, the later over the earlier.
QList<Cell> stored(const QList<CellChange> &changes, QList<Cell> before = {})
{
    for (const auto &change : changes) {
        before.removeIf(
            [&](const Cell &old) { return old.subject == change.subject && old.field == change.field; });
        before.append({change.subject, change.field, change.newValue});
    }
    return before;
}

QStringList namesOf(const QList<CellChange> &changes)
{
    QStringList names;
    for (const auto &change : changes)
        names.append(change.subject + u' ' + change.field);
    return names;
}

// One change to a record, and the only cell that it may touch.
struct Touch
{
    QString cell;
    std::function<void(DossierRecord &)> apply;
};

const QString kickoff = u"information.kickoff"_s;

Touch ofTask(const QString &field, std::function<void(TaskState &)> apply)
{
    return {u"task:information.kickoff "_s + field, [apply](DossierRecord &record) { apply(record.tasks[kickoff]); }};
}

Touch ofDossier(const QString &field, std::function<void(Dossier &)> apply)
{
    return {u"dossier "_s + field, [apply](DossierRecord &record) { apply(record.dossier); }};
}

QList<Touch> taskTouches()
{
    return {ofTask(u"status"_s, [](TaskState &s) { s.status = Status::Busy; }),
            ofTask(u"reason"_s, [](TaskState &s) { s.reason = u"geen"_s; }),
            ofTask(u"note"_s, [](TaskState &s) { s.note = u"gesproken"_s; }),
            ofTask(u"place"_s, [](TaskState &s) { s.place = u"Z:\\"_s; }),
            ofTask(u"alreadySafe"_s, [](TaskState &s) { s.alreadySafe = true; }),
            ofTask(u"date"_s, [](TaskState &s) { s.date = QDate(2026, 3, 4); }),
            ofTask(u"person"_s, [](TaskState &s) { s.person = u"Daan Mulder"_s; }),
            ofTask(u"choice"_s, [](TaskState &s) { s.choice = u"free"_s; }),
            ofTask(u"consent"_s, [](TaskState &s) { s.consent = ConsentSet(); }),
            ofTask(u"doneOn"_s, [](TaskState &s) { s.doneOn = QDate(2026, 3, 5); }),
            ofTask(u"due"_s, [](TaskState &s) { s.due = QDate(2026, 3, 6); }),
            ofTask(u"signedBy"_s, [](TaskState &s) { s.signature.by = u"Joris"_s; }),
            ofTask(u"signedAt"_s, [](TaskState &s) { s.signature.at = u"2026-04-24T15:00:00.000Z"_s; }),
            ofTask(u"signedHash"_s, [](TaskState &s) { s.signature.contentHash = u"ab"_s; }),
            ofTask(u"signedItems"_s,
                   [](TaskState &s) {
                       s.signature.items = QStringList{u"a.b"_s, u"a.c"_s};
                   }),
            ofTask(u"openPoints"_s, [](TaskState &s) { s.signature.openPoints = QStringList{u"a.b|hr|Femke de Boer|"_s}; }),
            ofTask(u"refusal"_s, [](TaskState &s) { s.signature.refusal = u"niet volledig"_s; })};
}

QList<Touch> dossierTouches()
{
    return {ofDossier(u"state"_s, [](Dossier &d) { d.state = DossierState::Paused; }),
            ofDossier(u"function"_s, [](Dossier &d) { d.function = u"adviseur"_s; }),
            ofDossier(u"kind"_s, [](Dossier &d) { d.kind = DepartureKind::Leave; }),
            ofDossier(u"flags"_s,
                      [](Dossier &d) {
                          d.flags = {Flag::Chat, Flag::Paper};
                      }),
            ofDossier(u"notice"_s, [](Dossier &d) { d.dates.notice = QDate(2026, 3, 2); }),
            ofDossier(u"lastDay"_s, [](Dossier &d) { d.dates.lastDay = QDate(2026, 4, 24); }),
            ofDossier(u"employmentEnd"_s, [](Dossier &d) { d.dates.employmentEnd = QDate(2026, 4, 30); }),
            ofDossier(u"noSuccessor"_s, [](Dossier &d) { d.noSuccessor = true; }),
            ofDossier(u"templates"_s,
                      [](Dossier &d) {
                          d.templates = {{u"information"_s, 2}, {u"exit"_s, 1}};
                      }),
            ofDossier(u"sources"_s, [](Dossier &d) { d.sources = {{u"information~0123456789abcdef"_s, 1}}; }),
            ofDossier(u"requested"_s, [](Dossier &d) { d.requested = QStringList{u"a.b"_s}; }),
            ofDossier(u"hold.reason"_s, [](Dossier &d) { d.hold = LegalHold{.reason = u"Woo"_s}; }),
            ofDossier(u"hold.reference"_s, [](Dossier &d) { d.hold = LegalHold{.reference = u"W-1"_s}; }),
            ofDossier(u"hold.by"_s, [](Dossier &d) { d.hold = LegalHold{.by = u"Ria"_s}; }),
            ofDossier(u"hold.since"_s, [](Dossier &d) { d.hold = LegalHold{.since = QDate(2026, 3, 9)}; })};
}

QList<Touch> organisationTouches()
{
    const auto touch = [](const QString &field, std::function<void(Organisation &)> apply) {
        return ofDossier(u"organisation."_s + field, [apply](Dossier &d) { apply(d.organisation); });
    };
    return {touch(u"name"_s, [](Organisation &o) { o.name = u"Veldermeer"_s; }),
            touch(u"government"_s, [](Organisation &o) { o.government = true; }),
            touch(u"ihhPresent"_s, [](Organisation &o) { o.ihhPresent = true; }),
            touch(u"mail"_s, [](Organisation &o) { o.mail = MailPolicy::Rijk; }),
            touch(u"liberationDayWorked"_s, [](Organisation &o) { o.calendar.liberationDayOff = false; }),
            touch(u"bridgeDays"_s, [](Organisation &o) { o.calendar.bridgeDays = {QDate(2026, 5, 15)}; }),
            touch(u"missingRoles"_s,
                  [](Organisation &o) {
                      o.missingRoles = {Role::Board, Role::Legal};
                  }),
            touch(u"teams"_s,
                  [](Organisation &o) {
                      o.teams = QStringList{u"Wonen en werk"_s, u"Zorg"_s};
                  }),
            touch(u"retention"_s, [](Organisation &o) { o.retention = u"P10Y"_s; }),
            touch(u"showKind"_s, [](Organisation &o) { o.showKind = true; })};
}

const QUuid personUuid(u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s);

// These two kinds of things are already in the record that is touched.
QList<Touch> peopleAndOneOffTouches()
{
    const auto person = [](const QString &field, auto apply) -> Touch {
        return {u"person:"_s + personUuid.toString(QUuid::WithoutBraces) + u' ' + field,
                [apply](DossierRecord &record) { apply(record.dossier.people[Role::Hr]); }};
    };
    const auto oneOff = [](const QString &field, auto apply) -> Touch {
        return {u"task:oneoff.1 oneOff."_s + field,
                [apply](DossierRecord &record) { apply(record.dossier.oneOffTasks[0]); }};
    };
    return {person(u"name"_s, [](Person &p) { p.name = u"Femke"_s; }),
            person(u"email"_s, [](Person &p) { p.email = u"f@x.example"_s; }),
            person(u"unit"_s, [](Person &p) { p.unit = u"HR"_s; }),
            oneOff(u"title"_s, [](OneOffTask &t) { t.title = u"Taart halen"_s; }),
            oneOff(u"responsible"_s, [](OneOffTask &t) { t.responsible = Role::Hr; }),
            oneOff(u"accountable"_s, [](OneOffTask &t) { t.accountable = Role::Hr; }),
            oneOff(u"due"_s, [](OneOffTask &t) { t.due = QDate(2026, 4, 1); })};
}

DossierRecord touchable()
{
    DossierRecord record;
    record.dossier.id = DossierId(personUuid);
    record.dossier.people.insert(Role::Hr, Person{.id = PersonId(personUuid)});
    record.dossier.oneOffTasks.append(OneOffTask{.key = u"oneoff.1"_s});
    return record;
}

} // namespace

TEST_CASE("Cells: any record comes back from its cells", "[cells]")
{
    RecordMaker maker(20260302);
    for (int round = 0; round < 300; ++round) {
        const auto record = maker.record();
        INFO("round " << round);

        CHECK(recordOf(record.dossier.id, stored(difference({}, record))) == record);
    }
}

TEST_CASE("Cells: what differs, written over the earlier record, gives the later one", "[cells]")
{
    RecordMaker maker(20260424);
    for (int round = 0; round < 300; ++round) {
        const auto before = maker.record();
        const auto after = maker.laterRecord(before);
        INFO("round " << round);

        CHECK(recordOf(before.dossier.id, stored(difference(before, after), stored(difference({}, before)))) == after);
    }
}

TEST_CASE("Cells: equal records differ in nothing", "[cells]")
{
    RecordMaker maker(7);
    for (int round = 0; round < 50; ++round) {
        const auto record = maker.record();

        CHECK(difference(record, record).isEmpty());
        CHECK(difference(record.dossier.organisation, record.dossier.organisation).isEmpty());
    }
}

TEST_CASE("Cells: each field changes its own cell and no other", "[cells]")
{
    const auto before = touchable();
    for (const auto &touch : taskTouches() + dossierTouches() + organisationTouches() + peopleAndOneOffTouches()) {
        auto after = before;
        touch.apply(after);
        const auto changes = difference(before, after);
        INFO(touch.cell);

        CHECK(namesOf(changes) == QStringList{touch.cell});
        CHECK(recordOf(before.dossier.id, stored(changes, stored(difference({}, before)))) == after);
    }
}

// A member that is added to a struct stops the compilation here: give it a cell, and a line above.
TEST_CASE("Cells: every field of every struct has a cell", "[cells]")
{
    [[maybe_unused]] const auto &[status, reason, note, place, safe, date, person, choice, consent, doneOn, due, signature] =
        TaskState();
    [[maybe_unused]] const auto &[by, at, hash, items, points, refusal] = Signature();
    [[maybe_unused]] const auto &[id, state, function, kind, flags, dates, people, noSuccessor, organisation, templates, sources,
                                  isKindKnown, requested, hold, oneOffs] = Dossier();
    [[maybe_unused]] const auto &[name, government, ihh, mail, calendar, missing, teams, retention, showKind] =
        Organisation();
    [[maybe_unused]] const auto &[liberationDay, bridgeDays] = Calendar();
    [[maybe_unused]] const auto &[rowId, table, cells, rowPlace] = Row();
    [[maybe_unused]] const auto &[holdReason, reference, holdBy, since] = LegalHold();

    CHECK(taskTouches().size() == 11 + 6);
    // Dates are three, a hold is four; people, tasks and settings below; that the kind is known follows.
    CHECK(dossierTouches().size() == 15 - 5 + 2 + 3);
    CHECK(organisationTouches().size() == 8 + 2);
    CHECK(peopleAndOneOffTouches().size() == 3 + 4);
}

TEST_CASE("Cells: a released hold stays released", "[cells]")
{
    auto held = touchable();
    held.dossier.hold = LegalHold{u"Woo-verzoek"_s, u"W-2026-17"_s, u"Ria Kuipers"_s, QDate(2026, 3, 9)};
    auto released = held;
    released.dossier.hold.reset();

    const auto cells = stored(difference(held, released), stored(difference({}, held)));

    CHECK_FALSE(recordOf(held.dossier.id, cells).dossier.hold.has_value());
    CHECK(recordOf(held.dossier.id, stored(difference(released, held), cells)) == held);
}

TEST_CASE("Cells: asked for consent and none given is told from never asked", "[cells]")
{
    auto record = touchable();
    record.tasks[kickoff].consent = ConsentSet();

    CHECK(stored(difference({}, record)).last().value == u"none"_s);
    CHECK(recordOf(record.dossier.id, stored(difference({}, record))).tasks.value(kickoff).consent == ConsentSet());
}

TEST_CASE("Cells: a deleted row is gone and the others keep their order", "[cells]")
{
    RecordMaker maker(11);
    auto before = touchable();
    before.rows = {maker.row(), maker.row(), maker.row()};
    sortRows(before.rows);
    auto after = before;
    after.rows.removeAt(1);

    const auto changes = difference(before, after);

    CHECK(namesOf(changes) == QStringList{rowSubject(before.rows[1].id) + u" @deleted"_s});
    CHECK(recordOf(before.dossier.id, stored(changes, stored(difference({}, before)))).rows == after.rows);
}

TEST_CASE("Cells: fields and subjects of a newer program are passed over", "[cells]")
{
    const auto record = touchable();
    auto cells = stored(difference({}, record));
    cells.append({u"dossier"_s, u"mood"_s, u"good"_s});
    cells.append({u"dossier"_s, u"people.wizard"_s, u"x"_s});
    cells.append({u"badge:7"_s, u"colour"_s, u"blue"_s});

    CHECK(recordOf(record.dossier.id, cells) == record);
}

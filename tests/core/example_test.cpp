// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/example.h"
#include "core/domain/cleantext.h"
#include "core/domain/itemkeys.h"
#include "core/domain/permissions.h"
#include "core/domain/signing.h"
#include "tests/core/testregister.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QDate today(2026, 3, 12);

// A dossier of an example register with all that follows from it.
struct Lived
{
    DossierRecord record;
    QList<Template> templates;
    QList<Task> tasks;
    QList<Change> changes;

    const Task *task(const QString &key) const
    {
        const auto it = std::ranges::find(tasks, key, &Task::key);
        return it == tasks.end() ? nullptr : &*it;
    }
    QString name() const { return record.dossier.nameOf(Role::Employee); }
    int lateTasks() const
    {
        return int(std::ranges::count_if(tasks, [](const Task &task) { return task.late; }));
    }
};

QList<Lived> livedIn(const Store &store, const QList<DossierId> &ids)
{
    QList<Lived> all;
    for (const auto &id : ids) {
        const auto record = must(store.record(id));
        const auto templates = must(store.templates(record.dossier.templates));
        all.append({record, templates, tasksOf(record, templates, today), must(store.changesOf(id))});
    }
    return all;
}

QList<Lived> example(int dossiers, quint32 seed = 1)
{
    const TestRegister place;
    const auto ids = must(writeExampleRegister(place.connection(), {.dossiers = dossiers, .seed = seed, .today = today}));
    const auto store = must(Store::open(place.connection()));
    return livedIn(*store, ids);
}

QByteArray headAfter(const ExampleOptions &options)
{
    const TestRegister place;
    must(writeExampleRegister(place.connection(), options));
    return must(must(Store::open(place.connection()))->head()).link;
}

bool isFinished(const CellChange &cell)
{
    return cell.field == "status"_L1 && (cell.newValue == "done"_L1 || cell.newValue == "not-applicable"_L1);
}

} // namespace

TEST_CASE("Example: the same options give the same register, other options another", "[example]")
{
    const ExampleOptions options{.dossiers = 15, .seed = 1, .today = today};
    const auto head = headAfter(options);

    CHECK(headAfter(options) == head);
    CHECK(headAfter({.dossiers = 15, .seed = 6, .today = today}) != head);
    CHECK(headAfter({.dossiers = 16, .seed = 1, .today = today}) != head);
    CHECK(headAfter({.dossiers = 15, .seed = 1, .today = today.addDays(1)}) != head);
}

TEST_CASE("Example: verify finds nothing", "[example]")
{
    const auto seed = GENERATE(quint32(1), quint32(2), quint32(3), quint32(4), quint32(5));
    const TestRegister place;
    must(writeExampleRegister(place.connection(), {.dossiers = 20, .seed = seed, .today = today}));

    const auto findings = must(must(Store::open(place.connection()))->verify({}));

    CHECK(findings.isEmpty());
}

TEST_CASE("Example: a task is done with what it asks for, by who may do it", "[example]")
{
    const auto seed = GENERATE(quint32(1), quint32(2), quint32(3), quint32(4), quint32(5));
    QStringList faults;

    for (const auto &lived : example(20, seed)) {
        for (const auto &task : lived.tasks) {
            if (task.state.status == Status::Done && !missingEvidence(task, lived.record.rows).isEmpty())
                faults.append(lived.name() % u": "_s % task.key());
            if (task.state.status == Status::NotApplicable && task.state.reason.isEmpty())
                faults.append(lived.name() % u": "_s % task.key());
        }
        for (const auto &change : lived.changes) {
            for (const auto &cell : change.cells) {
                const auto *task = isFinished(cell) ? lived.task(cell.subject.mid(5)) : nullptr;
                if (task && !mayAct(change.role, *task))
                    faults.append(lived.name() % u": "_s % task->key() % u" by "_s % toKey(change.role));
            }
        }
    }

    CHECK(faults == QStringList());
}

TEST_CASE("Example: each change follows the one it replaces, in time and within the dossier", "[example]")
{
    QStringList faults;

    for (const auto &lived : example(30)) {
        QHash<QPair<QString, QString>, ChangeId> last;
        QString before;
        for (const auto &change : lived.changes) {
            if (change.time <= before || change.time.left(10) >= today.toString(Qt::ISODate))
                faults.append(lived.name() % u" at "_s % change.time);
            before = change.time;
            for (const auto &cell : change.cells) {
                if (cell.base != last.value({cell.subject, cell.field}) || cell.oldValue == cell.newValue)
                    faults.append(cell.subject % u' ' % cell.field);
                last.insert({cell.subject, cell.field}, change.id);
            }
        }
    }

    CHECK(faults == QStringList());
}

TEST_CASE("Example: the register knows who does the work of a role in its dossiers", "[example]")
{
    const auto seed = GENERATE(quint32(1), quint32(2), quint32(3), quint32(4), quint32(5));
    const TestRegister place;
    const auto ids = must(writeExampleRegister(place.connection(), {.dossiers = 12, .seed = seed, .today = today}));
    const auto workspace = must(Workspace::open(place.connection()));
    const auto store = must(Store::open(place.connection()));
    QSet<QString> faults;

    for (const auto &lived : livedIn(*store, ids)) {
        const auto &people = lived.record.dossier.people;
        for (auto it = people.begin(); it != people.end(); ++it) {
            if (it.key() == Role::Employee || it.key() == Role::Successor || it.key() == Role::Colleague)
                continue;
            const auto known = must(workspace->colleagues(it.key()));
            const auto same = [&](const Colleague &each) {
                return each.person.name == it->name && each.person.email == it->email && each.person.unit == it->unit;
            };
            if (std::ranges::none_of(known, same))
                faults.insert(toKey(it.key()) % u' ' % it->name);
        }
    }

    CHECK(faults.values() == QStringList());
    CHECK(must(workspace->colleagues(Role::Manager)).size() == must(workspace->organisation()).teams.size());
    CHECK(must(workspace->colleagues(Role::It)).size() == 1);
}

TEST_CASE("Example: who is bound to a role is who acts in it", "[example]")
{
    for (const auto &lived : example(30)) {
        for (const auto &change : lived.changes) {
            const auto bound = lived.record.dossier.nameOf(change.role);
            if (!bound.isEmpty())
                CHECK(change.actor == bound);
            CHECK_FALSE(change.actor.isEmpty());
        }
    }
}

TEST_CASE("Example: dates are in order", "[example]")
{
    for (const auto &lived : example(40, 3)) {
        INFO(lived.name());
        const auto &dates = lived.record.dossier.dates;
        CHECK(dates.notice <= dates.lastDay);
        CHECK(dates.lastDay <= dates.at(Anchor::EmploymentEnd));
        CHECK(lived.changes.first().time.left(10) >= dates.notice.toString(Qt::ISODate));
        CHECK(std::ranges::none_of(lived.tasks, [&](const Task &task) {
            return task.state.status == Status::Done && (task.state.doneOn < dates.notice || task.state.doneOn >= today);
        }));
    }
}

TEST_CASE("Example: every text can be stored, sent and printed", "[example]")
{
    const auto seed = GENERATE(quint32(1), quint32(2), quint32(3), quint32(4), quint32(5));
    QStringList faults;

    for (const auto &lived : example(30, seed)) {
        for (const auto &change : lived.changes) {
            for (const auto &cell : change.cells) {
                const auto &text = cell.newValue;
                if (faultIn(text) || normalised(text) != text || text.contains(u'{') || text.contains("%1"_L1))
                    faults.append(cell.subject % u' ' % cell.field % u": "_s % shown(text));
            }
        }
    }

    CHECK(faults == QStringList());
}

TEST_CASE("Example: two hundred dossiers show every kind, every state and both languages", "[example]")
{
    std::set<DepartureKind> kinds;
    std::set<DossierState> states;
    qsizetype shortest = 1000;
    qsizetype longest = 0;
    bool dutch = false;
    bool english = false;

    for (const auto &lived : example(200)) {
        const auto name = lived.name();
        kinds.insert(lived.record.dossier.kind);
        states.insert(lived.record.dossier.state);
        shortest = std::min(shortest, name.size());
        longest = std::max(longest, name.size());
        for (const auto &state : lived.record.tasks) {
            dutch = dutch || state.note.contains(" het "_L1);
            english = english || state.note.contains(" the "_L1);
        }
    }

    CHECK(kinds.size() == words<DepartureKind>().size());
    CHECK(states.size() == words<DossierState>().size());
    CHECK(shortest <= 8);
    CHECK(longest >= 30);
    CHECK(dutch);
    CHECK(english);
}

TEST_CASE("Example: the seed chooses the organisation", "[example]")
{
    QStringList names;
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U, 6U})
        names.append(example(1, seed).first().record.dossier.organisation.name);

    CHECK(names.first() == u"Gemeente Veldermeer"_s);
    CHECK(names.last() == names.first());
    CHECK(names.removeDuplicates() == 1);
}

TEST_CASE("Example: the first six are who they should be", "[example]")
{
    const auto cast = example(6);

    REQUIRE(cast.size() == 6);
    const auto &joris = cast.at(0);
    CHECK(joris.name() == u"Joris van Leeuwen"_s);
    CHECK(joris.record.dossier.dates.lastDay == QDate(2026, 3, 31));
    CHECK(joris.lateTasks() == 2);
    const auto matters = std::ranges::count(joris.record.rows, u"matters"_s, &Row::table);
    const auto taken = std::ranges::count_if(
        joris.record.rows, [](const Row &row) { return row.table == "matters"_L1 && row.cells.contains(u"takesOver"_s); });
    CHECK(matters == 6);
    CHECK(taken == 5);

    CHECK(cast.at(1).record.dossier.kind == DepartureKind::Retirement);
    CHECK(cast.at(1).lateTasks() == 0);
    CHECK(cast.at(2).record.dossier.kind == DepartureKind::InternalMove);
    CHECK(cast.at(3).record.dossier.kind == DepartureKind::HireEnd);
    CHECK(cast.at(3).lateTasks() > 3);
    CHECK(cast.at(4).record.dossier.kind == DepartureKind::SummaryDismissal);

    const auto &noemie = cast.at(5);
    CHECK(noemie.record.dossier.state == DossierState::Finished);
    for (const auto role : {Role::Employee, Role::Manager, Role::Successor})
        CHECK(standingSignature(noemie.tasks, role));
    CHECK_FALSE(changedAfterSigning(noemie.record, noemie.tasks));
}

TEST_CASE("Example: somebody can stop it", "[example]")
{
    const TestRegister place;

    const auto stopped = writeExampleRegister(place.connection(), {.dossiers = 2000, .seed = 1, .today = today},
                                              [](int, int) { return false; });

    CHECK(codeOf(stopped) == ErrorCode::NothingToChange);
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/testregister.h"

#include "core/storage/writingtransaction.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString kickoff = u"information.kickoff"_s;
const QString manager = u"Sanne Verhoeven"_s;

TaskEdit note(const QString &text)
{
    return {.note = text};
}

// The changes of the note of one task, oldest first.
QList<Change> notesOf(const TestRegister &reg, const DossierId &dossier)
{
    auto changes = must(reg.workspace()->history(dossier));
    changes.removeIf([](const Change &change) { return change.action != u"set"_s; });
    return changes;
}

// Two connections of which the second gives up at once instead of after some seconds.
struct Two
{
    explicit Two(const TestRegister &reg)
    {
        reg.create();
        must(first.open(reg.connection(), Database::Mode::Existing));
        must(second.open(reg.connection(), Database::Mode::Existing));
        must(second.execute(TestRegister::isOnServer() ? u"SET lock_timeout = '10ms'"_s : u"PRAGMA busy_timeout = 0"_s));
    }

    Database first;
    Database second;
};

const QString putLink = u"UPDATE chain_head SET link = ? WHERE id = 1"_s;

} // namespace

TEST_CASE("Writing: a change that replaces one from the future is a millisecond later", "[writing]")
{
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto ahead = reg.workspace(Role::Manager, manager, sampleDay, sourcesAt(u"2031-12-31T23:59:59.999Z"_s));
    const auto right = reg.workspace(Role::Manager, manager, sampleDay, sourcesAt(u"2026-03-02T09:00:00.000Z"_s));

    must(ahead->setTask(dossier, kickoff, note(u"een"_s)));
    must(right->setTask(dossier, kickoff, note(u"twee"_s)));

    CHECK(notesOf(reg, dossier).last().time == u"2032-01-01T00:00:00.000Z"_s);
    CHECK(must(reg.store()->record(dossier)).tasks.value(kickoff).note == u"twee"_s);
    CHECK(must(right->verify()).isEmpty());
}

TEST_CASE("Writing: a change that replaces an older one keeps its own time", "[writing]")
{
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto later = reg.workspace(Role::Manager, manager, sampleDay, sourcesAt(u"2031-12-31T23:59:59.999Z"_s));

    must(reg.workspace()->setTask(dossier, kickoff, note(u"een"_s)));
    must(later->setTask(dossier, kickoff, note(u"twee"_s)));

    CHECK(notesOf(reg, dossier).last().time == u"2031-12-31T23:59:59.999Z"_s);
}

TEST_CASE("Writing: a change names the one that it replaces", "[writing]")
{
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto workspace = reg.workspace();

    const auto first = must(workspace->setTask(dossier, kickoff, note(u"een"_s)));
    must(workspace->setTask(dossier, kickoff, note(u"twee"_s)));

    const auto changes = notesOf(reg, dossier);
    CHECK(changes.first().cells.first().base.isNull());
    CHECK(changes.last().cells.first().base == first);
    CHECK(changes.last().cells.first().oldValue == u"een"_s);
}

TEST_CASE("Writing: two writers see each other's work and share one chain", "[writing]")
{
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto one = reg.workspace();
    const auto other = reg.workspace();

    for (int round = 0; round < 10; ++round) {
        must(one->setTask(dossier, kickoff, note(u"een %1"_s.arg(round))));
        must(other->setTask(dossier, kickoff, note(u"ander %1"_s.arg(round))));
    }

    const auto changes = notesOf(reg, dossier);
    REQUIRE(changes.size() == 20);
    for (qsizetype i = 1; i < changes.size(); ++i)
        CHECK(changes[i].cells.first().base == changes[i - 1].id);
    CHECK(must(one->verify()).isEmpty());
}

TEST_CASE("Writing: while one writes, another waits and then says that the register is in use", "[writing]")
{
    const TestRegister reg;
    Two two(reg);
    WritingTransaction first(two.first);
    first.execute(putLink, {u"x"_s});

    WritingTransaction second(two.second);
    second.execute(putLink, {u"y"_s});

    CHECK(codeOf(second.status()) == ErrorCode::InUse);
}

TEST_CASE("Writing: what was not committed is not there", "[writing]")
{
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto before = reg.content();
    {
        const auto store = reg.store();
        const auto writing = must(Writing::begin(*store));
        writing->publish({u"own"_s, 1}, "{}");
        writing->append({.id = ChangeId(QUuid::createUuid()), .time = u"2026-03-02T09:00:00.000Z"_s, .dossier = dossier},
                        "salt");
    }

    CHECK(reg.content() == before);
}

TEST_CASE("Writing: after a failed statement nothing of the transaction is stored", "[writing]")
{
    const TestRegister reg;
    Two two(reg);
    const auto before = reg.content();
    {
        WritingTransaction transaction(two.first);
        transaction.execute(u"UPDATE chain_head SET link = 'first' WHERE id = 1"_s);
        transaction.execute(u"INSERT INTO schema_version (version, applied) VALUES (?, ?)"_s, {1, u"twice"_s});
        transaction.execute(u"UPDATE chain_head SET link = 'after' WHERE id = 1"_s);
        CHECK(codeOf(transaction.commit()) == ErrorCode::Storage);
    }

    CHECK(reg.content() == before);
}

TEST_CASE("Writing: a full disk leaves nothing, not even what came after it", "[writing]")
{
    if (TestRegister::isOnServer())
        return; // a server's disk is its own
    const TestRegister reg;
    Two two(reg);
    const auto before = reg.content();
    must(two.first.execute(u"PRAGMA max_page_count = 1"_s)); // as many pages as there are now
    {
        WritingTransaction transaction(two.first);
        transaction.execute(putLink, {QString(1'000'000, u'x')});
        transaction.execute(putLink, {u"after"_s});
        CHECK(codeOf(transaction.commit()) == ErrorCode::DiskFull);
    }

    CHECK(reg.content() == before);
}

TEST_CASE("Writing: the head tells that somebody else wrote", "[writing]")
{
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto mine = reg.workspace();
    const auto theirs = reg.workspace();
    const auto before = must(mine->head());
    must(theirs->view(dossier));
    CHECK(must(mine->head()) == before);

    must(theirs->setTask(dossier, kickoff, note(u"van een ander"_s)));

    CHECK(must(mine->head()).seq == before.seq + 1);
    CHECK(must(mine->head()) == must(theirs->head()));
}

TEST_CASE("Writing: a refused command leaves the register as it was", "[writing]")
{
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto before = reg.content();
    const auto workspace = reg.workspace();

    CHECK(codeOf(workspace->setTask(dossier, kickoff, {.status = Status::NotApplicable})) == ErrorCode::ReasonMissing);
    CHECK(codeOf(workspace->setTask(dossier, kickoff, note(QString()))) == ErrorCode::NothingToChange);
    CHECK(codeOf(workspace->setTask(dossier, u"information.nothing"_s, note(u"x"_s))) == ErrorCode::ItemNotFound);
    CHECK(codeOf(workspace->setTask(DossierId(QUuid::createUuid()), kickoff, note(u"x"_s))) == ErrorCode::DossierNotFound);
    CHECK(reg.content() == before);
}

TEST_CASE("Writing: a register that is taken away while it is open accepts no writes", "[writing]")
{
    if (TestRegister::isOnServer())
        return;
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto workspace = reg.workspace();
    REQUIRE(QFile::rename(reg.file(), reg.file() + u".moved"_s));

    CHECK(codeOf(workspace->setTask(dossier, kickoff, note(u"x"_s))) == ErrorCode::RegisterNotFound);
}

TEST_CASE("Writing: the journal of a register that was replaced is not read back into another one", "[writing]")
{
    if (TestRegister::isOnServer())
        return;
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto copy = reg.files().value(u"register.vwz"_s);
    auto workspace = reg.workspace();
    must(workspace->setTask(dossier, kickoff, note(u"van daarna"_s)));
    REQUIRE(QFile::remove(reg.file()));
    QFile restored(reg.file());
    REQUIRE(restored.open(QIODevice::WriteOnly));
    restored.write(copy);
    restored.close();

    workspace.reset();

    CHECK(reg.files().value(u"register.vwz"_s) == copy);
    CHECK(reg.files().contains(u"register.vwz.old-wal"_s));
    CHECK(must(reg.workspace()->view(dossier)).task(kickoff)->state.note.isEmpty());
    CHECK(must(reg.workspace()->verify()).isEmpty());
}

TEST_CASE("Writing: a register that is replaced while it is open accepts no writes", "[writing]")
{
    if (TestRegister::isOnServer())
        return;
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto workspace = reg.workspace();
    REQUIRE(QFile::rename(reg.file(), reg.file() + u".moved"_s));
    REQUIRE(QFile::copy(reg.file() + u".moved"_s, reg.file()));

    CHECK(codeOf(workspace->setTask(dossier, kickoff, note(u"x"_s))) == ErrorCode::RegisterNotFound);
    CHECK(codeOf(workspace->keepDraft({dossier, u"task:"_s + kickoff, u"note"_s, u"x"_s})) == ErrorCode::RegisterNotFound);
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/presence.h"
#include "core/storage/restore.h"
#include "tests/core/testregister.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace core;

#define FILES_ONLY                                                                                                          \
    if (TestRegister::isOnServer())                                                                                         \
    return // a server's administrator keeps her own copies

namespace {

const QString kickoff = u"information.kickoff"_s;
const QDateTime noon(sampleDay, QTime(12, 0), Qt::UTC);

// A register with a copy, and work that came after it.
struct WithCopy
{
    WithCopy()
    {
        dossier = reg.start();
        content = reg.content();
        backup = must(makeBackup(reg.file(), BackupReason::Daily, noon));
        const auto manager = reg.workspace();
        must(manager->setTask(dossier, kickoff, {.note = u"een"_s}));
        must(manager->setTask(dossier, kickoff, {.note = u"twee"_s}));
        must(reg.workspace(Role::Employee, u"Joris van Leeuwen"_s)
                 ->addRow(dossier, u"matters"_s, {{u"title"_s, u"Woonvisie"_s}}));
        later = reg.content();
    }

    QStringList names() const { return QDir(reg.folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    TestRegister reg;
    DossierId dossier;
    Backup backup;
    QStringList content;
    QStringList later;
};

const QString aside = u"register.vwz.before-restore-2026-03-02T12-00-00Z"_s;

} // namespace

TEST_CASE("Restore: says what would be lost, by whom and in which dossiers", "[restore]")
{
    FILES_ONLY;
    const WithCopy test;

    const auto loss = lossOf(test.reg.file(), test.backup);

    CHECK(loss.isKnown);
    CHECK(loss.changes == 3);
    CHECK(loss.people == QMap<QString, int>{{u"Sanne Verhoeven"_s, 2}, {u"Joris van Leeuwen"_s, 1}});
    CHECK(loss.dossiers == QMap<DossierId, int>{{test.dossier, 3}});
    CHECK(loss.first <= loss.last);
}

TEST_CASE("Restore: with a copy of another history all changes would be lost", "[restore]")
{
    FILES_ONLY;
    const WithCopy test;
    TestRegister elsewhere;
    elsewhere.start();
    const auto other = must(makeBackup(elsewhere.file(), BackupReason::Daily, noon));

    CHECK(lossOf(test.reg.file(), other).changes == must(test.reg.store()->head()).seq);
}

TEST_CASE("Restore: the way back to a newer copy loses only what that does not have", "[restore]")
{
    FILES_ONLY;
    WithCopy test;
    const auto newer = must(makeBackup(test.reg.file(), BackupReason::Asked, noon.addDays(1)));
    must(restoreBackup(test.reg.file(), test.backup, noon.addDays(2)));
    CHECK(lossOf(test.reg.file(), newer).changes == 0);

    must(test.reg.workspace()->setTask(test.dossier, kickoff, {.note = u"drie"_s}));
    CHECK(lossOf(test.reg.file(), newer).changes == 1);
}

TEST_CASE("Restore: of a register that cannot be read nothing is said", "[restore]")
{
    FILES_ONLY;
    const WithCopy test;
    QFile file(test.reg.file());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("kapot");
    file.close();

    CHECK(lossOf(test.reg.file(), test.backup) == Loss());
}

TEST_CASE("Restore: the register is as it was, and what was there is kept whole", "[restore]")
{
    FILES_ONLY;
    const WithCopy test;

    CHECK(must(restoreBackup(test.reg.file(), test.backup, noon)) == test.reg.folder() + u'/' + aside);

    CHECK(test.reg.content() == test.content);
    CHECK(must(test.reg.store()->head()) == test.backup.head);
    CHECK(must(test.reg.store()->verify({})).isEmpty());
    must(test.reg.workspace()->setTask(test.dossier, kickoff, {.note = u"gaat door"_s}));
    CHECK(test.names() == QStringList{u"register.vwz"_s, aside});
    REQUIRE(QFile::remove(test.reg.file()));
    REQUIRE(QFile::rename(test.reg.folder() + u'/' + aside, test.reg.file()));
    CHECK(test.reg.content() == test.later);
}

TEST_CASE("Restore: what a killed program had in its journal is kept as well", "[restore]")
{
    FILES_ONLY;
    const WithCopy test;
    QTemporaryDir elsewhere;
    const auto left = elsewhere.filePath(u"register.vwz"_s);
    {
        const auto writer = test.reg.workspace();
        must(writer->setTask(test.dossier, kickoff, {.note = u"in het journaal"_s}));
        REQUIRE(QFile::copy(test.reg.file(), left));
        REQUIRE(QFile::copy(test.reg.file() + u"-wal"_s, left + u"-wal"_s));
    }

    const auto kept = must(restoreBackup(left, test.backup, noon));

    CHECK_FALSE(QFile::exists(left + u"-wal"_s));
    CHECK(must(must(Store::open({.database = left}))->head()) == test.backup.head);
    CHECK(must(must(Store::open({.database = kept}))->record(test.dossier)).tasks.value(kickoff).note ==
          u"in het journaal"_s);
}

TEST_CASE("Restore: a journal of a register that is gone does not get into the copy", "[restore]")
{
    FILES_ONLY;
    const WithCopy test;
    QByteArray journal;
    {
        const auto writer = test.reg.workspace();
        must(writer->setTask(test.dossier, kickoff, {.note = u"in het journaal"_s}));
        QFile wal(test.reg.file() + u"-wal"_s);
        REQUIRE(wal.open(QIODevice::ReadOnly));
        journal = wal.readAll();
    }
    REQUIRE(QFile::remove(test.reg.file()));
    QFile wal(test.reg.file() + u"-wal"_s);
    REQUIRE(wal.open(QIODevice::WriteOnly));
    wal.write(journal);
    wal.close();

    CHECK(must(restoreBackup(test.reg.file(), test.backup, noon)).isEmpty());
    CHECK(test.reg.content() == test.content);
}

TEST_CASE("Restore: a register that is damaged in any way makes way for the copy, and is kept as it is", "[restore]")
{
    FILES_ONLY;
    const WithCopy test;
    const auto bytes = GENERATE(as<QByteArray>(), "", "geen register", QByteArray(200'000, 'x'),
                                QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\xff'));
    QFile file(test.reg.file());
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();

    must(restoreBackup(test.reg.file(), test.backup, noon));

    CHECK(test.reg.content() == test.content);
    CHECK(test.reg.files().value(aside) == bytes);
}

TEST_CASE("Restore: a copy that has changed is refused, and the register stays", "[restore]")
{
    FILES_ONLY;
    const WithCopy test;
    QFile::setPermissions(test.backup.file, QFile::ReadOwner | QFile::WriteOwner);
    QFile copy(test.backup.file);
    REQUIRE(copy.open(QIODevice::ReadWrite));
    REQUIRE(copy.seek(copy.size() / 2));
    copy.write("x");
    copy.close();

    CHECK(codeOf(restoreBackup(test.reg.file(), test.backup, noon)) == ErrorCode::BackupDamaged);
    CHECK(test.names() == QStringList{u"register.vwz"_s});
    CHECK(test.reg.content() == test.later);
}

TEST_CASE("Restore: a link to the register goes on leading to it", "[restore]")
{
    FILES_ONLY;
    const WithCopy test;
    const QString link = test.reg.folder() + u"/snelkoppeling.vwz"_s;
    REQUIRE(QFile::link(test.reg.file(), link));
    CHECK(backupsOf(link) == QList{test.backup});

    must(restoreBackup(link, test.backup, noon));

    CHECK(QFileInfo(link).isSymLink());
    CHECK(test.reg.content() == test.content);
}

TEST_CASE("Restore: what somebody has open is left alone", "[restore]")
{
    FILES_ONLY;
    const WithCopy test;
    SECTION("in a window")
    {
        const auto mark = must(PresenceMark::take(test.reg.file(), u"Daan Mulder"_s, noon));

        CHECK(codeOf(restoreBackup(test.reg.file(), test.backup, noon)) == ErrorCode::InUse);
    }
    SECTION("in another program")
    {
        const auto other = test.reg.workspace();
        REQUIRE(must(other->list({})).size() == 1);

        CHECK(codeOf(restoreBackup(test.reg.file(), test.backup, noon)) == ErrorCode::InUse);
    }
    CHECK(test.reg.content() == test.later);
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/backup.h"
#include "tests/core/asnobody.h"
#include "tests/core/testregister.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;
using namespace core;

#define FILES_ONLY                                                                                                          \
    if (TestRegister::isOnServer())                                                                                         \
    return // a server's administrator keeps her own copies

namespace {

const QString kickoff = u"information.kickoff"_s;
const QDateTime noon(sampleDay, QTime(12, 0), Qt::UTC);

Backup backUp(const TestRegister &reg, const QDateTime &now = noon, BackupReason reason = BackupReason::Daily)
{
    return must(makeBackup(reg.file(), reason, now));
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// What somebody else, or a bad disk, did to a copy.
void spoil(const QString &path)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    file.write("spoilt");
}

QStringList contentOf(const QString &copy)
{
    Database database;
    must(database.open({.database = copy}, Database::Mode::Probe));
    QStringList all;
    for (const auto &sql :
         {u"SELECT seq, id, time, payload, salt, link FROM change ORDER BY seq"_s,
          u"SELECT dossier, subject, field, value FROM cell ORDER BY 1, 2, 3"_s, u"SELECT seq, link FROM chain_head"_s})
        all += must(database.select(sql, {}, [](QSqlQuery &row) -> QString {
            return row.value(0).toString() + row.value(1).toString() + row.value(2).toString() + row.value(3).toString();
        }));
    return all;
}

} // namespace

TEST_CASE("Backup: a copy holds what the register holds, and its description says how it was", "[backup]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();
    const auto writer = reg.workspace(); // a program that has it open, with changes that stand in its journal only
    const auto head = must(writer->head());

    const auto backup = backUp(reg, noon, BackupReason::Asked);

    CHECK(QFileInfo(backup.file).absolutePath() == backupFolderOf(reg.file()));
    CHECK(backup.head == head);
    CHECK(backup.made == noon);
    CHECK(backup.reason == BackupReason::Asked);
    CHECK(backup.isWhole);
    CHECK(backup.sha256 == QCryptographicHash::hash(bytesOf(backup.file), QCryptographicHash::Sha256).toHex());
    CHECK(backupsOf(reg.file()) == QList{backup});
    CHECK(contentOf(backup.file) == contentOf(reg.file()));
    must(checkBackup(backup));
}

TEST_CASE("Backup: whoever may not read the register may not read its copies", "[backup]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();
    QFile::setPermissions(reg.file(), QFile::ReadOwner | QFile::WriteOwner);

    const auto backup = backUp(reg);

    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    CHECK_FALSE(QFile::permissions(backup.file) & others);
    CHECK_FALSE(QFile::permissions(backup.file) & QFile::WriteOwner);
    CHECK_FALSE(QFile::permissions(backupFolderOf(reg.file())) & others);
}

TEST_CASE("Backup: a copy a day, and only when something changed", "[backup]")
{
    FILES_ONLY;
    const TestRegister reg;
    const auto dossier = reg.start();

    CHECK(must(makeDailyBackup(reg.file(), noon)));
    CHECK_FALSE(must(makeDailyBackup(reg.file(), noon.addDays(1))));
    must(reg.workspace()->setTask(dossier, kickoff, {.note = u"meer"_s}));
    CHECK(must(makeDailyBackup(reg.file(), noon.addDays(2))));
    CHECK(backupsOf(reg.file()).size() == 2);
    CHECK(backupsOf(reg.file()).first().made == noon.addDays(2));
}

TEST_CASE("Backup: of one day the last copy is kept", "[backup]")
{
    FILES_ONLY;
    const TestRegister reg;
    const auto dossier = reg.start();
    backUp(reg, noon);
    must(reg.workspace()->setTask(dossier, kickoff, {.note = u"meer"_s}));

    const auto second = backUp(reg, noon.addSecs(60));

    CHECK(backupsOf(reg.file()) == QList{second});
    CHECK(namesIn(backupFolderOf(reg.file())) ==
          QStringList{u"2026-03-02T12-01-00Z-daily.bak"_s, u"2026-03-02T12-01-00Z-daily.bak.json"_s});
}

TEST_CASE("Backup: two copies of one second have two names", "[backup]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();

    const auto first = backUp(reg, noon, BackupReason::Import);
    const auto second = backUp(reg, noon, BackupReason::Import);

    CHECK(first.name() != second.name());
    must(checkBackup(first));
    must(checkBackup(second));
}

TEST_CASE("Backup: the newest good one is found past one that is spoilt", "[backup]")
{
    FILES_ONLY;
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto older = backUp(reg, noon);
    must(reg.workspace()->setTask(dossier, kickoff, {.note = u"meer"_s}));
    const auto newer = backUp(reg, noon.addDays(1));
    REQUIRE(newestGoodBackup(reg.file()) == newer);

    spoil(newer.file);

    CHECK(codeOf(checkBackup(newer)) == ErrorCode::BackupDamaged);
    CHECK(newestGoodBackup(reg.file()) == older);
}

TEST_CASE("Backup: what is shorter than it was, or has no description, is no copy", "[backup]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();
    const auto backup = backUp(reg);
    if (GENERATE(true, false)) {
        QFile::setPermissions(backup.file, QFile::ReadOwner | QFile::WriteOwner);
        REQUIRE(QFile::resize(backup.file, backup.size - 1));
    } else {
        REQUIRE(QFile::remove(backup.file + u".json"_s));
    }

    CHECK(backupsOf(reg.file()).isEmpty());
    CHECK_FALSE(newestGoodBackup(reg.file()));
}

TEST_CASE("Backup: of a register with a broken chain is said that it is not whole, and the good one stays", "[backup]")
{
    FILES_ONLY;
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto good = backUp(reg, noon);
    must(reg.workspace()->setTask(dossier, kickoff, {.note = u"meer"_s}));
    reg.sql(u"UPDATE change SET payload = replace(payload, 'meer', 'niets')"_s);

    const auto bad = backUp(reg, noon.addSecs(60));

    CHECK_FALSE(bad.isWhole);
    CHECK(backupsOf(reg.file()).size() == 2);
    CHECK(newestGoodBackup(reg.file()) == good);
}

TEST_CASE("Backup: a damaged register gives no copy and takes none away", "[backup]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();
    const auto good = backUp(reg);
    QFile file(reg.file());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(4096 * 3));
    file.write(QByteArray(4096 * 40, 'x'));
    file.close();

    CHECK_FALSE(makeBackup(reg.file(), BackupReason::Daily, noon.addDays(1)).has_value());
    CHECK(backupsOf(reg.file()) == QList{good});
    CHECK(namesIn(backupFolderOf(reg.file())).size() == 2);
    must(checkBackup(good));
}

TEST_CASE("Backup: what a killed program left is cleared away by the next", "[backup]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();
    const auto first = backUp(reg);
    const auto folder = backupFolderOf(reg.file());
    for (const auto &name : {u".part-0195567c"_s, u"2026-03-01T12-00-00Z-daily.bak"_s}) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("half");
    }
    CHECK(backupsOf(reg.file()) == QList{first});

    const auto second = backUp(reg, noon.addDays(1));

    CHECK(backupsOf(reg.file()) == QList{second, first});
    CHECK(namesIn(folder).size() == 4);
}

TEST_CASE("Backup: one that is stopped leaves nothing", "[backup]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();
    const int stopAt = GENERATE(0, 50);

    const auto made = makeBackup(reg.file(), BackupReason::Asked, noon, [&](int done, int) { return done < stopAt; });

    CHECK(codeOf(made) == ErrorCode::Stopped);
    CHECK(namesIn(backupFolderOf(reg.file())).isEmpty());
}

TEST_CASE("Backup: a folder that takes no files is said, and nothing is half there", "[backup]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();
    const auto good = backUp(reg);
    const auto folder = backupFolderOf(reg.file());
    const AsNobody nobody(reg.folder());
    const AsNobody there(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    if (!nobody.isStopped(folder)) {
        WARN("not tested: rights do not stop this user");
        return;
    }

    CHECK(codeOf(makeBackup(reg.file(), BackupReason::Asked, noon)) == ErrorCode::CannotWriteFile);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(backupsOf(reg.file()) == QList{good});
}

TEST_CASE("Backup: a copy elsewhere can be worked in, also when the register itself is gone", "[backup]")
{
    FILES_ONLY;
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto workspace = reg.workspace();
    REQUIRE(QFile::remove(reg.file()));
    CHECK_FALSE(workspace->isInPlace());
    CHECK(codeOf(workspace->tryToWrite()) == ErrorCode::RegisterNotFound);
    CHECK(codeOf(workspace->keepDraft({dossier, u"task:"_s + kickoff, u"note"_s, u"x"_s})) == ErrorCode::RegisterNotFound);
    const QString copy = reg.folder() + u"/copy.vwz"_s;

    must(workspace->copyTo(copy));
    must(workspace->continueIn({.database = copy}));

    must(workspace->setTask(dossier, kickoff, {.note = u"gaat door"_s}));
    CHECK(workspace->isInPlace());
    CHECK(must(must(Store::open({.database = copy}))->record(dossier)).tasks.value(kickoff).note == u"gaat door"_s);
    CHECK(codeOf(workspace->copyTo(copy)) == ErrorCode::RegisterExists);
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/backup.h"

#include "core/storage/backupfile.h"
#include "core/storage/backupthinning.h"
#include "core/storage/chaincheck.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/registerfile.h"

#include <QDir>
#include <QLockFile>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int lockPatience = 10'000; // milliseconds; another program is making a copy
constexpr int afterCopy = 50;        // percent of the work
constexpr int afterChain = 90;

// What a copy is found to be when it is opened again.
struct Inspection
{
    ChainHead head;
    int schema = 0;
    bool isWhole = true;
};

Result<void> checkPages(Database &database)
{
    QStringList words;
    const auto checked =
        database.forEach(u"PRAGMA integrity_check"_s, {}, [&](QSqlQuery &row) { words.append(row.value(0).toString()); });
    if (!checked)
        return checked;
    if (words != QStringList(u"ok"_s))
        return fail(ErrorCode::Damaged, {database.where()}, words.value(0));
    return database.forEach(u"PRAGMA foreign_key_check"_s, {}, [](QSqlQuery &) {});
}

Result<Inspection> inspect(const QString &copy, const GoOn &progress)
{
    Database database;
    if (const auto opened = database.open({.database = copy}, Database::Mode::Probe); !opened)
        return Unexpected{opened.error()};
    if (const auto checked = checkPages(database); !checked)
        return Unexpected{checked.error()};
    const auto head = headOf(database);
    const auto schema = Migrations::installed(database);
    if (!head || !schema)
        return Unexpected{head ? schema.error() : head.error()};
    Inspection found{.head = *head, .schema = *schema};
    ChainCheck chain(database, [&](auto, const auto &, const auto &) { found.isWhole = false; });
    const auto share = [&](int done, int total) {
        return !progress || progress(afterCopy + (afterChain - afterCopy) * done / std::max(total, 1), 100);
    };
    if (const auto checked = chain.run(share); !checked)
        return Unexpected{checked.error()};
    return found;
}

// The head of the copy is one that the register had since `before`.
Result<void> compareHeads(Database &source, const ChainHead &before, const ChainHead &copied)
{
    if (copied == before)
        return {};
    const auto links = source.select(u"SELECT link FROM change WHERE seq = ?"_s, {copied.seq},
                                     [](QSqlQuery &row) { return row.value(0).toByteArray(); });
    if (!links)
        return Unexpected{links.error()};
    if (copied.seq < before.seq || links->value(0) != copied.link)
        return fail(ErrorCode::Damaged, {source.where()}, u"the copy ends elsewhere"_s);
    return {};
}

Result<void> vacuumInto(Database &database, const QString &path)
{
    const auto made = database.execute(u"VACUUM INTO ?"_s, QVariantList{path});
    return made ? syncFile(path) : Unexpected{made.error()};
}

// Whoever may read the register may read its copies; nobody writes in them.
void giveRights(const QString &registerFile, const QString &copy)
{
    constexpr auto writing = QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
    QFile::setPermissions(copy, QFile::permissions(registerFile) & ~writing);
}

Result<void> makeFolder(const QString &registerFile, const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    if (!QDir().mkdir(folder) && !QDir(folder).exists())
        return notWritten(folder, 1, u"the folder could not be made"_s);
    auto rights = QFile::permissions(registerFile);
    if (rights & QFile::ReadGroup)
        rights |= QFile::ExeGroup;
    if (rights & QFile::ReadOther)
        rights |= QFile::ExeOther;
    QFile::setPermissions(folder, rights | QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    syncFolder(QFileInfo(folder).absolutePath());
    return {};
}

Result<Backup> makePart(Database &database, const QString &part, const GoOn &progress)
{
    const auto before = headOf(database);
    if (!before)
        return Unexpected{before.error()};
    if (progress && !progress(0, 100))
        return fail(ErrorCode::Stopped, {database.where()});
    if (const auto made = vacuumInto(database, part); !made)
        return Unexpected{made.error()};
    const auto found = inspect(part, progress);
    if (!found)
        return Unexpected{found.error()};
    if (const auto compared = compareHeads(database, *before, found->head); !compared)
        return Unexpected{compared.error()};
    const auto hash = hashOfFile(part);
    if (!hash)
        return Unexpected{hash.error()};
    return Backup{.size = QFileInfo(part).size(),
                  .sha256 = *hash,
                  .head = found->head,
                  .schema = found->schema,
                  .isWhole = found->isWhole};
}

void letGo(const QString &registerFile, const QDateTime &now)
{
    for (const auto &backup : superseded(backupsOf(registerFile), now, QTimeZone::systemTimeZone()))
        removeBackup(backup);
    removeRemains(registerFile);
}

} // namespace

Result<Backup> makeBackup(Database &database, BackupReason reason, const QDateTime &now, const GoOn &progress)
{
    const auto &registerFile = database.where();
    const auto folder = backupFolderOf(registerFile);
    if (const auto made = makeFolder(registerFile, folder); !made)
        return Unexpected{made.error()};
    QLockFile lock(folder + u"/lock"_s);
    lock.setStaleLockTime(0); // only a process that is gone gives it up
    if (!lock.tryLock(lockPatience))
        return lock.error() == QLockFile::LockFailedError ? fail(ErrorCode::InUse, {registerFile})
                                                          : notWritten(folder, 1, u"no lock file"_s);
    const QString part = folder + partPrefix + QUuid::createUuid().toString(QUuid::Id128);
    auto backup = makePart(database, part, progress);
    if (backup) {
        backup->made = now.toUTC();
        backup->reason = reason;
        giveRights(registerFile, part);
        const auto named = nameBackup(registerFile, part, *backup);
        if (!named)
            backup = Unexpected{named.error()};
    }
    if (!backup)
        QFile::remove(part);
    else
        letGo(registerFile, now);
    return backup;
}

Result<Backup> makeBackup(const QString &registerFile, BackupReason reason, const QDateTime &now, const GoOn &progress)
{
    if (const auto checked = checkIsRegister(registerFile); !checked)
        return Unexpected{checked.error()};
    Database database;
    if (const auto opened = database.open({.database = registerFile}, Database::Mode::Existing); !opened)
        return Unexpected{opened.error()};
    return makeBackup(database, reason, now, progress);
}

bool isBackupDue(const QString &registerFile, const ChainHead &head)
{
    const auto backups = backupsOf(registerFile);
    return std::ranges::find(backups, head, &Backup::head) == backups.end();
}

Result<std::optional<Backup>> makeDailyBackup(const QString &registerFile, const QDateTime &now, const GoOn &progress)
{
    if (const auto checked = checkIsRegister(registerFile); !checked)
        return Unexpected{checked.error()};
    Database database;
    if (const auto opened = database.open({.database = registerFile}, Database::Mode::Existing); !opened)
        return Unexpected{opened.error()};
    const auto head = headOf(database);
    if (!head)
        return Unexpected{head.error()};
    if (!isBackupDue(registerFile, *head))
        return std::optional<Backup>();
    const auto made = makeBackup(database, BackupReason::Daily, now, progress);
    if (!made)
        return Unexpected{made.error()};
    return std::optional(*made);
}

std::optional<Backup> newestGoodBackup(const QString &registerFile)
{
    for (const auto &backup : backupsOf(registerFile)) {
        if (backup.isWhole && checkBackup(backup))
            return backup;
    }
    return {};
}

Result<void> checkBackup(const Backup &backup)
{
    const auto hash = hashOfFile(backup.file);
    if (!hash)
        return Unexpected{hash.error()};
    if (*hash != backup.sha256)
        return fail(ErrorCode::BackupDamaged, {backup.name()}, u"other SHA-256"_s);
    return {};
}

Result<void> copyDatabase(Database &database, const QString &path)
{
    if (QFile::exists(path))
        return fail(ErrorCode::RegisterExists, {path});
    const auto part = makePart(database, path, {});
    if (!part)
        QFile::remove(path);
    return part ? Result<void>() : Unexpected{part.error()};
}

} // namespace core

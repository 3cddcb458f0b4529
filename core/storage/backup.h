// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/storage/chain.h"
#include "core/storage/diskfile.h"

#include <QDateTime>

#include <optional>

// Copies of a register in a file, in the folder "<name>.backups" beside it. A copy is there when its description is: that
// is written last. README.md says what is checked, and how long copies are kept.
namespace core {

class Database;

enum class BackupReason { Daily, Asked, Migration, Import, Purge };

struct Backup
{
    QString file;
    QDateTime made; // UTC
    BackupReason reason = BackupReason::Daily;
    qint64 size = 0;
    QByteArray sha256;
    ChainHead head;
    int schema = 0;
    bool isWhole = true; // false: the register itself was not in order then

    QString name() const { return file.section(u'/', -1); }
    bool operator==(const Backup &) const = default;
};

QString keyOf(BackupReason reason); // in files and on the command line
QString backupFolderOf(const QString &registerFile);

// All that are described, the newest first. Reads no copy.
QList<Backup> backupsOf(const QString &registerFile);
// The newest that is whole and has not changed since it was made: reads that one.
std::optional<Backup> newestGoodBackup(const QString &registerFile);
// Whether it is as it was made.
Result<void> checkBackup(const Backup &backup);

// Makes one, and lets go of those that need not be kept any longer. Others may read and write meanwhile.
Result<Backup> makeBackup(const QString &registerFile, BackupReason reason, const QDateTime &now,
                          const GoOn &progress = {});
// The same over a connection that is open already.
Result<Backup> makeBackup(Database &database, BackupReason reason, const QDateTime &now, const GoOn &progress = {});
// The one of a day: nothing when nothing has changed since the newest.
Result<std::optional<Backup>> makeDailyBackup(const QString &registerFile, const QDateTime &now,
                                              const GoOn &progress = {});
bool isBackupDue(const QString &registerFile, const ChainHead &head); // no copy ends there

// A file of its own with all that is in it, checked. Nothing may be there yet.
Result<void> copyDatabase(Database &database, const QString &path);

} // namespace core

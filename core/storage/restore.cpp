// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/restore.h"

#include "core/storage/chaincheck.h"
#include "core/storage/database.h"
#include "core/storage/presence.h"
#include "core/storage/registerfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::chrono::milliseconds alonePatience(500);

const QStringList &companions()
{
    static const QStringList suffixes{u"-wal"_s, u"-journal"_s, u"-shm"_s};
    return suffixes;
}

void count(QSqlQuery &row, Loss &loss)
{
    const auto change = changeFromPayload(row.value(0).toByteArray());
    ++loss.changes;
    if (!change)
        return;
    ++loss.people[change->actor];
    ++loss.dossiers[change->dossier];
    const auto time = QDateTime::fromString(change->time, Qt::ISODateWithMs).toUTC();
    loss.first = loss.first.isValid() ? std::min(loss.first, time) : time;
    loss.last = loss.last.isValid() ? std::max(loss.last, time) : time;
}

using Ids = QSet<QByteArray>;

// Of the changes in a copy; none when it cannot be read.
Ids idsIn(const Backup &backup)
{
    Database copy;
    if (!copy.open({.database = backup.file}, Database::Mode::Probe))
        return {};
    const auto ids = copy.select(u"SELECT id FROM change"_s, {}, [](QSqlQuery &row) { return row.value(0).toByteArray(); });
    return ids ? Ids(ids->begin(), ids->end()) : Ids();
}

// The changes after the end of the copy. Where the register does not go on from there, as after another restore, those that
// the copy does not have.
Result<void> readLoss(Database &database, const Backup &backup, Loss &loss)
{
    const auto links = database.select(u"SELECT link FROM change WHERE seq = ?"_s, {backup.head.seq},
                                       [](QSqlQuery &row) { return row.value(0).toByteArray(); });
    if (!links)
        return Unexpected{links.error()};
    const bool isSame = backup.head.seq == 0 || links->value(0) == backup.head.link;
    const auto known = isSame ? Ids() : idsIn(backup);
    return database.forEach(u"SELECT payload, id FROM change WHERE seq > ? ORDER BY seq"_s, {isSame ? backup.head.seq : 0},
                            [&](QSqlQuery &row) {
                                if (!known.contains(row.value(1).toByteArray()))
                                    count(row, loss);
                            });
}

// What stands in a journal goes into the file, if that can be read at all; InUse when another program has it open. That
// one would take away the journal of the new file when it closes the old.
Result<void> haveAlone(const QString &registerFile)
{
    Database database;
    if (!checkIsRegister(registerFile) || !database.open({.database = registerFile}, Database::Mode::Existing) ||
        !database.setPatience(alonePatience))
        return {};
    static_cast<void>(database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    static_cast<void>(database.execute(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    const auto alone = database.execute(u"BEGIN EXCLUSIVE"_s);
    database.rollback();
    return alone || alone.error().code != ErrorCode::InUse ? Result<void>() : fail(ErrorCode::InUse, {registerFile});
}

QString freeNameAside(const QString &registerFile, const QDateTime &now)
{
    const QString stem = registerFile + u".before-restore-"_s + now.toUTC().toString(u"yyyy-MM-dd'T'HH-mm-ss'Z'"_s);
    QString name = stem;
    for (int number = 2; QFile::exists(name); ++number)
        name = stem + u'-' + QString::number(number);
    return name;
}

std::filesystem::path pathOf(const QString &name)
{
    return name.toStdU16String();
}

bool replace(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(pathOf(from), pathOf(to), error);
    return !error;
}

// A second name, so that the first is never without a file. Where the disk knows none, or a journal belongs to it, the
// file itself: with a journal of another one beside it, it would be read wrong.
bool keepAside(const QString &registerFile, const QString &aside)
{
    std::error_code error;
    if (!hasJournal(registerFile))
        std::filesystem::create_hard_link(pathOf(registerFile), pathOf(aside), error);
    if ((hasJournal(registerFile) || error) && !QFile::rename(registerFile, aside))
        return false;
    for (const auto &suffix : companions()) {
        if (QFile::exists(registerFile + suffix) && !QFile::rename(registerFile + suffix, aside + suffix))
            return false;
    }
    return true;
}

Result<void> checkNobodyHas(const QString &registerFile)
{
    return whoHas(registerFile) ? fail(ErrorCode::InUse, {registerFile}) : Result<void>();
}

Result<void> makePart(const Backup &backup, const QString &registerFile, const QString &part)
{
    if (const auto copied = copyFile(backup.file, part); !copied)
        return copied;
    const auto hash = hashOfFile(part);
    if (!hash)
        return Unexpected{hash.error()};
    if (*hash != backup.sha256)
        return fail(ErrorCode::BackupDamaged, {backup.name()}, u"other SHA-256"_s);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QFile::setPermissions(part, QFile::exists(registerFile) ? QFile::permissions(registerFile) | owner : owner);
    return {};
}

Result<QString> putInPlace(const QString &part, const QString &registerFile, const QDateTime &now)
{
    const auto folder = QFileInfo(registerFile).absolutePath();
    QString aside;
    if (QFile::exists(registerFile)) {
        if (const auto alone = haveAlone(registerFile); !alone)
            return Unexpected{alone.error()};
        aside = freeNameAside(registerFile, now);
        if (!keepAside(registerFile, aside))
            return fail(ErrorCode::CannotWriteFile, {aside});
        syncFolder(folder);
    }
    for (const auto &suffix : companions())
        QFile::remove(registerFile + suffix); // of a register that is no longer there
    if (!replace(part, registerFile))
        return fail(ErrorCode::CannotWriteFile, {registerFile});
    syncFolder(folder);
    return aside;
}

} // namespace

Loss lossOf(const QString &registerFile, const Backup &backup)
{
    Loss loss;
    if (!checkIsRegister(registerFile))
        return loss;
    Database database;
    if (!database.open({.database = registerFile}, Database::Mode::ReadOnly) || !database.beginReading())
        return loss;
    loss.isKnown = readLoss(database, backup, loss).has_value();
    database.rollback();
    return loss.isKnown ? loss : Loss();
}

Result<QString> restoreBackup(const QString &path, const Backup &backup, const QDateTime &now)
{
    const auto registerFile = realPathOf(path);
    if (const auto free = checkNobodyHas(registerFile); !free)
        return Unexpected{free.error()};
    const QString part = registerFile + u".restore-part"_s;
    QFile::remove(part); // of a program that ended
    const auto made = makePart(backup, registerFile, part);
    auto restored = made ? putInPlace(part, registerFile, now) : Result<QString>(Unexpected{made.error()});
    if (!restored)
        QFile::remove(part);
    return restored;
}

} // namespace core

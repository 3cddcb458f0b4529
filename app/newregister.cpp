// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newregister.h"

#include "core/storage/diskfile.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::ErrorCode;

void removePart(const QString &part)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(part + suffix);
}

core::Result<void> lockPart(QLockFile &lock, const QString &path)
{
    lock.setStaleLockTime(0); // only a process that is gone gives it up
    if (lock.tryLock(0))
        return {};
    if (lock.error() == QLockFile::LockFailedError)
        return core::fail(ErrorCode::InUse, {path});
    return core::notWritten(path, 1, u"no lock file"_s);
}

core::Result<void> giveName(const QString &part, const QString &path)
{
    // What stands only in the journal would be lost under another name. A full disk keeps it from being written back.
    if (const auto journal = QFileInfo(part + u"-wal"_s).size(); journal > 0)
        return core::notWritten(path, journal, u"the journal was not written back"_s);
    if (!QFile::rename(part, path))
        return core::fail(QFile::exists(path) ? ErrorCode::RegisterExists : ErrorCode::CannotWriteFile, {path});
    core::syncFolder(QFileInfo(path).absolutePath());
    return {};
}

core::Unexpected namedAs(core::Error error, const QString &part, const QString &path)
{
    error.about.replaceInStrings(part, path);
    return {error};
}

core::Result<void> makeFile(const core::Connection &target, const FillRegister &fill)
{
    const auto &path = target.database;
    const QString part = path + u".part"_s;
    QLockFile lock(part + u".lock"_s);
    if (QFileInfo::exists(path))
        return core::fail(ErrorCode::RegisterExists, {path});
    if (auto locked = lockPart(lock, path); !locked)
        return locked;

    removePart(part);
    const auto filled = fill({.database = part});
    const auto named = filled ? giveName(part, path) : filled;
    if (!named)
        removePart(part);
    return named ? named : namedAs(named.error(), part, path);
}

} // namespace

core::Result<void> makeRegister(const core::Connection &target, const FillRegister &fill)
{
    return target.kind == core::Connection::Kind::File ? makeFile(target, fill) : fill(target);
}

} // namespace app

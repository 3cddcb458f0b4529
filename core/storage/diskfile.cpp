// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/diskfile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 atOnce = 1 << 20;

// The disk has all of it, whatever the system still had in mind.
bool sync(const QString &path, int flags)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), flags);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    return ::close(file) == 0 && synced;
#else
    Q_UNUSED(path);
    Q_UNUSED(flags);
    return true;
#endif
}

bool copyBytes(QFile &from, QFile &to)
{
    while (!from.atEnd()) {
        const auto bytes = from.read(atOnce);
        if (bytes.isEmpty() || to.write(bytes) != bytes.size())
            return false;
    }
    return to.flush();
}

} // namespace

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    sync(folder, O_RDONLY | O_DIRECTORY);
#else
    Q_UNUSED(folder);
#endif
}

Result<void> syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    if (!sync(path, O_RDONLY))
        return notWritten(path, 1, u"not synchronised"_s);
#endif
    return {};
}

Result<QByteArray> hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::CannotReadFile, {path}, file.errorString());
    return hash.result().toHex();
}

Result<void> putFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWriteFile, {path}, file.errorString());
    // Without flush(), Qt 6.4 commits a small file on a full disk as an empty one, and calls that done.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return notWritten(path, bytes.size(), file.errorString());
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotReadFile, {from}, source.errorString());
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::CannotWriteFile, {to}, target.errorString());
    if (!copyBytes(source, target)) {
        target.close();
        target.remove();
        return notWritten(to, source.size(), target.errorString());
    }
    target.close();
    return syncFile(to);
}

Unexpected notWritten(const QString &path, qint64 bytes, const QString &why)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < bytes;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::CannotWriteFile, {path}, why);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/casefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace core {

Result<void> saveCaseFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWriteFile, {path}, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // before there is something to read
    // Without flush(), Qt 6.4 commits a small file on a full disk as an empty one, and calls that done.
    if (file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < bytes.size();
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::CannotWriteFile, {path}, file.errorString());
}

Result<QByteArray> loadCaseFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotReadFile, {path}, file.errorString());
    const auto bytes = file.read(maxCaseFileSize + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotReadFile, {path}, file.errorString());
    return bytes;
}

} // namespace core

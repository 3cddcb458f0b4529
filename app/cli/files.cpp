// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/files.h"

#include "core/json/jsonparser.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool openInput(QFile &file, const QString &path)
{
    return path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
}

} // namespace

core::Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    if (!openInput(file, path))
        return core::fail(core::ErrorCode::CannotReadFile, {path}, file.errorString());
    const auto bytes = file.read(core::JsonLimits().maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return core::fail(core::ErrorCode::CannotReadFile, {path}, file.errorString());
    return bytes;
}

core::Result<void> writeOutput(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(core::ErrorCode::CannotWriteFile, {path}, file.errorString());
    // Without flush(), Qt 6.4 commits a small file on a full disk as an empty one, and calls that done.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return notWritten(path, bytes.size(), file.errorString());
    return {};
}

core::Unexpected notWritten(const QString &path, qint64 bytes, const QString &why)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < bytes;
    return core::fail(full ? core::ErrorCode::DiskFull : core::ErrorCode::CannotWriteFile, {path}, why);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/files.h"

#include "core/json/jsonparser.h"
#include "core/storage/diskfile.h"

#include <QFile>

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
    return core::putFile(path, bytes);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>

// Files as the disk holds them, for what must still be there after a power cut.
namespace core {

using GoOn = std::function<bool(int done, int total)>; // is told how far; answers false to stop

void syncFolder(const QString &folder); // a new name in a folder is on the disk only when the folder is
Result<void> syncFile(const QString &path);
// SHA-256 in lower-case hex.
Result<QByteArray> hashOfFile(const QString &path);
// The whole file or, when anything fails, the old one; on the disk when it answers.
Result<void> putFile(const QString &path, const QByteArray &bytes);
// The same bytes under a new name, on the disk when it answers. Nothing may be there yet.
Result<void> copyFile(const QString &from, const QString &to);

// Why so many bytes could not be written there: DiskFull or CannotWriteFile.
Unexpected notWritten(const QString &path, qint64 bytes, const QString &why);

} // namespace core

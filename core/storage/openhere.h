// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>

namespace core {

// POSIX takes away all locks that a process has on a file as soon as the process closes that file anywhere, also where it
// only read a few bytes (sqlite.org/howtocorrupt.html, 2.2). Another program would then take the register for one that
// nobody has open, and remove its journal. So a file that SQLite has open in this process is opened by nothing else.
class OpenHere
{
    Q_DISABLE_COPY_MOVE(OpenHere)
public:
    OpenHere() = default;
    ~OpenHere(); // after SQLite closed it

    // `open` has SQLite open the file; meanwhile nobody reads it beside SQLite.
    Result<void> open(const QString &path, const std::function<Result<void>()> &open);

private:
    QByteArray m_identity;
};

// Calls `read`, which opens and closes the file itself, unless SQLite has it open in this process: then it answers false.
bool readWithoutSqlite(const QString &path, const std::function<void()> &read);

} // namespace core

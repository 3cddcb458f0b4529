// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <QString>

namespace core {

enum class Access {
    ReadWrite, // and brought up to date when it is of an older program
    ReadOnly   // every write is refused
};

// Where a register is: a file (SQLite) or "postgresql://user@host:port/database". A password in the address is refused,
// since it shows in process lists; "?host=/folder" names a socket.
struct Connection
{
    enum class Kind { File, Server };

    Kind kind = Kind::File;
    QString database; // file path, or database name on a server
    QString host;
    int port = -1;
    QString user;

    static Result<Connection> fromText(const QString &text);
    QString text() const; // for messages
};

} // namespace core

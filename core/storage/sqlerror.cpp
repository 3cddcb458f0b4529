// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/sqlerror.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// Result codes of SQLite; the low byte is the kind (sqlite.org/rescode.html).
ErrorCode fromSqlite(int code)
{
    constexpr int ioWrite = 778;         // also what a full or limited disk gives while extending a file
    constexpr int ioSharedMemory = 4874; // the same for the file beside it
    if (code == ioWrite || code == ioSharedMemory)
        return ErrorCode::DiskFull;
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorCode::InUse;
    case 8: // READONLY
        return ErrorCode::ReadOnly;
    case 13: // FULL
        return ErrorCode::DiskFull;
    case 11: // CORRUPT
        return ErrorCode::Damaged;
    case 26: // NOTADB
        return ErrorCode::NotARegister;
    case 14: // CANTOPEN
        return ErrorCode::CannotOpen;
    default:
        return ErrorCode::Storage;
    }
}

// SQLSTATE of PostgreSQL.
ErrorCode fromServer(const QString &state, const QString &text)
{
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1) || (state.isEmpty() && text.contains("server closed"_L1)))
        return ErrorCode::ConnectionLost;
    if (state == "53100"_L1)
        return ErrorCode::DiskFull;
    if (state == "25006"_L1 || state == "42501"_L1)
        return ErrorCode::ReadOnly;
    if (state == "55P03"_L1 || state == "40P01"_L1)
        return ErrorCode::InUse;
    return ErrorCode::Storage;
}

} // namespace

Unexpected databaseFailure(const QSqlError &error, const QString &where, const QString &doing)
{
    const auto native = error.nativeErrorCode();
    bool isNumber = false;
    const int code = native.toInt(&isNumber);
    const bool sqlite = isNumber && native.size() < 5;
    auto kind = sqlite ? fromSqlite(code) : fromServer(native, error.text());
    // A disk that was made read-only while the file was open refuses in the same words as a full one.
    if (sqlite && kind == ErrorCode::DiskFull && QStorageInfo(QFileInfo(where).absolutePath()).isReadOnly())
        kind = ErrorCode::ReadOnly;
    return fail(kind, {where}, error.text() % u" ("_s % native % u") in: "_s % doing);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/healthcheck.h"

#include "core/storage/chaincheck.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/presence.h"
#include "core/storage/registerfile.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<void> checkPages(Database &database)
{
    QString words;
    const auto checked =
        database.forEach(u"PRAGMA quick_check(1)"_s, {}, [&](QSqlQuery &row) { words = row.value(0).toString(); });
    if (!checked)
        return checked;
    return words == "ok"_L1 ? Result<void>() : fail(ErrorCode::Damaged, {database.where()}, words);
}

Result<void> checkTail(Database &database)
{
    // Somebody may be writing: what is compared must be of one moment.
    if (const auto begun = database.beginReading(); !begun)
        return begun;
    QString fault;
    ChainCheck chain(database, [&](VerifyFinding::Kind, const QString &what, const QString &) { fault = what; });
    const auto checked = chain.runAtEnd();
    database.rollback();
    if (!checked)
        return checked;
    return fault.isEmpty() ? Result<void>()
                           : fail(ErrorCode::Damaged, {database.where()}, u"the chain at change "_s + fault);
}

Result<void> checkOnce(const QString &registerFile, Depth depth)
{
    if (const auto checked = checkIsRegister(registerFile); !checked)
        return checked;
    if (!hasJournal(registerFile)) {
        if (const auto whole = checkIsWhole(registerFile); !whole)
            return whole;
    }
    Database database;
    const auto mode = hasJournal(registerFile) ? Database::Mode::ReadOnly : Database::Mode::Probe;
    auto healthy = database.open({.database = registerFile}, mode);
    if (const auto schema = healthy ? Migrations::installed(database) : Result<int>(0);
        schema && *schema > Migrations().newest())
        return {}; // only the program that wrote it knows how it should be
    if (healthy && depth == Depth::Quick)
        healthy = checkPages(database);
    if (healthy)
        healthy = checkTail(database);
    // A table that cannot be read is damage, whatever the database calls it.
    if (!healthy && healthy.error().code == ErrorCode::Storage)
        return fail(ErrorCode::Damaged, {registerFile}, healthy.error().detail);
    return healthy;
}

} // namespace

Result<void> checkHealth(const QString &registerFile, Depth depth)
{
    const auto checked = checkOnce(registerFile, depth);
    // Another program may have opened, written and closed the file just then. Real damage is still there.
    return checked ? checked : checkOnce(registerFile, depth);
}

bool wasLeftOpen(const QString &registerFile)
{
    return hasJournal(registerFile) && !whoHas(registerFile);
}

} // namespace core

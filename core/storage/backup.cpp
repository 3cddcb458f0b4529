// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/backup.h"

#include "core/storage/database.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<void> check(const QString &copy)
{
    Database database;
    if (const auto opened = database.open({.database = copy}, Database::Mode::Probe); !opened)
        return opened;
    const auto words = database.select(u"PRAGMA quick_check"_s, {}, [](QSqlQuery &row) { return row.value(0).toString(); });
    if (!words)
        return Unexpected{words.error()};
    if (words->value(0) != "ok"_L1)
        return fail(ErrorCode::Damaged, {copy}, words->value(0));
    return {};
}

// A copy of an attempt that did not succeed stays: it may be the better one.
QString freeName(const QString &file, int version)
{
    const QString stem = file % u".before-v%1"_s.arg(version, 4, 10, QChar(u'0'));
    QString name = stem % u".bak"_s;
    for (int number = 2; QFile::exists(name); ++number)
        name = stem % u'-' % QString::number(number) % u".bak"_s;
    return name;
}

} // namespace

Result<void> backupBeforeMigration(Database &database, int installed)
{
    if (!database.isFile())
        return {};
    const auto copy = freeName(database.where(), installed + 1);
    const auto made = database.execute(u"VACUUM INTO ?"_s, QVariantList{copy});
    const auto checked = made ? check(copy) : Result<void>(Unexpected{made.error()});
    if (!checked)
        QFile::remove(copy);
    return checked;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/storage/writingtransaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int digits = 4;

// A statement ends with ';' at the end of a line; comments have lines of their own.
QStringList statements(const QByteArray &script)
{
    QStringList lines;
    for (const auto &line : QString::fromUtf8(script).split(u'\n')) {
        if (!line.startsWith("--"_L1))
            lines.append(line);
    }
    auto parts = lines.join(u'\n').split(u";\n"_s, Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return parts;
}

int versionOf(const QString &script)
{
    return script.left(digits).toInt();
}

} // namespace

Migrations::Migrations(QString folder)
    : m_folder(std::move(folder)), m_scripts(QDir(m_folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
{}

int Migrations::newest() const
{
    return m_scripts.isEmpty() ? 0 : versionOf(m_scripts.last());
}

Result<int> Migrations::installed(Database &database)
{
    const auto rows = database.select(u"SELECT coalesce(max(version), 0) FROM schema_version"_s, {},
                                      [](QSqlQuery &row) { return row.value(0).toInt(); });
    if (!rows)
        return Unexpected{rows.error()};
    return rows->value(0);
}

Result<void> Migrations::upgrade(Database &database, int from, const std::function<Result<void>()> &beforeFirst) const
{
    if (from > newest())
        return fail(ErrorCode::SchemaTooNew, {database.where()}, u"%1 > %2"_s.arg(from).arg(newest()));
    if (from < newest() && database.isReadOnly())
        return fail(ErrorCode::ReadOnly, {database.where()}, u"%1 < %2"_s.arg(from).arg(newest()));
    if (from < newest()) {
        if (const auto ready = beforeFirst(); !ready)
            return ready;
    }
    for (const auto &script : m_scripts) {
        if (versionOf(script) <= from)
            continue;
        if (const auto applied = apply(database, script, from); !applied)
            return applied;
    }
    return {};
}

Result<void> Migrations::apply(Database &database, const QString &script, int from) const
{
    QFile file(m_folder + u'/' + script);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, {database.where()}, file.errorString());
    WritingTransaction transaction(database);
    if (from > 0) { // another program may be doing the same
        transaction.execute(u"UPDATE chain_head SET seq = seq WHERE id = 1"_s);
        const auto now = installed(database);
        if (!transaction.status() || !now)
            return Unexpected{now ? transaction.status().error() : now.error()};
        if (*now >= versionOf(script))
            return {};
    }
    for (const auto &sql : statements(file.readAll()))
        transaction.execute(sql);
    transaction.execute(u"INSERT INTO schema_version (version, applied) VALUES (?, ?)"_s,
                        {versionOf(script), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)});
    return transaction.commit();
}

} // namespace core

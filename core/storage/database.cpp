// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/database.h"

#include "core/storage/registerfile.h"
#include "core/storage/sqlerror.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

struct Pragma
{
    QString name;
    QString value;
    QString readBack;
};

namespace {

// WAL with FULL is what loses nothing at a power cut; WAL does not work over a network.
QList<Pragma> pragmas(const QString &file)
{
    const bool network = isOnNetwork(file);
    return {{u"journal_mode"_s, network ? u"DELETE"_s : u"WAL"_s, network ? u"delete"_s : u"wal"_s},
            {u"synchronous"_s, network ? u"EXTRA"_s : u"FULL"_s, network ? u"3"_s : u"2"_s},
            {u"foreign_keys"_s, u"ON"_s, u"1"_s},
            {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
            {u"secure_delete"_s, u"ON"_s, u"1"_s},
            {u"cache_size"_s, u"-65536"_s, u"-65536"_s}};
}

// SQLite opened for reading alone cannot clean up its files beside a register in WAL mode; this can.
QList<Pragma> readingPragmas()
{
    return {{u"query_only"_s, u"ON"_s, u"1"_s}, {u"trusted_schema"_s, u"OFF"_s, u"0"_s}};
}

Result<void> setPragma(Database &database, const Pragma &pragma)
{
    if (const auto set = database.execute(u"PRAGMA "_s % pragma.name % u" = "_s % pragma.value); !set)
        return Unexpected{set.error()};
    const auto value =
        database.select(u"PRAGMA "_s % pragma.name, {}, [](QSqlQuery &row) { return row.value(0).toString(); });
    if (!value)
        return Unexpected{value.error()};
    if (value->value(0) != pragma.readBack)
        return fail(ErrorCode::CannotOpen, {database.where()}, pragma.name % u" stays "_s % value->value(0));
    return {};
}

Result<void> openDriver(QSqlDatabase db, const QString &where)
{
    if (!db.isValid())
        return fail(ErrorCode::CannotOpen, {where}, u"the Qt driver "_s % db.driverName() % u" is not installed"_s);
    if (!db.open()) {
        auto failure = databaseFailure(db.lastError(), where, u"open"_s);
        failure.error.code = ErrorCode::CannotOpen;
        return failure;
    }
    return {};
}

// The four that both databases can prepare; PostgreSQL cannot prepare BEGIN or DDL.
bool isPreparable(const QString &sql)
{
    constexpr std::array words{"SELECT"_L1, "INSERT"_L1, "UPDATE"_L1, "DELETE"_L1};
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return sql.startsWith(word); });
}

// A null QString would be stored as SQL NULL; here an empty text is a text.
QVariant notNull(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value;
}

} // namespace

Database::Database() : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

Database::~Database()
{
    m_prepared.clear();
    m_failed.clear();
    const bool isReplaced = m_isFile && !m_journal.isEmpty() && QFileInfo::exists(m_where) && !isInPlace();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    if (isReplaced)
        setJournalAside(m_where, m_journal);
}

Result<void> Database::open(const Connection &connection, Mode mode)
{
    m_where = connection.text();
    m_isFile = connection.kind == Connection::Kind::File;
    return m_isFile ? openFile(connection, mode) : openServer(connection, mode);
}

Result<void> Database::openFile(const Connection &connection, Mode mode)
{
    m_begin = u"BEGIN IMMEDIATE"_s;
    m_beginReading = u"BEGIN"_s;
    const bool mayWrite = mode != Mode::Probe && (mode == Mode::New || isWritable(connection.database));
    m_readOnly = !mayWrite || mode == Mode::ReadOnly;
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    db.setConnectOptions(mayWrite ? u"QSQLITE_BUSY_TIMEOUT=5000"_s : u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
    db.setDatabaseName(mayWrite ? connection.database : readOnlyAddress(connection.database));
    const auto opened = m_openHere.open(connection.database, [&] { return openDriver(db, m_where); });
    if (!opened || !mayWrite)
        return opened;
    m_identity = identityOf(connection.database);
    if (mode == Mode::New) {
        if (const auto marked = execute(u"PRAGMA application_id = "_s % QString::number(applicationId)); !marked)
            return Unexpected{marked.error()};
    }
    const auto ready = set(m_readOnly ? readingPragmas() : pragmas(connection.database));
    m_journal = m_readOnly ? QByteArray() : identityOf(journalOf(connection.database));
    return ready;
}

Result<void> Database::set(const QList<Pragma> &pragmas)
{
    for (const auto &pragma : pragmas) {
        if (const auto set = setPragma(*this, pragma); !set)
            return set;
    }
    return {};
}

Result<void> Database::openServer(const Connection &connection, Mode mode)
{
    m_begin = u"BEGIN"_s;
    m_beginReading = u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
    auto db = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    db.setDatabaseName(connection.database);
    db.setHostName(connection.host);
    db.setPort(connection.port);
    db.setUserName(connection.user);
    db.setConnectOptions(u"connect_timeout=5"_s);
    if (const auto opened = openDriver(db, m_where); !opened)
        return opened;
    if (const auto set = execute(u"SET lock_timeout = '10s'"_s); !set)
        return Unexpected{set.error()};
    m_readOnly = mode == Mode::ReadOnly;
    if (!m_readOnly)
        return {};
    const auto set = execute(u"SET default_transaction_read_only = on"_s);
    return set ? Result<void>() : Unexpected{set.error()};
}

bool Database::isInPlace() const
{
    return !m_isFile || m_readOnly || identityOf(m_where) == m_identity;
}

Result<void> Database::setPatience(std::chrono::milliseconds patience)
{
    const auto milliseconds = QString::number(patience.count());
    const QString sql =
        m_isFile ? u"PRAGMA busy_timeout = "_s % milliseconds : QString(u"SET lock_timeout = '"_s % milliseconds % u"ms'"_s);
    const auto set = execute(sql);
    return set ? Result<void>() : Unexpected{set.error()};
}

Result<int> Database::execute(const QString &sql, const QVariantList &args)
{
    auto query = run(sql, args);
    if (!query)
        return Unexpected{query.error()};
    const int rows = query->numRowsAffected();
    if (const auto finished = finish(sql, *std::move(query)); !finished)
        return Unexpected{finished.error()};
    return rows;
}

Result<void> Database::begin()
{
    if (m_readOnly)
        return fail(ErrorCode::ReadOnly, {m_where});
    if (const auto begun = execute(m_begin); !begun)
        return Unexpected{begun.error()};
    return {};
}

Result<void> Database::beginReading()
{
    if (const auto begun = execute(m_beginReading); !begun)
        return Unexpected{begun.error()};
    return {};
}

Result<void> Database::commit()
{
    if (const auto committed = execute(u"COMMIT"_s); !committed)
        return Unexpected{committed.error()};
    return {};
}

void Database::rollback()
{
    // SQLite has rolled back by itself after some errors (a full disk); there is nothing to answer then.
    QSqlQuery(QSqlDatabase::database(m_name, false)).exec(u"ROLLBACK"_s);
    m_failed.clear();
}

Result<QSqlQuery> Database::prepared(const QString &sql)
{
    if (auto kept = m_prepared.extract(sql))
        return std::move(kept.mapped());
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(sql, std::move(query));
    return query;
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &args)
{
    if (args.isEmpty() && !isPreparable(sql)) {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        if (!query.exec(sql))
            return failure(sql, std::move(query));
        return query;
    }
    auto query = prepared(sql);
    if (!query)
        return query;
    for (qsizetype i = 0; i < args.size(); ++i)
        query->bindValue(int(i), notNull(args.at(i)));
    if (!query->exec())
        return failure(sql, *std::move(query));
    return query;
}

Result<void> Database::finish(const QString &sql, QSqlQuery query)
{
    if (query.lastError().isValid())
        return failure(sql, std::move(query));
    query.finish();
    if (isPreparable(sql))
        m_prepared.emplace(sql, std::move(query));
    return {};
}

Unexpected Database::failure(const QString &sql, QSqlQuery query)
{
    const auto error = databaseFailure(query.lastError(), m_where, sql);
    if (!m_isFile)
        m_failed.push_back(std::move(query));
    return error;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"
#include "core/storage/connection.h"
#include "core/storage/openhere.h"

#include <QSqlQuery>
#include <QVariantList>

#include <chrono>
#include <unordered_map>
#include <vector>

namespace core {

// One connection, usable only on the thread that opened it. The driver is asked for in open(), nowhere else.
// Statements stay prepared: parsing one costs more than running it.
struct Pragma;

class Database
{
    Q_DISABLE_COPY_MOVE(Database)
public:
    enum class Mode {
        Existing,
        New,
        ReadOnly, // while others may write
        Probe     // changes no byte and leaves no file
    };

    Database();
    ~Database();

    Result<void> open(const Connection &connection, Mode mode);
    bool isReadOnly() const { return m_readOnly; }
    bool isFile() const { return m_isFile; }
    bool isInPlace() const; // a file that was moved or replaced meanwhile would take writes that nobody finds again
    Result<void> setPatience(std::chrono::milliseconds patience); // with another program that writes
    const QString &where() const { return m_where; }              // for messages

    Result<int> execute(const QString &sql, const QVariantList &args = {}); // rows touched
    Result<void> begin();
    Result<void> beginReading(); // until commit() or rollback(), everything read is of one moment
    Result<void> commit();
    void rollback();

    // Calls row(QSqlQuery &) for every row. A damaged file just ends the loop, so the error is looked at afterwards.
    template<typename Row>
    Result<void> forEach(const QString &sql, const QVariantList &args, Row row)
    {
        auto query = run(sql, args);
        if (!query)
            return Unexpected{query.error()};
        while (query->next())
            row(*query);
        return finish(sql, *std::move(query));
    }

    template<typename Row>
    auto select(const QString &sql, const QVariantList &args, Row row)
        -> Result<QList<decltype(row(std::declval<QSqlQuery &>()))>>
    {
        QList<decltype(row(std::declval<QSqlQuery &>()))> rows;
        if (const auto read = forEach(sql, args, [&](QSqlQuery &query) { rows.append(row(query)); }); !read)
            return Unexpected{read.error()};
        return rows;
    }

private:
    Result<void> openFile(const Connection &connection, Mode mode);
    Result<void> openServer(const Connection &connection, Mode mode);
    Result<void> set(const QList<Pragma> &pragmas);
    Result<QSqlQuery> prepared(const QString &sql);
    Result<QSqlQuery> run(const QString &sql, const QVariantList &args);
    Result<void> finish(const QString &sql, QSqlQuery query);
    Unexpected failure(const QString &sql, QSqlQuery query);

    OpenHere m_openHere; // until it is closed
    QString m_name;      // of the QSqlDatabase: holding the object itself would outlive removeDatabase()
    QString m_where;
    QString m_begin;
    QString m_beginReading;
    QByteArray m_identity;                             // of the file that was opened
    QByteArray m_journal;                              // of its journal
    std::unordered_map<QString, QSqlQuery> m_prepared; // by their text; not those that are running now
    std::vector<QSqlQuery> m_failed;                   // PostgreSQL frees them only after the rollback
    bool m_readOnly = false;
    bool m_isFile = true;
};

} // namespace core

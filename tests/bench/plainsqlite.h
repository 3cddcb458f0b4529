// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace bench {

// The statements of one tick, in plain SQLite C, with the pragmas of the workspace: what a tick costs at the least.
class PlainTick
{
    Q_DISABLE_COPY_MOVE(PlainTick)
public:
    PlainTick(const QString &file, const QByteArray &dossier, const QByteArray &item);
    ~PlainTick();

    void run(const QByteArray &status); // one durable transaction

private:
    void execute(const char *sql);
    sqlite3_stmt *prepare(const char *sql);
    int step(sqlite3_stmt *statement, const QByteArrayList &args); // rows

    sqlite3 *m_db = nullptr;
    QList<sqlite3_stmt *> m_statements;
    QByteArray m_dossier;
    QByteArray m_item;
    QByteArray m_payload; // of a real tick, so that the same number of bytes is written
    qint64 m_seq = 0;
};

} // namespace bench

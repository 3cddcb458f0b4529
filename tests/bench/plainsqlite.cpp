// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/bench/plainsqlite.h"

#include <QUuid>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace bench {

namespace {

// In the order in which Workspace::setTask() runs them.
enum Step { LockHead, ReadHead, ReadBase, PutOpenTask, InsertChange, PutCell, PutHead };

const char *const sql[] = {
    "UPDATE chain_head SET seq = seq WHERE id = 1",
    "SELECT seq, link FROM chain_head WHERE id = 1",
    "SELECT c.id, c.time FROM cell JOIN change c ON c.seq = cell.seq WHERE cell.dossier = ? AND cell.subject = ? AND "
    "cell.field = ?",
    "INSERT INTO open_task (dossier, item, role, due, status, audience) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (dossier, item) "
    "DO UPDATE SET role = excluded.role, due = excluded.due, status = excluded.status, audience = excluded.audience",
    "INSERT INTO change (seq, id, time, action, dossier, version, commitment, link, salt, payload) VALUES (?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?)",
    "INSERT INTO cell (dossier, subject, field, value, seq) VALUES (?, ?, ?, ?, ?) ON CONFLICT (dossier, subject, field) DO "
    "UPDATE SET value = excluded.value, seq = excluded.seq",
    "UPDATE chain_head SET seq = ?, link = ? WHERE id = 1",
};

void check(bool good, sqlite3 *db)
{
    if (good)
        return;
    std::fprintf(stderr, "plain SQLite: %s\n", sqlite3_errmsg(db));
    std::exit(1);
}

} // namespace

PlainTick::PlainTick(const QString &file, const QByteArray &dossier, const QByteArray &item) : m_dossier(dossier), m_item(item)
{
    check(sqlite3_open(file.toUtf8().constData(), &m_db) == SQLITE_OK, m_db);
    for (const char *pragma : {"journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF",
                               "secure_delete = ON", "cache_size = -65536"})
        execute(QByteArray("PRAGMA ").append(pragma).constData());
    for (const char *statement : sql)
        m_statements.append(prepare(statement));
    auto *last = prepare("SELECT seq, payload FROM change ORDER BY seq DESC LIMIT 1");
    check(sqlite3_step(last) == SQLITE_ROW, m_db);
    m_seq = sqlite3_column_int64(last, 0);
    m_payload = reinterpret_cast<const char *>(sqlite3_column_text(last, 1));
    sqlite3_finalize(last);
}

PlainTick::~PlainTick()
{
    for (auto *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void PlainTick::execute(const char *statement)
{
    check(sqlite3_exec(m_db, statement, nullptr, nullptr, nullptr) == SQLITE_OK, m_db);
}

sqlite3_stmt *PlainTick::prepare(const char *statement)
{
    sqlite3_stmt *prepared = nullptr;
    check(sqlite3_prepare_v2(m_db, statement, -1, &prepared, nullptr) == SQLITE_OK, m_db);
    return prepared;
}

int PlainTick::step(sqlite3_stmt *statement, const QByteArrayList &args)
{
    for (int i = 0; i < args.size(); ++i)
        sqlite3_bind_text(statement, i + 1, args.at(i).constData(), int(args.at(i).size()), SQLITE_STATIC);
    int rows = 0;
    int answer = sqlite3_step(statement);
    for (; answer == SQLITE_ROW; answer = sqlite3_step(statement)) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            sqlite3_column_text(statement, column);
        ++rows;
    }
    check(answer == SQLITE_DONE, m_db);
    sqlite3_reset(statement);
    return rows;
}

void PlainTick::run(const QByteArray &status)
{
    const auto seq = QByteArray::number(++m_seq);
    const auto id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces); // random, as ours: it finds its page in an index
    const QByteArray hash(64, 'a');
    const QByteArray salt(32, 'b');
    const QByteArray subject = "task:" + m_item;
    execute("BEGIN IMMEDIATE");
    step(m_statements[LockHead], {});
    step(m_statements[ReadHead], {});
    step(m_statements[ReadBase], {m_dossier, subject, "status"});
    step(m_statements[PutOpenTask], {m_dossier, m_item, "employee", "2026-02-23", status, "524287"});
    step(m_statements[InsertChange],
         {seq, id, "2026-03-02T09:00:00.000Z", "set", m_dossier, "1", hash, hash, salt, m_payload});
    step(m_statements[PutCell], {m_dossier, subject, "status", status, seq});
    step(m_statements[PutHead], {seq, hash});
    execute("COMMIT");
}

} // namespace bench

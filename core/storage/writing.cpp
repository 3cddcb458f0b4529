// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/database.h"
#include "core/storage/indexrows.h"
#include "core/storage/store.h"
#include "core/storage/writingtransaction.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// At least a millisecond after the change that is replaced, whatever the clock says: no edit is lost.
QString laterThan(const QString &replaced, const QString &time)
{
    if (time > replaced)
        return time;
    return QDateTime::fromString(replaced, Qt::ISODateWithMs).addMSecs(1).toUTC().toString(Qt::ISODateWithMs);
}

// What whoever deletes a row knew of it last, so that what somebody else wrote in it meanwhile is not lost with it.
Result<ChangeId> lastOfRow(Database &database, const DossierId &dossier, const QString &row)
{
    const auto found = database.select(
        u"SELECT CASE WHEN c.part_of = '' THEN c.id ELSE c.part_of END FROM cell JOIN change c ON c.seq = cell.seq "
        "WHERE cell.dossier = ? AND cell.subject = ? AND cell.field <> '@place' ORDER BY c.time DESC, c.id DESC LIMIT 1"_s,
        {dossier.text(), row}, [](QSqlQuery &each) { return ChangeId::fromText(each.value(0).toString()); });
    return found ? Result<ChangeId>(found->value(0)) : Unexpected{found.error()};
}

} // namespace

Writing::Writing(Store &store) : m_store(store), m_transaction(std::make_unique<WritingTransaction>(*store.m_database)) {}

Writing::~Writing() = default;

Result<std::unique_ptr<Writing>> Writing::begin(Store &store)
{
    std::unique_ptr<Writing> writing(new Writing(store));
    writing->m_transaction->execute(u"UPDATE chain_head SET seq = seq WHERE id = 1"_s);
    writing->readHead();
    if (!writing->m_transaction->status())
        return Unexpected{writing->m_transaction->status().error()};
    return writing;
}

void Writing::readHead()
{
    if (!m_transaction->status())
        return;
    const auto head = m_store.head();
    if (!head)
        return m_transaction->failWith(head.error());
    m_head = *head;
}

void Writing::complete(Change &change)
{
    const bool isOfDossier = !change.dossier.isNull();
    const auto sql = isOfDossier ? u"SELECT CASE WHEN c.part_of = '' THEN c.id ELSE c.part_of END, c.time FROM cell "
                                   "JOIN change c ON c.seq = cell.seq "
                                   "WHERE cell.subject = ? AND cell.field = ? AND cell.dossier = ?"_s
                                 : u"SELECT c.id, c.time FROM setting JOIN change c ON c.seq = setting.seq "
                                   "WHERE setting.subject = ? AND setting.field = ?"_s;
    for (auto &cell : change.cells) {
        if (!m_transaction->status())
            return;
        QVariantList args{cell.subject, cell.field};
        if (isOfDossier)
            args.append(change.dossier.text());
        const auto read = m_store.m_database->forEach(sql, args, [&](QSqlQuery &row) {
            if (cell.base.isNull())
                cell.base = ChangeId::fromText(row.value(0).toString());
            change.time = laterThan(row.value(1).toString(), change.time);
        });
        if (!read)
            m_transaction->failWith(read.error());
        if (cell.field != rowDeletedField() || !cell.base.isNull() || !m_transaction->status())
            continue;
        // SQLite may have rolled back by itself: after an error nothing more is written.
        const auto last = lastOfRow(*m_store.m_database, change.dossier, cell.subject);
        if (last)
            cell.base = *last;
        else
            m_transaction->failWith(last.error());
    }
}

void Writing::append(const Change &change, const QByteArray &salt)
{
    const auto saltHex = salt.toHex();
    const auto payload = payloadOf(change);
    keep(change, payload, saltHex, commitmentOf(saltHex, payload));
    for (const auto &cell : change.cells)
        putCell(change, cell);
}

void Writing::keep(const Change &change, const QByteArray &payload, const QByteArray &saltHex, const QByteArray &commitment)
{
    const auto link = linkOf(m_head, change, commitment);
    m_head = {.seq = m_head.seq + 1, .link = link};
    m_transaction->execute(
        u"INSERT INTO change (seq, id, time, action, dossier, version, commitment, link, salt, payload, part_of) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_head.seq, change.id.text(), change.time, change.action, change.dossier.text(), chainVersion,
         QString::fromLatin1(commitment), QString::fromLatin1(link), QString::fromLatin1(saltHex),
         QString::fromUtf8(payload), change.partOf.text()});
}

void Writing::putCell(const DossierId &dossier, const Cell &cell, qint64 seq)
{
    m_transaction->execute(
        u"INSERT INTO cell (dossier, subject, field, value, seq) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (dossier, subject, field) DO UPDATE SET value = excluded.value, seq = excluded.seq"_s,
        {dossier.text(), cell.subject, cell.field, cell.value, seq});
}

void Writing::putConflicts(const DossierId &dossier, const QSet<CellKey> &conflicts)
{
    m_transaction->execute(u"DELETE FROM conflict WHERE dossier = ?"_s, {dossier.text()});
    for (const auto &[subject, field] : conflicts)
        m_transaction->execute(u"INSERT INTO conflict (dossier, subject, field) VALUES (?, ?, ?)"_s,
                               {dossier.text(), subject, field});
}

void Writing::putCell(const Change &change, const CellChange &cell)
{
    if (!change.dossier.isNull()) {
        putCell(change.dossier, {cell.subject, cell.field, cell.newValue}, m_head.seq);
    } else if (isSetting(cell.subject)) {
        m_transaction->execute(u"INSERT INTO setting (subject, field, value, seq) VALUES (?, ?, ?, ?) "
                               "ON CONFLICT (subject, field) DO UPDATE SET value = excluded.value, seq = excluded.seq"_s,
                               {cell.subject, cell.field, cell.newValue, m_head.seq});
    }
}

void Writing::publish(const TemplateRef &ref, const QByteArray &body)
{
    m_transaction->execute(u"INSERT INTO template_version (id, version, body) VALUES (?, ?, ?)"_s,
                           {ref.id, ref.version, QString::fromUtf8(body)});
}

void Writing::index(const DossierId &dossier, const IndexRows &after, const IndexRows *before)
{
    const auto id = dossier.text();
    if (!before || before->line != after.line)
        putListLine(id, after.line.columns());
    putPeople(id, after.people, before ? before->people : QMap<QString, QString>());
    putOpenTasks(id, after.openTasks, before ? before->openTasks : QList<OpenTask>());
}

void Writing::putPeople(const QString &dossier, const QMap<QString, QString> &after, const QMap<QString, QString> &before)
{
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!before.contains(it.key()) || before.value(it.key()) != it.value())
            m_transaction->execute(u"INSERT INTO role_person (dossier, role, person) VALUES (?, ?, ?) "
                                   "ON CONFLICT (dossier, role) DO UPDATE SET person = excluded.person"_s,
                                   {dossier, it.key(), it.value()});
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            m_transaction->execute(u"DELETE FROM role_person WHERE dossier = ? AND role = ?"_s, {dossier, it.key()});
    }
}

void Writing::putOpenTasks(const QString &dossier, const QList<OpenTask> &after, const QList<OpenTask> &before)
{
    QHash<QString, const OpenTask *> gone;
    for (const auto &task : before)
        gone.insert(task.item, &task);
    for (const auto &task : after) {
        const auto *was = gone.take(task.item);
        if (!was || *was != task)
            putOpenTask(dossier, task.columns());
    }
    for (auto it = gone.begin(); it != gone.end(); ++it)
        m_transaction->execute(u"DELETE FROM open_task WHERE dossier = ? AND item = ?"_s, {dossier, it.key()});
}

void Writing::putListLine(const QString &dossier, const QVariantList &line)
{
    m_transaction->execute(
        u"INSERT INTO dossier (id, state, closed, last_day, name, function, name_key, search_key, involved, kind, unit, "
        "awaited) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state, "
        "closed = excluded.closed, last_day = excluded.last_day, name = excluded.name, function = excluded.function, "
        "name_key = excluded.name_key, "
        "search_key = excluded.search_key, involved = excluded.involved, kind = excluded.kind, unit = excluded.unit, "
        "awaited = excluded.awaited"_s,
        QVariantList{dossier} + line);
}

void Writing::putOpenTask(const QString &dossier, const QVariantList &columns)
{
    m_transaction->execute(u"INSERT INTO open_task (dossier, item, role, due, status, audience) VALUES (?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (dossier, item) DO UPDATE SET role = excluded.role, due = excluded.due, "
                           "status = excluded.status, audience = excluded.audience"_s,
                           QVariantList{dossier} + columns);
}

Result<void> Writing::commit()
{
    m_transaction->execute(u"UPDATE chain_head SET seq = ?, link = ? WHERE id = 1"_s,
                           {m_head.seq, QString::fromLatin1(m_head.link)});
    return m_transaction->commit();
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/itemkeys.h"
#include "core/domain/signing.h"
#include "core/storage/database.h"
#include "core/storage/foldedtext.h"
#include "core/storage/store.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

qint64 bitOf(Role role)
{
    return RoleSet{role}.bits();
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

// What counts for a role: the tasks it may see; for the employee only her own (see countsFor()).
struct Counted
{
    QString condition = u"(t.audience & ?) <> 0"_s;
    QVariantList args;

    explicit Counted(Role role)
    {
        args.append(bitOf(role));
        if (role == Role::Employee) {
            condition += u" AND t.role = ?"_s;
            args.append(toKey(role));
        }
    }
};

class ListQuery
{
public:
    ListQuery(const ListFilter &filter, Role role, QDate today)
    {
        add(u"(d.involved & ?) <> 0"_s, {bitOf(role)});
        for (const auto &pattern : searchPatterns(filter.search))
            add(u"d.search_key LIKE ?"_s, {pattern});
        if (filter.lateOnly)
            addTask(role, u"t.due <> '' AND t.due < ?"_s, {iso(today)});
        addOpenTask(filter, role);
        if (filter.closed)
            add(u"d.closed = ?"_s, {*filter.closed ? 1 : 0});
        if (filter.leavesUntil.isValid())
            add(u"d.last_day BETWEEN ? AND ?"_s, {iso(today), iso(filter.leavesUntil)});
        if (filter.awaitsSignature)
            addSignature(role);
        if (!filter.only.isNull())
            add(u"d.id = ?"_s, {filter.only.text()});
        if (!filter.after.isNull())
            add(u"(d.closed, d.last_day, d.name_key, d.id) "_s % (filter.latestFirst ? u'<' : u'>') %
                    u" (SELECT a.closed, a.last_day, a.name_key, a.id FROM dossier a WHERE a.id = ?)"_s,
                {filter.after.text()});
        m_direction = filter.latestFirst ? u" DESC"_s : QString();
        m_args.append(filter.limit);
    }

    QString sql() const
    {
        const QStringList order{u"d.closed"_s, u"d.last_day"_s, u"d.name_key"_s, u"d.id"_s};
        return u"SELECT d.id, d.name, d.function, d.last_day, d.state FROM dossier d WHERE "_s %
               m_conditions.join(u" AND "_s) % u" ORDER BY "_s % order.join(m_direction % u", "_s) % m_direction % u" LIMIT ?"_s;
    }
    QString countSql() const
    {
        return u"SELECT count(*) FROM (SELECT 1 FROM dossier d WHERE "_s % m_conditions.join(u" AND "_s) %
               u" LIMIT ?) AS found"_s;
    }
    const QVariantList &args() const { return m_args; }

private:
    void add(const QString &condition, const QVariantList &args)
    {
        m_conditions.append(condition);
        m_args += args;
    }
    void addSignature(Role role)
    {
        const auto signs = u" (SELECT 1 FROM cell c WHERE c.dossier = d.id AND c.subject = ? AND c.field = ? AND c.value <> '')"_s;
        const auto employee = taskSubject(itemkeys::employeeSign);
        add(u"d.state = ?"_s, {toKey(DossierState::Running)});
        add(u"EXISTS (SELECT 1 FROM open_task t WHERE t.dossier = d.id AND t.item = ? AND t.role = ?)"_s,
            {QString(signatureItem(role).value_or(QLatin1StringView())), toKey(role)});
        add(u"EXISTS"_s % signs, {employee, u"signedAt"_s});
        add(u"NOT EXISTS"_s % signs, {employee, u"refusal"_s});
    }
    void addOpenTask(const ListFilter &filter, Role role)
    {
        QStringList conditions;
        QVariantList args;
        if (filter.role) {
            conditions.append(u"t.role = ?"_s);
            args.append(toKey(*filter.role));
        }
        if (filter.dueUntil.isValid()) {
            conditions.append(u"t.due <> '' AND t.due <= ?"_s);
            args.append(iso(filter.dueUntil));
        }
        if (!conditions.isEmpty())
            addTask(role, conditions.join(u" AND "_s), args);
    }
    void addTask(Role role, const QString &condition, const QVariantList &args)
    {
        const Counted counted(role);
        add(u"EXISTS (SELECT 1 FROM open_task t WHERE t.dossier = d.id AND "_s % counted.condition % u" AND "_s % condition %
                u')',
            counted.args + args);
    }

    QStringList m_conditions;
    QVariantList m_args;
    QString m_direction;
};

DossierListing listingFrom(QSqlQuery &row)
{
    return {.id = DossierId::fromText(row.value(0).toString()),
            .name = row.value(1).toString(),
            .function = row.value(2).toString(),
            .lastDay = QDate::fromString(row.value(3).toString(), Qt::ISODate),
            .state = fromKey<DossierState>(row.value(4).toString()).value_or(DossierState::Running)};
}

Result<void> countTasks(Database &database, DossierListing &listing, Role role, QDate today)
{
    const Counted counted(role);
    const QString sql = u"SELECT count(*), coalesce(sum(CASE WHEN t.due <> '' AND t.due < ? THEN 1 ELSE 0 END), 0), "
                        "min(CASE WHEN t.due = '' THEN NULL ELSE t.due END) FROM open_task t WHERE t.dossier = ? AND "_s %
                        counted.condition;
    const QVariantList args{iso(today), listing.id.text()};
    return database.forEach(sql, args + counted.args, [&](QSqlQuery &row) {
        listing.open = row.value(0).toInt();
        listing.late = row.value(1).toInt();
        listing.nextDue = QDate::fromString(row.value(2).toString(), Qt::ISODate);
    });
}

} // namespace

Result<QList<DossierListing>> Store::list(const ListFilter &filter, Role role, QDate today) const
{
    const ListQuery query(filter, role, today);
    auto listings = m_database->select(query.sql(), query.args(), listingFrom);
    if (!listings)
        return listings;
    for (auto &listing : *listings) {
        if (const auto counted = countTasks(*m_database, listing, role, today); !counted)
            return Unexpected{counted.error()};
    }
    return listings;
}

Result<int> Store::count(const ListFilter &filter, Role role, QDate today) const
{
    const ListQuery query(filter, role, today);
    const auto counts = m_database->select(query.countSql(), query.args(), [](QSqlQuery &row) { return row.value(0).toInt(); });
    if (!counts)
        return Unexpected{counts.error()};
    return counts->value(0);
}

Result<QList<DueTask>> Store::dueTasks(const DueFilter &filter, Role role) const
{
    QString sql = u"SELECT t.dossier, d.name, t.item, t.due, t.status FROM open_task t JOIN dossier d ON d.id = t.dossier "
                  "WHERE t.role = ? AND t.due <> '' AND t.due <= ? AND d.state = ?"_s;
    QVariantList args{toKey(role), iso(filter.until), toKey(DossierState::Running)};
    if (!filter.after.dossier.isNull()) {
        sql += u" AND (t.due, t.dossier, t.item) > (?, ?, ?)"_s;
        args += QVariantList{iso(filter.after.due), filter.after.dossier.text(), filter.after.item};
    }
    args.append(filter.limit);
    return m_database->select(sql % u" ORDER BY t.due, t.dossier, t.item LIMIT ?"_s, args, [](QSqlQuery &row) {
        return DueTask{.dossier = DossierId::fromText(row.value(0).toString()),
                       .name = row.value(1).toString(),
                       .item = row.value(2).toString(),
                       .due = QDate::fromString(row.value(3).toString(), Qt::ISODate),
                       .status = fromKey<Status>(row.value(4).toString()).value_or(Status::Todo)};
    });
}

} // namespace core

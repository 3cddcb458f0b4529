// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

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
            addTask(role, u"t.due <> '' AND t.due < ?"_s, {today.toString(Qt::ISODate)});
        if (filter.role)
            addTask(role, u"t.role = ?"_s, {toKey(*filter.role)});
        if (!filter.after.isNull())
            add(u"(d.closed, d.last_day, d.name_key, d.id) > "
                "(SELECT a.closed, a.last_day, a.name_key, a.id FROM dossier a WHERE a.id = ?)"_s,
                {filter.after.text()});
        m_args.append(filter.limit);
    }

    QString sql() const
    {
        return u"SELECT d.id, d.name, d.function, d.last_day, d.state FROM dossier d WHERE "_s %
               m_conditions.join(u" AND "_s) % u" ORDER BY d.closed, d.last_day, d.name_key, d.id LIMIT ?"_s;
    }
    const QVariantList &args() const { return m_args; }

private:
    void add(const QString &condition, const QVariantList &args)
    {
        m_conditions.append(condition);
        m_args += args;
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
};

DossierListing listingFrom(QSqlQuery &row)
{
    return {.id = DossierId::fromText(row.value(0).toString()),
            .name = row.value(1).toString(),
            .function = row.value(2).toString(),
            .lastDay = QDate::fromString(row.value(3).toString(), Qt::ISODate),
            .state = fromKey<DossierState>(row.value(4).toString()).value_or(DossierState::Running)};
}

Result<void> count(Database &database, DossierListing &listing, Role role, QDate today)
{
    const Counted counted(role);
    const QString sql = u"SELECT count(*), coalesce(sum(CASE WHEN t.due <> '' AND t.due < ? THEN 1 ELSE 0 END), 0), "
                        "min(CASE WHEN t.due = '' THEN NULL ELSE t.due END) FROM open_task t WHERE t.dossier = ? AND "_s %
                        counted.condition;
    const QVariantList args{today.toString(Qt::ISODate), listing.id.text()};
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
        if (const auto counted = count(*m_database, listing, role, today); !counted)
            return Unexpected{counted.error()};
    }
    return listings;
}

} // namespace core

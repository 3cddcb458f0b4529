// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/permissions.h"
#include "core/storage/database.h"
#include "core/storage/listquery.h"
#include "core/storage/store.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

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

Result<QList<DossierListing>> listAll(Database &database, const ListFilter &filter, const Looker &looker)
{
    const ListQuery query(filter, looker);
    return database.select(query.sql(), query.args(), listingFrom);
}

Result<QString> kindOf(Database &database, const DossierId &dossier)
{
    const auto kinds = database.select(u"SELECT kind FROM dossier WHERE id = ?"_s, {dossier.text()},
                                       [](QSqlQuery &row) { return row.value(0).toString(); });
    return kinds ? Result<QString>(kinds->value(0)) : Unexpected{kinds.error()};
}

QList<DepartureKind> kindsOf(const ListFilter &filter)
{
    auto kinds = filter.kinds;
    if (kinds.isEmpty()) {
        for (const auto &word : words<DepartureKind>())
            kinds.append(word.value);
    }
    if (filter.isReversed)
        std::reverse(kinds.begin(), kinds.end());
    return kinds;
}

// A list per kind, each in the order of its index, until the page is full.
Result<QList<DossierListing>> listByKind(Database &database, ListFilter filter, const Looker &looker)
{
    auto kinds = kindsOf(filter);
    if (!filter.after.isNull()) {
        const auto last = kindOf(database, filter.after);
        if (!last)
            return Unexpected{last.error()};
        const auto begin = std::ranges::find(kinds, *last, [](auto kind) { return toKey(kind); });
        kinds.erase(kinds.begin(), begin);
    }
    QList<DossierListing> listings;
    const int limit = filter.limit;
    for (const auto kind : std::as_const(kinds)) {
        filter.kinds = {kind};
        filter.limit = limit - int(listings.size());
        const auto more = listAll(database, filter, looker);
        if (!more)
            return more;
        listings += *more;
        if (listings.size() == limit)
            break;
        filter.after = {};
    }
    return listings;
}

} // namespace

// The names as they are written in this register. Which of them are one person is for samePerson() to say, and not for a
// database; where nobody is named, everybody who has the role is meant.
Result<Looker> Store::lookerOf(const QString &person, Role role, QDate today) const
{
    Looker looker{.role = role, .today = today};
    if (person.isEmpty())
        return looker;
    const auto names =
        m_database->select(namesSql(), namesArgs(role), [](QSqlQuery &row) { return row.value(0).toString(); });
    if (!names)
        return Unexpected{names.error()};
    looker.names = *names;
    looker.names.removeIf([&](const QString &name) { return !samePerson(name, person); });
    looker.names.append(QString());
    const auto dossiers = m_database->select(dossiersSql(looker), looker.args() << mostThatAreFew,
                                             [](QSqlQuery &row) { return row.value(0).toInt(); });
    if (!dossiers)
        return Unexpected{dossiers.error()};
    looker.isFew = dossiers->value(0) < mostThatAreFew;
    return looker;
}

Result<QList<DossierListing>> Store::list(const ListFilter &filter, Role role, QDate today) const
{
    const auto looker = lookerOf(filter.person, role, today);
    if (!looker)
        return Unexpected{looker.error()};
    const bool isByKind = filter.order == ListOrder::Kind && mayDo(role, Action::SeeKind);
    auto listings = isByKind ? listByKind(*m_database, filter, *looker) : listAll(*m_database, filter, *looker);
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
    const auto looker = lookerOf(filter.person, role, today);
    if (!looker)
        return Unexpected{looker.error()};
    const ListQuery query(filter, *looker);
    const auto counts =
        m_database->select(query.countSql(), query.args(), [](QSqlQuery &row) { return row.value(0).toInt(); });
    if (!counts)
        return Unexpected{counts.error()};
    return counts->value(0);
}

Result<QStringList> Store::units(Role role) const
{
    return m_database->select(unitsSql(), unitsArgs(role), [](QSqlQuery &row) { return row.value(0).toString(); });
}

Result<QList<DueTask>> Store::dueTasks(const DueFilter &filter, Role role) const
{
    const auto looker = lookerOf(filter.person, role);
    if (!looker)
        return Unexpected{looker.error()};
    const DueQuery query(filter, *looker);
    return m_database->select(query.sql, query.args, [](QSqlQuery &row) {
        return DueTask{.dossier = DossierId::fromText(row.value(0).toString()),
                       .name = row.value(1).toString(),
                       .item = row.value(2).toString(),
                       .due = QDate::fromString(row.value(3).toString(), Qt::ISODate),
                       .status = fromKey<Status>(row.value(4).toString()).value_or(Status::Todo)};
    });
}

} // namespace core

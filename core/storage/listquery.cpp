// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/listquery.h"

#include "core/domain/permissions.h"
#include "core/storage/foldedtext.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int mostUnits = 500;

qint64 bitOf(Role role)
{
    return RoleSet{role}.bits();
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

// Each has its index, so a page is read from where it begins and not further than it goes.
QStringList columnsOf(ListOrder order)
{
    if (order == ListOrder::Name)
        return {u"closed"_s, u"name_key"_s, u"last_day"_s, u"id"_s};
    return {u"closed"_s, u"last_day"_s, u"name_key"_s, u"id"_s};
}

QString listed(const QString &alias, const QStringList &columns, const QString &after = {})
{
    QStringList each;
    for (const auto &column : columns)
        each.append(alias % u'.' % column % after);
    return each.join(u", "_s);
}

} // namespace

Counted::Counted(Role role)
{
    args.append(bitOf(role));
    if (role == Role::Employee) {
        condition += u" AND t.role = ?"_s;
        args.append(toKey(role));
    }
}

QString Looker::from() const
{
    return isFew && !names.isEmpty() ? u"role_person p CROSS JOIN dossier d"_s : u"dossier d"_s;
}

QString Looker::condition() const
{
    const QString isHers =
        u"p.dossier = d.id AND p.role = ? AND p.person IN ("_s % QStringList(names.size(), u"?"_s).join(u", "_s) % u')';
    return isFew ? isHers : QString(u"EXISTS (SELECT 1 FROM role_person p WHERE "_s % isHers % u')');
}

QVariantList Looker::args() const
{
    return QVariantList{toKey(role)} + QVariantList(names.begin(), names.end());
}

ListQuery::ListQuery(const ListFilter &filter, const Looker &looker)
    : m_from(looker.from()), m_order(columnsOf(filter.order))
{
    const auto role = looker.role;
    const auto today = looker.today;
    if (!looker.names.isEmpty())
        add(looker.condition(), looker.args());
    add(u"(d.involved & ?) <> 0"_s, {bitOf(role)});
    for (const auto &pattern : searchPatterns(filter.search))
        add(u"d.search_key LIKE ?"_s, {pattern});
    if (filter.lateOnly)
        addTask(role, u"t.due <> '' AND t.due < ?"_s, {iso(today)});
    addOpenTask(filter, role);
    if (filter.openFor)
        addTask(role, u"t.role = ?"_s, {toKey(*filter.openFor)});
    if (filter.closed)
        add(u"d.closed = ?"_s, {*filter.closed ? 1 : 0});
    addDays(filter, today);
    if (!filter.unit.isEmpty())
        add(u"d.unit = ?"_s, {filter.unit});
    addKinds(filter.kinds, role);
    if (filter.awaitsSignature)
        add(u"d.awaited <> 0 AND (d.awaited & ?) <> 0"_s, {bitOf(role)}); // the first is what its index holds
    if (!filter.only.isNull())
        add(u"d.id = ?"_s, {filter.only.text()});
    addAfter(filter);
    m_args.append(filter.limit);
    m_direction = filter.isReversed ? u" DESC"_s : QString();
}

QString ListQuery::sql() const
{
    return u"SELECT d.id, d.name, d.function, d.last_day, d.state FROM "_s % m_from % u" WHERE "_s %
           m_conditions.join(u" AND "_s) % u" ORDER BY "_s % listed(u"d"_s, m_order, m_direction) % u" LIMIT ?"_s;
}

QString ListQuery::countSql() const
{
    return u"SELECT count(*) FROM (SELECT 1 FROM "_s % m_from % u" WHERE "_s % m_conditions.join(u" AND "_s) %
           u" LIMIT ?) AS found"_s;
}

void ListQuery::add(const QString &condition, const QVariantList &args)
{
    m_conditions.append(condition);
    m_args += args;
}

void ListQuery::addAfter(const ListFilter &filter)
{
    if (filter.after.isNull())
        return;
    add(u'(' % listed(u"d"_s, m_order) % u") "_s % (filter.isReversed ? u'<' : u'>') % u" (SELECT "_s %
            listed(u"a"_s, m_order) % u" FROM dossier a WHERE a.id = ?)"_s,
        {filter.after.text()});
}

void ListQuery::addDays(const ListFilter &filter, QDate today)
{
    if (filter.leavesUntil.isValid())
        add(u"d.last_day BETWEEN ? AND ?"_s, {iso(today), iso(filter.leavesUntil)});
    if (filter.lastDayFrom.isValid())
        add(u"d.last_day >= ?"_s, {iso(filter.lastDayFrom)});
    if (filter.lastDayTo.isValid())
        add(u"d.last_day <= ?"_s, {iso(filter.lastDayTo)});
}

void ListQuery::addKinds(const QList<DepartureKind> &kinds, Role role)
{
    if (kinds.isEmpty())
        return;
    QVariantList keys;
    if (mayDo(role, Action::SeeKind)) {
        for (const auto kind : kinds)
            keys.append(toKey(kind));
    }
    const QStringList marks(keys.size(), u"?"_s);
    add(keys.isEmpty() ? u"1 = 0"_s : QString(u"d.kind IN ("_s % marks.join(u", "_s) % u')'), keys);
}

void ListQuery::addOpenTask(const ListFilter &filter, Role role)
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

void ListQuery::addTask(Role role, const QString &condition, const QVariantList &args)
{
    const Counted counted(role);
    add(u"EXISTS (SELECT 1 FROM open_task t WHERE t.dossier = d.id AND "_s % counted.condition % u" AND "_s % condition %
            u')',
        counted.args + args);
}

DueQuery::DueQuery(const DueFilter &filter, const Looker &looker)
{
    if (looker.isFew) // SQLite goes through all tasks of a role whenever it can; here those of each dossier are quicker
        sql += looker.from() % u" CROSS JOIN open_task t WHERE t.dossier = d.id AND t.role || '' = ?"_s;
    else
        sql += u"open_task t JOIN dossier d ON d.id = t.dossier WHERE t.role = ?"_s;
    args.append(toKey(looker.role));
    if (!looker.names.isEmpty()) {
        sql += u" AND "_s + looker.condition();
        args += looker.args();
    }
    sql += u" AND t.due <> '' AND t.due <= ? AND d.state = ?"_s;
    args += QVariantList{iso(filter.until), toKey(DossierState::Running)};
    if (!filter.after.dossier.isNull()) {
        sql += u" AND (t.due, t.dossier, t.item) > (?, ?, ?)"_s;
        args += QVariantList{iso(filter.after.due), filter.after.dossier.text(), filter.after.item};
    }
    sql += u" ORDER BY t.due, t.dossier, t.item LIMIT ?"_s;
    args.append(filter.limit);
}

namespace {

// Each value once, by jumping from one to the next along an index; `next` asks for the first one after %1.
QString eachOnce(const QString &next)
{
    return u"WITH RECURSIVE each_one (value) AS (SELECT "_s % next.arg(u"''"_s) % u" UNION ALL SELECT "_s %
           next.arg(u"each_one.value"_s) %
           u" FROM each_one WHERE each_one.value IS NOT NULL) SELECT value FROM each_one WHERE value IS NOT NULL"_s;
}

} // namespace

QString namesSql()
{
    return eachOnce(u"(SELECT p.person FROM role_person p WHERE p.role = ? AND p.person > %1 ORDER BY p.person LIMIT 1)"_s);
}

QVariantList namesArgs(Role role)
{
    return {toKey(role), toKey(role)};
}

QString dossiersSql(const Looker &looker)
{
    return u"SELECT count(*) FROM (SELECT 1 FROM role_person p WHERE p.role = ? AND p.person IN ("_s %
           QStringList(looker.names.size(), u"?"_s).join(u", "_s) % u") LIMIT ?) AS found"_s;
}

QString unitsSql()
{
    return eachOnce(
               u"(SELECT d.unit FROM dossier d WHERE d.unit > %1 AND (d.involved & ?) <> 0 ORDER BY d.unit LIMIT 1)"_s) %
           u" LIMIT ?"_s;
}

QVariantList unitsArgs(Role role)
{
    return {bitOf(role), bitOf(role), mostUnits};
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/listquery.h"

#include "core/domain/change.h"
#include "core/domain/itemkeys.h"
#include "core/domain/permissions.h"
#include "core/domain/signing.h"
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

ListQuery::ListQuery(const ListFilter &filter, Role role, QDate today) : m_order(columnsOf(filter.order))
{
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
        addSignature(role);
    if (!filter.only.isNull())
        add(u"d.id = ?"_s, {filter.only.text()});
    addAfter(filter);
    m_args.append(filter.limit);
    m_direction = filter.isReversed ? u" DESC"_s : QString();
}

QString ListQuery::sql() const
{
    return u"SELECT d.id, d.name, d.function, d.last_day, d.state FROM dossier d WHERE "_s % m_conditions.join(u" AND "_s) %
           u" ORDER BY "_s % listed(u"d"_s, m_order, m_direction) % u" LIMIT ?"_s;
}

QString ListQuery::countSql() const
{
    return u"SELECT count(*) FROM (SELECT 1 FROM dossier d WHERE "_s % m_conditions.join(u" AND "_s) %
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

void ListQuery::addSignature(Role role)
{
    const auto signs =
        u" (SELECT 1 FROM cell c WHERE c.dossier = d.id AND c.subject = ? AND c.field = ? AND c.value <> '')"_s;
    const auto employee = taskSubject(itemkeys::employeeSign);
    add(u"d.state = ?"_s, {toKey(DossierState::Running)});
    add(u"EXISTS (SELECT 1 FROM open_task t WHERE t.dossier = d.id AND t.item = ? AND t.role = ?)"_s,
        {QString(signatureItem(role).value_or(QLatin1StringView())), toKey(role)});
    add(u"EXISTS"_s % signs, {employee, u"signedAt"_s});
    add(u"NOT EXISTS"_s % signs, {employee, u"refusal"_s});
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

QString unitsSql()
{
    const auto first =
        u"(SELECT d.unit FROM dossier d WHERE d.unit > %1 AND (d.involved & ?) <> 0 ORDER BY d.unit LIMIT 1)"_s;
    return u"WITH RECURSIVE team (unit) AS (SELECT "_s % first.arg(u"''"_s) % u" UNION ALL SELECT "_s %
           first.arg(u"team.unit"_s) %
           u" FROM team WHERE team.unit IS NOT NULL) SELECT unit FROM team WHERE unit IS NOT NULL LIMIT ?"_s;
}

QVariantList unitsArgs(Role role)
{
    return {bitOf(role), bitOf(role), mostUnits};
}

} // namespace core

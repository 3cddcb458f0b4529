// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/storage/listing.h"

#include <QVariantList>

namespace core {

// What counts for a role: the tasks `t` it may see; for the employee only her own (see countsFor()).
struct Counted
{
    QString condition = QStringLiteral("(t.audience & ?) <> 0");
    QVariantList args;

    explicit Counted(Role role);
};

// Who looks at a list, on which day. With names, it is of the dossiers `d` in which somebody of such a name does the work
// of the role; `p` is the line that says so.
struct Looker
{
    Role role = Role::Manager;
    QDate today;
    QStringList names;  // empty: whoever does the work
    bool isFew = false; // there are few such dossiers: going through those is quicker than through the list

    QString from() const; // to read those dossiers
    QString condition() const;
    QVariantList args() const;
};
constexpr int mostThatAreFew = 5000;

// The statement that lists or counts what a filter asks for, as one role sees it.
class ListQuery
{
public:
    ListQuery(const ListFilter &filter, const Looker &looker);

    QString sql() const;
    QString countSql() const;
    const QVariantList &args() const { return m_args; }

private:
    void add(const QString &condition, const QVariantList &args);
    void addAfter(const ListFilter &filter);
    void addDays(const ListFilter &filter, QDate today);
    void addKinds(const QList<DepartureKind> &kinds, Role role);
    void addOpenTask(const ListFilter &filter, Role role);
    void addTask(Role role, const QString &condition, const QVariantList &args);

    QString m_from;
    QStringList m_conditions;
    QVariantList m_args;
    QStringList m_order;
    QString m_direction;
};

// The statement that lists the tasks of a role that are due.
struct DueQuery
{
    QString sql = QStringLiteral("SELECT t.dossier, d.name, t.item, t.due, t.status FROM ");
    QVariantList args;

    DueQuery(const DueFilter &filter, const Looker &looker);
};

// Every name that somebody has who does the work of a role, once; and whether dossiers of some names are few.
QString namesSql();
QVariantList namesArgs(Role role);
QString dossiersSql(const Looker &looker);

// The teams of the dossiers that a role may see, however many dossiers there are.
QString unitsSql();
QVariantList unitsArgs(Role role);

} // namespace core

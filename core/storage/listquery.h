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

// The statement that lists or counts what a filter asks for, as one role sees it.
class ListQuery
{
public:
    ListQuery(const ListFilter &filter, Role role, QDate today);

    QString sql() const;
    QString countSql() const;
    const QVariantList &args() const { return m_args; }

private:
    void add(const QString &condition, const QVariantList &args);
    void addAfter(const ListFilter &filter);
    void addDays(const ListFilter &filter, QDate today);
    void addKinds(const QList<DepartureKind> &kinds, Role role);
    void addSignature(Role role);
    void addOpenTask(const ListFilter &filter, Role role);
    void addTask(Role role, const QString &condition, const QVariantList &args);

    QStringList m_conditions;
    QVariantList m_args;
    QStringList m_order;
    QString m_direction;
};

// The teams of the dossiers that a role may see, however many dossiers there are.
QString unitsSql();
QVariantList unitsArgs(Role role);

} // namespace core

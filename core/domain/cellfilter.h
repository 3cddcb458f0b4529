// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/change.h"
#include "core/domain/permissions.h"
#include "core/domain/situation.h"

#include <QSet>

namespace core {

// Keys of the tasks that a role may see.
QSet<QString> visibleKeys(const QList<Task> &tasks, Role role);
// A signature names the tasks it covers and leaves open, each "item key|…"; a manager's names more than others may see.
void keepVisibleKeys(QStringList &entries, const QSet<QString> &visible);

using RowTables = QHash<QString, QString>; // by subject
// Also of deleted rows, which are no longer in the record: the change that added one tells its table.
RowTables tablesIn(const QList<Change> &changes);

// Cells are kept from a role by what they are about: an item, a row's table, or the kind of departure.
class CellFilter
{
public:
    CellFilter(Role role, const Situation &situation, const RowTables &tables);

    bool isVisible(const CellChange &cell) const;
    // In a case file: whoever derives the items herself also needs to know which ones were chosen, and for which purposes
    // of hers there is consent.
    bool mayTravel(const CellChange &cell) const;
    void shorten(CellChange &cell) const;

private:
    RoleSet audienceOf(const QString &table) const;

    Role m_role;
    const QList<Task> &m_tasks;
    QSet<QString> m_visible;
    QSet<QString> m_purposes; // of consent
    RowTables m_tables;
    mutable QHash<QString, RoleSet> m_audiences; // of tables
};

} // namespace core

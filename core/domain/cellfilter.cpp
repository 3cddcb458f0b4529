// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/cellfilter.h"

#include "core/domain/celllists.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isKindField(const QString &field)
{
    return field == "kind"_L1 || field == "flags"_L1;
}

bool isChoiceOfItems(const CellChange &cell)
{
    return cell.subject == dossierSubject() && cell.field == "requested"_L1;
}

} // namespace

QSet<QString> visibleKeys(const QList<Task> &tasks, Role role)
{
    QSet<QString> keys;
    for (const auto &task : tasks) {
        if (task.isVisibleTo(role))
            keys.insert(task.key());
    }
    return keys;
}

void keepVisibleKeys(QStringList &entries, const QSet<QString> &visible)
{
    entries.removeIf([&](const QString &entry) { return !visible.contains(entry.section(u'|', 0, 0)); });
}

RowTables tablesIn(const QList<Change> &changes)
{
    RowTables tables;
    for (const auto &change : changes) {
        for (const auto &cell : change.cells) {
            if (cell.field == rowTableField() && !tables.contains(cell.subject))
                tables.insert(cell.subject, cell.newValue);
        }
    }
    return tables;
}

CellFilter::CellFilter(Role role, const Situation &situation, const RowTables &tables)
    : m_role(role), m_tasks(situation.tasks), m_visible(visibleKeys(situation.tasks, role)), m_tables(tables)
{
    for (const auto &row : situation.record.rows)
        m_tables.insert(rowSubject(row.id), row.table);
}

RoleSet CellFilter::audienceOf(const QString &table) const
{
    if (!m_audiences.contains(table))
        m_audiences.insert(table, audienceOfTable(table, m_tasks));
    return m_audiences.value(table);
}

bool CellFilter::isVisible(const CellChange &cell) const
{
    if (m_role == Role::Hr)
        return true;
    if (cell.subject.startsWith("task:"_L1))
        return m_visible.contains(cell.subject.mid(5));
    if (cell.subject.startsWith("row:"_L1))
        return audienceOf(m_tables.value(cell.subject)).contains(m_role);
    if (isChoiceOfItems(cell))
        return mayDo(m_role, Action::ChangeDossier);
    return !isKindField(cell.field) || mayDo(m_role, Action::SeeKind);
}

bool CellFilter::mayTravel(const CellChange &cell) const
{
    return isChoiceOfItems(cell) ? mayDo(m_role, Action::SeeKind) : isVisible(cell);
}

void CellFilter::shorten(CellChange &cell) const
{
    const auto separator = separatorIn(cell.field);
    const bool isWhole = m_role == Role::Hr || !separator || (isChoiceOfItems(cell) && isVisible(cell));
    if (isWhole)
        return;
    for (auto *value : {&cell.oldValue, &cell.newValue}) {
        auto entries = value->split(*separator, Qt::SkipEmptyParts);
        keepVisibleKeys(entries, m_visible);
        *value = entries.join(*separator);
    }
}

} // namespace core

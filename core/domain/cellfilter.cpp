// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/cellfilter.h"

#include "core/domain/cellfields.h"
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

bool isConsent(const CellChange &cell)
{
    return cell.field == "consent"_L1 && cell.subject.startsWith("task:"_L1);
}

void addPurposes(QSet<QString> &purposes, const Item &item)
{
    for (const auto &alternative : item.when) {
        for (const auto &term : alternative) {
            if (const auto *purpose = std::get_if<Consent>(&term.fact))
                purposes.insert(toKey(*purpose));
        }
    }
}

// The purposes on which tasks depend that this role sees: it may know whether those are there.
QSet<QString> purposesFor(Role role, const QList<Template> &templates)
{
    QSet<QString> purposes;
    for (const auto &source : templates) {
        for (const auto &section : source.sections) {
            for (const auto &item : section.items) {
                if (!item.visibleTo || item.visibleTo->contains(role))
                    addPurposes(purposes, item);
            }
        }
    }
    return purposes;
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
    : m_role(role), m_tasks(situation.tasks), m_visible(visibleKeys(situation.tasks, role)),
      m_purposes(purposesFor(role, situation.templates)), m_tables(tables)
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
    if (isVisible(cell))
        return true;
    const bool decidesItems = isChoiceOfItems(cell) || (isConsent(cell) && !m_purposes.isEmpty());
    return decidesItems && mayDo(m_role, Action::SeeKind);
}

void CellFilter::shorten(CellChange &cell) const
{
    const auto separator = separatorIn(cell.field);
    const bool isWhole = (isChoiceOfItems(cell) || isConsent(cell)) && isVisible(cell);
    if (m_role == Role::Hr || !separator || isWhole)
        return;
    for (auto *value : {&cell.oldValue, &cell.newValue}) {
        const bool isAnswered = !value->isEmpty();
        auto entries = value->split(*separator, Qt::SkipEmptyParts);
        keepVisibleKeys(entries, isConsent(cell) ? m_purposes : m_visible);
        *value = entries.join(*separator);
        if (isConsent(cell) && isAnswered && value->isEmpty())
            *value = noConsent();
    }
}

} // namespace core

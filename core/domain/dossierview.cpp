// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dossierview.h"

#include "core/domain/signing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QSet<QString> visibleKeys(const QList<Task> &tasks, Role role)
{
    QSet<QString> keys;
    for (const auto &task : tasks) {
        if (task.isVisibleTo(role))
            keys.insert(task.key());
    }
    return keys;
}

// A signature names the tasks it covers and leaves open, each "item key|…"; a manager's names more than others may see.
void keepVisible(QStringList &entries, const QSet<QString> &visible)
{
    entries.removeIf([&](const QString &entry) { return !visible.contains(entry.section(u'|', 0, 0)); });
}

void keepVisible(TaskState &state, const QSet<QString> &visible)
{
    keepVisible(state.signature.items, visible);
    keepVisible(state.signature.openPoints, visible);
}

void keepVisible(Task &task, const QSet<QString> &visible)
{
    keepVisible(task.state, visible);
    keepVisible(task.waitsFor, visible);
    keepVisible(task.closedBy, visible);
}

void keepVisible(DossierRecord &record, const QList<Task> &allTasks, const QSet<QString> &visible, Role role)
{
    record.tasks.removeIf([&](const auto &state) { return !visible.contains(state.key()); });
    for (auto &state : record.tasks)
        keepVisible(state, visible);
    record.rows.removeIf([&](const Row &row) { return !audienceOfTable(row.table, allTasks).contains(role); });
    record.dossier.requested.removeIf([&](const QString &key) { return !visible.contains(key); });
    record.dossier.oneOffTasks.removeIf([&](const OneOffTask &task) { return !visible.contains(task.key); });
}

// Instructions speak to the one who acts. Of what others do, the leaver reads what it is about when she takes part in it,
// and that it is there when she does not.
void keepReadable(Task &task)
{
    if (mayAct(Role::Employee, task))
        return;
    auto &item = task.item;
    const bool takesPart = item.consulted.contains(Role::Employee) || item.informed.contains(Role::Employee);
    for (auto *text : {&item.why, &item.how, &item.where, &item.legal})
        *text = {};
    if (!takesPart)
        item.what = {};
}

void hideKind(Dossier &dossier)
{
    dossier.kind = DepartureKind::Resignation;
    dossier.flags = {};
}

bool isKindField(const QString &field)
{
    return field == "kind"_L1 || field == "flags"_L1;
}

// Cells are kept from a role by what they are about: an item, a row's table, or the kind of departure.
class CellFilter
{
public:
    CellFilter(Role role, const DossierRecord &record, const QList<Task> &tasks)
        : m_role(role), m_tasks(tasks), m_visible(visibleKeys(tasks, role))
    {
        for (const auto &row : record.rows)
            m_tables.insert(rowSubject(row.id), row.table);
        for (const auto &task : tasks)
            m_audience.insert(taskSubject(task.key()), task.audience);
    }

    bool isVisible(const CellChange &cell, const QHash<QString, QString> &removedTables) const
    {
        if (m_role == Role::Hr)
            return true;
        if (cell.subject.startsWith("task:"_L1))
            return m_audience.value(cell.subject).contains(m_role);
        if (cell.subject.startsWith("row:"_L1)) {
            const auto table = m_tables.value(cell.subject, removedTables.value(cell.subject));
            return audienceOfTable(table, m_tasks).contains(m_role);
        }
        if (cell.subject == dossierSubject() && cell.field == "requested"_L1)
            return mayDo(m_role, Action::ChangeDossier);
        return !isKindField(cell.field) || mayDo(m_role, Action::SeeKind);
    }

    void shorten(CellChange &cell) const
    {
        const bool names = cell.field == "signedItems"_L1 || cell.field == "openPoints"_L1;
        if (m_role == Role::Hr || !names)
            return;
        const auto separator = cell.field == "signedItems"_L1 ? u' ' : u'\n';
        for (auto *value : {&cell.oldValue, &cell.newValue}) {
            auto entries = value->split(separator, Qt::SkipEmptyParts);
            keepVisible(entries, m_visible);
            *value = entries.join(separator);
        }
    }

private:
    Role m_role;
    const QList<Task> &m_tasks;
    QSet<QString> m_visible;
    QHash<QString, QString> m_tables;
    QHash<QString, RoleSet> m_audience;
};

// Deleted rows are no longer in the record; the change that added one tells its table.
QHash<QString, QString> tablesIn(const QList<Change> &changes)
{
    QHash<QString, QString> tables;
    for (const auto &change : changes) {
        for (const auto &cell : change.cells) {
            if (cell.field == rowTableField())
                tables.insert(cell.subject, cell.newValue);
        }
    }
    return tables;
}

} // namespace

const Task *DossierView::task(QStringView key) const
{
    const auto it = std::find_if(tasks.begin(), tasks.end(), [&](const Task &task) { return task.key() == key; });
    return it == tasks.end() ? nullptr : &*it;
}

const Table *DossierView::table(QStringView key) const
{
    for (const auto &source : templates) {
        if (const auto *found = source.table(key))
            return found;
    }
    return nullptr;
}

bool onlyReads(const DossierView &view)
{
    return view.isReadOnly || !view.boundTo.isEmpty();
}

bool isOwn(const DossierView &view, const Task &task)
{
    return view.boundTo.isEmpty() && task.responsible == view.role;
}

bool mayDo(const DossierView &view, Action action)
{
    return (!onlyReads(view) || isReading(action)) && mayDo(view.role, action, view.record.dossier);
}

std::optional<Acting> mayAct(const DossierView &view, const Task &task)
{
    return onlyReads(view) ? std::nullopt : mayAct(view.role, task);
}

std::optional<Acting> mayChangeRows(const DossierView &view, QStringView table)
{
    return onlyReads(view) ? std::nullopt : mayChangeRows(view.role, table, view.tasks);
}

std::optional<Acting> mayWriteCell(const DossierView &view, QStringView table, QStringView column)
{
    return onlyReads(view) ? std::nullopt : mayWriteCell(view.role, table, column, view.tasks, view.record.dossier);
}

DossierView viewFor(Role role, const Situation &situation)
{
    auto tasks = situation.tasks;
    DossierView view{
        .record = situation.record, .templates = situation.templates, .role = role, .today = situation.today};
    view.changedAfterSigning = changedAfterSigning(situation.record, tasks);
    view.seesKind = mayDo(role, Action::SeeKind);
    const auto visible = visibleKeys(tasks, role);
    keepVisible(view.record, tasks, visible, role);
    if (!view.seesKind)
        hideKind(view.record.dossier);
    tasks.removeIf([&](const Task &task) { return !task.isVisibleTo(role); });
    for (auto &task : tasks)
        keepVisible(task, visible);
    if (role == Role::Employee) {
        for (auto &task : tasks)
            keepReadable(task);
    }
    view.tasks = tasks;
    return view;
}

QList<Change> visibleTo(Role role, const QList<Change> &changes, const Situation &situation)
{
    const CellFilter filter(role, situation.record, situation.tasks);
    const auto removedTables = tablesIn(changes);
    QList<Change> visible;
    for (auto change : changes) {
        change.cells.removeIf([&](const CellChange &cell) { return !filter.isVisible(cell, removedTables); });
        for (auto &cell : change.cells)
            filter.shorten(cell);
        if (!change.cells.isEmpty())
            visible.append(change);
    }
    return visible;
}

} // namespace core

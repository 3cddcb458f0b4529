// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dossierview.h"

#include "core/domain/cellfilter.h"
#include "core/domain/signing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

void keepVisible(TaskState &state, const QSet<QString> &visible)
{
    keepVisibleKeys(state.signature.items, visible);
    keepVisibleKeys(state.signature.openPoints, visible);
}

void keepVisible(Task &task, const QSet<QString> &visible)
{
    keepVisible(task.state, visible);
    keepVisibleKeys(task.waitsFor, visible);
    keepVisibleKeys(task.closedBy, visible);
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
    DossierView view{.record = situation.record, .templates = situation.templates, .role = role, .today = situation.today};
    view.changedAfterSigning = changedAfterSigning(situation.record, tasks);
    view.seesKind = mayDo(role, Action::SeeKind) && situation.record.dossier.isKindKnown;
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
    const CellFilter filter(role, situation, tablesIn(changes));
    QList<Change> visible;
    for (auto change : changes) {
        // What replaced several changes at once names its cell as often; to people it is one.
        QSet<std::pair<QString, QString>> told;
        change.cells.removeIf([&](const CellChange &cell) {
            const auto known = told.size();
            told.insert({cell.subject, cell.field});
            return told.size() == known || !filter.isVisible(cell);
        });
        for (auto &cell : change.cells)
            filter.shorten(cell);
        if (!change.cells.isEmpty())
            visible.append(change);
    }
    return visible;
}

} // namespace core

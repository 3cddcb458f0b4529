// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/attentionpoints.h"

#include "app/models/cellwords.h"
#include "app/models/dossiersummary.h"
#include "app/wording.h"
#include "core/domain/itemkeys.h"
#include "core/report/rowlayouts.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace app {

struct AttentionText
{
    Q_DECLARE_TR_FUNCTIONS(AttentionText)
};

namespace {

using Kind = AttentionPoint::Kind;

AttentionPoint pointOf(const core::Task &task, Kind kind, const core::DossierView &view)
{
    const bool isNear = task.due.date <= view.today.addDays(1);
    return {.kind = kind,
            .item = task.key(),
            .title = titleOf(task.item, view),
            .who = roleName(task.responsible),
            .when = task.late || isNear ? dueInWords(task.due.date, view.today) : countdown(task.due.date, view.today),
            .isOwn = core::isOwn(view, task),
            .mayAct = core::mayAct(view, task).has_value()};
}

QList<const core::Task *> tasksWhere(const core::DossierView &view, bool core::Task::*fact)
{
    QList<const core::Task *> tasks;
    for (const auto &task : view.tasks) {
        if (task.*fact && core::countsFor(task, view.role))
            tasks.append(&task);
    }
    std::ranges::stable_sort(tasks, {},
                             [](const core::Task *task) { return std::tuple(!task->due.date.isValid(), task->due.date); });
    return tasks;
}

// The item that a missing name belongs to: where it is filled in.
const core::Task *tableTask(QStringView table, const core::DossierView &view)
{
    const auto it = std::ranges::find_if(view.tasks, [&](const core::Task &task) {
        return task.item.kind == core::ItemKind::Table && task.item.table == table;
    });
    return it == view.tasks.end() ? nullptr : &*it;
}

QString ownerless(const QList<core::Row> &rows, const core::Table &table)
{
    const auto name = titleOfRow(rows.first(), table);
    if (rows.size() == 1 && !name.isEmpty())
        return AttentionText::tr("Nobody has been named for “%1” yet").arg(name);
    const auto title = table.title.in(currentLanguage());
    return filledIn(AttentionText::tr("%n row(s) of “%1” with nobody named yet", nullptr, int(rows.size())), {title});
}

std::optional<AttentionPoint> withoutOwner(const core::RowLayout &layout, const core::DossierView &view)
{
    const auto key = QString::fromUtf16(layout.table);
    const auto column = ownerColumn(key);
    const auto *table = view.table(key);
    const auto *task = tableTask(key, view);
    if (column.isEmpty() || !table || !task)
        return {};
    QList<core::Row> rows;
    std::ranges::copy_if(view.record.rows, std::back_inserter(rows), [&](const core::Row &row) {
        return row.table == key && row.cells.value(column).trimmed().isEmpty();
    });
    if (rows.isEmpty())
        return {};
    auto point = pointOf(*task, Kind::NoOwner, view);
    point.title = ownerless(rows, *table);
    point.row = rows.first().id;
    point.column = column;
    point.mayAct = core::mayWriteCell(view, key, column).has_value();
    if (!task->isOpen())
        point.when.clear();
    return point;
}

AttentionPoint noSuccessor(const core::DossierView &view)
{
    AttentionPoint point{.kind = Kind::NoSuccessor, .who = roleName(core::Role::Manager)};
    if (const auto *task = view.task(QString(core::itemkeys::successor)))
        point = pointOf(*task, Kind::NoSuccessor, view);
    point.title = AttentionText::tr("No successor has been chosen yet");
    point.mayAct = core::mayDo(view, core::Action::ChangeDossier);
    return point;
}

} // namespace

QList<AttentionPoint> attentionPoints(const core::DossierView &view)
{
    QList<AttentionPoint> points;
    if (view.record.dossier.state != core::DossierState::Running)
        return points;
    const bool lacks = lacksSuccessor(view.record.dossier);
    const auto isSaid = [&](const core::Task &task) { return lacks && task.key() == core::itemkeys::successor; };
    for (const auto *task : tasksWhere(view, &core::Task::late)) {
        if (!isSaid(*task))
            points.append(pointOf(*task, Kind::Late, view));
    }
    if (lacks)
        points.append(noSuccessor(view));
    for (const auto &layout : core::rowLayouts()) {
        if (const auto point = withoutOwner(layout, view))
            points.append(*point);
    }
    for (const auto *task : tasksWhere(view, &core::Task::atRisk)) {
        if (!isSaid(*task))
            points.append(pointOf(*task, Kind::DueSoon, view));
    }
    return points;
}

QString sentenceOf(const AttentionPoint &point)
{
    QStringList parts{point.title, point.who, point.when};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace app

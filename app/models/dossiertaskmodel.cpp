// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/dossiertaskmodel.h"

#include "app/models/dutylistmodel.h"
#include "app/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace app {

struct DossierTaskText
{
    Q_DECLARE_TR_FUNCTIONS(DossierTaskText)
};

namespace {

// Where a task stands: groups come in the order of their number.
struct Placed
{
    int order = 0;
    QString heading;
    TaskLine line;
    bool isReady = false;
    QString about = {};
};

Placed placedByRole(const TaskLine &line, const core::Task &task, const core::DossierView &view)
{
    const auto name = oneLine(view.record.dossier.nameOf(task.responsible));
    const auto role = roleName(task.responsible);
    //: Heading above the tasks of a role: the role, and who has it
    const auto heading = name.isEmpty() ? role : filledIn(DossierTaskText::tr("%1, %2"), {role, name});
    return {core::isOwn(view, task) ? -1 : int(task.responsible), heading, line, !task.isOpen()};
}

Placed placedByDate(const TaskLine &line, const core::Task &task, const core::DossierView &view)
{
    constexpr int withoutDate = 10;
    constexpr int ready = 11;
    if (!task.isOpen())
        //: Heading above tasks that are done or do not apply
        return {ready, DossierTaskText::tr("Ready"), line, true};
    if (!task.due.date.isValid())
        //: Heading above tasks
        return {withoutDate, DossierTaskText::tr("Without a date"), line, false};
    const auto group = groupOf(task.due.date, view.today);
    return {int(group), headingOf(group), line, false};
}

QList<Placed> placed(const core::DossierView &view, const TaskFilter &filter)
{
    QList<Placed> tasks;
    for (const auto &chapter : chaptersOf(view)) {
        for (const auto &line : tasksOf(view, chapter.chapter)) {
            const auto &task = *view.task(line.item);
            if ((filter.openOnly && !task.isOpen()) || (filter.ownOnly && !line.isOwn))
                continue;
            switch (filter.grouping) {
            case TaskGrouping::Role:
                tasks.append(placedByRole(line, task, view));
                break;
            case TaskGrouping::Date:
                tasks.append(placedByDate(line, task, view));
                break;
            case TaskGrouping::Chapter:
                tasks.append({chapter.number, chapter.title, line, !task.isOpen()});
                break;
            }
            tasks.last().about = filter.grouping == TaskGrouping::Role ? chapter.title : line.who;
        }
    }
    return tasks;
}

// Within a role or a date by date, within a chapter in its own order.
void sort(QList<Placed> &tasks, TaskGrouping grouping)
{
    std::ranges::stable_sort(tasks, {}, [grouping](const Placed &task) {
        const bool byDate = grouping != TaskGrouping::Chapter;
        const auto &due = task.line.due;
        return byDate ? std::tuple(task.order, task.isReady, !due.isValid(), due)
                      : std::tuple(task.order, false, false, QDate());
    });
}

QString asideOf(const QList<Placed> &tasks, int order)
{
    int ready = 0;
    int total = 0;
    for (const auto &task : tasks) {
        if (task.order == order) {
            ++total;
            ready += task.isReady ? 1 : 0;
        }
    }
    return readyOf(ready, total);
}

QString secondLine(const DossierTaskLine &line)
{
    QStringList parts{line.about, line.task.gate.isEmpty() ? line.task.waitsFor : line.task.gate};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QList<DossierTaskLine> groupedTasks(const core::DossierView &view, const TaskFilter &filter)
{
    auto tasks = placed(view, filter);
    sort(tasks, filter.grouping);
    const bool counts = filter.grouping != TaskGrouping::Date && !filter.openOnly;
    QList<DossierTaskLine> lines;
    for (const auto &task : tasks) {
        const auto group = QString::number(task.order);
        if (lines.isEmpty() || lines.last().group != group)
            lines.append(
                {.group = group, .heading = task.heading, .aside = counts ? asideOf(tasks, task.order) : QString()});
        lines.append({.group = group, .about = task.about, .task = task.line});
    }
    return lines;
}

DossierTaskModel::DossierTaskModel(OpenDossier &dossier, QObject *parent) : DossierTaskLines(parent), m_dossier(dossier)
{
    connect(&dossier, &OpenDossier::changed, this, &DossierTaskModel::refresh);
    refresh();
}

void DossierTaskModel::setFilter(const TaskFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void DossierTaskModel::refresh()
{
    setLines(groupedTasks(m_dossier.view(), m_filter));
}

QModelIndex DossierTaskModel::indexOfItem(const QString &item) const
{
    const auto it = std::ranges::find_if(m_lines, [&](const DossierTaskLine &line) { return line.task.item == item; });
    return item.isEmpty() || it == m_lines.end() ? QModelIndex() : index(int(it - m_lines.begin()));
}

QVariant DossierTaskModel::data(const QModelIndex &index, int role) const
{
    if (!isLine(index))
        return {};
    const auto &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.isHeading() ? line.heading : line.task.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return !line.isHeading()      ? line.task.sentence
               : line.aside.isEmpty() ? line.heading
                                      : line.heading + u", "_s + line.aside;
    case HeadingRole:
        return line.isHeading();
    case AsideRole:
        return line.aside;
    case ItemRole:
        return line.task.item;
    case MarkRole:
        return int(line.task.mark);
    case SecondLineRole:
        return secondLine(line);
    case StateRole:
        return line.task.state;
    default:
        return {};
    }
}

// A heading is passed over by the keyboard.
Qt::ItemFlags DossierTaskModel::flags(const QModelIndex &index) const
{
    return isLine(index) && m_lines.at(index.row()).isHeading() ? Qt::ItemIsEnabled : DossierTaskLines::flags(index);
}

} // namespace app

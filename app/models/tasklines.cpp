// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/tasklines.h"

#include "app/missingtext.h"
#include "app/models/dossiersummary.h"
#include "app/wording.h"
#include "core/domain/permissions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

struct TaskText
{
    Q_DECLARE_TR_FUNCTIONS(TaskText)
};

namespace {

using core::Task;

bool isIn(const Task &task, std::optional<core::Chapter> chapter, core::Role role)
{
    return task.item.chapter == chapter && (chapter || core::countsFor(task, role));
}

QList<Task> tasksIn(const core::DossierView &view, std::optional<core::Chapter> chapter)
{
    QList<Task> tasks;
    std::copy_if(view.tasks.begin(), view.tasks.end(), std::back_inserter(tasks),
                 [&](const Task &task) { return isIn(task, chapter, view.role); });
    return tasks;
}

Mark markOfChapter(const QList<Task> &tasks, const core::Progress &progress, core::Role role)
{
    if (progress.late > 0)
        return Mark::Late;
    if (progress.open == 0)
        return Mark::Done;
    const bool isBusy = std::any_of(tasks.begin(), tasks.end(), [&](const Task &task) {
        return core::countsFor(task, role) && task.state.status == core::Status::Busy;
    });
    return isBusy || progress.ready > 0 ? Mark::Busy : Mark::Todo;
}

QString quotedTitles(const QStringList &items, const core::DossierView &view)
{
    QStringList titles;
    for (const auto &item : items) {
        if (const auto *task = view.task(item))
            //: The title of a task inside a sentence
            titles.append(TaskText::tr("“%1”").arg(titleOf(task->item, view)));
    }
    return listed(titles);
}

QString waitsForText(const Task &task, const core::DossierView &view)
{
    const auto titles = task.isOpen() ? quotedTitles(task.waitsFor, view) : QString();
    if (titles.isEmpty())
        return {};
    // Signing need not wait: what is still open then is recorded with it.
    const bool signs = task.item.evidence.contains(core::Evidence::Signature);
    return (signs ? TaskText::tr("Still open: %1") : TaskText::tr("Waits for: %1")).arg(titles);
}

QString gateText(const Task &task, const core::DossierView &view)
{
    if (!task.isOpen() || task.closedGates.isEmpty())
        return {};
    const auto gate = task.closedGates.first();
    if (view.record.dossier.hold && (gate == core::Gate::Delete || gate == core::Gate::Hold))
        return TaskText::tr("Not now: there is a legal hold");
    const auto titles = quotedTitles(task.closedBy, view);
    if (titles.isEmpty())
        return TaskText::tr("Not yet: somebody else has to finish something first");
    return task.notReleased ? TaskText::tr("Not allowed yet by: %1").arg(titles)
                            : TaskText::tr("First finish: %1").arg(titles);
}

QString neededText(const Task &task, const core::DossierView &view)
{
    return task.isOpen() ? missingText(core::missingEvidence(task, view.record.rows)) : QString();
}

TaskLine lineOf(const Task &task, const core::DossierView &view)
{
    TaskLine line{.item = task.key(),
                  .title = titleOf(task.item, view),
                  .mark = markOf(task),
                  .due = task.due.date,
                  .state = dueLine(task, view.today),
                  .who = doerText(task.responsible, view),
                  .isOwn = core::isOwn(view, task),
                  .mayAct = core::mayAct(view, task).has_value(),
                  .waitsFor = waitsForText(task, view),
                  .gate = gateText(task, view),
                  .needed = neededText(task, view)};
    QStringList parts{line.title};
    if (task.isOpen())
        parts.append(labelOf(task.state.status).toLower());
    parts += {line.state, inSentence(line.who), inSentence(line.waitsFor), inSentence(line.gate)};
    parts.removeAll(QString());
    line.sentence = parts.join(u", "_s);
    return line;
}

// Every task of the role's chapters, in their order.
QList<const Task *> inOrder(const core::DossierView &view)
{
    QList<const Task *> tasks;
    for (const auto &chapter : chaptersOf(view)) {
        for (const auto &task : view.tasks) {
            if (isIn(task, chapter.chapter, view.role))
                tasks.append(&task);
        }
    }
    return tasks;
}

qsizetype placeOf(const QString &item, const QList<const Task *> &tasks)
{
    const auto it = std::find_if(tasks.begin(), tasks.end(), [&](const Task *task) { return task->key() == item; });
    return it == tasks.end() ? -1 : it - tasks.begin();
}

} // namespace

Mark markOf(const Task &task)
{
    if (task.state.status == core::Status::Done)
        return Mark::Done;
    if (task.state.status == core::Status::NotApplicable)
        return Mark::NotApplicable;
    if (task.late)
        return Mark::Late;
    return task.state.status == core::Status::Busy ? Mark::Busy : Mark::Todo;
}

QList<ChapterLine> chaptersOf(const core::DossierView &view)
{
    QList<std::optional<core::Chapter>> chapters;
    for (const auto &word : core::words<core::Chapter>())
        chapters.append(word.value);
    chapters.append(std::nullopt);
    QList<ChapterLine> lines;
    for (const auto chapter : chapters) {
        const auto tasks = tasksIn(view, chapter);
        if (tasks.isEmpty())
            continue;
        const auto progress = core::progress(tasks, view.role);
        lines.append({.chapter = chapter,
                      .number = int(lines.size()) + 1,
                      .title = chapter ? labelOf(*chapter) : TaskText::tr("Other tasks"),
                      .progress = progress,
                      .mark = markOfChapter(tasks, progress, view.role)});
    }
    return lines;
}

QList<TaskLine> tasksOf(const core::DossierView &view, std::optional<core::Chapter> chapter)
{
    QList<TaskLine> lines;
    for (const auto &task : view.tasks) {
        if (isIn(task, chapter, view.role))
            lines.append(lineOf(task, view));
    }
    return lines;
}

QString sentenceOf(const ChapterLine &line)
{
    QStringList parts{TaskText::tr("Chapter %1").arg(line.number), line.title};
    parts.append(line.progress.total() > 0 ? readyOf(line.progress.ready, line.progress.total())
                                           : TaskText::tr("no tasks for you"));
    if (line.progress.late > 0)
        parts.append(lateCount(line.progress.late));
    return parts.join(u", "_s);
}

QString stateOf(const ChapterLine &line)
{
    if (line.progress.late > 0)
        return lateCount(line.progress.late);
    if (line.progress.total() == 0)
        return {};
    if (line.progress.open == 0)
        return TaskText::tr("ready");
    //: Tasks under a stop of the route: "3 of 5"
    return TaskText::tr("%1 of %2").arg(number(line.progress.ready), number(line.progress.total()));
}

QString doerText(core::Role role, const core::DossierView &view)
{
    const bool isRoleOfView = role == view.role;
    if (isRoleOfView && view.boundTo.isEmpty())
        return TaskText::tr("You do this");
    using enum core::Role;
    const bool isOnePerson = isRoleOfView || core::RoleSet{Employee, Manager, Successor}.contains(role);
    const auto name = isOnePerson ? oneLine(view.record.dossier.nameOf(role)) : QString();
    const bool isWhoever =
        core::RoleSet{Employee, Manager, Successor, Colleague, Privacy, Woo, Archivist, Board}.contains(role);
    if (!name.isEmpty() || !isWhoever)
        return TaskText::tr("%1 does this").arg(name.isEmpty() ? labelOf(role) : name);
    //: %1: a function somebody has, like "manager"
    return TaskText::tr("The %1 does this").arg(labelOf(role));
}

QString dueLine(const Task &task, QDate today)
{
    const auto &state = task.state;
    if (state.status == core::Status::NotApplicable)
        return labelOf(state.status).toLower();
    if (state.status == core::Status::Done)
        return state.doneOn.isValid() ? TaskText::tr("done on %1").arg(weekdayDate(state.doneOn, today))
                                      : labelOf(state.status).toLower();
    const auto words = dueInWords(task.due.date, today);
    const auto date = weekdayDate(task.due.date, today);
    const bool isNear = task.due.date == today || task.due.date == today.addDays(1);
    return isNear ? words + u" · "_s + date : task.due.date < today && !task.late ? date : words;
}

QString nextOpenTask(const core::DossierView &view, const QString &item)
{
    const auto tasks = inOrder(view);
    const auto from = placeOf(item, tasks) + 1;
    for (qsizetype step = 0; step < tasks.size(); ++step) {
        const auto *task = tasks.at((from + step) % tasks.size());
        if (task->isOpen() && core::isOwn(view, *task) && task->key() != item)
            return task->key();
    }
    return {};
}

QString previousTask(const core::DossierView &view, const QString &item)
{
    const auto tasks = inOrder(view);
    const auto at = placeOf(item, tasks);
    return at > 0 ? tasks.at(at - 1)->key() : QString();
}

} // namespace app

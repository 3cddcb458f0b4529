// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/itemkeys.h"
#include "core/report/parts.h"
#include "core/report/reporttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString dueText(const Task &task)
{
    return shortDate(task.due.date);
}

bool isMoreUrgent(const Task &a, const Task &b)
{
    return a.late != b.late ? a.late : isDueBefore(a, b);
}

ReportTable openTable(const ReportScope &scope, const QList<Task> &open)
{
    ReportTable table{.caption = scope.count(open.size(), Phrase::OpenTaskOne, Phrase::OpenTaskMany),
                      .headers = {scope.say(Phrase::ColumnTask), scope.say(Phrase::ColumnWho), scope.say(Phrase::ColumnDue),
                                  scope.say(Phrase::ColumnAttention)},
                      .widths = {37, 21, 15, 27}};
    for (const auto &task : open)
        table.rows.append({.cells = {{.text = scope.title(task)},
                                     scope.who(task.responsible),
                                     {.text = dueText(task)},
                                     attention(scope, task)}});
    return table;
}

// For the successor: first what she does herself.
QList<Block> openTables(const ReportScope &scope, const QList<Task> &open)
{
    QList<Task> own;
    QList<Task> others;
    for (const auto &task : open)
        (task.responsible == Role::Successor ? own : others).append(task);
    if (scope.preset() != Preset::Successor || own.isEmpty())
        return {openTable(scope, open)};
    QList<Block> blocks{Heading{.level = 2, .text = scope.say(Phrase::OfSuccessor)}, openTable(scope, own)};
    if (!others.isEmpty())
        blocks.append({Heading{.level = 2, .text = scope.say(Phrase::OfOthers)}, openTable(scope, others)});
    return blocks;
}

QString choiceText(const ReportScope &scope, const Task &task)
{
    for (const auto &choice : task.item.choices) {
        if (choice.key == task.state.choice)
            return scope.text(choice.label);
    }
    return task.state.choice;
}

QString placeText(const ReportScope &scope, const TaskState &state)
{
    QStringList parts;
    if (!state.place.isEmpty())
        parts.append(state.place);
    if (state.alreadySafe)
        parts.append(scope.say(Phrase::AlreadySafe));
    return parts.join(", "_L1);
}

QList<LabelledText> notesOf(const ReportScope &scope, const Task &task)
{
    const auto &state = task.state;
    QList<LabelledText> notes;
    const auto add = [&](Phrase label, const QString &text) {
        if (!text.isEmpty())
            notes.append({asLabel(scope.say(label)), text});
    };
    if (ReportScope::tellsDetails(task)) {
        add(Phrase::Reason, state.status == Status::NotApplicable ? state.reason : QString());
        add(Phrase::Choice, choiceText(scope, task));
        add(Phrase::PersonChosen, state.person);
        add(Phrase::OnDate, shortDate(state.date));
        add(Phrase::Place, placeText(scope, state));
        add(Phrase::Note, state.note);
    }
    add(Phrase::DoneOn, state.status == Status::Done ? shortDate(state.doneOn) : QString());
    return notes;
}

ReportTable statusTable(const ReportScope &scope, const QList<Task> &tasks, const QString &caption)
{
    ReportTable table{.caption = caption,
                      .headers = {scope.say(Phrase::ColumnTask), scope.say(Phrase::ColumnWho), scope.say(Phrase::ColumnDue),
                                  scope.say(Phrase::ColumnStatus)},
                      .widths = {42, 23, 15, 20}};
    for (const auto &task : tasks)
        table.rows.append({.cells = {{.text = scope.title(task)},
                                     scope.who(task.responsible),
                                     {.text = dueText(task)},
                                     {.text = nameOf(task.state.status).in(scope.language())}},
                           .notes = notesOf(scope, task)});
    return table;
}

void addChapter(QList<Block> &blocks, const ReportScope &scope, const QList<Task> &tasks, const QString &title)
{
    if (tasks.isEmpty())
        return;
    blocks.append(Heading{.level = 2, .text = title});
    blocks.append(statusTable(scope, tasks, scope.count(tasks.size(), Phrase::TaskOne, Phrase::TaskMany)));
}

} // namespace

QList<Chapter> chaptersInOrder()
{
    QList<Chapter> chapters;
    for (const auto &word : words<Chapter>())
        chapters.append(word.value);
    return chapters;
}

QList<Task> tasksIn(const ReportScope &scope, std::optional<Chapter> chapter)
{
    QList<Task> tasks;
    std::copy_if(scope.tasks().begin(), scope.tasks().end(), std::back_inserter(tasks),
                 [chapter](const Task &task) { return task.item.chapter == chapter; });
    return tasks;
}

bool isDueBefore(const Task &a, const Task &b)
{
    if (a.due.date.isValid() != b.due.date.isValid())
        return a.due.date.isValid();
    return a.due.date < b.due.date;
}

QString titlesOf(const ReportScope &scope, const QStringList &keys)
{
    QStringList titles;
    bool another = false;
    for (const auto &key : keys) {
        if (const auto *task = scope.task(key))
            titles.append(quoted(scope.title(*task)));
        else
            another = true;
    }
    if (another)
        titles.append(scope.say(Phrase::AnotherTask));
    return scope.list(titles);
}

// Signing need not wait: what is still open then is recorded with it.
Phrase waiting(const Task &task)
{
    return task.item.evidence.contains(Evidence::Signature) ? Phrase::StillOpenThen : Phrase::WaitsFor;
}

ReportCell attention(const ReportScope &scope, const Task &task)
{
    QStringList lines;
    if (task.late)
        lines.append(scope.count(task.due.date.daysTo(scope.today()), Phrase::DayLateOne, Phrase::DayLateMany));
    if (!task.closedBy.isEmpty())
        lines.append(scope.say(task.notReleased ? Phrase::NotReleased : Phrase::FirstAnother,
                               {titlesOf(scope, task.closedBy)}));
    else if (!task.closedGates.isEmpty())
        lines.append(scope.say(Phrase::HoldApplies));
    if (!task.waitsFor.isEmpty())
        lines.append(scope.say(waiting(task), {titlesOf(scope, task.waitsFor)}));
    if (lines.isEmpty())
        return {};
    lines.first() = capitalised(lines.first());
    return {.text = lines.first(), .detail = lines.mid(1).join(u'\n'), .strong = task.late};
}

QList<Task> openTasks(const ReportScope &scope)
{
    QList<Task> open;
    std::ranges::copy_if(scope.tasks(), std::back_inserter(open), &Task::isOpen);
    std::ranges::stable_sort(open, isMoreUrgent);
    return open;
}

PartBlocks openPointsPart(const ReportScope &scope)
{
    const auto open = openTasks(scope);
    QList<Block> blocks;
    if (open.isEmpty())
        blocks.append(Paragraph{.text = scope.say(Phrase::NothingOpen)});
    else
        blocks.append(openTables(scope, open));
    if (const auto lists = openMatters(scope) + openInLists(scope); !lists.isEmpty())
        blocks.append(Paragraph{.text = scope.say(Phrase::OpenInLists, {scope.list(lists)})});
    return blocks;
}

PartBlocks mandatesPart(const ReportScope &scope)
{
    const auto *task = scope.task(itemkeys::mandates);
    if (task == nullptr)
        return {};
    if (task->state == TaskState())
        return QList<Block>();
    return QList<Block>{statusTable(scope, {*task}, scope.count(1, Phrase::TaskOne, Phrase::TaskMany))};
}

PartBlocks allTasksPart(const ReportScope &scope)
{
    QList<Block> blocks;
    for (const auto chapter : chaptersInOrder())
        addChapter(blocks, scope, tasksIn(scope, chapter), nameOf(chapter).in(scope.language()));
    addChapter(blocks, scope, tasksIn(scope, std::nullopt), scope.say(Phrase::OtherTasks));
    return blocks;
}

} // namespace core

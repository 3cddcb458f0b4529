// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/parts.h"
#include "core/report/reporttext.h"
#include "core/report/sheets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// What this role does itself or answers for, and what is still of use: open or done.
QList<Task> tasksOnSheet(const ReportScope &scope)
{
    QList<Task> tasks;
    if (!scope.sheetOf())
        return tasks;
    std::copy_if(scope.tasks().begin(), scope.tasks().end(), std::back_inserter(tasks), [&](const Task &task) {
        return mayAct(*scope.sheetOf(), task) && task.state.status != Status::NotApplicable;
    });
    std::stable_sort(tasks.begin(), tasks.end(), isDueBefore);
    return tasks;
}

QString doerOf(const ReportScope &scope, const Task &task)
{
    const auto name = scope.nameOf(task.responsible);
    return scope.say(Phrase::DoesIt, {name.isEmpty() ? scope.role(task.responsible) : isolated(name)});
}

bool isOwn(const ReportScope &scope, const Task &task)
{
    return mayAct(*scope.sheetOf(), task) == Acting::Own;
}

ReportCell ownPart(const ReportScope &scope, const Task &task)
{
    if (isOwn(scope, task))
        return {.text = scope.say(Phrase::Responsible)};
    return {.text = scope.say(Phrase::Accountable), .detail = doerOf(scope, task)};
}

// "Notitie, datum": what the program asks for when the task is done.
QString whatToNote(const ReportScope &scope, const Task &task)
{
    QStringList asked;
    for (const auto &[evidence, name] : {std::pair{Evidence::Note, Phrase::Note}, std::pair{Evidence::Date, Phrase::OnDate},
                                         std::pair{Evidence::Place, Phrase::Place}}) {
        if (task.item.evidence.contains(evidence))
            asked.append(asked.isEmpty() ? scope.say(name) : scope.say(name).toLower());
    }
    return asked.join(", "_L1);
}

// Enough to do the task without a screen. Who only answers for it, reads what it is about: the rest was written to
// whoever does it.
QList<LabelledText> instructions(const ReportScope &scope, const Task &task)
{
    QList<LabelledText> notes;
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty() && !label.isEmpty())
            notes.append({asLabel(label), text});
    };
    const auto warning = attention(scope, task);
    add(scope.say(Phrase::ColumnAttention), QString(warning.text % u'\n' % warning.detail).trimmed());
    add(scope.say(Phrase::ColumnWhat), scope.text(task.item.what));
    if (!isOwn(scope, task))
        return notes;
    add(scope.say(Phrase::How), scope.text(task.item.how));
    add(scope.say(Phrase::Where), scope.text(task.item.where));
    add(scope.say(Phrase::Rules), scope.text(task.item.legal));
    add(whatToNote(scope, task), writingLine());
    return notes;
}

ReportTable toDo(const ReportScope &scope, const QList<Task> &tasks)
{
    ReportTable table{.caption = scope.count(tasks.size(), Phrase::SheetTaskOne, Phrase::SheetTaskMany),
                      .headers = {scope.say(Phrase::ColumnTask), scope.say(Phrase::ColumnPart), scope.say(Phrase::ColumnDue),
                                  scope.say(Phrase::ColumnStatus)},
                      .widths = {38, 28, 16, 18},
                      .tickBoxes = true};
    for (const auto &task : tasks)
        table.rows.append({.cells = {{.text = withTickBox(scope.title(task), false)},
                                     ownPart(scope, task),
                                     {.text = shortDate(task.due.date), .strong = task.late},
                                     {.text = nameOf(task.state.status).in(scope.language())}},
                           .notes = instructions(scope, task)});
    return table;
}

BulletList finished(const ReportScope &scope, const QList<Task> &tasks)
{
    BulletList list;
    for (const auto &task : tasks) {
        const auto title = withTickBox(scope.title(task), true);
        const auto day = shortDate(task.state.doneOn);
        list.entries.append(day.isEmpty() ? title : title % ", "_L1 % day);
    }
    return list;
}

} // namespace

QString taskSheetState(const ReportScope &scope)
{
    if (scope.preset() != Preset::TaskSheet)
        return {};
    const auto tasks = tasksOnSheet(scope);
    const auto ready = std::count_if(tasks.begin(), tasks.end(), [](const Task &task) { return !task.isOpen(); });
    return scope.say(Phrase::ReadyOf, {QString::number(ready), QString::number(tasks.size())});
}

QList<Block> taskSheet(const ReportScope &scope)
{
    const auto tasks = tasksOnSheet(scope);
    if (tasks.isEmpty())
        return {Paragraph{.text = scope.say(Phrase::NothingOnSheet)}};
    QList<Task> open;
    QList<Task> done;
    for (const auto &task : tasks)
        (task.isOpen() ? open : done).append(task);
    QList<Block> blocks;
    if (open.isEmpty())
        blocks.append(Paragraph{.text = scope.say(Phrase::NothingOpen)});
    else
        blocks.append(toDo(scope, open));
    if (!done.isEmpty())
        blocks.append({Heading{.level = 1, .text = nameOf(Status::Done).in(scope.language())}, finished(scope, done)});
    return blocks;
}

} // namespace core

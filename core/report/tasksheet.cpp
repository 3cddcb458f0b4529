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

ReportCell ownPart(const ReportScope &scope, const Task &task)
{
    if (mayAct(*scope.sheetOf(), task) == Acting::Own)
        return {.text = scope.say(Phrase::Responsible)};
    return {.text = scope.say(Phrase::Accountable), .detail = doerOf(scope, task)};
}

// Enough to do the task without a screen.
QList<LabelledText> instructions(const ReportScope &scope, const Task &task)
{
    QList<LabelledText> notes;
    const auto add = [&](Phrase label, const QString &text) {
        if (!text.isEmpty())
            notes.append({asLabel(scope.say(label)), text});
    };
    if (task.isOpen()) {
        const auto warning = attention(scope, task);
        add(Phrase::ColumnAttention, QString(warning.text % u'\n' % warning.detail).trimmed());
    }
    add(Phrase::ColumnWhat, scope.text(task.item.what));
    add(Phrase::How, scope.text(task.item.how));
    add(Phrase::Where, scope.text(task.item.where));
    add(Phrase::Rules, scope.text(task.item.legal));
    return notes;
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
    ReportTable table{.caption = scope.count(tasks.size(), Phrase::SheetTaskOne, Phrase::SheetTaskMany),
                      .headers = {scope.say(Phrase::ColumnTask), scope.say(Phrase::ColumnPart), scope.say(Phrase::ColumnDue),
                                  scope.say(Phrase::ColumnStatus)},
                      .widths = {38, 28, 16, 18}};
    for (const auto &task : tasks)
        table.rows.append({.cells = {{.text = withTickBox(scope.title(task), !task.isOpen())},
                                     ownPart(scope, task),
                                     {.text = shortDate(task.due.date), .strong = task.late},
                                     {.text = nameOf(task.state.status).in(scope.language())}},
                           .notes = instructions(scope, task)});
    return {table};
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/itemkeys.h"
#include "core/report/parts.h"
#include "core/report/reporttext.h"
#include "core/report/rowlayouts.h"
#include "core/report/sheets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr RoleSet closers{Role::It, Role::Application, Role::Security};

// The hour stands with the task in which it was agreed.
QString agreedMoment(const ReportScope &scope)
{
    QStringList moment;
    if (const auto *task = scope.task(itemkeys::accessMoment)) {
        moment = {shortDate(task->state.date), isolated(task->state.note)};
        moment.removeAll(QString());
    }
    return moment.isEmpty() ? scope.say(Phrase::AgreeTheHour) : scope.say(Phrase::AgreedMoment, {moment.join(", "_L1)});
}

QList<Block> blocking(const ReportScope &scope)
{
    const auto *task = scope.task(itemkeys::disableAccounts);
    if (task == nullptr || task->state.status == Status::NotApplicable)
        return {Paragraph{.text = scope.say(Phrase::NothingToBlock)}};
    const auto day = task->due.date.isValid() ? task->due.date : scope.dates().lastDay;
    if (task->state.status == Status::Done) {
        const auto done = task->state.doneOn.isValid() ? task->state.doneOn : day;
        return {Paragraph{.text = scope.say(Phrase::BlockedOn, {longDate(done, scope.language())})}};
    }
    if (day < scope.today() && !scope.isClosed()) {
        const auto text = scope.count(day.daysTo(scope.today()), Phrase::BlockNowOne, Phrase::BlockNowMany);
        return {Paragraph{.text = text, .strong = true}};
    }
    const auto phrase = day == scope.dates().lastDay ? Phrase::BlockOnLastDay : Phrase::BlockOn;
    return {Paragraph{.text = scope.say(phrase, {longDate(day, scope.language())}), .strong = true},
            Paragraph{.text = agreedMoment(scope)}};
}

// Only the columns of the layout: what a template adds may hold what does not belong on paper.
QList<Block> accounts(const ReportScope &scope)
{
    const auto *layout = rowLayout(Part::Accounts);
    const auto *table = scope.form(QStringView(layout->table));
    const auto rows = scope.rows(QStringView(layout->table));
    QList<Block> blocks;
    if (rows.isEmpty())
        blocks.append(Paragraph{.text = scope.say(Phrase::NoAccounts)});
    if (table == nullptr)
        return blocks;
    auto built = rowTable(scope, *table, *layout, rows, RowNotes::Leave);
    if (rows.isEmpty())
        built.rows = rowsToWriteIn(built.headers.size());
    return blocks + QList<Block>{built};
}

Block tasks(const ReportScope &scope)
{
    QList<Task> tasks;
    std::copy_if(scope.tasks().begin(), scope.tasks().end(), std::back_inserter(tasks),
                 [](const Task &task) { return closers.contains(task.responsible); });
    if (tasks.isEmpty())
        return Paragraph{.text = scope.say(Phrase::NoTasksForIt)};
    std::stable_sort(tasks.begin(), tasks.end(), isDueBefore);
    ReportTable table{.caption = scope.count(tasks.size(), Phrase::SheetTaskOne, Phrase::SheetTaskMany),
                      .headers = {scope.say(Phrase::ColumnTask), scope.say(Phrase::ColumnWho), scope.say(Phrase::ColumnDue),
                                  scope.say(Phrase::ColumnStatus), scope.say(Phrase::ColumnAttention)},
                      .widths = {31, 19, 14, 12, 24},
                      .tickBoxes = true};
    for (const auto &header : std::as_const(table.headers))
        table.columnNames.append({header, {}});
    table.columnNames[1].second = scope.say(Phrase::ColumnRole);
    for (const auto &task : std::as_const(tasks))
        table.rows.append({.cells = {{.text = withTickBox(scope.title(task), !task.isOpen())},
                                     scope.who(task.responsible),
                                     {.text = shortDate(task.due.date), .strong = task.late},
                                     {.text = nameOf(task.state.status).in(scope.language())},
                                     task.isOpen() ? attention(scope, task) : ReportCell()}});
    return table;
}

} // namespace

QList<Block> workOrder(const ReportScope &scope)
{
    return QList<Block>{Heading{.level = 1, .text = scope.say(Phrase::Blocking)}} + blocking(scope) +
           QList<Block>{Heading{.level = 1, .text = nameOf(Part::Accounts).in(scope.language())}} + accounts(scope) +
           QList<Block>{Heading{.level = 1, .text = scope.say(Phrase::Tasks)}, tasks(scope)};
}

} // namespace core

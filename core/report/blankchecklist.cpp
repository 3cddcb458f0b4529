// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/parts.h"
#include "core/report/reporttext.h"
#include "core/report/rowlayouts.h"
#include "core/report/sheets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype mostColumns = 5;

ReportTable checklist(const ReportScope &scope, const QList<Task> &tasks)
{
    ReportTable table{.caption = scope.count(tasks.size(), Phrase::TaskOne, Phrase::TaskMany),
                      .headers = {scope.say(Phrase::ColumnTask), scope.say(Phrase::ColumnWho), scope.say(Phrase::ColumnDue),
                                  scope.say(Phrase::Note)},
                      .widths = {38, 21, 14, 27},
                      .tickBoxes = true};
    for (const auto &task : tasks)
        table.rows.append({.cells = {{.text = withTickBox(scope.title(task), false)},
                                     scope.who(task.responsible),
                                     {.text = shortDate(task.due.date)},
                                     {}}});
    return table;
}

// A table that the reports have no layout for: its first columns, as wide as each other.
ReportTable headersOf(const ReportScope &scope, const Table &table)
{
    ReportTable built;
    const auto columns = table.columns.first(std::min(table.columns.size(), mostColumns));
    for (const auto &column : columns) {
        built.headers.append(scope.text(column.label));
        built.widths.append(100 / int(columns.size()));
    }
    return built;
}

// What has no column gets a line to write on, below the cells.
QList<LabelledText> linesBelow(const ReportScope &scope, const QList<Column> &columns)
{
    QList<LabelledText> lines;
    for (const auto &column : columns) {
        const bool isLong = column.type == ColumnType::Text || column.type == ColumnType::Person;
        lines.append({asLabel(scope.text(column.label)), isLong ? writingLine() : shortWritingLine()});
    }
    return lines;
}

ReportTable form(const ReportScope &scope, const Table &table)
{
    const auto *layout = rowLayout(table.key);
    auto built = layout != nullptr ? rowTable(scope, table, *layout, {}) : headersOf(scope, table);
    const auto below = layout != nullptr ? columnsBelow(table, *layout) : table.columns.mid(mostColumns);
    built.caption = scope.say(Phrase::FillInByHand, {scope.text(table.title)});
    built.rows = rowsToWriteIn(built.headers.size(), linesBelow(scope, below));
    return built;
}

// "Kies uit: Risico (Laag, Hoog); Soort (Mailbox, Map)."
QList<Block> choicesOf(const ReportScope &scope, const Table &table)
{
    QStringList columns;
    for (const auto &column : table.columns) {
        QStringList choices;
        for (const auto &choice : column.choices)
            choices.append(scope.text(choice.label));
        if (!choices.isEmpty())
            columns.append(scope.text(column.label) % " ("_L1 % choices.join(", "_L1) % u')');
    }
    if (columns.isEmpty())
        return {};
    return {Paragraph{.text = scope.say(Phrase::ChooseFrom, {columns.join("; "_L1)})}};
}

// The lists that the tasks of a chapter fill, each where it is asked for first.
class Forms
{
public:
    explicit Forms(const ReportScope &scope) : m_scope(scope) {}

    QList<Block> of(const QList<Task> &tasks)
    {
        QList<Block> forms;
        for (const auto &task : tasks) {
            const auto &key = task.item.table;
            const auto *table = key.isEmpty() || m_printed.contains(key) ? nullptr : m_scope.table(key);
            if (table == nullptr || table->columns.isEmpty())
                continue;
            m_printed.append(key);
            forms.append(form(m_scope, *table));
            forms.append(choicesOf(m_scope, *table));
        }
        return forms;
    }

private:
    const ReportScope &m_scope;
    QStringList m_printed;
};

} // namespace

QList<Block> blankChecklist(const ReportScope &scope)
{
    QList<Block> blocks;
    Forms forms(scope);
    const auto add = [&](const QString &title, const QList<Task> &tasks) {
        if (tasks.isEmpty())
            return;
        blocks.append(Heading{.level = 1, .text = title});
        blocks.append(checklist(scope, tasks));
        blocks.append(forms.of(tasks));
    };
    for (const auto chapter : chaptersInOrder())
        add(nameOf(chapter).in(scope.language()), tasksIn(scope, chapter));
    add(scope.say(Phrase::OtherTasks), tasksIn(scope, std::nullopt));
    if (blocks.isEmpty())
        blocks.append(Paragraph{.text = scope.say(Phrase::NoTasks)});
    return blocks;
}

} // namespace core

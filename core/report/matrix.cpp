// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/parts.h"
#include "core/report/sheets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int narrowestColumn = 3; // percent
constexpr int widestColumn = 8;
constexpr int allRoleColumns = 66;

// "R A", "C", or nothing.
QString lettersOf(Role role, const Task &task)
{
    QStringList letters;
    if (task.responsible == role)
        letters.append(u"R"_s);
    if (task.accountable == role)
        letters.append(u"A"_s);
    if (task.item.consulted.contains(role))
        letters.append(u"C"_s);
    if (task.item.informed.contains(role))
        letters.append(u"I"_s);
    return letters.join(u' ');
}

RoleSet rolesWithALetter(const QList<Task> &tasks)
{
    RoleSet roles;
    for (const auto &task : tasks) {
        roles = roles | RoleSet{task.responsible, task.accountable};
        for (const auto role : task.item.consulted + task.item.informed)
            roles.insert(role);
    }
    return roles;
}

ReportTable emptyMatrix(const ReportScope &scope, const QList<Role> &roles)
{
    const int width = std::clamp(allRoleColumns / std::max(int(roles.size()), 1), narrowestColumn, widestColumn);
    ReportTable table{.caption = scope.count(scope.tasks().size(), Phrase::TaskOne, Phrase::TaskMany),
                      .headers = {scope.say(Phrase::ColumnTask)},
                      .widths = {100 - width * int(roles.size())},
                      .uprightHeaders = true};
    for (const auto role : roles) {
        table.headers.append(scope.role(role));
        table.widths.append(width);
    }
    return table;
}

ReportRow chapterRow(const QString &title, qsizetype columns)
{
    ReportRow row{.cells = QList<ReportCell>(columns), .group = true};
    row.cells.first() = {.text = title, .strong = true};
    return row;
}

ReportRow taskRow(const ReportScope &scope, const Task &task, const QList<Role> &roles)
{
    ReportRow row{.cells = {{.text = scope.title(task)}}};
    for (const auto role : roles)
        row.cells.append({.text = lettersOf(role, task)});
    return row;
}

// One table for all chapters: the high headers would take most of the paper otherwise.
ReportTable matrixOf(const ReportScope &scope, const QList<Role> &roles)
{
    auto table = emptyMatrix(scope, roles);
    const auto add = [&](const QString &title, const QList<Task> &tasks) {
        if (!tasks.isEmpty())
            table.rows.append(chapterRow(title, table.headers.size()));
        for (const auto &task : tasks)
            table.rows.append(taskRow(scope, task, roles));
    };
    for (const auto chapter : chaptersInOrder())
        add(nameOf(chapter).in(scope.language()), tasksIn(scope, chapter));
    add(scope.say(Phrase::OtherTasks), tasksIn(scope, std::nullopt));
    return table;
}

} // namespace

QList<Block> responsibilityMatrix(const ReportScope &scope)
{
    if (scope.tasks().isEmpty())
        return {Paragraph{.text = scope.say(Phrase::NoTasks)}};
    const auto roles = rolesWithALetter(scope.tasks());
    return {Paragraph{.text = scope.say(Phrase::Legend)}, matrixOf(scope, roles.values()),
            Heading{.level = 1, .text = scope.say(Phrase::WhoHasWhichRole)}, rolesTable(scope, roles)};
}

} // namespace core

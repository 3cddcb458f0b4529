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

// Every chapter has the same columns, so that a role stands in the same place all the way down.
ReportTable matrixOf(const ReportScope &scope, const QList<Task> &tasks, const QList<Role> &roles)
{
    const int width = std::clamp(allRoleColumns / std::max(int(roles.size()), 1), narrowestColumn, widestColumn);
    ReportTable table{.caption = scope.count(tasks.size(), Phrase::TaskOne, Phrase::TaskMany),
                      .headers = {scope.say(Phrase::ColumnTask)},
                      .widths = {100 - width * int(roles.size())},
                      .uprightHeaders = true};
    for (const auto role : roles) {
        table.headers.append(scope.role(role));
        table.widths.append(width);
    }
    for (const auto &task : tasks) {
        ReportRow row{.cells = {{.text = scope.title(task)}}};
        for (const auto role : roles)
            row.cells.append({.text = lettersOf(role, task)});
        table.rows.append(row);
    }
    return table;
}

} // namespace

QList<Block> responsibilityMatrix(const ReportScope &scope)
{
    const auto roles = rolesWithALetter(scope.tasks());
    if (scope.tasks().isEmpty())
        return {Paragraph{.text = scope.say(Phrase::NoTasks)}};
    QList<Block> blocks{Paragraph{.text = scope.say(Phrase::Legend)}};
    const auto add = [&](const QString &title, const QList<Task> &tasks) {
        if (tasks.isEmpty())
            return;
        blocks.append(Heading{.level = 1, .text = title});
        blocks.append(matrixOf(scope, tasks, roles.values()));
    };
    for (const auto chapter : chaptersInOrder())
        add(nameOf(chapter).in(scope.language()), tasksIn(scope, chapter));
    add(scope.say(Phrase::OtherTasks), tasksIn(scope, std::nullopt));
    blocks.append(Heading{.level = 1, .text = scope.say(Phrase::WhoHasWhichRole)});
    blocks.append(rolesTable(scope, roles));
    return blocks;
}

} // namespace core

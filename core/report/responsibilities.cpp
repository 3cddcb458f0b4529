// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/parts.h"

namespace core {

namespace {

ReportCell rolesCell(const ReportScope &scope, const QList<Role> &roles)
{
    QStringList names;
    for (const auto role : roles)
        names.append(scope.role(role));
    return {.text = names.join(u'\n')};
}

ReportTable matrix(const ReportScope &scope)
{
    ReportTable table{.caption = scope.count(scope.tasks().size(), Phrase::TaskOne, Phrase::TaskMany),
                      .headers = {scope.say(Phrase::ColumnTask), scope.say(Phrase::Responsible),
                                  scope.say(Phrase::Accountable), scope.say(Phrase::Consulted), scope.say(Phrase::Informed)},
                      .widths = {24, 18, 22, 18, 18}};
    for (const auto &task : scope.tasks())
        table.rows.append({.cells = {{.text = scope.title(task)},
                                     rolesCell(scope, {task.responsible}),
                                     rolesCell(scope, {task.accountable}),
                                     rolesCell(scope, task.item.consulted),
                                     rolesCell(scope, task.item.informed)}});
    return table;
}

// Who carries a task, or has a name; a role that is only told something would make the list long and say little.
RoleSet rolesToName(const ReportScope &scope)
{
    RoleSet roles;
    for (const auto &task : scope.tasks())
        roles = roles | RoleSet{task.responsible, task.accountable};
    for (const auto role : RoleSet::all().values()) {
        if (!scope.nameOf(role).isEmpty())
            roles.insert(role);
    }
    return roles;
}

} // namespace

ReportTable rolesTable(const ReportScope &scope, RoleSet roles)
{
    ReportTable table{.caption = scope.say(Phrase::WhoHasWhichRole),
                      .headers = {scope.say(Phrase::ColumnRole), scope.say(Phrase::ColumnName)},
                      .widths = {40, 60}};
    for (const auto role : roles.values()) {
        const auto name = scope.nameOf(role);
        table.rows.append(
            {.cells = {{.text = scope.role(role)}, {.text = name.isEmpty() ? scope.say(Phrase::NobodyYet) : name}}});
    }
    return table;
}

PartBlocks whoDoesWhatPart(const ReportScope &scope)
{
    if (scope.tasks().isEmpty())
        return QList<Block>();
    return QList<Block>{rolesTable(scope, rolesToName(scope)), matrix(scope)};
}

} // namespace core

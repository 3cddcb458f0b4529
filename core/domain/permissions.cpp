// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/permissions.h"

#include "core/domain/cleantext.h"
#include "core/domain/roles.h"

using namespace Qt::StringLiterals;

namespace core {

bool samePerson(const QString &one, const QString &other)
{
    return normalised(one).simplified().compare(normalised(other).simplified(), Qt::CaseInsensitive) == 0;
}

QString boundToAnother(const Dossier &dossier, Role role, const QString &name)
{
    const auto bound = dossier.nameOf(role);
    return samePerson(bound, name) ? QString() : bound;
}

RoleSet whoMay(Action action)
{
    using enum Role;
    switch (action) {
    case Action::StartDossier:
    case Action::ChangeDossier:
        return {Manager, Hr};
    case Action::FinishDossier:
        return {Manager, Hr, Ihh};
    case Action::SeeKind:
        return {Employee, Manager, Hr, Ihh};
    case Action::SetLegalHold:
        return {Ihh, Woo, Legal};
    case Action::EditTemplates:
        return {Ihh};
    case Action::ChangeSettings:
        return {Hr, Ihh, Manager};
    case Action::SignAsEmployee:
        return {Employee};
    case Action::SignAsManager:
        return {Manager};
    case Action::SignAsSuccessor:
        return {Successor};
    case Action::ReportForSuccessor:
        return {Employee, Manager, Successor, Hr, Ihh};
    case Action::ReportForManager:
    case Action::ReportForArchive:
    case Action::ReportMatrix:
        return {Manager, Hr, Ihh};
    case Action::ReportTaskSheet:
        return {Manager, Hr};
    case Action::ReportReceipt:
        return {Employee, Manager, Hr, It, Facilities, Finance};
    case Action::ReportWorkOrder:
        return {It, Security, Application, Manager, Hr};
    case Action::ReportBlank:
        return {Employee, Manager, Hr, Ihh};
    }
    return {};
}

bool isReading(Action action)
{
    switch (action) {
    case Action::SeeKind:
    case Action::ReportForSuccessor:
    case Action::ReportForManager:
    case Action::ReportForArchive:
    case Action::ReportTaskSheet:
    case Action::ReportReceipt:
    case Action::ReportWorkOrder:
    case Action::ReportBlank:
    case Action::ReportMatrix:
        return true;
    case Action::StartDossier:
    case Action::ChangeDossier:
    case Action::FinishDossier:
    case Action::SetLegalHold:
    case Action::EditTemplates:
    case Action::ChangeSettings:
    case Action::SignAsEmployee:
    case Action::SignAsManager:
    case Action::SignAsSuccessor:
        break;
    }
    return false;
}

bool mayDo(Role role, Action action)
{
    return whoMay(action).contains(role);
}

QString roleKeys(RoleSet roles)
{
    QStringList keys;
    for (const auto role : roles.values())
        keys.append(toKey(role));
    return keys.join(u' ');
}

Action reportAction(Preset preset)
{
    switch (preset) {
    case Preset::Successor:
        return Action::ReportForSuccessor;
    case Preset::Manager:
        return Action::ReportForManager;
    case Preset::TaskSheet:
        return Action::ReportTaskSheet;
    case Preset::Receipt:
        return Action::ReportReceipt;
    case Preset::WorkOrder:
        return Action::ReportWorkOrder;
    case Preset::Blank:
        return Action::ReportBlank;
    case Preset::Matrix:
        return Action::ReportMatrix;
    case Preset::Archive:
        break;
    }
    return Action::ReportForArchive;
}

namespace {

RoleSet whoMay(Action action, const Dossier &dossier)
{
    RoleSet roles;
    for (const auto role : whoMay(action).values())
        roles.insert(actingRole(role, dossier));
    return roles;
}

} // namespace

bool mayDo(Role role, Action action, const Dossier &dossier)
{
    return whoMay(action, dossier).contains(role);
}

RoleSet readersOf(Preset preset, const Dossier &dossier, std::optional<Role> sheetOf)
{
    auto readers = whoMay(reportAction(preset), dossier);
    if (preset == Preset::TaskSheet && sheetOf)
        readers.insert(*sheetOf);
    return readers;
}

RoleSet meantFor(Preset preset, const Dossier &dossier, std::optional<Role> sheetOf)
{
    if (preset == Preset::TaskSheet)
        return sheetOf ? RoleSet{*sheetOf} : RoleSet();
    if (preset == Preset::Blank)
        return {actingRole(Role::Employee, dossier), actingRole(Role::Manager, dossier)};
    return readersOf(preset, dossier);
}

std::optional<Acting> mayAct(Role role, const Task &task)
{
    if (role == task.responsible)
        return Acting::Own;
    if (role == task.accountable)
        return Acting::OnBehalf;
    return {};
}

bool isReceiversColumn(QStringView column)
{
    return column == "successorCanOpen"_L1 || column == "ack"_L1 || column == "ackNote"_L1;
}

std::optional<Acting> mayChangeRows(Role role, QStringView table, const QList<Task> &tasks)
{
    std::optional<Acting> best;
    for (const auto &task : tasks) {
        const auto acting = usesTable(task.item, table) ? mayAct(role, task) : std::nullopt;
        if (acting == Acting::Own)
            return acting;
        if (acting)
            best = acting;
    }
    return best;
}

Role representedBy(Role role, QStringView table, const QList<Task> &tasks)
{
    for (const auto &task : tasks) {
        if (usesTable(task.item, table) && mayAct(role, task) == Acting::OnBehalf)
            return task.responsible;
    }
    return role;
}

Role representedBy(Role role, QStringView table, QStringView column, const QList<Task> &tasks, const Dossier &dossier)
{
    return isReceiversColumn(column) ? actingRole(Role::Successor, dossier) : representedBy(role, table, tasks);
}

namespace {

// The receiver speaks for herself. What a task of hers asks for, its accountable role may fill in for her; never whether
// something is clear to her.
std::optional<Acting> mayReceive(Role role, QStringView table, QStringView column, const QList<Task> &tasks,
                                 const Dossier &dossier)
{
    const auto receiver = actingRole(Role::Successor, dossier);
    if (role == receiver)
        return Acting::Own;
    const bool answers = column == "successorCanOpen"_L1 && std::any_of(tasks.begin(), tasks.end(), [&](const Task &task) {
        return usesTable(task.item, table) && task.responsible == receiver && task.accountable == role;
    });
    return answers ? std::optional(Acting::OnBehalf) : std::nullopt;
}

bool takesBack(Role role, QStringView table, QStringView column, const QList<Task> &tasks)
{
    const bool receiptColumn = column == "returnedOn"_L1 || column == "state"_L1 || column == "receivedBy"_L1;
    return receiptColumn && table == "assets"_L1 && std::any_of(tasks.begin(), tasks.end(), [&](const Task &task) {
               return usesTable(task.item, table) && task.accountable == role;
           });
}

} // namespace

std::optional<Acting> mayWriteCell(Role role, QStringView table, QStringView column, const QList<Task> &tasks,
                                   const Dossier &dossier)
{
    if (isReceiversColumn(column))
        return mayReceive(role, table, column, tasks, dossier);
    const bool assigns = table == "matters"_L1 && column == "takesOver"_L1 && role == Role::Manager;
    if (assigns || takesBack(role, table, column, tasks))
        return Acting::Own;
    return mayChangeRows(role, table, tasks);
}

} // namespace core

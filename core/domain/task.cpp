// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/task.h"

#include "core/domain/itemkeys.h"
#include "core/domain/permissions.h"
#include "core/domain/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int daysAHoldCheckIsGood = 14;
constexpr int workingDaysOfWarning = 2;

Due dueOf(const Item &item, const TaskState &state, const Dossier &dossier)
{
    if (state.due.isValid())
        return {.date = state.due, .handSet = true};
    if (!item.due)
        return {};
    return dueDate(*item.due, item.phase, dossier.dates, dossier.organisation.calendar);
}

Task taskOf(Item item, const DossierRecord &record)
{
    Task task;
    task.state = record.tasks.value(item.key);
    task.responsible = item.responsible.value_or(Role::Manager);
    task.accountable = item.accountable.value_or(Role::Manager);
    task.due = dueOf(item, task.state, record.dossier);
    task.item = std::move(item);
    return task;
}

Item itemOf(const OneOffTask &oneOff)
{
    return {.key = oneOff.key,
            .phase = Phase::Handover,
            .title = {oneOff.title, oneOff.title},
            .responsible = oneOff.responsible,
            .accountable = oneOff.accountable};
}

Task taskOf(const OneOffTask &oneOff, const DossierRecord &record)
{
    auto task = taskOf(itemOf(oneOff), record);
    task.responsible = actingRole(task.responsible, record.dossier);
    task.accountable = actingRole(task.accountable, record.dossier);
    if (!task.due.handSet)
        task.due.date = oneOff.due;
    return task;
}

QList<Task> resolvedTasks(const DossierRecord &record, const QList<Template> &templates)
{
    QList<Task> tasks;
    for (const auto &source : templates) {
        const Resolver resolver(source, record);
        for (const auto &section : source.sections) {
            for (const auto &item : section.items) {
                if (auto resolved = resolver.resolve(item))
                    tasks.append(taskOf(*std::move(resolved), record));
            }
        }
    }
    for (const auto &oneOff : record.dossier.oneOffTasks)
        tasks.append(taskOf(oneOff, record));
    return tasks;
}

void setAudiences(QList<Task> &tasks, const Dossier &dossier)
{
    const auto everybody = involvedRoles(tasks, dossier);
    for (auto &task : tasks) {
        task.audience = everybody;
        if (task.item.visibleTo)
            task.audience = *task.item.visibleTo | RoleSet{task.responsible, task.accountable, Role::Hr};
    }
}

// Whether destroying is allowed is never "not applicable": only a fresh answer `free` opens.
bool opensGate(const Task &provider, QDate today)
{
    const auto &state = provider.state;
    if (provider.key() != itemkeys::holdCheck)
        return !provider.isOpen();
    return state.status == Status::Done && state.choice == "free"_L1 && state.doneOn.isValid()
        && state.doneOn.daysTo(today) <= daysAHoldCheckIsGood;
}

void closeGates(Task &task, const QList<Task> &all, const Dossier &dossier, QDate today)
{
    task.closedGates.clear();
    task.closedBy.clear();
    bool waits = false;
    for (const auto gate : task.item.gates) {
        bool closed = dossier.hold && (gate == Gate::Delete || gate == Gate::Hold);
        for (const auto &provider : all) {
            if (!provider.item.provides.contains(gate) || provider.key() == task.key() || opensGate(provider, today))
                continue;
            closed = true;
            waits = waits || provider.isOpen();
            if (!task.closedBy.contains(provider.key()))
                task.closedBy.append(provider.key());
        }
        if (closed)
            task.closedGates.append(gate);
    }
    task.notReleased = !task.closedBy.isEmpty() && !waits;
}

// In a closed dossier nothing is late any more. At risk: due within two working days, or waiting for something that is late itself.
void setDerived(QList<Task> &tasks, const Dossier &dossier, QDate today)
{
    const auto soon = dossier.organisation.calendar.addWorkingDays(today, workingDaysOfWarning);
    QHash<QString, const Task *> byKey;
    for (auto &task : tasks) {
        task.late = !dossier.isClosed() && task.isOpen() && task.due.date.isValid() && task.due.date < today;
        byKey.insert(task.key(), &task);
    }
    for (auto &task : tasks) {
        task.waitsFor.clear();
        bool waitsForLate = false;
        for (const auto &need : std::as_const(task.item.needs)) {
            const auto *needed = byKey.value(need);
            if (!needed || !needed->isOpen())
                continue;
            task.waitsFor.append(need);
            waitsForLate = waitsForLate || needed->late;
        }
        const bool isSoon = task.due.date.isValid() && task.due.date <= soon;
        task.atRisk = !dossier.isClosed() && task.isOpen() && !task.late && (waitsForLate || isSoon);
        closeGates(task, tasks, dossier, today);
    }
}

} // namespace

ConsentSet DossierRecord::consents() const
{
    ConsentSet given;
    for (const auto &state : tasks)
        given = given | state.consent.value_or(ConsentSet());
    return given;
}

QList<Task> tasksOf(const DossierRecord &record, const QList<Template> &templates, QDate today)
{
    auto tasks = resolvedTasks(record, templates);
    setAudiences(tasks, record.dossier);
    setDerived(tasks, record.dossier, today);
    return tasks;
}

void setStates(QList<Task> &tasks, const DossierRecord &record, QDate today)
{
    for (auto &task : tasks)
        task.state = record.tasks.value(task.key());
    setDerived(tasks, record.dossier, today);
}

QList<Item> itemsOnRequest(const DossierRecord &record, const QList<Template> &templates)
{
    QList<Item> offered;
    for (const auto &source : templates) {
        const Resolver resolver(source, record);
        for (const auto &section : source.sections) {
            for (const auto &item : section.items) {
                if (!item.isOnRequest() || record.dossier.requested.contains(item.key) || resolver.resolve(item))
                    continue;
                auto chosen = record;
                chosen.dossier.requested.append(item.key);
                if (const auto resolved = Resolver(source, chosen).resolve(item))
                    offered.append(*resolved);
            }
        }
    }
    return offered;
}

bool countsFor(const Task &task, Role role)
{
    return task.isVisibleTo(role) && (role != Role::Employee || task.responsible == Role::Employee);
}

Progress progress(const QList<Task> &tasks, Role role)
{
    Progress counts;
    for (const auto &task : tasks) {
        if (!countsFor(task, role))
            continue;
        ++(task.isOpen() ? counts.open : counts.ready);
        counts.late += task.late ? 1 : 0;
    }
    return counts;
}

RoleSet audienceOfTable(const QString &table, const QList<Task> &tasks)
{
    RoleSet audience{Role::Hr};
    for (const auto &task : tasks) {
        if (usesTable(task.item, table))
            audience = audience | task.audience;
    }
    return audience;
}

RoleSet involvedRoles(const QList<Task> &tasks, const Dossier &dossier)
{
    RoleSet roles;
    for (const auto role : {Role::Employee, Role::Manager, Role::Successor, Role::Hr, Role::Ihh})
        roles.insert(actingRole(role, dossier));
    for (const auto role : whoMay(Action::SetLegalHold).values()) // a hold is of no use to who cannot find the dossier
        roles.insert(actingRole(role, dossier));
    for (auto it = dossier.people.begin(); it != dossier.people.end(); ++it)
        roles.insert(it.key());
    for (const auto &task : tasks) {
        roles = roles | RoleSet{task.responsible, task.accountable};
        for (const auto role : task.item.consulted)
            roles.insert(role);
        for (const auto role : task.item.informed)
            roles.insert(role);
    }
    return roles;
}

} // namespace core

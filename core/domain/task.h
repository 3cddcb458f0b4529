// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossier.h"
#include "core/domain/template.h"
#include "core/domain/wording.h"

namespace core {

// An item in a dossier: overrides, fallbacks and dates applied. Late, at risk, waiting and blocked are derived here
// and stored nowhere.
struct Task
{
    Item item; // as it reads in this dossier
    TaskState state;
    Role responsible = Role::Employee;
    Role accountable = Role::Manager;
    Due due;
    RoleSet audience;
    bool late = false;
    bool atRisk = false;
    QStringList waitsFor;       // keys of needed items that are still open
    QList<Gate> closedGates;    // each refuses "done"
    QStringList closedBy;       // keys of the providers that keep them closed; empty with a legal hold
    bool notReleased = false;   // those have all been answered, but not with "allowed", or too long ago

    const QString &key() const { return item.key; }
    bool isOpen() const { return state.status == Status::Todo || state.status == Status::Busy; }
    bool isVisibleTo(Role role) const { return audience.contains(role); }
    bool operator==(const Task &) const = default;
};

// The tasks of a dossier, in the order of its templates. `today` decides what is late and which checks are too old.
QList<Task> tasksOf(const DossierRecord &record, const QList<Template> &templates, QDate today);

// The same tasks after an act that changed nothing but what is stored of them, hand-set dates and consents excepted.
void setStates(QList<Task> &tasks, const DossierRecord &record, QDate today);

// The onRequest items that fit this dossier and have not been chosen yet.
QList<Item> itemsOnRequest(const DossierRecord &record, const QList<Template> &templates);

// The one count behind every number shown: the employee's are her own tasks, others count what they may see.
struct Progress
{
    int ready = 0; // done or not applicable
    int open = 0;
    int late = 0;
    int total() const { return ready + open; }
    bool operator==(const Progress &) const = default;
};
Progress progress(const QList<Task> &tasks, Role role);
bool countsFor(const Task &task, Role role);

// What still has to be there before a task may be done, and which part is missing.
struct Missing
{
    QList<Evidence> evidence;
    QStringList rowProblems; // "table", "table|column" when rows are missing or a column in some row is empty
    bool isEmpty() const { return evidence.isEmpty() && rowProblems.isEmpty(); }
    bool operator==(const Missing &) const = default;
};
Missing missingEvidence(const Task &task, const QList<Row> &rows);

// Rows of an item: those of its table that fit its `rows.where`.
QList<Row> rowsOf(const Item &item, const QList<Row> &rows);

bool usesTable(const Item &item, QStringView table);

// Who may see the rows of a table: whoever may see an item that uses it.
RoleSet audienceOfTable(const QString &table, const QList<Task> &tasks);
// Everybody with a role in the dossier.
RoleSet involvedRoles(const QList<Task> &tasks, const Dossier &dossier);

} // namespace core

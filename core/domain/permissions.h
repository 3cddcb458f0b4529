// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/task.h"

#include <optional>

// Who may do what. In a local file roles order the work; they are not a security boundary (see SECURITY.md).
namespace core {

enum class Action {
    StartDossier,
    ChangeDossier, // dates, kind, flags, people, one-off and optional tasks; pause and cancel
    FinishDossier,
    SeeKind, // kind and flags; others receive the resolved items
    SetLegalHold,
    EditTemplates,
    ChangeSettings,
    SignAsEmployee,
    SignAsManager,
    SignAsSuccessor,
    ReportForSuccessor,
    ReportForManager,
    ReportForArchive,
    ReportTaskSheet, // of any role; see readersOf()
    ReportReceipt,
    ReportWorkOrder,
    ReportBlank,
    ReportMatrix
};

// Two names of one person, however they are spaced and capitalised.
bool samePerson(const QString &one, const QString &other);
// Who does the work of a role in a dossier, when that is not the one of this name. Where nobody is bound, everybody may.
QString boundToAnother(const Dossier &dossier, Role role, const QString &name);

RoleSet whoMay(Action action);
bool isReading(Action action); // it changes nothing
bool mayDo(Role role, Action action);
QString roleKeys(RoleSet roles); // "manager hr", for messages
// The same where roles are missing: whoever does the work of a missing role may do what it may.
bool mayDo(Role role, Action action, const Dossier &dossier);

Action reportAction(Preset preset);
// Whoever may get this report; a task sheet also the role whose tasks stand on it.
RoleSet readersOf(Preset preset, const Dossier &dossier, std::optional<Role> sheetOf = {});
// Who reads the paper in the end: an item that one of them may not see stays out of it.
RoleSet meantFor(Preset preset, const Dossier &dossier, std::optional<Role> sheetOf = {});

enum class Acting { Own, OnBehalf }; // on behalf: the accountable role acts for the responsible one ("namens")
std::optional<Acting> mayAct(Role role, const Task &task);
std::optional<Acting> mayChangeRows(Role role, QStringView table, const QList<Task> &tasks); // add and delete
std::optional<Acting> mayWriteCell(Role role, QStringView table, QStringView column, const QList<Task> &tasks,
                                   const Dossier &dossier);
// What the receiver says of a row: `ack`, `ackNote` and `successorCanOpen`.
bool isReceiversColumn(QStringView column);
// For whom `role` acts when it writes rows, or the receiver's columns of them, on behalf.
Role representedBy(Role role, QStringView table, const QList<Task> &tasks);
Role representedBy(Role role, QStringView table, QStringView column, const QList<Task> &tasks, const Dossier &dossier);

} // namespace core

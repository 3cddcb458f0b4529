// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"
#include "core/domain/startrequest.h"
#include "core/result.h"

#include <QUuid>

#include <functional>

namespace core {

// Who is working, as what, and on which day.
struct Session
{
    Role role = Role::Manager;
    QString name;
    QDate today;

    bool operator==(const Session &) const = default;
};

struct TaskEdit // only what is set is changed; an empty text clears
{
    std::optional<Status> status;
    std::optional<QString> reason, note, place, person, choice;
    std::optional<QDate> date; // invalid: clears
    std::optional<QDate> due;  // by hand; invalid: back to the rule
    std::optional<bool> alreadySafe;
    std::optional<ConsentSet> consent;
};

// A command being decided: from the dossier as it is to the record as it should be. Nothing here touches a database;
// Workspace stores the difference.
struct Edit
{
    const Session &session;
    const DossierRecord &before;
    const QList<Task> &tasks; // of `before`
    const QList<Template> &templates;
    QString now; // UTC, ISO 8601 with milliseconds
    std::function<QUuid()> uuid;

    DossierRecord record; // starts as `before`
    std::optional<Role> onBehalfOf;
    QList<CellChange> cells; // what is written; nothing: the difference of the two records
    QString action;          // what it turned out to be; nothing: what was asked for

    const Task *visibleTask(QStringView key) const;
    const Table *visibleTable(QStringView key) const;
};

namespace commands {

// tasks
Result<void> setTask(Edit &edit, const QString &key, const TaskEdit &change);
Result<void> addOneOffTask(Edit &edit, const OneOffTask &task);
Result<void> requestItem(Edit &edit, const QString &key);

// rows
Result<void> addRow(Edit &edit, const RowId &id, const QString &table, const QMap<QString, QString> &cells);
Result<void> addRows(Edit &edit, const QList<RowId> &ids, const QString &table, const QList<QMap<QString, QString>> &rows);
Result<void> setRow(Edit &edit, const RowId &id, const QMap<QString, QString> &cells);
Result<void> deleteRow(Edit &edit, const RowId &id);
Result<void> moveRow(Edit &edit, const RowId &id, int places); // down, or up when negative; at most to an end of its table
Result<void> placeRow(Edit &edit, const RowId &id, const QString &place);

// What this person did before in this role; whatever refuses an act refuses undoing it. An undo can be undone.
Result<void> undo(Edit &edit, const ChangeId &change, const QList<Change> &history);

// signing
Result<void> sign(Edit &edit);
Result<void> refuseToSign(Edit &edit, const QString &reason);
Result<void> withdrawSignature(Edit &edit);

// the dossier itself
Result<void> start(Edit &edit, const StartRequest &request);
Result<void> setHold(Edit &edit, const QString &reason, const QString &reference);
Result<void> releaseHold(Edit &edit);
Result<void> changeDates(Edit &edit, const Dates &dates);
Result<void> bindPerson(Edit &edit, Role role, const Person &person);
// Her name, team or job was wrong; she is still the same person.
Result<void> correctLeaver(Edit &edit, const Person &person, const QString &function);
Result<void> changeCircumstances(Edit &edit, DepartureKind kind, FlagSet flags);
Result<void> setState(Edit &edit, DossierState state);

} // namespace commands

} // namespace core

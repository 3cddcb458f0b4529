// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/commands/edit.h"

// What several commands refuse. All checks answer before anything is written.
namespace core::checks {

Result<void> actor(const Edit &edit);   // somebody; the bound person, where one is bound
Result<void> boundPerson(const Dossier &dossier, const Session &session);
Result<void> running(const Edit &edit); // nothing changes in a dossier that is paused, cancelled or finished
Result<void> allowed(const Edit &edit, Action action);

// Text from people: normalised in place; refused when it cannot be stored or is too long.
Result<void> text(QString &value, const QString &field);
Result<void> required(QString &value, const QString &field); // on one line, and something must be there
Result<void> order(const Dossier &dossier); // a departure may become known after the last day; its other dates follow one another

// For the employee, what she signed is read-only until she takes the signature back.
bool isSigned(const Edit &edit, const QString &itemKey);
bool isSignedTable(const Edit &edit, const QString &table);

// Refuses an act behind a closed gate.
Result<void> gatesOpen(const Edit &edit, const Task &task);

} // namespace core::checks

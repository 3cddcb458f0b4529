// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/change.h"
#include "core/domain/permissions.h"
#include "core/domain/situation.h"

namespace core {

// A dossier as one role sees it: what it may not see is absent, not hidden.
struct DossierView
{
    DossierRecord record;     // kind and flags at their defaults unless seesKind
    QList<Task> tasks;        // only visible ones
    QList<Template> templates;
    Role role = Role::Manager;
    QDate today;
    bool seesKind = false;
    bool isReadOnly = false; // the register is: whatever the role may do, it only reads now
    QString boundTo;         // who does the work of the role here when it is somebody else: then it only reads as well
    bool changedAfterSigning = false; // "gewijzigd na ondertekening"
    QString chainHead;        // "<number> <link>" of the register's last change, printed in reports

    const Task *task(QStringView key) const;
    const Table *table(QStringView key) const;
};

// What whoever has this view may do with it now: what her role may, and nothing that writes where she only reads.
bool onlyReads(const DossierView &view);
bool isOwn(const DossierView &view, const Task &task); // hers to do, also where she can only read now
bool mayDo(const DossierView &view, Action action);
std::optional<Acting> mayAct(const DossierView &view, const Task &task);
std::optional<Acting> mayChangeRows(const DossierView &view, QStringView table);
std::optional<Acting> mayWriteCell(const DossierView &view, QStringView table, QStringView column);

DossierView viewFor(Role role, const Situation &situation);

// The part of a history that a role may see.
QList<Change> visibleTo(Role role, const QList<Change> &changes, const Situation &situation);

} // namespace core

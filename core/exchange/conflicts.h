// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/situation.h"
#include "core/exchange/written.h"

#include <QSet>

namespace core {

// What one person made of a cell, without knowing what somebody else made of it.
struct ConflictSide
{
    ChangeId change;
    QString value; // as in a Cell; for "@deleted", "1" is deleted and "" is kept
    QString actor;
    Role role = Role::Manager;
    std::optional<Role> onBehalfOf;
    QString time;        // UTC, ISO 8601 with milliseconds
    bool stands = false; // the value that counts until somebody chooses: the later one

    bool operator==(const ConflictSide &) const = default;
};

// A cell with two or more of those, which all differ. Nothing is lost: the later value stands, and somebody chooses.
struct Conflict
{
    DossierId dossier;
    QString subject;
    QString field;
    QList<ConflictSide> sides; // the one that stands first, then by time, latest first
    bool mayChoose = false;    // the session's role may write this cell

    bool operator==(const Conflict &) const = default;
};

// changes: as made, oldest first.
QList<Conflict> conflictsIn(const DossierId &dossier, const QList<Change> &changes);
QSet<CellKey> keysOf(const QList<Conflict> &conflicts);

// The change that ends a conflict by this choice: it replaces every side. Without id, time and actor.
QList<CellChange> settlement(const Conflict &conflict, const ConflictSide &choice, const QList<Change> &changes,
                             const WrittenCells &now);

} // namespace core

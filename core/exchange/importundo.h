// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/written.h"
#include "core/result.h"

namespace core {

struct StoredChange;

inline QList<Cell> asCells(const WrittenCells &written)
{
    QList<Cell> cells;
    for (auto it = written.begin(); it != written.end(); ++it)
        cells.append({it.key().first, it.key().second, it->value});
    return cells;
}

WrittenCells cellsIn(const QList<StoredChange> &stored);
// What puts back the cells that an import (or such an undo) changed. Of a dossier that came with it nothing would be left:
// NotUndoable. As with every undo, ChangedSince when one of them was changed after it.
Result<QList<CellChange>> undoOfImport(const QList<StoredChange> &stored, const ChangeId &change);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/change.h"
#include "core/domain/colleague.h"
#include "core/domain/dossier.h"

namespace core {

// How a dossier stands in cells, both ways, in one table per struct. What equals the default has no cell.
struct StoredCell
{
    Cell cell;
    qint64 seq = 0; // number of the change that wrote it: rows keep the order in which they were added
};

DossierRecord recordOf(const DossierId &dossier, const QList<StoredCell> &cells);
Organisation organisationOf(const QList<StoredCell> &cells);
QList<Colleague> colleaguesOf(const QList<StoredCell> &cells); // by id

// The cells to write so that the first becomes the second.
QList<CellChange> difference(const DossierRecord &before, const DossierRecord &after);
QList<CellChange> difference(const Organisation &before, const Organisation &after);
QList<CellChange> difference(const Colleague &before, const Colleague &after); // without a name: not there (any more)

} // namespace core

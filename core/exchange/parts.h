// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/change.h"

namespace core {

// The history of a dossier as it was made: parts of one change joined, and changes that came in later in their place.
QList<Change> asMade(QList<Change> stored);

// What is left of a change when only these cells may be seen. The same cells give the same id in every register.
Change partOf(const Change &origin, const QList<CellChange> &cells);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossier.h"

namespace core {

// Rows stand in the order of a text: their id, which starts with the time at which it was made, or the place they were
// given. Moving one is one cell, and it means the same on another computer.
const QString &orderKey(const Row &row);
void sortRows(QList<Row> &rows);

// A key after the first and before the second; an empty one is no limit. Where the limits are the same: after both.
QString keyBetween(const QString &before, const QString &after);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/cellfilter.h"
#include "core/exchange/casefile.h"
#include "core/storage/store.h"

namespace core {

// What of these changes a reader gets from this sender: what both may see. Of a change that they may see in part, a part.
QList<CaseChange> changesFor(Role reader, Role sender, const QList<StoredChange> &stored, const Situation &situation);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/template.h"

namespace core {

// Whether some dossier can meet all of these: "kind:death" with "kind:leave", or a term with its opposite, never.
bool canHold(const QList<Term> &alternative);

} // namespace core

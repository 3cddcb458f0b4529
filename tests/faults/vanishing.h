// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/faults/claim.h"

namespace faults {

// A register goes away under `set --batch -`: what it answers from then on is a refusal, or stored. How many times.
int vanishUnderProgram(Claim &claim, const QString &program);

} // namespace faults

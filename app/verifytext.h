// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/storage/verify.h"
#include "core/storage/witness.h"

namespace app {

// What does not add up in a register, in the current language, with the dossier it is about.
QString verifyText(const core::VerifyFinding &finding);
QString witnessText(const QList<core::Witness> &witnesses); // that all of them agree with the register

} // namespace app

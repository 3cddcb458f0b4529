// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/change.h"
#include "core/result.h"

#include <optional>

// Whether a change from elsewhere could have been written by this program: its form, not whether somebody was allowed to.
namespace core {

bool isTimeOfChange(const QString &text); // UTC, ISO 8601 with milliseconds, of this age
std::optional<Problem> faultIn(const Change &change, const DossierId &dossier);

} // namespace core

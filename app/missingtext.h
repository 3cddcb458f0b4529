// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/task.h"

namespace app {

// What a task still needs, in the current language. Parts: "note", "rows:matters" (no row yet),
// "rows:matters|takesOver" (empty in some row).
QString missingText(const QStringList &parts);
QString missingText(const core::Missing &missing);

} // namespace app

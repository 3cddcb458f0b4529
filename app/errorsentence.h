// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

namespace app {

// What a refusal says, with %1, %2 … where its values go; see errortext.h for those.
QString errorSentence(const core::Error &error);
QString inRow(int row, const QString &sentence); // of something that was pasted or read from a file

} // namespace app

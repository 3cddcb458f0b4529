// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/text.h"

namespace app {

// Loads the texts of one language into the application; replaces those of another.
void setLanguage(core::Language language);

// The language that tr() answers in, so that words from core never mix with it.
core::Language currentLanguage();

} // namespace app

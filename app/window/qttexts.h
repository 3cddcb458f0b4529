// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/text.h"

namespace app {

// The language of all that the window says: our texts, and Qt's own in file dialogs and the menus of fields. Where Qt's
// translations are not installed, those stay English.
void setWindowLanguage(core::Language language);

} // namespace app

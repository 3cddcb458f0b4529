// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace app {

// Whether the system asks for high contrast; its own colours are then the right ones. Known on Windows only.
bool systemWantsHighContrast();

} // namespace app

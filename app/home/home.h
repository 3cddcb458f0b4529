// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/screen.h"

#include <memory>

namespace app {

// What to do now: for the employee her own route, for all others over the dossiers that they see.
std::unique_ptr<Screen> makeHome(Desk &desk);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace app {

// Tells Qt what a RouteLine is to a screen reader: a list, and each stop an item that can be pressed.
void makeRouteAccessible();

} // namespace app

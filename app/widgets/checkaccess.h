// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace app {

// A screen reader that ticks a box or picks a radio button then does what a click does. Qt's own only draws the tick, and
// tells nobody who listens to clicks. Call it before there are buttons.
void makeTogglingClick();

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

class QWidget;

namespace app {

// Gives a field the keyboard, and scrolls what it stands in until it can be seen.
void focusAndReveal(QWidget &field);

// Scrolls until the start of a part can be seen, and all of it if that fits; what she clicked on, above it, stays in sight
// as far as there is room.
void revealBelow(QWidget &part, const QWidget &clicked, const QRect &where);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

class QWidget;

namespace app {

// Gives a field the keyboard, and scrolls what it stands in until it can be seen.
void focusAndReveal(QWidget &field);

} // namespace app

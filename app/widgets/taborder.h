// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

class QWidget;

namespace app {

// Tab goes through this part in the order of its layouts. Qt goes by when a widget was made, and much is made later than
// what stands below it.
void tabInOrder(QWidget &part);

} // namespace app

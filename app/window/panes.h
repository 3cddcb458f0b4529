// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>

class QWidget;

namespace app {

// F6: takes the keyboard to the next part of the window, or with -1 to the one before. After the last comes the first.
void goToPane(const QList<QWidget *> &panes, int step);

} // namespace app

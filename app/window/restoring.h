// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace app {

class MainWindow;

// Backups and copies, as the window asks for them. What goes wrong is said in the window.
void restoreBackup(MainWindow &window);                              // of the register that is open
void restoreBackup(MainWindow &window, const QString &registerFile); // also of one that cannot be opened
// Asks for a place, copies the register to it, and goes on there with what is on screen.
void saveCopyAndGoOn(MainWindow &window);
bool continueInCopy(MainWindow &window, const QString &path);

} // namespace app

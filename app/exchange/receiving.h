// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace app {

class MainWindow;

bool isCaseFile(const QString &path); // by its name

// The ways in which a case file comes into the window: into the register that is open, the one that knows its dossier, or
// else a new one around it. What goes wrong is said in the window.
void openCaseFile(MainWindow &window); // asks which
void openCaseFile(MainWindow &window, const QString &path);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/caseimport.h"

namespace app {

class Desk;
class MainWindow;

bool isCaseFile(const QString &path); // by its name

// The ways in which a case file comes into the window: into the register that is open, the one that knows its dossier, or
// else a new one around it. What goes wrong is said in the window.
void openCaseFile(MainWindow &window); // asks which
void openCaseFile(MainWindow &window, const QString &path);

// She is in the register that was made around it: goes to the dossier and says so.
void tellArrival(MainWindow &window, const core::CaseImport &import);
// Says what came in, with a way back where there is one.
void tellImport(Desk &desk, const core::CaseImport &import);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/desk.h"

namespace core {

struct CaseFile;

} // namespace core

namespace app {

class MainWindow;

// The ways in which a register comes into the window. What goes wrong is said in the window, which keeps what it had.
void createRegister(MainWindow &window);
void createRegisterAround(MainWindow &window, const core::CaseFile &file); // in the usual place; she is its reader
void openRegisterFile(MainWindow &window);                                 // or a case file
void openExample(MainWindow &window);
// The register that can only be read, for writing if that can be done now. Anyway: also when another computer says it has
// it, which she is asked about.
void openAgain(MainWindow &window);
void openAnyway(MainWindow &window);
void openAny(MainWindow &window, const QString &path);        // a register or a case file
bool openAddress(MainWindow &window, const QString &address); // as a Connection reads it

} // namespace app

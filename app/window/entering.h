// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/opening.h"

#include <functional>

namespace app {

struct Identity;
class MainWindow;

// How a register comes into the window once somebody chose it: what the commands of registers.h share.
void tell(MainWindow &window, const core::Error &error);
void show(MainWindow &window, Opening opening, const Identity &who);
// Takes hold of it first, so that others know.
void enter(MainWindow &window, Opening opening, const Identity &who, Over over = Over::Nobody);

struct Preparation
{
    QString preparing; // what she is told
    QString ready;     // what she is told when she has gone elsewhere meanwhile
    std::function<core::Result<void>()> make;
    std::function<void()> enter;
};

// Makes a register in a thread of its own and enters it then; offers it when another was opened meanwhile.
void prepare(MainWindow &window, const Preparation &wanted);

} // namespace app

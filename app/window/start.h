// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace app {

// Whether the words of a command line ask for the window: none at all, or the register or case file to open.
bool asksForWindow(const QStringList &arguments);

// Runs the window until it is closed; answers the exit code.
int runWindow(const QStringList &arguments);

} // namespace app

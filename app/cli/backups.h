// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

namespace app {

core::Result<ExitCode> makeBackup(const Arguments &arguments, Console &console);
core::Result<ExitCode> listBackups(const Arguments &arguments, Console &console);
core::Result<ExitCode> restoreBackup(const Arguments &arguments, Console &console);
core::Result<ExitCode> writeWitness(const Arguments &arguments, Console &console);

// What an administrator can do about a register that cannot be opened; empty: nothing to say about this error.
QString adviceAbout(const core::Error &error, const Arguments &arguments);

} // namespace app

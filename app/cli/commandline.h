// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <QStringList>

namespace app {

// Runs the command that `words` name: what stands after the name of the program.
ExitCode runCommandLine(const QStringList &words, const QString &version, Console &console);

} // namespace app

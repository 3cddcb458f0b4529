// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <QString>

namespace app {

// One dossier from register to register.
core::Result<ExitCode> exportCase(const Arguments &arguments, Console &console);
core::Result<ExitCode> importCase(const Arguments &arguments, Console &console);
core::Result<ExitCode> chooseConflicts(const Arguments &arguments, Console &console);
QString faultOfImportCase(const Arguments &arguments);
QString faultOfConflicts(const Arguments &arguments);

} // namespace app

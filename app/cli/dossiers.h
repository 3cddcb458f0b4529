// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

namespace app {

core::Result<ExitCode> startDossier(const Arguments &arguments, Console &console);
core::Result<ExitCode> showPlan(const Arguments &arguments, Console &console);
core::Result<ExitCode> listDossiers(const Arguments &arguments, Console &console);
core::Result<ExitCode> showDossier(const Arguments &arguments, Console &console);
core::Result<ExitCode> showHistory(const Arguments &arguments, Console &console);

} // namespace app

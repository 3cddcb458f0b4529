// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

namespace app {

core::Result<ExitCode> makeDemo(const Arguments &arguments, Console &console);
core::Result<ExitCode> verifyRegister(const Arguments &arguments, Console &console);

} // namespace app

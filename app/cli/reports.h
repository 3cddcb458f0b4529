// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

namespace app {

core::Result<ExitCode> writeReport(const Arguments &arguments, Console &console);
QString faultOfReport(const Arguments &arguments);

} // namespace app

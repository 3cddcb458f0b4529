// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <QString>

namespace app {

core::Result<ExitCode> signHandover(const Arguments &arguments, Console &console);
core::Result<ExitCode> holdInformation(const Arguments &arguments, Console &console);
core::Result<ExitCode> changeDates(const Arguments &arguments, Console &console);

QString faultOfSign(const Arguments &arguments);
QString faultOfHold(const Arguments &arguments);
QString faultOfChangeDates(const Arguments &arguments);

} // namespace app

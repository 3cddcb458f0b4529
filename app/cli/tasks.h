// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <QString>

namespace app {

core::Result<ExitCode> setTask(const Arguments &arguments, Console &console);
core::Result<ExitCode> addRow(const Arguments &arguments, Console &console);
core::Result<ExitCode> setRow(const Arguments &arguments, Console &console);

QString faultOfSet(const Arguments &arguments);
QString faultOfAddRow(const Arguments &arguments);
QString faultOfSetRow(const Arguments &arguments);

} // namespace app

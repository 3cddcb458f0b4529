// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <QString>

namespace app {

core::Result<ExitCode> suggestEnd(const Arguments &arguments, Console &console);
QString faultOfSuggestEnd(const Arguments &arguments);

} // namespace app

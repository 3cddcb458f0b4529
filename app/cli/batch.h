// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"
#include "core/domain/enumset.h"

#include <QStringList>

namespace app {

// Many changes of tasks over one connection: a JSON object a line on standard input, an answer a line after each commit.
core::Result<ExitCode> setMany(const Arguments &arguments, Console &console);

} // namespace app

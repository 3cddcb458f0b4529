// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <QStringView>

namespace app {

// Every command there is. Names and options are stable: administrators' scripts and tests use them.
std::span<const Command> commands();

const Command *commandNamed(QStringView name);

} // namespace app

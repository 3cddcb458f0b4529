// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <QString>

namespace app {

QString overviewText();
QString helpText(const Command &command);
QString usageText(const Command &command);

// What follows a complaint about the usage of a command; nullptr: of the program.
QString usageHint(const Command *command);

} // namespace app

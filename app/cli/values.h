// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

namespace app {

// What is wrong with the value of an option, as a sentence; empty: nothing.
QString faultOf(const Option &option, const QString &value);

// "a, b c" as keys: what may stand in one value with spaces or commas between.
QStringList keysIn(const QString &value);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace app {

// Where a register can come to harm: two people write in a copy each, or a program takes the file away to synchronise it.
enum class RiskyPlace { None, Network, Synchronised };
RiskyPlace riskOf(const QString &path);

// The file with what belongs to it beside it, in bytes.
qint64 sizeOfRegister(const QString &path);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/template.h"

namespace core {

// Items that would wait for each other for ever, also through a gate ("@delete"). Each list starts with the item that
// stands first in the template and follows what it needs; an item stands in one list at most.
QList<QStringList> loopsIn(const Template &source);

} // namespace core

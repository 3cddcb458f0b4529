// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/demo/plot.h"

namespace core::demo {

// What the first six of the municipality wrote down themselves.
Script scriptOf(int number, const Scene &scene, QDate today);

} // namespace core::demo

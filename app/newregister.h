// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/storage/connection.h"

#include <functional>

namespace app {

using FillRegister = std::function<core::Result<void>(const core::Connection &connection)>;

// Lets `fill` make a register, so that it is there completely or not at all: a file is made beside its place and gets
// its name when it is ready. On a server `fill` works on the database itself.
core::Result<void> makeRegister(const core::Connection &target, const FillRegister &fill);

} // namespace app

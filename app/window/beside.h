// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace.h"

namespace app {

class Desk;

// A second way into the register that is open, as whoever works there: opened and used in the thread of long work.
struct Beside
{
    core::Connection connection;
    core::Session session;

    core::Result<std::unique_ptr<core::Workspace>> open(core::Access access = core::Access::ReadOnly) const;
};

core::Result<Beside> besideOf(const Desk &desk);

} // namespace app

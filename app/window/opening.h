// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/openedregister.h"
#include "core/workspace.h"

namespace app {

// A register that is open, and not yet in the window.
struct Opening
{
    std::unique_ptr<core::Workspace> workspace;
    OpenedRegister opened;
    RegisterHold hold;
};

using Over = core::PresenceMark::Over;

// To read only, when somebody else has it, or it is protected or damaged. What is known of its health by then says more
// than a look at the end of its chain.
core::Result<Opening> openRegister(const QString &address, Over over = Over::Nobody,
                                   const std::optional<core::Result<void>> &health = {});
// Tells others who has it. Was somebody else just before her, then it is open to read only.
core::Result<void> occupy(Opening &opening, const QString &name, Over over = Over::Nobody);

} // namespace app

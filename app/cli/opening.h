// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace.h"

namespace app {

class Arguments;

// Who works, as the options --as and --by say, and on which day.
core::Session sessionOf(const Arguments &arguments);
core::Sources sourcesOf(const Arguments &arguments);

// Whether a register must be in order to be opened: not for the command that finds out what is wrong.
enum class Health { Good, Unknown };
core::Result<std::unique_ptr<core::Workspace>> openRegister(const Arguments &arguments, Health health = Health::Good);

struct DossierInRegister
{
    std::unique_ptr<core::Workspace> workspace;
    core::DossierId id;
};

core::Result<DossierInRegister> openDossier(const Arguments &arguments);
core::Result<core::DossierId> dossierIdIn(const QString &text);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/window/desk.h"

namespace app {

// Who has which role in a dossier; begins at one role.
void choosePeople(Desk &desk, OpenDossier &dossier, core::Role role, QWidget *parent);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/window/desk.h"

// A legal hold stops everything that destroys.
namespace app {

void setHold(Desk &desk, OpenDossier &dossier, QWidget *parent);
void releaseHold(Desk &desk, OpenDossier &dossier, QWidget *parent);

} // namespace app

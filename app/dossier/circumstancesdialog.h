// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/window/desk.h"

namespace app {

// What kind of departure it is, and what belongs to the work: what the list of tasks follows from.
void changeCircumstances(Desk &desk, OpenDossier &dossier, QWidget *parent);

} // namespace app

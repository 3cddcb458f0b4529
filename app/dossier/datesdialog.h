// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/window/desk.h"

namespace app {

// Other dates for a departure. While they are typed it says which tasks get another date.
void changeDates(Desk &desk, OpenDossier &dossier, QWidget *parent);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/window/desk.h"

// Tasks beside those that a dossier started with.
namespace app {

void addOneOffTask(Desk &desk, OpenDossier &dossier, QWidget *parent);
// Of the templates: tasks that only come when somebody chooses them.
void addFromList(Desk &desk, OpenDossier &dossier, QWidget *parent);

} // namespace app

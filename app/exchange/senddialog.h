// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/id.h"

class QAction;
class QWidget;

namespace app {

class Desk;

// "Stuur naar…": makes a file of a dossier for somebody at another computer, and drafts the e-mail that goes with it.
void sendDossier(Desk &desk, const core::DossierId &dossier, QWidget *parent);
// The command for it, on a screen of that dossier.
QAction *sendAction(Desk &desk, const core::DossierId &dossier, QWidget *screen);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/id.h"

class QWidget;

namespace app {

class Desk;

// "Rapport": shows what the paper will say, prints it and makes files of it. What a role may not make is not offered.
// It goes with its parent.
void openReportDialog(Desk &desk, const core::DossierId &dossier, QWidget *parent);

} // namespace app

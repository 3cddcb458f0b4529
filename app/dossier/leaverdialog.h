// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

class QWidget;

namespace app {

class Desk;
class OpenDossier;

// Corrects the name, the job, the e-mail address or the team of whoever leaves.
void correctLeaver(Desk &desk, OpenDossier &dossier, QWidget *parent);

} // namespace app

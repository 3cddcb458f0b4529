// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/place.h"
#include "core/exchange/caseimport.h"

namespace app {

class Desk;
class MainWindow;

Place placeOf(const Desk &desk, const core::DossierId &dossier); // where she works in it
// She is in the register that was made around a case file: goes to the dossier and says so.
void tellArrival(MainWindow &window, const core::CaseImport &import);
// Says what came in, with a way back where there is one.
void tellImport(Desk &desk, const core::CaseImport &import);

} // namespace app

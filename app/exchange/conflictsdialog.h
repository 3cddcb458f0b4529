// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/id.h"

class QWidget;

namespace app {

class Desk;

// What two people changed without knowing of each other: both values, who and when, and a button to choose.
void showDifferences(Desk &desk, const core::DossierId &dossier, QWidget *parent);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/caseimport.h"

#include <optional>

class QWidget;

namespace app {

class Desk;

// Shows what a case file brings, before anything of it is taken over; when she says so, takes it over beside the window.
// Nothing: she did not say so.
std::optional<core::Result<core::CaseImport>> askImport(Desk &desk, const core::CaseFile &file,
                                                        const core::CaseImport &preview, QWidget *parent);
// What was not taken over, and why.
void showRefused(Desk &desk, const core::CaseImport &import, QWidget *parent);

} // namespace app

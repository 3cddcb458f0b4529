// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"
#include "core/exchange/caseimport.h"

// What a case file brings, in words.
namespace app {

QString changeCount(int count);                          // "14 wijzigingen"
QString whatCameIn(const core::CaseImport &import);      // "14 wijzigingen van Joris van Leeuwen, 1 verschil"
QStringList authorLines(const core::CaseImport &import); // "Joris van Leeuwen (medewerker): 14 wijzigingen"
// What was refused, of whom and why. A view without a dossier: one that is not here yet.
QStringList refusedLines(const core::CaseImport &import, const core::DossierView &view, const QList<core::Change> &history);
QString partyName(const core::CaseParty &party); // "Joris van Leeuwen (medewerker)"

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"
#include "core/exchange/caseimport.h"

// What the command line says of a case file, in the current language.
namespace app {

QString exportText(const core::CaseFile &file, const QString &path);
QString importText(const core::CaseImport &import, bool isPreview); // the dossier's id first
QString refusalText(const core::RefusedChange &refused);
// The cell, then a line a side: the id of its change first.
QString conflictText(const core::Conflict &conflict, const core::DossierView &view, const QList<core::Change> &history);

} // namespace app

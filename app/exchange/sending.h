// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/mail.h"
#include "core/domain/dossierview.h"

namespace app {

// To whom whoever looks can send this dossier: not to herself, nor to a role that nobody has here.
QList<core::Role> readersOf(const core::DossierView &view);
QString readerName(core::Role reader, const core::DossierView &view); // "Joris van Leeuwen"; without a name "de opvolger"
QString whatReaderSees(core::Role reader, const core::DossierView &view);

// "Dossier_Joris-van-Leeuwen_opvolger_2026-03-12.vwdossier"
QString caseFileName(core::Role reader, const core::DossierView &view);
QString caseSuffix(); // ".vwdossier"

// What goes with the file, in both languages: nobody knows which one its reader has chosen.
MailDraft caseMail(core::Role reader, const core::DossierView &view, const QString &path, const QString &sender,
                   bool isLocked);

} // namespace app

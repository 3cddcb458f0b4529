// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/review.h"
#include "app/widgets/confirm.h"

// What signing says to the role of a view: the employee hands over, her manager agrees, the successor takes over.
namespace app {

QString chaptersTitle(const core::DossierView &view); // "Dit draag je over"
QString signMeaning(const core::DossierView &view);   // "Met je handtekening zeg je: …"
QString afterSigning(const core::DossierView &view);  // who does what then, and until when it can be taken back
QString signHint(const Review &review);               // below the button: what signing waits for, or goes on with

QString signedText(const Review &review);                    // "Je hebt ondertekend op vrijdag 27 maart 2026 om 14:32."
QString withdrawText(const Review &review);                  // until when, or that it is too late
QString ownRefusal(const Review &review);                    // "Je hebt op … gezegd dat je nog niet akkoord bent: …"
QStringList refusalsOfOthers(const core::DossierView &view); // "Sanne Verhoeven vraagt nog iets: …"
QStringList signatureLines(const core::DossierView &view);   // who has signed so far, who not

Confirmation signQuestion(const Review &review, const core::DossierView &view, const QString &name);
Confirmation withdrawQuestion();
Confirmation refuseQuestion(const core::DossierView &view);
Reason refuseReason(const core::DossierView &view);

} // namespace app

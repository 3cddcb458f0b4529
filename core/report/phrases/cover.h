// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/phrases/phrasetext.h"

// The texts of the cover, in the order of the enumerators.
namespace core::phrases {

using enum Phrase;

inline constexpr PhraseText cover[] = {
    {Title, {u"Overdracht van werk", u"Handover of work"}},
    {HandsOverTo, {u"%1 draagt werk over aan %2 en collega’s", u"%1 hands over work to %2 and colleagues"}},
    {HandsOverToColleagues, {u"%1 draagt werk over aan collega’s", u"%1 hands over work to colleagues"}},
    // For somebody who has died.
    {WorkPassesTo, {u"Het werk van %1 gaat naar %2 en collega’s", u"The work of %1 passes to %2 and colleagues"}},
    {WorkPassesToColleagues, {u"Het werk van %1 gaat naar collega’s", u"The work of %1 passes to colleagues"}},
    {TheEmployee, {u"De medewerker", u"The employee"}},
    {Confidentiality,
     {u"Bevat persoonsgegevens: alleen voor wie dit nodig heeft voor het werk.",
      u"Contains personal data: only for people who need it for their work."}},
    {FactEmployee, {u"Medewerker", u"Employee"}},
    {FactFunction, {u"Functie", u"Job"}},
    {FactUnit, {u"Afdeling", u"Department"}},
    {FactLastDay, {u"Laatste werkdag", u"Last working day"}},
    {FactManager, {u"Leidinggevende", u"Manager"}},
    {FactSuccessor, {u"Opvolger", u"Successor"}},
    {FactState, {u"Stand", u"Status"}},
    {FactKind, {u"Soort vertrek", u"Kind of departure"}},
    {NobodyYet, {u"nog niemand", u"nobody yet"}},
    {NobodyByChoice, {u"niemand, gekozen door leidinggevende", u"nobody, chosen by the manager"}},
    {Draft, {u"Concept, %1 van %2 taken klaar", u"Draft, %1 of %2 tasks ready"}},
    {Final, {u"Definitief", u"Final"}},
    {ClosedSigned, {u"ondertekend", u"signed"}},
    {ClosedUnsigned, {u"niet ondertekend", u"not signed"}},
    {StayedOpenOne, {u"1 taak bleef open", u"1 task stayed open"}},
    {StayedOpenMany, {u"%1 taken bleven open", u"%1 tasks stayed open"}},
    {ChangedAfterSigning, {u"gewijzigd na ondertekening", u"changed after signing"}},
    {SubtitleTaskSheet, {u"Taken van %1 in het dossier van %2", u"Tasks of %1 in the dossier of %2"}},
    {SubtitleReceipt, {u"Spullen van het werk die %1 heeft geleend", u"Things of the organisation that %1 has on loan"}},
    {SubtitleWorkOrder, {u"Accounts en rechten van %1", u"Accounts and rights of %1"}},
    {SubtitleBlank,
     {u"Taken en lijsten voor het dossier van %1, om met de hand in te vullen",
      u"Tasks and lists for the dossier of %1, to fill in by hand"}},
    {SubtitleMatrix, {u"Taken en rollen in het dossier van %1", u"Tasks and roles in the dossier of %1"}},
    {ReadyOf, {u"%1 van %2 klaar", u"%1 of %2 ready"}},
};

} // namespace core::phrases

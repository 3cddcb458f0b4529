// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/phrases/phrasetext.h"

// The texts of signatures and the sheets to work from on paper, in the order of the enumerators.
namespace core::phrases {

using enum Phrase;

inline constexpr PhraseText sheets[] = {
    {SignedBy, {u"Ondertekend door %1 op %2", u"Signed by %1 on %2"}},
    {SignedWithOne, {u"Ondertekend door %1 op %2, met 1 open punt", u"Signed by %1 on %2, with 1 open point"}},
    {SignedWithMany, {u"Ondertekend door %1 op %2, met %3 open punten", u"Signed by %1 on %2, with %3 open points"}},
    {PointsElsewhere, {u", waarvan %1 niet in dit rapport", u", of which %1 not in this report"}},
    {Remark, {u"Opmerking: “%1”.", u"Remark: “%1”."}},
    {Refused, {u"Niet ondertekend. %1 gaf op %2 deze reden: %3", u"Not signed. %1 gave this reason on %2: %3"}},
    {NotSigned, {u"Nog niet ondertekend.", u"Not signed yet."}},
    {NeverSigned, {u"Niet ondertekend.", u"Not signed."}},
    {NotNeeded, {u"Niet nodig. Reden: %1", u"Not needed. Reason: %1"}},
    {ChangedSince,
     {u"Let op: na de handtekening van de medewerker is de inhoud gewijzigd.",
      u"Please note: the content has changed since the employee signed."}},
    {NotQualified,
     {u"Dit is een vastgelegde bevestiging met naam en tijd. Het is geen gekwalificeerde elektronische handtekening.",
      u"This is a recorded confirmation with name and time. It is not a qualified electronic signature."}},

    {HandSignature, {u"Handtekening", u"Signature"}},

    {ColumnPart, {u"Jouw deel", u"Your part"}},
    {DoesIt, {u"%1 voert het uit", u"%1 does it"}},
    {How, {u"Hoe", u"How"}},
    {Where, {u"Waar", u"Where"}},
    {Rules, {u"Regels", u"Rules"}},
    {SheetTaskOne, {u"1 taak", u"1 task"}},
    {SheetTaskMany, {u"%1 taken, vroegste datum eerst", u"%1 tasks, earliest date first"}},
    {NothingOnSheet, {u"Voor deze rol staan er geen taken in dit dossier.", u"This dossier has no tasks for this role."}},
    {NothingLent, {u"In dit dossier staan nog geen geleende spullen.", u"This dossier lists nothing on loan yet."}},
    {AllIsBack, {u"Alles op deze lijst is terug.", u"Everything on this list is back."}},
    {NotBackOne, {u"1 ding is nog niet terug.", u"1 thing is not back yet."}},
    {NotBackMany, {u"%1 dingen zijn nog niet terug.", u"%1 things are not back yet."}},
    {ReturnOpen, {u"Nog niet klaar: %1.", u"Not finished yet: %1."}},
    {FillInRows,
     {u"Schrijf in de lege regels wat er nog meer is geleend.", u"Write in the empty lines what else is on loan."}},
    {ReceiptStatement,
     {u"Loop de lijst samen na. Met je handtekening zeg je dat deze lijst klopt.",
      u"Go through the list together. By signing you say that this list is right."}},
    {WhoHandsIn, {u"Wie de spullen inlevert", u"Who hands the things in"}},
    {HandedIn, {u"Wat een datum bij ‘terug’ heeft, is ingeleverd.", u"What has a return date was handed in."}},
    {WhoReceives,
     {u"Wie de spullen aanneemt: facilitair, ICT of leidinggevende",
      u"Who receives the things: facilities, IT or the manager"}},
    {Received, {u"Wat een datum bij ‘terug’ heeft, is aangenomen.", u"What has a return date was received."}},
    {Blocking, {u"Wanneer gaat de toegang dicht?", u"When is access closed?"}},
    {BlockOnLastDay,
     {u"Zet de accounts uit op %1, de laatste werkdag.", u"Disable the accounts on %1, the last working day."}},
    {BlockOn, {u"Zet de accounts uit op %1.", u"Disable the accounts on %1."}},
    {BlockedOn, {u"De accounts zijn uitgezet op %1.", u"The accounts were disabled on %1."}},
    {BlockNowOne, {u"1 dag te laat: zet de accounts nu uit.", u"1 day late: disable the accounts now."}},
    {BlockNowMany, {u"%1 dagen te laat: zet de accounts nu uit.", u"%1 days late: disable the accounts now."}},
    {NothingToBlock,
     {u"In dit dossier staat geen taak om de accounts uit te zetten.",
      u"This dossier has no task to disable the accounts."}},
    {AgreedMoment, {u"Afgesproken moment: %1", u"Agreed moment: %1"}},
    {AgreeTheHour, {u"Spreek het uur af met de leidinggevende of HR.", u"Agree the hour with the manager or HR."}},
    {NoAccounts, {u"Er zijn nog geen accounts en rechten ingevuld.", u"No accounts or rights have been filled in yet."}},
    {Tasks, {u"Taken", u"Tasks"}},
    {NoTasks, {u"Er staan geen taken in dit dossier.", u"This dossier has no tasks."}},
    {NoTasksForIt,
     {u"Voor ICT, functioneel beheer en beveiliging staan er geen taken in dit dossier.",
      u"This dossier has no tasks for IT, application administration or security."}},
    {FillInByHand, {u"%1: vul zelf in", u"%1: fill in yourself"}},
    {ChooseFrom, {u"Kies uit: %1.", u"Choose from: %1."}},
    {Legend,
     {u"R = voert uit, A = is eindverantwoordelijk, C = denkt mee, I = krijgt bericht.",
      u"R = does it, A = is accountable, C = advises, I = is informed."}},
    {Notes, {u"Meer", u"More"}},
};

} // namespace core::phrases

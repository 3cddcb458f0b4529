// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/phrases/phrasetext.h"

// The texts of tables and tasks, in the order of the enumerators.
namespace core::phrases {

using enum Phrase;

inline constexpr PhraseText tables[] = {
    {MissingPerson, {u"▲ nog niemand", u"▲ nobody yet"}},
    {NotYet, {u"nog niet", u"not yet"}},
    {NotBack, {u"▲ nog niet terug", u"▲ not back yet"}},
    {NotChosen, {u"▲ nog niet gekozen", u"▲ not chosen yet"}},
    {Confidential, {u"vertrouwelijk", u"confidential"}},
    {Yes, {u"ja", u"yes"}},
    {No, {u"nee", u"no"}},
    {NoName, {u"(geen naam)", u"(no name)"}},
    {RowsMatterOne, {u"1 zaak", u"1 matter"}},
    {RowsMatterMany, {u"%1 zaken, vroegste datum eerst", u"%1 matters, earliest date first"}},
    {RowsStepOne, {u"1 punt", u"1 point"}},
    {RowsStepMany, {u"%1 punten, vroegste datum eerst", u"%1 points, earliest date first"}},
    {RowsPlaceOne, {u"1 plek", u"1 place"}},
    {RowsPlaceMany, {u"%1 plekken", u"%1 places"}},
    {RowsContactOne, {u"1 contact", u"1 contact"}},
    {RowsContactMany, {u"%1 contacten", u"%1 contacts"}},
    {RowsSubjectOne, {u"1 onderwerp", u"1 subject"}},
    {RowsSubjectMany, {u"%1 onderwerpen", u"%1 subjects"}},
    {RowsRecurringOne, {u"1 vaste taak of afspraak", u"1 regular task or meeting"}},
    {RowsRecurringMany, {u"%1 vaste taken en afspraken", u"%1 regular tasks and meetings"}},
    {RowsOwnedOne, {u"1 groep, site of ander object", u"1 group, site or other object"}},
    {RowsOwnedMany, {u"%1 groepen, sites en andere objecten", u"%1 groups, sites and other objects"}},
    {RowsSessionOne, {u"1 moment", u"1 session"}},
    {RowsSessionMany, {u"%1 momenten, vroegste datum eerst", u"%1 sessions, earliest date first"}},
    {RowsAgreementOne, {u"1 afspraak", u"1 agreement"}},
    {RowsAgreementMany, {u"%1 afspraken", u"%1 agreements"}},
    {RowsAccountOne, {u"1 account of recht", u"1 account or right"}},
    {RowsAccountMany, {u"%1 accounts en rechten", u"%1 accounts and rights"}},
    {RowsAssetOne, {u"1 geleend voorwerp", u"1 item on loan"}},
    {RowsAssetMany, {u"%1 geleende spullen", u"%1 items on loan"}},
    {RowsDestructionOne, {u"1 groep stukken", u"1 group of records"}},
    {RowsDestructionMany, {u"%1 groepen stukken", u"%1 groups of records"}},
    {RowsAudienceOne, {u"1 groep of persoon", u"1 group or person"}},
    {RowsAudienceMany, {u"%1 groepen en personen", u"%1 groups and people"}},

    {NothingOpen, {u"Er staan geen taken open.", u"No tasks are open."}},
    {OpenInLists, {u"In de lijsten staat nog open: %1.", u"Still open in the lists: %1."}},
    {OfSuccessor, {u"Wat de opvolger zelf doet", u"What the successor does"}},
    {OfOthers, {u"Wat anderen nog doen", u"What others still do"}},
    {OpenTaskOne, {u"1 open taak", u"1 open task"}},
    {OpenTaskMany, {u"%1 open taken", u"%1 open tasks"}},
    {TaskOne, {u"1 taak", u"1 task"}},
    {TaskMany, {u"%1 taken", u"%1 tasks"}},
    {ColumnTask, {u"Taak", u"Task"}},
    {ColumnWho, {u"Wie", u"Who"}},
    {ColumnDue, {u"Uiterlijk", u"At the latest"}},
    {ColumnStatus, {u"Stand", u"Status"}},
    {ColumnAttention, {u"Let op", u"Attention"}},
    {DayLateOne, {u"1 dag te laat", u"1 day late"}},
    {DayLateMany, {u"%1 dagen te laat", u"%1 days late"}},
    {WaitsFor, {u"wacht op %1", u"waits for %1"}},
    {FirstAnother, {u"mag nog niet, eerst %1", u"not allowed yet, first %1"}},
    {NotReleased,
     {u"mag nog niet: het antwoord op %1 is nee of te oud", u"not allowed yet: the answer to %1 is no or too old"}},
    {AnotherTask, {u"een andere taak", u"another task"}},
    {HoldApplies, {u"mag nu niet: er geldt een bewaarplicht", u"not allowed now: a legal hold applies"}},
    {OtherTasks, {u"Andere taken", u"Other tasks"}},
    {Reason, {u"Reden", u"Reason"}},
    {Note, {u"Notitie", u"Note"}},
    {Place, {u"Plek", u"Place"}},
    {AlreadySafe, {u"was al geborgd", u"was already safe"}},
    {PersonChosen, {u"Persoon", u"Person"}},
    {Choice, {u"Keuze", u"Choice"}},
    {OnDate, {u"Datum", u"Date"}},
    {DoneOn, {u"Gedaan op", u"Done on"}},
    {Responsible, {u"Voert uit", u"Does it"}},
    {Accountable, {u"Is eindverantwoordelijk", u"Is accountable"}},
    {Consulted, {u"Denkt mee", u"Advises"}},
    {Informed, {u"Krijgt bericht", u"Is informed"}},
    {WhoHasWhichRole, {u"Wie heeft welke rol?", u"Who has which role?"}},
    {ColumnRole, {u"Rol", u"Role"}},
    {ColumnName, {u"Naam", u"Name"}},
    {ColumnDone, {u"Gedaan", u"Done"}},
};

} // namespace core::phrases

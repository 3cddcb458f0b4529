// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/reportwords.h"

#include "core/domain/wording.h"

namespace core {

namespace {

struct Entry
{
    Phrase phrase;
    Text16 text;
};

using enum Phrase;

constexpr Entry entries[] = {
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
    {Draft, {u"Concept, %1 van %2 klaar", u"Draft, %1 of %2 ready"}},
    {Final, {u"Definitief", u"Final"}},
    {ChangedAfterSigning, {u"gewijzigd na ondertekening", u"changed after signing"}},
    {SubtitleTaskSheet, {u"Taken van %1 in het dossier van %2", u"Tasks of %1 in the dossier of %2"}},
    {SubtitleReceipt, {u"Spullen van het werk die %1 heeft geleend", u"Things of the organisation that %1 has on loan"}},
    {SubtitleWorkOrder, {u"Accounts en rechten van %1", u"Accounts and rights of %1"}},
    {SubtitleBlank,
     {u"Taken en lijsten voor het dossier van %1, om met de hand in te vullen",
      u"Tasks and lists for the dossier of %1, to fill in by hand"}},
    {SubtitleMatrix, {u"Taken en rollen in het dossier van %1", u"Tasks and roles in the dossier of %1"}},
    {ReadyOf, {u"%1 van %2 klaar", u"%1 of %2 ready"}},

    {NothingFilledIn, {u"Over het werk is nog niets ingevuld.", u"Nothing has been filled in about the work yet."}},
    {NoMatters, {u"Er staan geen lopende zaken in dit rapport.", u"There are no running matters in this report."}},
    {OneMatter, {u"Dit rapport gaat over 1 lopende zaak.", u"This report covers 1 running matter."}},
    {ManyMatters, {u"Dit rapport gaat over %1 lopende zaken.", u"This report covers %1 running matters."}},
    {OneMatterTaken,
     {u"Dit rapport gaat over 1 lopende zaak; %2 neemt die over.",
      u"This report covers 1 running matter; %2 takes it over."}},
    {MattersTakenByOne,
     {u"Dit rapport gaat over %1 lopende zaken; %2 neemt ze allemaal over.",
      u"This report covers %1 running matters; %2 takes over all of them."}},
    {TakesOne, {u"%2 neemt 1 zaak over", u"%2 takes over 1 matter"}},
    {TakesMany, {u"%2 neemt %1 zaken over", u"%2 takes over %1 matters"}},
    {TakesToo, {u"%2 %1", u"%2 %1"}},
    {OthersTake, {u"%2 anderen samen %1", u"%2 others %1 together"}},
    {NobodyChosenFor, {u"Voor %1 is nog niemand gekozen.", u"Nobody has been chosen yet for %1."}},
    {AndMore, {u"%1 en nog %2", u"%1 and %2 more"}},
    {And, {u"%1 en %2", u"%1 and %2"}},
    {FirstDue, {u"De eerstvolgende datum is %1: %2.", u"The next date is %1: %2."}},
    {PassedOne, {u"Bij 1 zaak is de datum al voorbij: %2.", u"The date of 1 matter has passed: %2."}},
    {PassedMany, {u"Bij %1 zaken is de datum al voorbij: %2.", u"The dates of %1 matters have passed: %2."}},
    {RiskOne, {u"1 zaak heeft een hoog risico: %2.", u"1 matter is high risk: %2."}},
    {RiskMany, {u"%1 zaken hebben een hoog risico: %2.", u"%1 matters are high risk: %2."}},
    {StillNeeded, {u"Verder moet dit nog gebeuren: %1.", u"This still has to be done as well: %1."}},
    {PlaceOne, {u"1 plek met informatie overzetten", u"move 1 place with information"}},
    {PlaceMany, {u"%1 plekken met informatie overzetten", u"move %1 places with information"}},
    {SubjectOne, {u"voor 1 onderwerp iemand kiezen die het leert", u"choose somebody to learn 1 subject"}},
    {SubjectMany, {u"voor %1 onderwerpen iemand kiezen die ze leert", u"choose somebody to learn %1 subjects"}},
    {ContactOne, {u"1 contact voorstellen", u"introduce 1 contact"}},
    {ContactMany, {u"%1 contacten voorstellen", u"introduce %1 contacts"}},
    {OwnedOne,
     {u"voor 1 groep, site of ander object een eigenaar kiezen", u"choose an owner for 1 group, site or other object"}},
    {OwnedMany,
     {u"voor %1 groepen, sites en andere objecten een eigenaar kiezen",
      u"choose owners for %1 groups, sites and other objects"}},
    {RecurringOne, {u"voor 1 vaste taak of afspraak iemand kiezen", u"choose somebody for 1 regular task or meeting"}},
    {RecurringMany,
     {u"voor %1 vaste taken en afspraken iemand kiezen", u"choose somebody for %1 regular tasks and meetings"}},
    {OnlyTaskReady, {u"De enige taak is klaar", u"The only task is ready"}},
    {OnlyTaskOpen, {u"De enige taak is nog niet klaar", u"The only task is not ready yet"}},
    {ReadyNone, {u"Van de %2 taken is er nog geen klaar", u"None of the %2 tasks is ready yet"}},
    {ReadyOne, {u"Van de %2 taken is er 1 klaar", u"Of the %2 tasks, 1 is ready"}},
    {ReadyMany, {u"Van de %2 taken zijn er %1 klaar", u"Of the %2 tasks, %1 are ready"}},
    {LateOne, {u"; 1 is te laat", u"; 1 is late"}},
    {LateMany, {u"; %1 zijn te laat", u"; %1 are late"}},

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
    {RowsStepMany, {u"%1 punten", u"%1 points"}},
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

    {SignedBy, {u"Ondertekend door %1 op %2.", u"Signed by %1 on %2."}},
    {SignedWithOne, {u"Ondertekend door %1 op %2, met 1 open punt:", u"Signed by %1 on %2, with 1 open point:"}},
    {SignedWithMany, {u"Ondertekend door %1 op %2, met %3 open punten:", u"Signed by %1 on %2, with %3 open points:"}},
    {Refused, {u"Niet ondertekend. %1 gaf op %2 deze reden: %3", u"Not signed. %1 gave this reason on %2: %3"}},
    {NotSigned, {u"Nog niet ondertekend.", u"Not signed yet."}},
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
    {NothingLent, {u"In dit dossier staan geen geleende spullen.", u"This dossier lists nothing on loan."}},
    {AllIsBack, {u"Alles is terug.", u"Everything is back."}},
    {NotBackOne, {u"1 ding is nog niet terug.", u"1 thing is not back yet."}},
    {NotBackMany, {u"%1 dingen zijn nog niet terug.", u"%1 things are not back yet."}},
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
    {Legend,
     {u"R = voert uit, A = is eindverantwoordelijk, C = denkt mee, I = krijgt bericht.",
      u"R = does it, A = is accountable, C = advises, I = is informed."}},
    {Notes, {u"Meer", u"More"}},

    {Hold,
     {u"Er geldt een bewaarplicht sinds %1: vernietig en wis nu niets.\nReden: %2",
      u"A legal hold has applied since %1: destroy and delete nothing now.\nReason: %2"}},
    {HoldOnly,
     {u"Er geldt een bewaarplicht: vernietig en wis nu niets.", u"A legal hold applies: destroy and delete nothing now."}},
    {HoldReference, {u"Kenmerk: %1", u"Reference: %1"}},
    {HoldBy, {u"Ingesteld door: %1", u"Set by: %1"}},
    {HoldKeeps,
     {u"Zolang de bewaarplicht geldt, blijft alles bewaard.", u"Everything is kept while the legal hold applies."}},
    {KeepUntil,
     {u"Dit dossier blijft bewaard tot en met %1: %2 na het einde van het dienstverband (%3).",
      u"This dossier is kept up to and including %1: %2 after the end of employment (%3)."}},
    {KeepUndecided,
     {u"Hoe lang dit dossier bewaard blijft, is nog niet bepaald.",
      u"How long this dossier is kept has not been decided yet."}},
    {YearOne, {u"1 jaar", u"1 year"}},
    {YearMany, {u"%1 jaar", u"%1 years"}},
    {MonthOne, {u"1 maand", u"1 month"}},
    {MonthMany, {u"%1 maanden", u"%1 months"}},
    {WeekOne, {u"1 week", u"1 week"}},
    {WeekMany, {u"%1 weken", u"%1 weeks"}},
    {DayOne, {u"1 dag", u"1 day"}},
    {DayMany, {u"%1 dagen", u"%1 days"}},
    {HistoryLast, {u"De laatste %1 van %2 wijzigingen, nieuwste eerst", u"The last %1 of %2 changes, newest first"}},
    {HistoryOne, {u"1 wijziging", u"1 change"}},
    {HistoryMany, {u"%1 wijzigingen, nieuwste eerst", u"%1 changes, newest first"}},
    {ColumnWhen, {u"Wanneer (UTC)", u"When (UTC)"}},
    {ColumnWhat, {u"Wat", u"What"}},
    {ColumnChange, {u"Van → naar", u"From → to"}},
    {OnBehalfOf, {u"%1, namens %2", u"%1, on behalf of %2"}},
    {RowAdded, {u"regel toegevoegd", u"line added"}},
    {RowRemoved, {u"regel verwijderd", u"line removed"}},
    {ThisDossier, {u"Dossier", u"Dossier"}},
    {PeopleAndRoles, {u"Mensen en rollen", u"People and roles"}},
    {FieldState, {u"Stand van het dossier", u"Status of the dossier"}},
    {FieldNotice, {u"Meldingsdatum", u"Notice date"}},
    {FieldEnd, {u"Einde dienstverband", u"End of employment"}},
    {FieldNoSuccessor, {u"Geen opvolger", u"No successor"}},
    {FieldHold, {u"Bewaarplicht", u"Legal hold"}},
    {FieldRequested, {u"Taak erbij gekozen", u"Optional task chosen"}},
    {FieldDue, {u"Datum met de hand", u"Date set by hand"}},
    {FieldSigned, {u"Ondertekend", u"Signed"}},
    {FieldRefusal, {u"Geweigerd", u"Refused"}},
    {FieldTitle, {u"Titel", u"Title"}},

    {NothingIn, {u"Niets ingevuld bij: %1.", u"Nothing filled in for: %1."}},
    {FooterTemplates, {u"Sjablonen: %1.", u"Templates: %1."}},
    {FooterHead,
     {u"Laatste wijziging in het register: nummer %1, controlegetal %2.",
      u"Last change in the register: number %1, check value %2."}},
    {FooterMade, {u"Gemaakt op %1.", u"Made on %1."}},
};

constexpr bool isComplete()
{
    size_t next = 0;
    for (const auto &entry : entries) {
        if (static_cast<size_t>(entry.phrase) != next++)
            return false;
    }
    return next == static_cast<size_t>(Last) + 1;
}
static_assert(isComplete(), "one entry for each phrase, in the order of the enumerators");

} // namespace

// In one pass: an argument that looks like "%1" stays as it was typed.
QString phrase(Phrase which, Language language, const QStringList &arguments)
{
    const auto pattern = entries[static_cast<size_t>(which)].text.in(language);
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const auto number = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : 0;
        if (number < 1) {
            text += pattern.at(i);
            continue;
        }
        text += arguments.value(number - 1);
        ++i;
    }
    return text;
}

} // namespace core

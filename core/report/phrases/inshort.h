// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/phrases/phrasetext.h"

// The texts of the part in short, in the order of the enumerators.
namespace core::phrases {

using enum Phrase;

inline constexpr PhraseText inShort[] = {
    {NothingFilledIn, {u"Over het werk is nog niets ingevuld.", u"Nothing has been filled in about the work yet."}},
    {IsPaused, {u"Dit dossier is gepauzeerd.", u"This dossier is paused."}},
    {NoSuccessorYet, {u"Er is nog geen opvolger gekozen.", u"No successor has been chosen yet."}},
    {NotFilledIn, {u"Nog niet ingevuld: %1.", u"Not filled in yet: %1."}},
    {MostUrgent, {u"Het dringendst om te regelen:", u"Most urgent to arrange:"}},
    {MatterOne, {u"voor 1 lopende zaak iemand kiezen", u"choose somebody for 1 running matter"}},
    {MatterMany, {u"voor %1 lopende zaken iemand kiezen", u"choose somebody for %1 running matters"}},
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
    {ReadyAll, {u"Alle %2 taken zijn klaar", u"All %2 tasks are ready"}},
    {ButListsOpen, {u", maar in de lijsten staat nog iets open", u", but something in the lists is still open"}},
    {LateOne, {u"; 1 is te laat", u"; 1 is late"}},
    {LateMany, {u"; %1 zijn te laat", u"; %1 are late"}},
};

} // namespace core::phrases

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/phrases/phrasetext.h"

// The texts of the archive and the end of a report, in the order of the enumerators.
namespace core::phrases {

using enum Phrase;

inline constexpr PhraseText archive[] = {
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
    {KeepPast, {u"Die termijn is voorbij.", u"That term is over."}},
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

} // namespace core::phrases

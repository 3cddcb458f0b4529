// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/wording.h"

// What people write in tables, in the words of any organisation. Only rows.cpp includes this.
namespace core::demo::pools {

struct Place
{
    const char16_t *kind;
    const char16_t *where;
    const char16_t *what;
    const char16_t *action;
    const char16_t *target;
    bool personalData;
};

inline constexpr Place places[]{
    {u"caseSystem", u"{systeem}, werkvoorraad {team}", u"Lopende en gesloten zaken", u"stays", u"", true},
    {u"teams", u"Teams · {team} · Algemeen", u"Werkafspraken en verslagen", u"stays", u"", false},
    {u"sharedDrive", u"G:\\{team}\\Projecten", u"Tekeningen en oude stukken", u"move", u"{systeem}", false},
    {u"oneDrive", u"OneDrive, map Concepten", u"Concepten van brieven", u"move", u"Teams · {team}", false},
    {u"functionalMailbox", u"Gedeelde mailbox {team}", u"Vragen van buiten", u"transfer", u"{opvolger}", true},
    {u"paper", u"Kast 3.14, tweede plank", u"Getekende contracten", u"transfer", u"Archief, via informatiebeheer", true},
    {u"mailbox", u"Eigen mailbox", u"Mail van de laatste drie jaar", u"alreadySafe", u"{systeem}, per zaak", true},
    {u"personalDrive", u"H:\\Oud", u"Dubbele kopieën", u"destroy", u"", false},
    {u"externalTool", u"Enquêtetool", u"Antwoorden van deelnemers", u"move", u"G:\\{team}\\Onderzoek", true},
    {u"website", u"Intranet, pagina {team}", u"Vragen en antwoorden", u"transfer", u"{opvolger}", false},
    {u"phone", u"Telefoon van het werk", u"Foto's van locaties", u"move", u"G:\\{team}\\Foto's", false},
    {u"home", u"Thuis, een map", u"Aantekeningen", u"destroy", u"", false},
};

struct Owned
{
    const char16_t *type;
    const char16_t *name;
    const char16_t *link;
};

inline constexpr Owned ownedThings[]{
    {u"team", u"Team {team} overleg", u"Teams"},
    {u"form", u"Aanmeldformulier bijeenkomsten", u"Forms, gedeeld met het team"},
    {u"mailbox", u"Gedeelde mailbox {team}", u"Outlook"},
    {u"dashboard", u"Stand van zaken per maand", u"Dashboard op intranet"},
    {u"planner", u"Planbord {team}", u"Teams · {team} · Planner"},
    {u"flow", u"Melding bij een nieuwe aanvraag", u"Automatische stroom"},
    {u"folder", u"Map Modellen en brieven", u"G:\\{team}\\Modellen"},
    {u"distributionList", u"Verzendlijst partners", u"Adresboek"},
    {u"survey", u"Tevredenheid van klanten", u"Enquêtetool"},
};

struct Knowledge
{
    const char16_t *subject;
    const char16_t *where;
    Text16 how;
};

inline constexpr Knowledge knowledge[]{
    {u"Waarom de afspraak met de buren anders is",
     u"Werkinstructie, bladzijde 2",
     {u"Uitleg in een gesprek", u"Explained in a talk"}},
    {u"Cijfers die elk jaar in januari nodig zijn",
     u"G:\\{team}\\Jaarcijfers\\Lees mij",
     {u"Samen één keer gedaan", u"Done once together"}},
    {u"De volgorde van het besluit", u"Stappenplan in {hetSysteem}", {u"Document", u"Document"}},
    {u"Wie je belt bij een storing", u"Lijst op het prikbord", {u"Rondje langs de mensen", u"Introduced to everybody"}},
    {u"Omweg als het systeem blijft hangen", u"Notitie in Teams", {u"Voorgedaan", u"Shown at the desk"}},
    {u"Geschiedenis van het oude contract", u"Kast 3.14, blauwe map", {u"Gesprek van een uur", u"A talk of one hour"}},
    {u"Welke sleutel waar past", u"Sleutelkast, lijst aan de deur", {u"Meelopen", u"Shadowing"}},
};

struct Recurring
{
    const char16_t *what;
    const char16_t *rhythm;
    int daysAway;
};

inline constexpr Recurring recurring[]{
    {u"Werkoverleg {team}", u"elke week", 7},
    {u"Overleg met de partners", u"elke maand", 24},
    {u"Maandcijfers aanleveren", u"elke maand", 30},
    {u"Controle van de werkvoorraad", u"elke week", 5},
    {u"Jaarlijkse controle van de lijsten", u"elk jaar", 120},
    {u"Nieuwsbrief {team}", u"elke twee weken", 14},
};

struct Asset
{
    const char16_t *kind;
    const char16_t *what;
    const char16_t *number;
};

inline constexpr Asset assets[]{
    {u"laptop", u"Laptop 14 inch met lader", u"LT-%1"},
    {u"phone", u"Telefoon met simkaart", u"TF-%1"},
    {u"badge", u"Toegangspas", u"P-%1"},
    {u"keys", u"Sleutel kast en kamer", u"S-%1"},
    {u"other", u"Beeldscherm thuis", u"BS-%1"},
    {u"mobility", u"Reiskaart", u"RK-%1"},
    {u"card", u"Betaalkaart", u"eindigt op %1"},
    {u"other", u"Werkschoenen en jas", u"maat 43, %1"},
};

struct Access
{
    const char16_t *system;
    const char16_t *right;
    const char16_t *shared;
    const char16_t *scope;
};

inline constexpr Access accesses[]{
    {u"{systeem}", u"Behandelaar", u"personal", u"internal"},
    {u"Personeelssysteem", u"Eigen gegevens", u"personal", u"internal"},
    {u"Portaal van de leverancier", u"Bestellen", u"shared", u"external"},
    {u"Financieel systeem", u"Goedkeuren tot 5.000 euro", u"personal", u"internal"},
    {u"Enquêtetool", u"Eigenaar", u"personal", u"external"},
    {u"Kaartviewer", u"Lezen", u"personal", u"internal"},
};

struct Audience
{
    const char16_t *circle;
    const char16_t *who;
    const char16_t *how;
    Text16 message;
};

inline constexpr Audience audiences[]{
    {u"close",
     u"Team {team}",
     u"In het werkoverleg",
     {u"{medewerker} vertelt het zelf.", u"{medewerker} tells it personally."}},
    {u"wide",
     u"Hele organisatie",
     u"Bericht op intranet",
     {u"Kort bericht, samen gemaakt.", u"Short message, written together."}},
    {u"external",
     u"Vaste partners",
     u"Persoonlijke mail",
     {u"Vanaf nu is {opvolger} het aanspreekpunt.", u"From now on {opvolger} is the contact."}},
    {u"wide", u"Andere teams", u"Nieuwsbrief", {u"Zelfde tekst als op intranet.", u"Same text as on the intranet."}},
};

inline constexpr const char16_t *firstSteps[]{
    u"Bel de partners en stel je voor",       u"Lees de vijf zaken met een datum",
    u"Schuif aan bij het werkoverleg",        u"Vraag de maandcijfers op",
    u"Loop de kast op kamer 3.14 na",         u"Controleer of de mail van het team binnenkomt",
    u"Maak kennis met de wijk en de partners"};

inline constexpr const char16_t *sessionSubjects[]{u"Lopende zaken doorlopen", u"Dag meelopen", u"Kennismaken met partners",
                                                   u"Systemen en mappen laten zien", u"Vragen en laatste punten"};

struct Agreement
{
    const char16_t *about;
    const char16_t *what;
};

inline constexpr Agreement agreements[]{
    {u"Laatste werkdag", u"De laatste werkdag staat vast"},
    {u"Verlof", u"Resterend verlof gaat op in de laatste weken"},
    {u"Tijd voor overdracht", u"Twee dagdelen per week zonder andere afspraken"},
    {u"Bereikbaarheid", u"Eén keer bellen met een vraag mag, tot een maand na vertrek"},
};

inline constexpr Agreement agreementsWithoutLeaver[]{
    {u"Contact", u"Loopt alleen via HR"},
    {u"Spullen", u"HR spreekt een moment af om ze op te halen"},
    {u"Werk", u"Het team verdeelt het werk in het eerste overleg"},
};

struct Destruction
{
    const char16_t *what;
    const char16_t *period;
    const char16_t *size;
    const char16_t *ground;
};

inline constexpr Destruction destructions[]{
    {u"Kopieën van stukken die in het systeem staan", u"2019–2022", u"2 ordners", u"Origineel is bewaard"},
    {u"Oude presentielijsten", u"2018–2021", u"1 map", u"Termijn is voorbij"},
    {u"Concepten van brieven", u"2023", u"340 bestanden", u"Besluit is genomen"},
};

} // namespace core::demo::pools

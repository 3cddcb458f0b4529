// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/sector.h"

namespace core::demo {

namespace {

constexpr Matter municipalMatters[]{
    {u"Bezwaar Lindelaan 40",
     u"Hoorzitting gepland",
     u"Verweer sturen naar de commissie",
     {u"De bewoner belt vaak zelf. Juridische zaken kent de voorgeschiedenis.",
      u"The resident often calls. Legal knows the history."}},
    {u"Herinrichting Stationsplein",
     u"Ontwerp ligt bij het college",
     u"Reacties van winkeliers verwerken",
     {u"Winkeliers willen laden en lossen tot elf uur. Dat is nog niet toegezegd.",
      u"Shop owners want to load and unload until eleven. Nothing was promised yet."}},
    {u"Subsidie muziekschool",
     u"Aanvraag compleet",
     u"Besluit laten tekenen",
     {u"De verklaring van de accountant komt dit jaar later. Dat is afgesproken.",
      u"The auditor's statement comes later this year. That was agreed."}},
    {u"Aanbesteding jeugdhulp",
     u"Vragenronde",
     u"Antwoorden publiceren",
     {u"Twee aanbieders stellen dezelfde vraag over wachtlijsten. Geef één antwoord.",
      u"Two providers ask the same question about waiting lists. Give one answer."}},
    {u"Vergunning Havenfeest",
     u"Wacht op advies brandweer",
     u"Advies opvragen en besluit maken",
     {u"De organisatie wil dit jaar twee podia. Vorig jaar waren er klachten over geluid.",
      u"The organisers want two stages this year. Last year there were complaints about noise."}},
    {u"Woo-verzoek parkeergarage",
     u"Documenten verzameld",
     u"Zienswijzen vragen aan de aannemer",
     {u"Let op de bedrijfsgegevens in de offertes. De Woo-coördinator leest mee.",
      u"Mind the business data in the quotations. The information officer reads along."}},
    {u"Nieuwbouw school De Vlonder",
     u"Ontwerp klaar",
     u"Krediet aanvragen bij de raad",
     {u"De gymzaal valt duurder uit. De wethouder weet dit.", u"The gym will cost more. The alderman knows this."}},
    {u"Verkeersbesluit Molenweg 30 km",
     u"Ter inzage",
     u"Reacties bundelen en besluit voorleggen",
     {u"De busmaatschappij is tegen drempels. Een plateau mag wel.",
      u"The bus company objects to speed bumps. A raised crossing is fine."}},
    {u"Klacht geluid sportpark",
     u"Meting uitgevoerd",
     u"Uitkomst bespreken met de club en de buurt",
     {u"De buurvrouw op nummer 12 is de woordvoerder van de straat.", u"The neighbour at number 12 speaks for the street."}},
    {u"Erfgoedlijst bijwerken",
     u"Concept",
     u"Eigenaren van zes panden aanschrijven",
     {u"De lijst van vorig jaar klopt niet voor de Kerkstraat.", u"Last year's list is wrong for Kerkstraat."}},
    {u"Wijkbudget Havenkwartier",
     u"Plannen ontvangen",
     u"Avond met bewoners voorbereiden",
     {u"Er is 20.000 euro. Drie plannen passen, vier niet.", u"There is 20,000 euros. Three plans fit, four do not."}},
    {u"Inkoop strooizout",
     u"Offertes binnen",
     u"Gunnen en contract laten tekenen",
     {u"De goedkoopste kan pas in november leveren.", u"The cheapest supplier can only deliver in November."}},
    {u"Bouw zonder vergunning Achterdijk",
     u"Brief verstuurd",
     u"Na zes weken opnieuw kijken",
     {u"De eigenaar wil alsnog een vergunning aanvragen.", u"The owner wants to apply for a permit after all."}},
    {u"Leerlingenvervoer nieuw schooljaar",
     u"Aanvragen binnen",
     u"Routes delen met de vervoerder",
     {u"Vier gezinnen wachten nog op antwoord. Bel hen eerst.",
      u"Four families still wait for an answer. Call them first."}},
};

constexpr Matter ministryMatters[]{
    {u"Kamerbrief dijkversterking",
     u"Concept bij de directeur",
     u"Opmerkingen verwerken",
     {u"Financiën wil de bedragen nog een keer zien.", u"Finance wants to see the amounts once more."}},
    {u"Kamervragen over grondwater",
     u"Antwoorden in de lijn",
     u"Vrijdag versturen",
     {u"Vraag 4 raakt een ander ministerie. Daar is al gebeld.", u"Question 4 touches another ministry. They were called."}},
    {u"Wijziging Regeling waterpeil",
     u"Consultatie gesloten",
     u"Reacties samenvatten",
     {u"Er zijn 41 reacties. De meeste gaan over veenweiden.", u"There are 41 responses. Most are about peat meadows."}},
    {u"Woo-verzoek gemaal Oosterdijk",
     u"Zoekslag klaar",
     u"Stukken beoordelen met de jurist",
     {u"De chats van het crisisteam horen erbij.", u"The chats of the crisis team are part of it."}},
    {u"Convenant met waterschappen",
     u"Tekst akkoord",
     u"Ondertekening plannen",
     {u"Eén waterschap tekent later, na de zomer.", u"One water board signs later, after the summer."}},
    {u"Evaluatie subsidie oevers",
     u"Eerste versie",
     u"Bespreken met de begeleidingsgroep",
     {u"Het bureau rekent nog met oude cijfers.", u"The agency still uses old figures."}},
    {u"Begroting, artikel water",
     u"Cijfers gevraagd",
     u"Tabellen aanleveren",
     {u"Gebruik de tabel van de controller, niet die uit de map.",
      u"Use the controller's table, not the one in the folder."}},
    {u"Overleg bodemdaling",
     u"Loopt",
     u"Agenda maken en stukken rondsturen",
     {u"De provincie levert altijd laat. Vraag een week eerder.", u"The province is always late. Ask a week earlier."}},
    {u"Rapport aan Brussel over overstromingen",
     u"Vertaling loopt",
     u"Kaarten controleren",
     {u"The maps come from the national institute. Ask for the layered version.",
      u"The maps come from the national institute. Ask for the layered version."}},
    {u"Onderzoek drinkwaterbronnen",
     u"Gegund",
     u"Startgesprek voeren",
     {u"Het onderzoek start als de data er zijn.", u"The research starts once the data are there."}},
    {u"Selectielijst aanpassen",
     u"Advies gevraagd",
     u"Voorstel naar het archief sturen",
     {u"Twee processen ontbreken in de lijst.", u"Two processes are missing from the list."}},
};

constexpr Matter careMatters[]{
    {u"Nieuwe indicaties woongroep 3",
     u"Aangevraagd",
     u"Bellen als er na twee weken geen bericht is",
     {u"De stukken staan in het cliëntdossier, niet in de mail.", u"The papers are in the client file, not in the mail."}},
    {u"Zomerrooster De Wilg",
     u"Concept",
     u"Drie diensten in augustus vullen",
     {u"Vraag eerst de vaste invallers.", u"Ask the regular stand-ins first."}},
    {u"Klacht over medicijnen, kenmerk K-14",
     u"Gesprek gevoerd",
     u"Antwoord laten lezen door de klachtenfunctionaris",
     {u"De familie wil vooral horen wat er verandert.", u"The family mainly wants to hear what will change."}},
    {u"Bezoek van de inspectie",
     u"Datum bekend",
     u"Map met protocollen nalopen",
     {u"Het protocol handhygiëne is net vernieuwd.", u"The protocol on hand hygiene was just renewed."}},
    {u"Nieuwe tillift invoeren",
     u"Proef loopt",
     u"Ervaringen van het team ophalen",
     {u"De accu gaat korter mee dan beloofd.", u"The battery lasts shorter than promised."}},
    {u"Scholing medicatie",
     u"Trainer gevonden",
     u"Data prikken",
     {u"Zes collega's moeten dit voor de zomer doen.", u"Six colleagues must do this before the summer."}},
    {u"Meldingen tweede kwartaal",
     u"Verzameld",
     u"Bespreken in het teamoverleg",
     {u"Vallen is het grootste punt. Vooral 's nachts.", u"Falls are the main point. Mostly at night."}},
    {u"Afspraken met huisartsen Oosterdijk",
     u"Concept",
     u"Tekst voorleggen",
     {u"Zij willen één vast nummer in het weekend.", u"They want one fixed number at weekends."}},
    {u"Verbouwing keuken",
     u"Offerte akkoord",
     u"Tijdelijke keuken regelen",
     {u"Twee weken geen oven. De kok weet het.", u"Two weeks without an oven. The cook knows."}},
    {u"Vrijwilligers dagbesteding",
     u"Oproep geplaatst",
     u"Kennismaken met drie mensen",
     {u"Eén kandidaat spreekt Pools en Nederlands.", u"One candidate speaks Polish and Dutch."}},
};

constexpr Matter universityMatters[]{
    {u"Subsidieaanvraag bodemonderzoek",
     u"Eerste versie",
     u"Begroting laten nakijken",
     {u"De termijn is hard: na vijf uur sluit het portaal.", u"The deadline is hard: the portal closes at five."}},
    {u"Begeleiding promovendus, eindfase",
     u"Hoofdstuk 4",
     u"Elke week een uur lezen",
     {u"The defence is planned for the autumn. The committee has agreed.",
      u"The defence is planned for the autumn. The committee has agreed."}},
    {u"Vak Statistiek 2 vernieuwen",
     u"Opzet klaar",
     u"Toetsen maken",
     {u"De oude opdrachten staan nog in de leeromgeving.", u"The old assignments are still in the learning environment."}},
    {u"Visitatie opleiding",
     u"Zelfevaluatie klaar",
     u"Panel ontvangen",
     {u"Het panel wil studenten zonder docenten spreken.", u"The panel wants to speak to students without teachers."}},
    {u"Data project Oever bewaren",
     u"Deels opgeslagen",
     u"Codeboek toevoegen",
     {u"Raw data are on the project drive. The key file is kept apart.",
      u"Raw data are on the project drive. The key file is kept apart."}},
    {u"Tentamens blok 2",
     u"Gemaakt",
     u"Cijfers invoeren",
     {u"Drie studenten hebben een inhaaltentamen.", u"Three students have a resit."}},
    {u"Samenwerking Adviesbureau Kade 9",
     u"Contract bij juristen",
     u"Tekst over rechten afmaken",
     {u"Het bureau wil de resultaten een jaar eerder zien.", u"The agency wants to see the results a year earlier."}},
    {u"Ethische toets enquête",
     u"Ingediend",
     u"Vragen van de commissie beantwoorden",
     {u"The consent form needs a Dutch version.", u"The consent form needs a Dutch version."}},
    {u"Verhuizing laboratorium",
     u"Planning klaar",
     u"Lijst van stoffen bijwerken",
     {u"De vriezer moet op een aparte dag over.", u"The freezer has to move on a day of its own."}},
    {u"Artikel over waterkwaliteit",
     u"Bij de redactie",
     u"Antwoord aan de lezers schrijven",
     {u"Second reviewer is critical but fair.", u"Second reviewer is critical but fair."}},
};

constexpr Matter companyMatters[]{
    {u"Offerte gemaal Zuidpolder",
     u"Calculatie klaar",
     u"Prijs voorleggen aan de directie",
     {u"De klant kijkt vooral naar de planning.", u"The client mainly looks at the planning."}},
    {u"Oplevering kade fase 2",
     u"Restpunten",
     u"Vijf punten nalopen met de opzichter",
     {u"Het voegwerk moet opnieuw. De ploeg weet het.", u"The pointing has to be redone. The crew knows."}},
    {u"Onderhoud sluis Oosterdijk",
     u"Contract loopt",
     u"Inspectie plannen",
     {u"De duiker is alleen op dinsdag beschikbaar.", u"The diver is only available on Tuesdays."}},
    {u"Vertraging damwand",
     u"In gesprek",
     u"Brief met kosten sturen",
     {u"Bel niet met de opdrachtgever zonder de jurist.", u"Do not call the client without our lawyer."}},
    {u"Prijsafspraak staal",
     u"Nieuwe offerte",
     u"Vergelijken en kiezen",
     {u"De korting geldt tot het eind van de maand.", u"The discount holds until the end of the month."}},
    {u"Audit veiligheid",
     u"Datum bekend",
     u"Werkplekken nalopen",
     {u"De keuring van de kranen staat nog open.", u"The inspection of the cranes is still open."}},
    {u"Vergunning baggerdepot",
     u"Aangevraagd",
     u"Tekening aanvullen",
     {u"De gemeente wil een extra doorsnede.", u"The municipality wants one more cross-section."}},
    {u"Inwerken ploeg Noord",
     u"Loopt",
     u"Week meelopen",
     {u"Twee collega's hebben nog geen pas.", u"Two colleagues have no pass yet."}},
    {u"Meerwerk kademuur",
     u"Rekening verstuurd",
     u"Na 30 dagen bellen",
     {u"De opzichter heeft voor alle uren getekend.", u"The supervisor signed for all hours."}},
    {u"Verkoop oude ponton",
     u"Twee bieders",
     u"Taxatie opvragen",
     {u"Het ponton ligt in Havenvak 3.", u"The pontoon lies in harbour section 3."}},
};

// About the same for everybody; the own work of a sector comes first.
constexpr Counterpart governmentCounterparts[]{
    {u"Waterschap Meerdelta", u"meerdelta.example", u"Waterpeil en keur", u"Elke eerste maandag bellen", u"external"},
    {u"Bewonersgroep Havenkwartier", u"havenkwartier.example", u"Plannen voor de buurt", u"Stukken een week vooraf sturen",
     u"external"},
    {u"GGD Veldermeer en omstreken", u"ggdveldermeer.example", u"Advies over geluid en lucht", u"Advies duurt zes weken",
     u"external"},
    {u"Provincie Oosterland", u"oosterland.example", u"Subsidies en toezicht", u"Eerst bellen, dan mailen", u"external"},
    {u"Adviesbureau Kade 9", u"kade9.example", u"Onderzoek en tekeningen", u"Rekening altijd met zaaknummer", u"external"},
    {u"Ondernemersvereniging De Brink", u"debrink.example", u"Winkels en markt", u"Elk kwartaal koffie", u"external"},
    {u"Juridische zaken", u"", u"Bezwaar en beroep", u"Termijnen staan in de gedeelde agenda", u"internal"},
    {u"Financiën", u"", u"Budget en facturen", u"Voor de 20e aanleveren", u"internal"},
    {u"Communicatie", u"", u"Berichten en website", u"Tekst twee dagen vooraf", u"internal"},
};

constexpr Counterpart careCounterparts[]{
    {u"Huisartsenpost Oosterdijk", u"huisartsoosterdijk.example", u"Medicijnen en spoed", u"Vast nummer in het weekend",
     u"external"},
    {u"Apotheek De Sluis", u"apotheekdesluis.example", u"Baxterrollen", u"Wijzigingen voor dinsdag doorgeven", u"external"},
    {u"Cliënten en familie", u"", u"Staat in het zorgdossier", u"Kennismaken samen met de eerste verzorger", u"client"},
    {u"Fysiotherapie De Brug", u"debrugfysio.example", u"Oefenen op de woongroep", u"Elke dinsdag om tien uur", u"external"},
    {u"Tandarts aan het Plein", u"tandartsplein.example", u"Controles", u"Twee keer per jaar samen plannen", u"external"},
    {u"Vrijwilligers De Boom", u"deboom.example", u"Wandelen en voorlezen", u"Rooster voor de 1e van de maand", u"external"},
    {u"Leverancier hulpmiddelen Stap", u"stap.example", u"Tilliften en bedden", u"Storing binnen een dag", u"external"},
    {u"Planning", u"", u"Rooster en ruilen", u"Voor de 15e doorgeven", u"internal"},
};

constexpr Counterpart universityCounterparts[]{
    {u"Universiteit van Lindehaven", u"ulindehaven.example", u"Gezamenlijk vak", u"Call every second Thursday", u"external"},
    {u"Adviesbureau Kade 9", u"kade9.example", u"Metingen langs de oever", u"Data once a month", u"external"},
    {u"Uitgeverij Zandstroom", u"zandstroom.example", u"Boek over de delta", u"Hoofdstukken in september", u"external"},
    {u"Waterschap Meerdelta", u"meerdelta.example", u"Stageplaatsen", u"Aanmelden voor 1 mei", u"external"},
    {u"Onderwijsbureau", u"", u"Rooster en cijfers", u"Cijfers binnen tien werkdagen", u"internal"},
    {u"Bibliotheek", u"", u"Bewaren van data", u"Elk jaar een lijst", u"internal"},
};

constexpr Counterpart companyCounterparts[]{
    {u"Gemeente Veldermeer", u"veldermeer.example", u"Kade en vergunningen", u"Werkoverleg op dinsdag", u"external"},
    {u"Waterschap Meerdelta", u"meerdelta.example", u"Onderhoud sluizen", u"Rapport elk kwartaal", u"external"},
    {u"Staalhandel Brug & Baan", u"brugenbaan.example", u"Damwanden", u"Betalen binnen 30 dagen", u"external"},
    {u"Duikbedrijf De Diepte", u"dediepte.example", u"Inspecties onder water", u"Alleen op dinsdag", u"external"},
    {u"Administratie", u"", u"Facturen", u"Bonnen op vrijdag inleveren", u"internal"},
    {u"Materieeldienst", u"", u"Kranen en keuringen", u"Drie dagen vooraf vragen", u"internal"},
};

} // namespace

std::span<const Matter> mattersOf(SectorKind kind)
{
    switch (kind) {
    case SectorKind::Municipality:
        return municipalMatters;
    case SectorKind::Ministry:
        return ministryMatters;
    case SectorKind::Care:
        return careMatters;
    case SectorKind::University:
        return universityMatters;
    case SectorKind::Company:
        break;
    }
    return companyMatters;
}

std::span<const Counterpart> counterpartsOf(SectorKind kind)
{
    switch (kind) {
    case SectorKind::Municipality:
    case SectorKind::Ministry:
        return governmentCounterparts;
    case SectorKind::Care:
        return careCounterparts;
    case SectorKind::University:
        return universityCounterparts;
    case SectorKind::Company:
        break;
    }
    return companyCounterparts;
}

} // namespace core::demo

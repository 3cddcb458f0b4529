// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/rows.h"

#include "core/demo/people.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

struct Place
{
    const char16_t *kind;
    const char16_t *where;
    const char16_t *what;
    const char16_t *action;
    const char16_t *target;
    bool personalData;
};

constexpr Place places[]{
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

constexpr Owned ownedThings[]{
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

constexpr Knowledge knowledge[]{
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

constexpr Recurring recurring[]{
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

constexpr Asset assets[]{
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

constexpr Access accesses[]{
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

constexpr Audience audiences[]{
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

constexpr const char16_t *firstSteps[]{
    u"Bel de partners en stel je voor",       u"Lees de vijf zaken met een datum",
    u"Schuif aan bij het werkoverleg",        u"Vraag de maandcijfers op",
    u"Loop de kast op kamer 3.14 na",         u"Controleer of de mail van het team binnenkomt",
    u"Maak kennis met de wijk en de partners"};

constexpr const char16_t *sessionSubjects[]{u"Lopende zaken doorlopen", u"Dag meelopen", u"Kennismaken met partners",
                                            u"Systemen en mappen laten zien", u"Vragen en laatste punten"};

struct Agreement
{
    const char16_t *about;
    const char16_t *what;
};

constexpr Agreement agreements[]{
    {u"Laatste werkdag", u"De laatste werkdag staat vast"},
    {u"Verlof", u"Resterend verlof gaat op in de laatste weken"},
    {u"Tijd voor overdracht", u"Twee dagdelen per week zonder andere afspraken"},
    {u"Bereikbaarheid", u"Eén keer bellen met een vraag mag, tot een maand na vertrek"},
};

constexpr Agreement agreementsWithoutLeaver[]{
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

constexpr Destruction destructions[]{
    {u"Kopieën van stukken die in het systeem staan", u"2019–2022", u"2 ordners", u"Origineel is bewaard"},
    {u"Oude presentielijsten", u"2018–2021", u"1 map", u"Termijn is voorbij"},
    {u"Concepten van brieven", u"2023", u"340 bestanden", u"Besluit is genomen"},
};

template<typename Pool>
const auto &entry(const Pool &pool, qint64 turn)
{
    return pool[size_t(turn) % std::size(pool)];
}

// Only from those that may be in the item's list.
template<typename Pool, typename Entry>
const auto &entryWith(const Pool &pool, qint64 turn, const char16_t *Entry::*column, const QStringList &allowed)
{
    QVarLengthArray<const Entry *, 12> fitting;
    for (const auto &candidate : pool) {
        if (allowed.contains(QString::fromUtf16(candidate.*column)))
            fitting.append(&candidate);
    }
    return fitting.isEmpty() ? entry(pool, turn) : *entry(fitting, turn);
}

// Makes one row; remembers what all rows need.
class Writer
{
public:
    Writer(const RowWish &wish, const Scene &scene, Dice &dice)
        : m_wish(wish), m_scene(scene), m_dice(dice),
          m_turn(scene.lastDay.toJulianDay() + scene.employee.size() + wish.number)
    {}

    Cells matter()
    {
        const auto &matter = entry(m_scene.sector.matters, m_turn);
        const auto reference = m_scene.reference(m_dice);
        static constexpr QStringView risks[]{u"low", u"low", u"medium", u"high"};
        return {{u"title"_s, text(matter.title)},
                {u"reference"_s, reference},
                {u"state"_s, text(matter.state)},
                {u"nextStep"_s, text(matter.nextStep)},
                {u"deadline"_s, afterLastDay(-5, 65)},
                {u"risk"_s, m_dice.pick(risks).toString()},
                {u"place"_s, m_scene.sector.caseSystem % u" · "_s % reference},
                {u"takesOver"_s, m_dice.chance(90) ? m_scene.receiver(m_dice) : QString()},
                {u"note"_s, m_scene.fill(matter.note, m_wish.day, m_dice)},
                {u"confidential"_s, m_dice.chance(8) ? u"yes"_s : u"no"_s}};
    }

    Cells firstWeek()
    {
        return {{u"what"_s, text(entry(firstSteps, m_turn))},
                {u"when"_s, afterLastDay(1, 20)},
                {u"receiver"_s, m_scene.receiver(m_dice)}};
    }

    Cells location()
    {
        const auto &place = entry(places, m_turn);
        const auto action = text(place.action);
        const bool ready = action == "stays"_L1 || action == "alreadySafe"_L1 || m_dice.chance(40);
        return {{u"kind"_s, text(place.kind)},
                {u"where"_s, text(place.where)},
                {u"what"_s, text(place.what)},
                {u"personalData"_s, place.personalData ? u"yes"_s : u"no"_s},
                {u"action"_s, action},
                {u"target"_s, text(place.target)},
                {u"ownerNow"_s, m_scene.employee},
                {u"ownerNext"_s, action == "destroy"_L1 ? QString() : m_scene.receiver(m_dice)},
                {u"doneOn"_s, ready ? iso(m_wish.day) : QString()}};
    }

    Cells contact()
    {
        const auto &contact = entryWith(m_scene.sector.counterparts, m_turn, &Counterpart::relation, m_wish.allowed);
        const auto relation = text(contact.relation);
        const bool isOrganisation = relation == "external"_L1 || relation == "internal"_L1;
        const auto name = isOrganisation ? personName(m_dice) : text(contact.organisation);
        const auto domain = *contact.domain ? text(contact.domain) : m_scene.sector.domain;
        return {{u"name"_s, name},
                {u"organisation"_s, isOrganisation ? text(contact.organisation) : QString()},
                {u"about"_s, text(contact.about)},
                {u"reach"_s, isOrganisation ? mailAddress(name, domain) : u"Zie het cliëntdossier"_s},
                {u"agreements"_s, text(contact.agreements)},
                {u"introducedTo"_s, m_scene.receiver(m_dice)},
                {u"on"_s, m_dice.chance(70) ? iso(m_wish.day) : QString()},
                {u"relation"_s, relation}};
    }

    Cells owned()
    {
        const auto &thing = entry(ownedThings, m_turn);
        return {{u"type"_s, text(thing.type)}, {u"name"_s, text(thing.name)}, {u"link"_s, text(thing.link)}};
    }

    Cells knownThing()
    {
        const auto &subject = entry(knowledge, m_turn);
        return {{u"subject"_s, text(subject.subject)},
                {u"onlyMe"_s, m_dice.chance(70) ? u"yes"_s : u"no"_s},
                {u"where"_s, text(subject.where)},
                {u"receiver"_s, m_scene.receiver(m_dice)},
                {u"how"_s, m_scene.fill(subject.how, m_wish.day, m_dice)},
                {u"on"_s, m_dice.chance(60) ? iso(m_wish.day) : QString()}};
    }

    Cells meeting()
    {
        const auto &meeting = entry(recurring, m_turn);
        return {{u"what"_s, text(meeting.what)},
                {u"rhythm"_s, text(meeting.rhythm)},
                {u"next"_s, afterLastDay(meeting.daysAway, meeting.daysAway)},
                {u"newOwner"_s, m_scene.receiver(m_dice)}};
    }

    Cells session()
    {
        const auto subject = text(entry(sessionSubjects, m_turn));
        const bool held = m_dice.chance(50);
        return {{u"kind"_s, subject.contains("meelopen"_L1) ? u"shadowing"_s : u"talk"_s},
                {u"date"_s, held ? iso(m_wish.day) : laterOn(2, 9)},
                {u"subject"_s, subject},
                {u"with"_s, m_scene.receiver(m_dice)},
                {u"held"_s, held ? u"yes"_s : u"no"_s}};
    }

    Cells agreement()
    {
        const auto &agreement = m_scene.absent ? entry(agreementsWithoutLeaver, m_turn) : entry(agreements, m_turn);
        return {{u"about"_s, text(agreement.about)},
                {u"what"_s, text(agreement.what)},
                {u"on"_s, iso(m_wish.day)},
                {u"agreedBy"_s, m_scene.manager}};
    }

    Cells access()
    {
        const auto &access = entryWith(accesses, m_turn, &Access::scope, m_wish.allowed);
        return {{u"system"_s, text(access.system)},
                {u"right"_s, text(access.right)},
                {u"personalOrShared"_s, text(access.shared)},
                {u"scope"_s, text(access.scope)},
                {u"owner"_s, m_scene.employee}};
    }

    Cells asset()
    {
        const auto &asset = entryWith(assets, m_turn, &Asset::kind, m_wish.allowed);
        return {{u"kind"_s, text(asset.kind)},
                {u"what"_s, text(asset.what)},
                {u"number"_s, QString::fromUtf16(asset.number).arg(m_dice.between(1042, 9871))},
                {u"issuedOn"_s, iso(m_scene.notice.addDays(-m_dice.between(200, 2400)))}};
    }

    Cells destruction()
    {
        const auto &papers = entry(destructions, m_turn);
        return {{u"what"_s, text(papers.what)},
                {u"period"_s, text(papers.period)},
                {u"size"_s, text(papers.size)},
                {u"ground"_s, text(papers.ground)},
                {u"proposedBy"_s, m_scene.absent ? m_scene.manager : m_scene.employee},
                {u"decision"_s, u"destroy"_s},
                {u"decidedBy"_s, m_scene.sector.staff.value(Role::Ihh)},
                {u"decidedOn"_s, iso(m_wish.day)}};
    }

    Cells audience()
    {
        const auto &audience = entryWith(audiences, m_turn, &Audience::circle, m_wish.allowed);
        const Text16 message =
            m_scene.absent ? Text16{u"Kort en neutraal bericht.", u"Short, neutral message."} : audience.message;
        return {{u"circle"_s, text(audience.circle)},
                {u"who"_s, text(audience.who)},
                {u"how"_s, text(audience.how)},
                {u"by"_s, m_scene.manager},
                {u"notBefore"_s, iso(m_wish.day)},
                {u"message"_s, m_scene.fill(message, m_wish.day, m_dice)},
                {u"agreed"_s, u"yes"_s}};
    }

private:
    static QString iso(QDate date) { return date.toString(Qt::ISODate); }
    QString text(const char16_t *words) { return m_scene.fill({words, words}, m_wish.day, m_dice); }

    QString afterLastDay(int first, int last)
    {
        const auto day = m_scene.lastDay.addDays(m_dice.between(first, last));
        return iso(m_scene.sector.organisation.calendar.workingDayOnOrAfter(std::max(day, m_wish.day)));
    }

    QString laterOn(int first, int last)
    {
        const auto day = std::min(m_wish.day.addDays(m_dice.between(first, last)), m_scene.lastDay);
        return iso(m_scene.sector.organisation.calendar.workingDayOnOrBefore(std::max(day, m_wish.day)));
    }

    const RowWish &m_wish;
    const Scene &m_scene;
    Dice &m_dice;
    const qint64 m_turn; // another entry for every row, in an order that differs per dossier
};

constexpr QStringView extras[]{u"risk",   u"place",    u"note",   u"confidential", u"personalData",
                               u"target", u"ownerNow", u"reach",  u"agreements",   u"on",
                               u"link",   u"how",      u"onlyMe", u"issuedOn",     u"message"};

struct Maker
{
    QStringView table;
    Cells (Writer::*make)();
};

constexpr Maker makers[]{
    {u"matters", &Writer::matter},     {u"firstWeeks", &Writer::firstWeek}, {u"locations", &Writer::location},
    {u"contacts", &Writer::contact},   {u"owned", &Writer::owned},          {u"knowledge", &Writer::knownThing},
    {u"recurring", &Writer::meeting},  {u"sessions", &Writer::session},     {u"agreements", &Writer::agreement},
    {u"accounts", &Writer::access},    {u"assets", &Writer::asset},         {u"destruction", &Writer::destruction},
    {u"audiences", &Writer::audience},
};

} // namespace

Cells rowFor(const RowWish &wish, const Scene &scene, Dice &dice)
{
    const auto maker = std::ranges::find(makers, QStringView(wish.table), &Maker::table);
    if (maker == std::end(makers))
        return {};
    auto cells = (Writer(wish, scene, dice).*maker->make)();
    cells.removeIf([&](const auto &cell) {
        return cell.value().isEmpty() ||
               (wish.brief && std::ranges::find(extras, QStringView(cell.key())) != std::end(extras));
    });
    return cells;
}

} // namespace core::demo

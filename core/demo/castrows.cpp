// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/castrows.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

// Rows as text: columns and cells stand between bars; +8 is a date eight days from today, {y-1} last year, {+12} a date
// in a sentence.
class Page
{
public:
    Page(const Scene &scene, QDate today) : m_calendar(scene.sector.organisation.calendar), m_today(today) {}

    QList<Cells> rows(const QString &columns, const QStringList &lines) const
    {
        const auto keys = columns.split(u'|');
        QList<Cells> rows;
        for (const auto &line : lines) {
            const auto values = line.split(u'|');
            Cells cells;
            for (qsizetype i = 0; i < values.size(); ++i) {
                if (!values.at(i).isEmpty())
                    cells.insert(keys.at(i), cell(values.at(i)));
            }
            rows.append(cells);
        }
        return rows;
    }

    QDate day(int days) const { return m_calendar.workingDayOnOrAfter(m_today.addDays(days)); }

private:
    QString cell(const QString &text) const
    {
        bool isNumber = false;
        const int days = text.toInt(&isNumber);
        if (isNumber && (text.startsWith(u'+') || text.startsWith(u'-')))
            return day(days).toString(Qt::ISODate);
        return spoken(text);
    }

    QString spoken(QString text) const
    {
        for (int back = 0; back < 3; ++back) {
            const auto name = back == 0 ? u"{y}"_s : u"{y-%1}"_s.arg(back);
            text.replace(name, QString::number(m_today.year() - back));
        }
        const auto from = text.indexOf(u"{+"_s);
        if (from < 0)
            return text;
        const auto to = text.indexOf(u'}', from);
        const auto date = longDate(day(text.mid(from + 2, to - from - 2).toInt()), Language::Dutch);
        return text.replace(from, to - from + 1, date.section(u' ', 1, 2)); // "24 maart"
    }

    const Calendar &m_calendar;
    QDate m_today;
};

const auto matterColumns = "title|reference|state|nextStep|deadline|risk|place|takesOver|note|confidential"_L1;
const auto locationColumns = "kind|where|what|personalData|action|target|ownerNow|ownerNext|doneOn"_L1;
const auto contactColumns = "name|organisation|about|reach|agreements|introducedTo|on|relation"_L1;
const auto knowledgeColumns = "subject|onlyMe|where|receiver|how|on"_L1;
const auto ownedColumns = "type|name|link|newOwner|transferredOn"_L1;

QStringList jorisMatters()
{
    return {
        u"Bezwaar Dorpsstraat 12|Z-{y-1}-02044|Bezig|Hoorzitting van {+12}|+8|high|Zaaksysteem · Z-{y-1}-02044 en Teams · "
        u"Bezwaren "
        "· Dorpsstraat||Bewoner belt vaak zelf. Advocaat vraagt uitstel van een maand. Juriste Thi Lan kent de "
        "voorgeschiedenis.|no"_s,
        u"Woo-verzoek parkeren|Z-{y}-00056|Nieuw|Documenten verzamelen|+14|medium|Zaaksysteem · Z-{y}-00056|Ilse de Boer|"
        "De verzoeker wil ook de mail met de parkeerwacht zien. Vraag ICT om de zoekslag.|no"_s,
        u"Omgevingsplan Havengebied|Z-{y-2}-00317|Bezig|Reacties van inwoners beantwoorden|+15|medium|Zaaksysteem · "
        "Z-{y-2}-00317|Noor Jansen|Er zijn 23 reacties. Veertien gaan over hoogte, die kunnen samen.|no"_s,
        u"Evaluatie bouwleges|Z-{y-1}-03310|Bijna klaar|Laatste versie delen met team|+18|low|Teams · Ruimte · Leges|Ruben "
        u"Smit|"
        "De tabel op bladzijde 6 telt nu goed op.|no"_s,
        u"Windpark Oosterdijk|Z-{y-1}-01120|Wacht op ander|Advies van de GGD ontvangen|+22|high|Zaaksysteem · Z-{y-1}-01120|"
        "Noor Jansen|De GGD belooft steeds volgende week. Bel naar de adviseur zelf, niet naar het algemene nummer.|no"_s,
        u"Regels kleine bouwwerken|Z-{y-1}-00871|Bezig|Concept naar het college sturen|+33|low|Zaaksysteem · Z-{y-1}-00871|"
        "Ruben Smit|Burgerzaken wil een korte versie voor de website.|no"_s,
    };
}

QStringList jorisLocations()
{
    return {
        u"caseSystem|Zaaksysteem, team Ruimte|Dossiers en besluiten|yes|stays|||Noor Jansen|-10"_s,
        u"teams|Teams · Havengebied · Algemeen|Werkafspraken Havengebied|no|transfer|Noor Jansen en Ruben Smit|Joris van "
        u"Leeuwen|"
        "Noor Jansen|-9"_s,
        u"mailbox|Eigen mailbox|Mail van de laatste zes jaar|yes|alreadySafe|Zaaksysteem, per zaak opgeslagen|Joris van Leeuwen||-9"_s,
        u"sharedDrive|G:\\Ruimte\\Havengebied\\Kaarten|Kaarten en luchtfoto's|no|move|Zaaksysteem · Z-{y-2}-00317|"
        "Joris van Leeuwen|Noor Jansen|"_s,
        u"personalDrive|H:\\Concepten|Losse concepten van brieven|no|destroy||||"_s,
        u"paper|Kast 3.14, tweede plank|Getekende tekeningen Dorpsstraat|yes|transfer|Archief, via informatiebeheer|"
        "Joris van Leeuwen|Ilse de Boer|"_s,
    };
}

QStringList jorisContacts()
{
    return {
        u"Mirjam Tahapary|GGD Veldermeer en omstreken|Geluid van windmolens|m.tahapary@ggdveldermeer.example|Belt liever "
        u"dan mailt|"
        "Noor Jansen|-6|external"_s,
        u"Hassan Benali|Bewonersgroep Havenkwartier|Omgevingsplan|h.benali@havenkwartier.example|Stukken een week vooraf "
        u"sturen|"
        "Noor Jansen|-3|external"_s,
        u"Elske Dijkstra|Provincie Oosterland|Windpark|e.dijkstra@oosterland.example|Overleg elke maand|||external"_s,
        u"Thi Lan Nguyễn|Juridische zaken|Bezwaren|t.nguyen@veldermeer.example|Leest elk verweer mee|Ilse de Boer|-8|internal"_s,
    };
}

void addJorisWork(Script &script, const Page &page)
{
    script.rows.insert(u"matters"_s, page.rows(matterColumns, jorisMatters()));
    script.rows.insert(u"locations"_s, page.rows(locationColumns, jorisLocations()));
    script.rows.insert(u"contacts"_s, page.rows(contactColumns, jorisContacts()));
    script.rows.insert(
        u"knowledge"_s,
        page.rows(
            knowledgeColumns,
            {u"Waarom het plan in {y-2} is gestopt|yes|Notitie in Z-{y-2}-00317|Noor Jansen|Gesprek van een uur|-12"_s,
             u"Hoe de leges worden berekend|no|Spreadsheet in Teams · Ruimte · Leges|Ruben Smit|Samen één keer gedaan|-11"_s,
             u"Wie in de Dorpsstraat met wie overlegt|yes|Nog nergens|Ilse de Boer|Wandeling door de straat|+6"_s}));
    script.rows.insert(u"owned"_s, page.rows(ownedColumns, {u"team|Team Havengebied|Teams|Noor Jansen|-2"_s,
                                                            u"form|Aanmelden inloopavond|Forms, gedeeld met het team"_s,
                                                            u"distributionList|Verzendlijst omwonenden|Adresboek"_s}));
    script.rows.insert(u"recurring"_s, page.rows("what|rhythm|next|newOwner"_L1,
                                                 {u"Werkoverleg Ruimte|elke week|+20|Noor Jansen"_s,
                                                  u"Overleg windpark met provincie|elke maand|+25|Noor Jansen"_s,
                                                  u"Cijfers bouwleges|elk kwartaal|+40|Ruben Smit"_s}));
    script.rows.insert(u"firstWeeks"_s,
                       page.rows("what|when|receiver"_L1, {u"Naar de hoorzitting Dorpsstraat|+12|Ilse de Boer"_s,
                                                           u"Bel de GGD over het windpark|+20|Noor Jansen"_s,
                                                           u"Reacties Havengebied versturen|+22|Noor Jansen"_s}));
    script.rows.insert(u"sessions"_s, page.rows("kind|date|subject|with|held"_L1,
                                                {u"talk|-5|Lopende zaken doorlopen|Noor Jansen|yes"_s,
                                                 u"shadowing|+5|Dag mee naar het Havengebied|Noor Jansen|no"_s,
                                                 u"talk|+13|Laatste vragen|Noor Jansen|no"_s}));
}

Script joris(const Scene &scene, QDate today)
{
    const Page page(scene, today);
    Script script;
    addJorisWork(script, page);
    script.rows.insert(
        u"agreements"_s,
        page.rows("about|what|on|agreedBy"_L1,
                  {u"Verlof|Drie dagen verlof in de laatste week|-20|"_s % scene.manager,
                   u"Tijd voor overdracht|Elke vrijdagmiddag vrij voor de overdracht|-20|"_s % scene.manager}));
    script.added.append({.title = u"Sleutel van de maquettekamer teruggeven"_s,
                         .responsible = Role::Employee,
                         .accountable = Role::Manager,
                         .due = scene.lastDay});
    script.busy = {u"information.open_cases"_s, u"information.contacts"_s, u"information.meetings"_s,
                   u"information.ownership_list"_s, u"information.chat_export"_s};
    script.early = {u"information.file_to_dms"_s, u"information.mail_to_dossier"_s, u"information.warm_handover"_s,
                    u"information.first_weeks"_s, u"information.paper"_s,           u"information.progress_talk"_s};
    script.edits.insert(
        u"information.chat_export"_s,
        {.note = u"Chats met de projectgroep staan nog op de telefoon. ICT helpt met de export."_s, .due = page.day(-2)});
    script.edits.insert(u"information.ownership_list"_s, {.note = u"Van twee dingen weet ik nog niet wie ze krijgt."_s});
    script.edits.insert(u"information.open_cases"_s, {.note = u"Alleen Dorpsstraat 12 heeft nog niemand."_s});
    script.edits.insert(u"information.file_to_dms"_s, {.place = u"Zaaksysteem, per zaak; kaarten volgen nog"_s});
    script.edits.insert(u"information.mail_to_dossier"_s, {.place = u"Zaaksysteem, per zaak opgeslagen"_s});
    script.edits.insert(u"information.paper"_s, {.place = u"Kast 3.14, tweede plank"_s});
    return script;
}

Script marijke(const Scene &scene, QDate today)
{
    const Page page(scene, today);
    Script script;
    script.rows.insert(
        u"matters"_s,
        page.rows(
            matterColumns,
            {u"Restauratie watertoren|Z-{y-1}-00412|Bezig|Rapport van de bouwkundige lezen|+20|medium|Zaaksysteem · "
             "Z-{y-1}-00412|Fedde Postma|De eigenaar is vriendelijk maar vergeet stukken. Bel na een week.|no"_s,
             u"Lijst gemeentelijke monumenten|Z-{y-2}-00108|Bijna klaar|Twaalf brieven versturen|+26|low|Zaaksysteem · "
             "Z-{y-2}-00108|Hodan Warsame|De brieven liggen klaar in de map Verzenden.|no"_s,
             u"Schenking fotoarchief Oosterdijk|Z-{y}-00077|Wacht op ander|Akte laten tekenen|+34|low|Kast 3.14, bovenste "
             "plank|Fedde Postma|De familie wil de albums nog één keer zien.|no"_s}));
    script.rows.insert(
        u"knowledge"_s,
        page.rows(
            knowledgeColumns,
            {u"Wat er onder de vloer van het raadhuis ligt|yes|Tekening in kast 3.14|Fedde Postma|Samen gekeken|-40"_s,
             u"Welke eigenaren eerst gebeld willen worden|yes|Lijst in {y-1}, map Monumenten|Hodan Warsame|Gesprek|-35"_s,
             u"Oude straatnamen en hun nieuwe namen|no|Spreadsheet op G:\\Ruimte\\Erfgoed|Fedde Postma|Document|-30"_s}));
    script.edits.insert(u"information.kickoff"_s,
                        {.note = u"Ruim op tijd begonnen. Fedde loopt vanaf nu elke donderdag mee."_s});
    return script;
}

Script fatima(const Scene &scene, QDate today)
{
    const Page page(scene, today);
    Script script;
    script.rows.insert(
        u"matters"_s,
        page.rows(
            matterColumns,
            {u"Beroep sportpark bij de rechtbank|Z-{y-1}-01877|Wacht op ander|Zitting voorbereiden|+27|high|Zaaksysteem · "
             "Z-{y-1}-01877|Emre Kaya|De geluidsmeting van vorig jaar is het sterkste stuk.|yes"_s,
             u"Huurcontract jongerencentrum|Z-{y}-00190|Bezig|Antwoord van de verhuurder lezen|+12|low|Zaaksysteem · "
             "Z-{y}-00190|Emre Kaya|De verhuurder wil vijf jaar, wij drie.|no"_s,
             u"Vragen van de raad over handhaving|Z-{y}-00233|Nieuw|Antwoord afstemmen met de griffie|+10|medium|Teams · "
             "Juridisch · Raad|Gijs in 't Veld||no"_s}));
    script.edits.insert(
        u"information.kickoff"_s,
        {.note = u"Fatima gaat naar Bedrijfsvoering. Tot de overstap blijft de maandag voor het oude team."_s});
    return script;
}

Script boLi(const Scene &scene, QDate today)
{
    const Page page(scene, today);
    Script script;
    script.rows.insert(
        u"matters"_s,
        page.rows(matterColumns,
                  {u"Koppeling zaaksysteem en archief|Z-{y-1}-02915|Bezig|Test run with the supplier|+6|high|Zaaksysteem · "
                   "Z-{y-1}-02915|Agnieszka Nowak|The certificate expires soon. Renew it before the test run.|no"_s,
                   u"Nieuwe versie formulieren|Z-{y}-00301|Wacht op ander|Release notes sturen|-1|medium|Teams · Beheer · "
                   "Releases||The supplier postponed twice. Ask for a date in writing.|no"_s}));
    script.edits.insert(u"information.plan"_s,
                        {.note = u"Short plan: finish the interface test, then hand over the runbook to Agnieszka."_s});
    return script;
}

Script noemie(const Scene &scene, QDate today)
{
    const Page page(scene, today);
    Script script;
    script.rows.insert(
        u"matters"_s,
        page.rows(
            matterColumns,
            {u"Aanplant bomen Ringweg|Z-{y-1}-02650|Besteld|Levering controleren|-70|low|Zaaksysteem · Z-{y-1}-02650|"
             "Sjoerd Veenstra|De kweker levert alleen op maandag.|no"_s,
             u"Onderhoud speelplekken Zuid|Z-{y-1}-02201|Bezig|Ronde met de aannemer|-60|medium|Zaaksysteem · "
             "Z-{y-1}-02201|Sjoerd Veenstra|De wip op het Lindeplein is gerepareerd en moet nog gekeurd worden.|no"_s}));
    script.edits.insert(u"information.after30"_s, {.note = u"Sjoerd mist niets. De keuring van de wip is gedaan."_s});
    return script;
}

} // namespace

Script scriptOf(int number, const Scene &scene, QDate today)
{
    switch (number) {
    case 0:
        return joris(scene, today);
    case 1:
        return marijke(scene, today);
    case 2:
        return fatima(scene, today);
    case 3:
        return boLi(scene, today);
    case 5:
        return noemie(scene, today);
    default:
        return {};
    }
}

} // namespace core::demo

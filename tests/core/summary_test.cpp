// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"
#include "tests/core/reportexample.h"

using namespace reportexample;

namespace {

QString shortly(const DossierRecord &dossier, Language language = Language::Dutch)
{
    const auto title = language == Language::Dutch ? u"In het kort"_s : u"In short"_s;
    return paragraphIn(make(dossier, Preset::Manager, language), title);
}

void addMatter(DossierRecord &dossier, const QString &title, const QString &takesOver, const Cells &more = {})
{
    auto cells = more;
    cells.insert(u"title"_s, title);
    cells.insert(u"takesOver"_s, takesOver);
    addRow(dossier, u"matters"_s, cells);
}

bool says(const DossierRecord &dossier, const QString &sentence)
{
    return shortly(dossier).contains(sentence);
}

bool saysInEnglish(const DossierRecord &dossier, const QString &sentence)
{
    return shortly(dossier, Language::English).contains(sentence);
}

qsizetype sentencesIn(const QString &text)
{
    return text.count(u". "_s) + 1;
}

} // namespace

TEST_CASE("In short: says it when nothing has been filled in", "[report]")
{
    CHECK(shortly(record()).startsWith(u"Over het werk is nog niets ingevuld. Van de 11 taken is er nog geen klaar; 1 is te laat."_s));
    CHECK(shortly(record(), Language::English).startsWith(u"Nothing has been filled in about the work yet."_s));
}

TEST_CASE("In short: counts no matters, one and more", "[report]")
{
    auto none = record();
    addRow(none, u"contacts"_s, {{u"name"_s, u"Karin"_s}, {u"introducedTo"_s, u"Noor"_s}});
    auto one = record();
    addMatter(one, u"Bezwaar"_s, u"Noor"_s);
    auto two = one;
    addMatter(two, u"Windpark"_s, u"Ruben"_s);

    CHECK(!shortly(none).contains(u"lopende zaken"_s)); // the list is said to be empty
    none.tasks[u"information.open_cases"_s].status = Status::NotApplicable;
    CHECK(shortly(none).startsWith(u"Er staan geen lopende zaken in dit rapport."_s));
    CHECK(shortly(one).startsWith(u"Dit rapport gaat over 1 lopende zaak; Noor neemt die over."_s));
    CHECK(shortly(two).startsWith(
        u"Dit rapport gaat over 2 lopende zaken. Noor neemt 1 zaak over en Ruben 1. Van de 11 taken"_s));
    CHECK(shortly(none, Language::English).startsWith(u"There are no running matters in this report."_s));
    CHECK(shortly(one, Language::English).startsWith(u"This report covers 1 running matter; Noor takes it over."_s));
    CHECK(shortly(two, Language::English)
              .startsWith(u"This report covers 2 running matters. Noor takes over 1 matter and Ruben 1."_s));
}

TEST_CASE("In short: names up to three matters that nobody takes over", "[report]")
{
    auto some = record();
    addMatter(some, u"Windpark"_s, u"Ruben"_s);
    addMatter(some, u"A"_s, {});
    CHECK(says(some, u"2 lopende zaken. Ruben neemt 1 zaak over. Voor ‘A’ is nog niemand gekozen."_s));

    addMatter(some, u"B"_s, {});
    addMatter(some, u"C"_s, {});
    addMatter(some, u"Regels"_s, u"Ruben"_s);
    CHECK(says(some, u"Ruben neemt 2 zaken over. Voor ‘A’, ‘B’ en ‘C’ is nog niemand gekozen."_s));

    addMatter(some, u"D"_s, {});
    addMatter(some, u"E"_s, {});
    CHECK(says(some, u"Voor ‘A’, ‘B’, ‘C’ en nog 2 is nog niemand gekozen."_s));
    CHECK(saysInEnglish(some, u"Nobody has been chosen yet for ‘A’, ‘B’, ‘C’ and 2 more."_s));
}

TEST_CASE("In short: names who takes over, whoever takes most first", "[report]")
{
    auto some = record();
    addMatter(some, u"A"_s, u"Noor"_s);
    addMatter(some, u"B"_s, u"Noor"_s);
    CHECK(says(some, u"Dit rapport gaat over 2 lopende zaken; Noor neemt ze allemaal over. Van"_s));
    CHECK(saysInEnglish(some, u"This report covers 2 running matters; Noor takes over all of them."_s));

    for (const auto &name : {u"Ilse"_s, u"Ruben"_s, u" Ruben "_s, u"Ruben"_s, u"Karin"_s})
        addMatter(some, u"C"_s, name);
    CHECK(says(some, u"Ruben neemt 3 zaken over, Noor 2, Ilse 1 en Karin 1."_s));

    addMatter(some, u"D"_s, u"Bram"_s);
    CHECK(says(some, u"Ruben neemt 3 zaken over, Noor 2, Ilse 1 en 2 anderen samen 2."_s));
    CHECK(saysInEnglish(some, u"Ruben takes over 3 matters, Noor 2, Ilse 1 and 2 others 2 together."_s));
}

TEST_CASE("In short: tells which shared places and regular work nobody takes over", "[report]")
{
    auto list = sheet();
    list.tables << Table{.key = u"owned"_s, .title = both(u"Groepen"_s), .columns = {column(u"name"_s, u"Naam"_s)}}
                << Table{.key = u"recurring"_s, .title = both(u"Vast"_s), .columns = {column(u"what"_s, u"Wat"_s)}};
    list.sections.first().items << tableItem(u"information.owned"_s, Chapter::Start, u"owned"_s)
                                << tableItem(u"information.recurring"_s, Chapter::Start, u"recurring"_s);
    auto some = record();
    addRow(some, u"owned"_s, {{u"name"_s, u"Team"_s}});
    addRow(some, u"owned"_s, {{u"name"_s, u"Site"_s}, {u"newOwner"_s, u"Noor"_s}});
    addRow(some, u"recurring"_s, {{u"what"_s, u"Overleg"_s}});
    addRow(some, u"recurring"_s, {{u"what"_s, u"Verslag"_s}});

    CHECK(paragraphIn(make(some, Preset::Manager, Language::Dutch, {}, {list}), u"In het kort"_s)
              .contains(u"nog gebeuren: voor 1 groep, site of ander object een eigenaar kiezen en voor 2 vaste taken en "
                        "afspraken iemand kiezen."_s));
}

TEST_CASE("In short: tells the next date, and which dates have passed", "[report]")
{
    auto dated = record();
    addMatter(dated, u"Later"_s, u"Noor"_s, {{u"deadline"_s, u"2026-04-03"_s}});
    addMatter(dated, u"Eerst"_s, u"Noor"_s, {{u"deadline"_s, u"2026-03-20"_s}});
    CHECK(says(dated, u"De eerstvolgende datum is vrijdag 20 maart 2026: ‘Eerst’."_s));
    CHECK(!says(dated, u"voorbij"_s));
    CHECK(saysInEnglish(dated, u"The next date is Friday 20 March 2026: ‘Eerst’."_s));

    addMatter(dated, u"Vandaag"_s, u"Noor"_s, {{u"deadline"_s, u"2026-03-12"_s}});
    addMatter(dated, u"Gisteren"_s, u"Noor"_s, {{u"deadline"_s, u"2026-03-11"_s}});
    CHECK(
        says(dated, u"Bij 1 zaak is de datum al voorbij: ‘Gisteren’. De eerstvolgende datum is donderdag 12 maart 2026"_s));
    addMatter(dated, u"Eergisteren"_s, u"Noor"_s, {{u"deadline"_s, u"2026-03-10"_s}});
    CHECK(says(dated, u"Bij 2 zaken is de datum al voorbij: ‘Gisteren’ en ‘Eergisteren’."_s));
    CHECK(saysInEnglish(dated, u"The dates of 2 matters have passed: ‘Gisteren’ and ‘Eergisteren’."_s));
}

TEST_CASE("In short: the next date may stand in the first weeks or the recurring work", "[report]")
{
    const auto table = GENERATE(std::pair{u"firstWeeks"_s, u"when"_s}, std::pair{u"recurring"_s, u"next"_s});
    auto list = sheet();
    list.tables.append({.key = table.first, .title = both(table.first), .columns = {column(u"what"_s, u"Wat"_s)}});
    list.sections.first().items.append(tableItem(u"information.dated"_s, Chapter::Start, table.first));
    auto dated = record();
    addMatter(dated, u"Later"_s, u"Noor"_s, {{u"deadline"_s, u"2026-04-03"_s}});
    addRow(dated, table.first, {{u"what"_s, u"Sleutel halen"_s}, {table.second, u"2026-03-12"_s}});
    const auto report = make(dated, Preset::Manager, Language::Dutch, {}, {list});

    CHECK(paragraphIn(report, u"In het kort"_s).contains(u"De eerstvolgende datum is donderdag 12 maart 2026: ‘Sleutel halen’."_s));
}

TEST_CASE("In short: names the matters with a high risk", "[report]")
{
    auto risky = record();
    addMatter(risky, u"Rustig"_s, u"Noor"_s, {{u"risk"_s, u"low"_s}});
    CHECK(!says(risky, u"risico"_s));

    addMatter(risky, u"Spannend"_s, u"Noor"_s, {{u"risk"_s, u"high"_s}});
    CHECK(says(risky, u"1 zaak heeft een hoog risico: ‘Spannend’."_s));
    addMatter(risky, u"Ook"_s, u"Noor"_s, {{u"risk"_s, u"high"_s}});
    CHECK(says(risky, u"2 zaken hebben een hoog risico: ‘Spannend’ en ‘Ook’."_s));
    CHECK(saysInEnglish(risky, u"2 matters are high risk: ‘Spannend’ and ‘Ook’."_s));
}

TEST_CASE("In short: tells which places, knowledge and contacts are not arranged", "[report]")
{
    auto left = record();
    addRow(left, u"locations"_s, {{u"what"_s, u"Blijft"_s}, {u"action"_s, u"stays"_s}});
    addRow(left, u"locations"_s, {{u"what"_s, u"Klaar"_s}, {u"action"_s, u"move"_s}, {u"doneOn"_s, u"2026-03-01"_s}});
    addRow(left, u"contacts"_s, {{u"name"_s, u"Bekend"_s}, {u"introducedTo"_s, u"Noor"_s}});
    CHECK(!says(left, u"Verder"_s));

    addRow(left, u"contacts"_s, {{u"name"_s, u"Karin"_s}});
    CHECK(says(left, u"Verder moet dit nog gebeuren: 1 contact voorstellen."_s));
    addRow(left, u"locations"_s, {{u"what"_s, u"Mail"_s}, {u"action"_s, u"move"_s}});
    addRow(left, u"locations"_s, {{u"what"_s, u"Team"_s}, {u"action"_s, u"transfer"_s}});
    addRow(left, u"knowledge"_s, {{u"subject"_s, u"Rekenmodel"_s}});
    CHECK(says(
        left,
        u"Verder moet dit nog gebeuren: 2 plekken met informatie overzetten, voor 1 onderwerp iemand kiezen die het leert en "
        "1 contact voorstellen."_s));
    CHECK(saysInEnglish(
        left, u"This still has to be done as well: move 2 places with information, choose somebody to learn 1 subject and "
              "introduce 1 contact."_s));
}

TEST_CASE("In short: tells how many tasks are ready and how many are late", "[report]")
{
    auto busy = record();
    busy.tasks[u"information.mandates"_s].due = QDate(2026, 3, 1);
    CHECK(says(busy, u"Van de 11 taken is er nog geen klaar; 2 zijn te laat."_s));
    busy.tasks[u"information.mandates"_s].status = Status::Done;
    CHECK(says(busy, u"Van de 11 taken is er 1 klaar; 1 is te laat."_s));
    busy.tasks[u"information.open_cases"_s].status = Status::NotApplicable;
    CHECK(shortly(busy).endsWith(u"Van de 11 taken zijn er 2 klaar."_s));
    CHECK(shortly(busy, Language::English).endsWith(u"Of the 11 tasks, 2 are ready."_s));
}

TEST_CASE("In short: stays within eight sentences, and long titles stay short", "[report]")
{
    auto crowded = record();
    for (int i = 0; i < 40; ++i)
        addMatter(crowded, QString(1000, u'w'), i % 2 ? u"Noor"_s : QString(),
                  {{u"deadline"_s, i % 3 ? u"2026-05-01"_s : u"2026-01-01"_s}, {u"risk"_s, u"high"_s}});
    addRow(crowded, u"contacts"_s, {{u"name"_s, u"Karin"_s}});

    CHECK(sentencesIn(shortly(crowded)) <= 8);
    CHECK(shortly(crowded).contains(u"Van de 11 taken"_s));
    CHECK(shortly(crowded).size() < 1500);
}

TEST_CASE("In short: a list that somebody still has to fill in is not filled in yet, and how late that is", "[report]")
{
    auto some = record();
    addRow(some, u"contacts"_s, {{u"name"_s, u"Karin"_s}, {u"introducedTo"_s, u"Noor"_s}});
    some.tasks[u"information.unique_knowledge"_s].status = Status::NotApplicable;
    const auto paragraphs = [&](Language language, const QString &title) {
        return every<Paragraph>(partOf(make(some, Preset::Successor, language), title));
    };

    const auto dutch = paragraphs(Language::Dutch, u"In het kort"_s);
    CHECK(dutch.at(1).text == u"Nog niet ingevuld: ‘Lopende zaken’ (2 dagen te laat), ‘Waar staat de informatie?’ en "
                              "‘Gesprekken en meelopen’."_s);
    CHECK(dutch.at(2).text == u"Niets ingevuld bij: ‘Kennis’."_s);
    CHECK(paragraphs(Language::English, u"In short"_s).at(1).text.startsWith(
        u"Not filled in yet: ‘Running matters’ (2 days late), "_s));

    some.dossier.state = DossierState::Finished; // nobody fills it in any more
    CHECK(paragraphs(Language::Dutch, u"In het kort"_s).at(1).text.startsWith(u"Niets ingevuld bij: ‘Lopende zaken’, "_s));
}

TEST_CASE("In short: says that a dossier is paused and that a successor is missing", "[report]")
{
    auto some = record();
    CHECK(!says(some, u"opvolger"_s));
    some.dossier.state = DossierState::Paused;
    some.dossier.people.remove(Role::Successor);

    CHECK(shortly(some).startsWith(u"Dit dossier is gepauzeerd. "_s));
    CHECK(says(some, u"Er is nog geen opvolger gekozen."_s));
    CHECK(saysInEnglish(some, u"This dossier is paused."_s));
    CHECK(saysInEnglish(some, u"No successor has been chosen yet."_s));
    some.dossier.noSuccessor = true;
    CHECK(!says(some, u"opvolger gekozen"_s));
}

TEST_CASE("In short: when all tasks are ready it does not hide what is open in the lists", "[report]")
{
    auto ready = record();
    for (const auto &section : sections()) {
        for (const auto &item : section.items)
            ready.tasks[item.key].status = Status::Done;
    }
    CHECK(shortly(ready).endsWith(u"Alle 11 taken zijn klaar."_s));

    addMatter(ready, u"Bezwaar"_s, {});
    addRow(ready, u"contacts"_s, {{u"name"_s, u"Karin"_s}});
    CHECK(shortly(ready).endsWith(u"Alle 11 taken zijn klaar, maar in de lijsten staat nog iets open."_s));
    CHECK(saysInEnglish(ready, u"All 11 tasks are ready, but something in the lists is still open."_s));
    const auto open = every<Paragraph>(partOf(make(ready), u"Nog te regelen"_s));
    CHECK(open.at(0).text == u"Er staan geen taken open."_s);
    CHECK(open.at(1).text == u"In de lijsten staat nog open: voor 1 lopende zaak iemand kiezen en 1 contact voorstellen."_s);
}

TEST_CASE("In short: the successor sees at most five open points, the most urgent first", "[report]")
{
    const auto urgent = [](const DossierRecord &dossier, Preset preset) {
        return every<BulletList>(partOf(make(dossier, preset), u"In het kort"_s)).value(0).entries;
    };

    CHECK(urgent(record(), Preset::Manager).isEmpty());
    const auto entries = urgent(record(), Preset::Successor);
    REQUIRE(entries.size() == 5);
    CHECK(entries.first() == u"Vul matters in (Joris van Leeuwen, 10-03-2026): 2 dagen te laat"_s);
}

TEST_CASE("Open points: for the successor her own tasks come first", "[report]")
{
    const auto blocks = partOf(make(record(), Preset::Successor), u"Nog te regelen"_s);
    const auto tables = every<ReportTable>(blocks);

    REQUIRE(tables.size() == 2);
    CHECK(every<Heading>(blocks).at(0) == Heading{2, u"Wat de opvolger zelf doet"_s});
    CHECK(textsOf(tables.at(0).rows.first()).first() == u"Overdracht ontvangen"_s);
    CHECK(tables.at(0).rows.size() == 1);
    CHECK(textsOf(tables.at(1).rows.first()).first() == u"Vul matters in"_s);
    CHECK(every<ReportTable>(partOf(make(record()), u"Nog te regelen"_s)).size() == 1);
}

TEST_CASE("First weeks: stand in the order of their dates", "[report]")
{
    auto list = sheet();
    list.tables.append({.key = u"firstWeeks"_s, .title = both(u"Weken"_s), .columns = {column(u"what"_s, u"Wat"_s)}});
    list.sections.first().items.append(tableItem(u"information.weeks"_s, Chapter::Start, u"firstWeeks"_s));
    auto some = record();
    addRow(some, u"firstWeeks"_s, {{u"what"_s, u"Later"_s}, {u"when"_s, u"2026-05-01"_s}});
    addRow(some, u"firstWeeks"_s, {{u"what"_s, u"Eerst"_s}, {u"when"_s, u"2026-04-01"_s}});

    const auto table = tableIn(make(some, Preset::Successor, Language::Dutch, {}, {list}), u"De eerste weken"_s);
    CHECK(table.rows.first().cells.first().text == u"Eerst"_s);
    CHECK(table.caption == u"2 punten, vroegste datum eerst"_s);
}

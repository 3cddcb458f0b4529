// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"
#include "tests/core/sheetexample.h"

using namespace sheetexample;

namespace {

Report taskSheetOf(Role role, const DossierRecord &dossier = record(), Role maker = Role::Hr,
                   const Template &source = officeSheet())
{
    return makeSheet(dossier, {.preset = Preset::TaskSheet, .madeAt = madeAt, .role = role}, maker, source);
}

ReportTable onlyTable(const Report &report)
{
    REQUIRE(tablesOf(report).size() == 1);
    return tablesOf(report).first();
}

} // namespace

TEST_CASE("Task sheet: what the role does or answers for, by date, with a box to tick", "[report][sheets]")
{
    auto some = record();
    some.tasks[u"accounts.vault"_s] = {.status = Status::Done, .doneOn = QDate(2026, 3, 10)};

    const auto report = taskSheetOf(Role::It, some);
    const auto table = onlyTable(report);

    CHECK(firstColumn(table) == QStringList{u"☐ Accounts uitzetten"_s, u"☐ Vul accounts in"_s});
    CHECK(table.rows.at(0).cells.at(1) == ReportCell{.text = u"Voert uit"_s});
    CHECK(table.rows.at(0).cells.at(2).text == u"31-03-2026"_s);
    CHECK(table.caption == u"2 taken, vroegste datum eerst"_s);
    CHECK(every<BulletList>(partOf(report, u"Gedaan"_s)) ==
          QList<BulletList>{{{u"☑ Wachtwoorden in de kluis zetten, 10-03-2026"_s}}});
}

TEST_CASE("Task sheet: when all is done there is only the list of what was done", "[report][sheets]")
{
    auto some = record();
    some.tasks[u"accounts.verify"_s].status = Status::Done;
    const auto report = taskSheetOf(Role::Security, some);

    CHECK(firstParagraph(report) == u"Er staan geen taken open."_s);
    CHECK(every<BulletList>(report.blocks).first().entries == QStringList{u"☑ Toegang controleren"_s});
}

TEST_CASE("Task sheet: can be done from paper", "[report][sheets]")
{
    const auto notes = onlyTable(taskSheetOf(Role::It)).rows.at(1).notes;

    CHECK(notes == QList<LabelledText>{{u"Wat:"_s, u"Wat: uitzetten"_s},
                                       {u"Hoe:"_s, u"Hoe: uitzetten"_s},
                                       {u"Waar:"_s, u"Waar: uitzetten"_s},
                                       {u"Regels:"_s, u"Wet: uitzetten"_s}});
}

TEST_CASE("Task sheet: who only answers for a task reads what it is, not the instructions", "[report][sheets]")
{
    const auto row = onlyTable(taskSheetOf(Role::It)).rows.at(0);

    CHECK(row.cells.at(0).text == u"☐ Wachtwoorden in de kluis zetten"_s);
    CHECK(row.cells.at(1) ==
          ReportCell{.text = u"Is eindverantwoordelijk"_s, .detail = u"Joris van Leeuwen voert het uit"_s});
    CHECK(row.notes == QList<LabelledText>{{u"Wat:"_s, u"Wat: kluis"_s}});
}

TEST_CASE("Task sheet: has room for what the task asks to note", "[report][sheets]")
{
    auto source = officeSheet();
    auto &badge = source.sections[source.sections.size() - 2].items.last();
    badge.evidence = {Evidence::Note, Evidence::Place, Evidence::Date};
    const auto notes = onlyTable(taskSheetOf(Role::Facilities, record(), Role::Hr, source)).rows.first().notes;

    CHECK(notes.last() == LabelledText(u"Notitie, datum, plek:"_s, QString(40, u'_')));
    badge.accountable = Role::Hr; // who answers for it writes nothing down
    CHECK(onlyTable(taskSheetOf(Role::Hr, record(), Role::Hr, source)).rows.first().notes.size() == 1);
}

TEST_CASE("Task sheet: says what is late and what may not be done yet", "[report][sheets]")
{
    auto source = officeSheet();
    auto &badge = source.sections[source.sections.size() - 2].items.last();
    badge.needs = {u"information.kickoff"_s};

    const auto row = onlyTable(taskSheetOf(Role::Facilities, record(), Role::Hr, source)).rows.first();

    CHECK(row.cells.at(2) == ReportCell{.text = u"19-02-2026"_s, .strong = true});
    CHECK(row.notes.first() ==
          LabelledText(u"Let op:"_s, u"21 dagen te laat\nwacht op ‘Dossier starten voor Joris van Leeuwen’"_s));
}

TEST_CASE("Task sheet: leaves out what is not needed, of others, or not for this role", "[report][sheets]")
{
    auto source = officeSheet();
    auto hidden = onlyFor({Role::Hr}, item(u"accounts.hidden"_s, Chapter::Accounts, u"Verborgen"_s, Role::Hr));
    hidden.accountable = Role::Hr;
    source.sections.append({Chapter::Accounts, {hidden}});
    auto some = record();
    some.tasks[u"accounts.disable"_s] = {.status = Status::NotApplicable, .reason = u"Bestaat niet"_s};

    CHECK(firstColumn(onlyTable(taskSheetOf(Role::It, some))) ==
          QStringList{u"☐ Wachtwoorden in de kluis zetten"_s, u"☐ Vul accounts in"_s});
    CHECK(firstColumn(onlyTable(taskSheetOf(Role::Security))) == QStringList{u"☐ Toegang controleren"_s});
    CHECK(firstColumn(onlyTable(taskSheetOf(Role::Hr, some, Role::Hr, source))) == QStringList{u"☐ Verborgen"_s});
    CHECK(firstParagraph(taskSheetOf(Role::Hr, some, Role::Manager, source)).startsWith(u"Voor deze rol"_s));
}

TEST_CASE("Task sheet: the cover says whose tasks they are and how many are ready", "[report][sheets]")
{
    auto some = record();
    some.dossier.people[Role::It] = person(u"Youssef Amrani"_s);
    some.tasks[u"accounts.vault"_s].status = Status::Done;
    const auto report = taskSheetOf(Role::It, some);

    CHECK(report.title == u"Takenblad"_s);
    CHECK(report.subtitle == u"Taken van Youssef Amrani (ICT) in het dossier van Joris van Leeuwen"_s);
    CHECK(fact(report, u"Stand"_s) == u"1 van 3 klaar"_s);
    CHECK(taskSheetOf(Role::Security, some).subtitle.startsWith(u"Taken van beveiliging in"_s));
}

TEST_CASE("Task sheet: of nobody, or of a role without tasks, is a sentence", "[report][sheets]")
{
    CHECK(firstParagraph(taskSheetOf(Role::Archivist)) == u"Voor deze rol staan er geen taken in dit dossier."_s);
    const auto nobody = makeSheet(record(), {.preset = Preset::TaskSheet, .language = Language::English});
    CHECK(nobody.blocks == QList<Block>{Paragraph{u"This dossier has no tasks for this role."_s}});
}

TEST_CASE("Receipt: lists what was lent, and what is not back stands out", "[report][sheets]")
{
    const auto report = sheetOf(Preset::Receipt, withAssets());
    const auto table = onlyTable(report);

    CHECK(report.title == u"Ontvangstbewijs"_s);
    CHECK(textsOf(table.rows.at(0)) ==
          QStringList{u"Dell 5440"_s, u"Laptop"_s, u"L-17"_s, u"01-05-2023"_s, u"30-03-2026"_s, u"goed"_s, u"Youssef"_s});
    CHECK(table.rows.at(1).cells.at(0) == ReportCell{.text = u"Pas"_s, .detail = u"Pas · ▲ nog niet terug"_s});
    CHECK(table.rows.at(1).cells.at(3) == ReportCell()); // room to write the date
    CHECK(firstParagraph(report).startsWith(u"1 ding is nog niet terug. Loop de lijst samen na."_s));
}

TEST_CASE("Receipt: is signed by hand by who leaves and who receives", "[report][sheets]")
{
    const auto lines = every<SignatureLine>(sheetOf(Preset::Receipt, withAssets(), Language::English).blocks);

    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).who == u"Employee: Joris van Leeuwen"_s);
    CHECK(lines.at(1).who == u"Who receives the things: facilities, IT or the manager"_s);
    for (const auto &line : lines)
        CHECK(line.fields == QStringList{u"Name"_s, u"Date"_s, u"Signature"_s});
}

TEST_CASE("Receipt: nobody who died is asked to sign", "[report][sheets]")
{
    auto sad = withAssets();
    sad.dossier.kind = DepartureKind::Death;

    CHECK(every<SignatureLine>(sheetOf(Preset::Receipt, sad).blocks).at(0).who == u"Wie de spullen inlevert"_s);
}

TEST_CASE("Receipt: says when everything is back, and when nothing was lent", "[report][sheets]")
{
    auto back = withAssets();
    back.rows.removeLast();

    CHECK(firstParagraph(sheetOf(Preset::Receipt, back)).startsWith(u"Alles op deze lijst is terug."_s));
    CHECK(firstParagraph(sheetOf(Preset::Receipt)).startsWith(u"In dit dossier staan nog geen geleende spullen."_s));
}

TEST_CASE("Receipt: ends with five empty rows and lines to sign, also when nothing was filled in", "[report][sheets]")
{
    for (const auto &dossier : {record(), withAssets()}) {
        const auto report = sheetOf(Preset::Receipt, dossier);
        const auto rows = onlyTable(report).rows;
        CHECK(rows.size() == dossier.rows.size() + 5);
        CHECK(rows.last(5) == QList<ReportRow>(5, {.cells = QList<ReportCell>(6)}));
        CHECK(every<SignatureLine>(report.blocks).size() == 2);
    }
    const auto bare = makeSheet(record(), {.preset = Preset::Receipt}, Role::Hr, sheet());
    CHECK(every<SignatureLine>(bare.blocks).size() == 2);
    CHECK(!firstParagraph(bare).contains(u"lege regels"_s));
    auto unasked = officeSheet(); // the list is there, but no task asks for it
    unasked.sections.removeLast();
    const auto report = makeSheet(record(), {.preset = Preset::Receipt}, Role::Hr, unasked);
    CHECK(onlyTable(report).rows.size() == 5);
    CHECK(firstParagraph(report).contains(u"lege regels"_s));
}

TEST_CASE("Receipt: names the tasks of handing in that are still open", "[report][sheets]")
{
    auto source = officeSheet();
    auto laptop = item(u"accounts.laptop"_s, Chapter::Equipment, u"Laptop inleveren"_s);
    laptop.rows = RowRule{.table = u"assets"_s, .filled = {u"returnedOn"_s}};
    source.sections.append({Chapter::Equipment, {laptop}});
    auto back = withAssets();
    back.rows.removeLast();
    const auto says = [&](Language language = Language::Dutch) {
        return firstParagraph(makeSheet(back, {.preset = Preset::Receipt, .language = language}, Role::Hr, source));
    };

    CHECK(says().startsWith(u"Alles op deze lijst is terug. Nog niet klaar: ‘Laptop inleveren’. Loop"_s));
    CHECK(says(Language::English).contains(u"Not finished yet: ‘Laptop inleveren (en)’."_s));
    back.tasks[u"accounts.laptop"_s].status = Status::Done;
    CHECK(!says().contains(u"Nog niet klaar"_s));
}

TEST_CASE("Work order: when, which accounts and which tasks, without what a template adds", "[report][sheets]")
{
    const auto report = sheetOf(Preset::WorkOrder, withAccounts());
    const auto tables = tablesOf(report);

    REQUIRE(tables.size() == 2);
    CHECK(textsOf(tables.at(0).rows.first()) ==
          QStringList{u"Zaaksysteem"_s, u"behandelaar"_s, u"Persoonlijk"_s, u"sluiten"_s, u"Noor"_s, u"nog niet"_s});
    CHECK(firstColumn(tables.at(1)) ==
          QStringList{u"☐ Accounts uitzetten"_s, u"☐ Toegang controleren"_s, u"☐ Vul accounts in"_s});
    CHECK(textsOf(tables.at(1).rows.first()) ==
          QStringList{u"☐ Accounts uitzetten"_s, u"ICT"_s, u"31-03-2026"_s, u"Te doen"_s});
    CHECK(tables.at(1).headers.last() == u"Let op"_s);
    CHECK(every<Paragraph>(report.blocks).first() ==
          Paragraph{u"Zet de accounts uit op dinsdag 31 maart 2026, de laatste werkdag."_s, true});
    CHECK(every<Paragraph>(report.blocks).at(1).text == u"Spreek het uur af met de leidinggevende of HR."_s);
    CHECK(!QString::fromUtf8(toHtml(report)).contains(u"Zomer2026!"_s));
}

TEST_CASE("Work order: says at each task what is late and what may not be done", "[report][sheets]")
{
    auto source = officeSheet();
    auto wipe = item(u"accounts.wipe"_s, Chapter::Equipment, u"Laptop wissen"_s, Role::It);
    wipe.gates = {Gate::Delete};
    wipe.needs = {u"information.kickoff"_s};
    auto check = due(item(u"information.check"_s, Chapter::Equipment, u"Bewaren nagaan"_s, Role::It), -22);
    check.provides = {Gate::Delete};
    source.sections.append({Chapter::Equipment, {wipe, check}});
    const auto attention = [&](const DossierRecord &dossier, const QString &title) {
        const auto report = makeSheet(dossier, {.preset = Preset::WorkOrder}, Role::Hr, source);
        const auto table = tablesOf(report).last();
        for (const auto &row : table.rows) {
            if (row.cells.first().text.contains(title))
                return row.cells.last();
        }
        return ReportCell();
    };
    auto held = record();
    held.tasks[u"information.check"_s].status = Status::Done;
    held.dossier.hold = LegalHold{u"Woo"_s, {}, {}, QDate(2026, 3, 2)};

    CHECK(attention(record(), u"Laptop wissen"_s) ==
          ReportCell{.text = u"Mag nog niet, eerst ‘Bewaren nagaan’"_s,
                     .detail = u"wacht op ‘Dossier starten voor Joris van Leeuwen’"_s});
    CHECK(attention(record(), u"Bewaren nagaan"_s) == ReportCell{.text = u"3 dagen te laat"_s, .strong = true});
    CHECK(attention(held, u"Laptop wissen"_s).text == u"Mag nu niet: er geldt een bewaarplicht"_s);
    CHECK(attention(held, u"Bewaren nagaan"_s) == ReportCell());
}

TEST_CASE("Work order: after the day it says that the accounts must be disabled now", "[report][sheets]")
{
    auto late = record();
    late.tasks[u"accounts.disable"_s].due = QDate(2026, 3, 10);
    const auto first = [&](Language language = Language::Dutch) {
        return every<Paragraph>(sheetOf(Preset::WorkOrder, late, language).blocks).first();
    };

    CHECK(first() == Paragraph{u"2 dagen te laat: zet de accounts nu uit."_s, true});
    CHECK(first(Language::English).text == u"2 days late: disable the accounts now."_s);
    late.tasks[u"accounts.disable"_s].due = today;
    CHECK(first().text.startsWith(u"Zet de accounts uit op donderdag 12 maart 2026"_s));
    late.tasks[u"accounts.disable"_s].due = QDate(2026, 3, 11);
    CHECK(first().text.startsWith(u"1 dag te laat"_s));
    late.dossier.state = DossierState::Finished;
    CHECK(!first().text.contains(u"te laat"_s));
}

TEST_CASE("Work order: an account without a decision stands out", "[report][sheets]")
{
    auto some = withAccounts();
    some.rows.last().cells.remove(u"action"_s);

    CHECK(tablesOf(sheetOf(Preset::WorkOrder, some)).first().rows.first().cells.at(2) ==
          ReportCell{.text = u"▲ nog niet gekozen"_s, .strong = true});
    some.rows.last().cells.insert(u"closedOn"_s, u"2026-03-10"_s);
    CHECK(tablesOf(sheetOf(Preset::WorkOrder, some)).first().rows.first().cells.at(2) == ReportCell());
}

TEST_CASE("Work order: the day of blocking follows the task, and the hour what was agreed", "[report][sheets]")
{
    auto source = officeSheet();
    source.sections.append(
        {Chapter::Accounts, {item(u"accounts.access_moment"_s, Chapter::Accounts, u"Moment"_s, Role::Hr)}});
    auto some = record();
    some.tasks[u"accounts.disable"_s].due = QDate(2026, 3, 13);
    some.tasks[u"accounts.access_moment"_s] = {.note = u"om 15.00 uur"_s, .date = QDate(2026, 3, 13)};
    const auto paragraphs = [&](const DossierRecord &dossier) {
        QStringList texts;
        for (const auto &paragraph :
             every<Paragraph>(makeSheet(dossier, {.preset = Preset::WorkOrder}, Role::Hr, source).blocks))
            texts.append(paragraph.text);
        return texts;
    };

    CHECK(paragraphs(some).first(2) == QStringList{u"Zet de accounts uit op vrijdag 13 maart 2026."_s,
                                                   u"Afgesproken moment: 13-03-2026, om 15.00 uur"_s});
    some.tasks[u"accounts.disable"_s] = {.status = Status::Done, .doneOn = QDate(2026, 3, 12)};
    CHECK(paragraphs(some).first() == u"De accounts zijn uitgezet op donderdag 12 maart 2026."_s);
    some.tasks[u"accounts.disable"_s] = {.status = Status::NotApplicable};
    CHECK(paragraphs(some).first() == u"In dit dossier staat geen taak om de accounts uit te zetten."_s);
}

TEST_CASE("Work order: without accounts there are rows to write in", "[report][sheets]")
{
    const auto report = sheetOf(Preset::WorkOrder);
    CHECK(paragraphIn(report, u"Accounts en rechten"_s) == u"Er zijn nog geen accounts en rechten ingevuld."_s);
    CHECK(tableIn(report, u"Accounts en rechten"_s).rows == QList<ReportRow>(5, {.cells = QList<ReportCell>(5)}));
}

TEST_CASE("Work order: without accounts and tasks there are sentences", "[report][sheets]")
{
    const auto report = makeSheet(record(), {.preset = Preset::WorkOrder}, Role::Hr, sheet());

    CHECK(tablesOf(report).isEmpty());
    CHECK(paragraphIn(report, u"Accounts en rechten"_s) == u"Er zijn nog geen accounts en rechten ingevuld."_s);
    CHECK(paragraphIn(report, u"Taken"_s).startsWith(u"Voor ICT"_s));
}

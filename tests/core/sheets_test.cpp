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

Report sheetOf(Preset preset, const DossierRecord &dossier = record(), Language language = Language::Dutch)
{
    return makeSheet(dossier, {.preset = preset, .language = language, .madeAt = madeAt});
}

ReportTable onlyTable(const Report &report)
{
    REQUIRE(tablesOf(report).size() == 1);
    return tablesOf(report).first();
}

QString firstParagraph(const Report &report)
{
    return every<Paragraph>(report.blocks).value(0).text;
}

DossierRecord withAssets()
{
    auto lent = record();
    addRow(lent, u"assets"_s,
           {{u"kind"_s, u"laptop"_s},
            {u"what"_s, u"Dell 5440"_s},
            {u"number"_s, u"L-17"_s},
            {u"issuedOn"_s, u"2023-05-01"_s},
            {u"returnedOn"_s, u"2026-03-30"_s},
            {u"state"_s, u"goed"_s},
            {u"receivedBy"_s, u"Youssef"_s}});
    addRow(lent, u"assets"_s, {{u"kind"_s, u"badge"_s}, {u"what"_s, u"Pas"_s}});
    return lent;
}

DossierRecord withAccounts()
{
    auto some = record();
    addRow(some, u"accounts"_s,
           {{u"system"_s, u"Zaaksysteem"_s},
            {u"right"_s, u"behandelaar"_s},
            {u"personalOrShared"_s, u"personal"_s},
            {u"action"_s, u"sluiten"_s},
            {u"owner"_s, u"Noor"_s},
            {u"hint"_s, u"Zomer2026!"_s}});
    return some;
}

} // namespace

TEST_CASE("Task sheet: what the role does or answers for, by date, with a box to tick", "[report][sheets]")
{
    auto some = record();
    some.tasks[u"accounts.vault"_s] = {.status = Status::Done, .doneOn = QDate(2026, 3, 10)};

    const auto table = onlyTable(taskSheetOf(Role::It, some));

    CHECK(firstColumn(table) ==
          QStringList{u"☑ Wachtwoorden in de kluis zetten"_s, u"☐ Accounts uitzetten"_s, u"☐ Vul accounts in"_s});
    CHECK(table.rows.at(0).cells.at(1) ==
          ReportCell{.text = u"Is eindverantwoordelijk"_s, .detail = u"Joris van Leeuwen voert het uit"_s});
    CHECK(table.rows.at(1).cells.at(1) == ReportCell{.text = u"Voert uit"_s});
    CHECK(table.rows.at(1).cells.at(2).text == u"31-03-2026"_s);
    CHECK(table.rows.at(0).cells.at(3).text == u"Gedaan"_s);
    CHECK(table.caption == u"3 taken, vroegste datum eerst"_s);
}

TEST_CASE("Task sheet: can be done from paper", "[report][sheets]")
{
    const auto notes = onlyTable(taskSheetOf(Role::It)).rows.at(1).notes;

    CHECK(notes == QList<LabelledText>{{u"Wat:"_s, u"Wat: uitzetten"_s},
                                       {u"Hoe:"_s, u"Hoe: uitzetten"_s},
                                       {u"Waar:"_s, u"Waar: uitzetten"_s},
                                       {u"Regels:"_s, u"Wet: uitzetten"_s}});
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
    CHECK(table.rows.at(1).cells.at(3) == ReportCell{.text = u"▲ nog niet terug"_s, .strong = true});
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

    CHECK(firstParagraph(sheetOf(Preset::Receipt, back)).startsWith(u"Alles is terug."_s));
    CHECK(sheetOf(Preset::Receipt).blocks == QList<Block>{Paragraph{u"In dit dossier staan geen geleende spullen."_s}});
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
    CHECK(every<Paragraph>(report.blocks).first() ==
          Paragraph{u"Zet de accounts uit op dinsdag 31 maart 2026, de laatste werkdag."_s, true});
    CHECK(every<Paragraph>(report.blocks).at(1).text == u"Spreek het uur af met de leidinggevende of HR."_s);
    CHECK(!QString::fromUtf8(toHtml(report)).contains(u"Zomer2026!"_s));
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

TEST_CASE("Work order: without accounts and tasks there are sentences", "[report][sheets]")
{
    const auto report = makeSheet(record(), {.preset = Preset::WorkOrder}, Role::Hr, sheet());

    CHECK(tablesOf(report).isEmpty());
    CHECK(paragraphIn(report, u"Accounts en rechten"_s) == u"Er zijn nog geen accounts en rechten ingevuld."_s);
    CHECK(paragraphIn(report, u"Taken"_s).startsWith(u"Voor ICT"_s));
}

TEST_CASE("Blank checklist: every task with a box and room to write, whatever its state", "[report][sheets]")
{
    auto some = withAccounts();
    some.tasks[u"accounts.disable"_s] = {.status = Status::Done, .note = u"Klaar"_s};
    some.tasks[u"accounts.vault"_s] = {.status = Status::NotApplicable, .reason = u"Geen"_s};
    const auto report = sheetOf(Preset::Blank, some);
    const auto list = tableIn(report, u"Accounts en rechten"_s);

    CHECK(list.headers == QStringList{u"Taak"_s, u"Wie"_s, u"Uiterlijk"_s, u"Notitie"_s});
    CHECK(firstColumn(list).contains(u"☐ Accounts uitzetten"_s));
    CHECK(firstColumn(list).contains(u"☐ Wachtwoorden in de kluis zetten"_s));
    for (const auto &row : list.rows)
        CHECK((row.cells.last() == ReportCell() && row.notes.isEmpty()));
    CHECK(!QString::fromUtf8(toHtml(report)).contains(u"Zaaksysteem"_s));
    CHECK(headings(report).first() == u"Beginnen"_s);
    CHECK(fact(report, u"Stand"_s).isEmpty());
}

TEST_CASE("Blank checklist: the lists have five empty rows, in the chapter that asks for them", "[report][sheets]")
{
    const auto tables = every<ReportTable>(partOf(sheetOf(Preset::Blank), u"Lopende zaken"_s));

    REQUIRE(tables.size() == 2);
    CHECK(tables.at(1).caption == u"Lopende zaken: vul zelf in"_s);
    CHECK(tables.at(1).headers.size() == 5);
    CHECK(tables.at(1).rows == QList<ReportRow>(5, {.cells = QList<ReportCell>(5)}));
}

TEST_CASE("Blank checklist: a list that several tasks fill is printed once", "[report][sheets]")
{
    auto source = officeSheet();
    source.sections.append({Chapter::Matters, {tableItem(u"own.again"_s, Chapter::Matters, u"matters"_s)}});
    const auto report = makeSheet(record(), {.preset = Preset::Blank}, Role::Hr, source);

    CHECK(every<ReportTable>(partOf(report, u"Lopende zaken"_s)).size() == 2);
}

TEST_CASE("Blank checklist: a list of an own template has its first columns", "[report][sheets]")
{
    auto source = officeSheet();
    Table own{.key = u"own"_s, .title = both(u"Eigen"_s)};
    for (const auto &key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s})
        own.columns.append(column(key, u"Kolom "_s + key));
    source.tables << own << Table{.key = u"none"_s, .title = both(u"Zonder kolommen"_s)};
    source.sections.append(
        {Chapter::Farewell,
         {tableItem(u"own.list"_s, Chapter::Farewell, u"own"_s), tableItem(u"own.none"_s, Chapter::Farewell, u"none"_s)}});
    const auto report = makeSheet(record(), {.preset = Preset::Blank}, Role::Hr, source);

    const auto tables = every<ReportTable>(partOf(report, u"Afscheid en contact"_s));
    REQUIRE(tables.size() == 2);
    CHECK(tables.at(1).headers == QStringList{u"Kolom a"_s, u"Kolom b"_s, u"Kolom c"_s, u"Kolom d"_s, u"Kolom e"_s});
}

TEST_CASE("Blank checklist: a task that employee, manager or maker may not see is absent", "[report][sheets]")
{
    auto source = officeSheet();
    const auto add = [&](const QString &title, RoleSet roles) {
        auto hidden = onlyFor(roles, item(u"own."_s + title, Chapter::Farewell, title, Role::Hr));
        hidden.accountable = Role::Hr;
        source.sections.append({Chapter::Farewell, {hidden}});
    };
    add(u"Voor beiden"_s, {Role::Employee, Role::Manager});
    add(u"Voor leidinggevende"_s, {Role::Manager});
    add(u"Voor medewerker"_s, {Role::Employee});
    const auto tasks = [&](Role maker) {
        return firstColumn(tableIn(makeSheet(record(), {.preset = Preset::Blank}, maker, source), u"Afscheid en contact"_s));
    };

    CHECK(tasks(Role::Hr) == QStringList{u"☐ Voor beiden"_s});
    CHECK(tasks(Role::Employee) == QStringList{u"☐ Voor beiden"_s});
    CHECK(tasks(Role::Ihh).isEmpty());
}

TEST_CASE("Matrix: letters per role, with the roles upright and the page on its side", "[report][sheets]")
{
    const auto report = sheetOf(Preset::Matrix);
    const auto table = tablesOf(report).first();

    CHECK(report.wide);
    CHECK(table.uprightHeaders);
    CHECK(table.headers == QStringList{u"Taak"_s, u"Medewerker"_s, u"Leidinggevende"_s, u"Opvolger"_s, u"HR"_s, u"ICT"_s,
                                       u"Functioneel beheer"_s, u"Facilitair"_s, u"Beveiliging"_s});
    const auto letters = [&](const QString &title) {
        QStringList texts;
        for (const auto &row : table.rows) {
            for (qsizetype i = 1; row.cells.first().text == title && i < row.cells.size(); ++i)
                texts.append(row.cells.at(i).text);
        }
        return texts.join(u'|');
    };
    CHECK(letters(u"Vul accounts in"_s) == u"||||R A|||"_s);
    CHECK(letters(u"Accounts uitzetten"_s) == u"|A||I|R|C||"_s);
    CHECK(firstParagraph(report).startsWith(u"R = voert uit, A = is eindverantwoordelijk"_s));
}

TEST_CASE("Matrix: each chapter has a title row above its tasks", "[report][sheets]")
{
    const auto rows = tablesOf(sheetOf(Preset::Matrix)).first().rows;
    QStringList titles;
    for (const auto &row : rows) {
        if (row.group)
            titles.append(row.cells.first().text);
    }

    CHECK(titles == QStringList{u"Beginnen"_s, u"Lopende zaken"_s, u"Informatie op zijn plek"_s, u"Contacten"_s,
                                u"Kennis en routines"_s, u"Accounts en rechten"_s, u"Spullen en regelzaken"_s,
                                u"Ondertekenen"_s});
    CHECK((rows.at(0).group && !rows.at(1).group));
}

TEST_CASE("Matrix: widths fill the page, however many roles there are", "[report][sheets]")
{
    auto source = officeSheet();
    auto everybody = item(u"own.all"_s, Chapter::Start, u"Iedereen"_s);
    everybody.informed = RoleSet::all().values();
    source.sections.append({Chapter::Start, {everybody}});

    for (const auto &report : {sheetOf(Preset::Matrix), makeSheet(record(), {.preset = Preset::Matrix}, Role::Hr, source)}) {
        const auto table = tablesOf(report).first();
        int sum = 0;
        for (const auto width : table.widths)
            sum += width;
        CHECK(sum == 100);
        CHECK(table.widths.size() == table.headers.size());
        CHECK(table.widths.first() >= 30);
    }
}

TEST_CASE("Matrix: says who has which role", "[report][sheets]")
{
    const auto table = tableIn(sheetOf(Preset::Matrix, record(), Language::English), u"Who has which role?"_s);

    CHECK(textsOf(table.rows.at(0)) == QStringList{u"Employee"_s, u"Joris van Leeuwen"_s});
    CHECK(textsOf(table.rows.at(4)) == QStringList{u"IT"_s, u"nobody yet"_s});
}

TEST_CASE("Sheets: the cover says what the sheet is about, in both languages", "[report][sheets]")
{
    const QMap<Preset, QPair<QString, QString>> subtitles{
        {Preset::Receipt,
         {u"Spullen van het werk die Joris van Leeuwen heeft geleend"_s,
          u"Things of the organisation that Joris van Leeuwen has on loan"_s}},
        {Preset::WorkOrder, {u"Accounts en rechten van Joris van Leeuwen"_s, u"Accounts and rights of Joris van Leeuwen"_s}},
        {Preset::Blank,
         {u"Taken en lijsten voor het dossier van Joris van Leeuwen, om met de hand in te vullen"_s,
          u"Tasks and lists for the dossier of Joris van Leeuwen, to fill in by hand"_s}},
        {Preset::Matrix,
         {u"Taken en rollen in het dossier van Joris van Leeuwen"_s,
          u"Tasks and roles in the dossier of Joris van Leeuwen"_s}}};

    for (auto it = subtitles.begin(); it != subtitles.end(); ++it) {
        CHECK(sheetOf(it.key()).subtitle == it.value().first);
        CHECK(sheetOf(it.key(), record(), Language::English).subtitle == it.value().second);
        CHECK(sheetOf(it.key(), record(), Language::English).title == nameOf(it.key()).en);
    }
    auto paused = record();
    paused.dossier.state = DossierState::Paused;
    CHECK(fact(sheetOf(Preset::Matrix, paused), u"Stand"_s) == u"Gepauzeerd"_s);
}

TEST_CASE("Sheets: every row has as many cells as there are headers and widths", "[report][sheets]")
{
    auto full = withAssets();
    full.rows += withAccounts().rows;
    for (const auto &preset : words<Preset>()) {
        for (const auto &table : tablesOf(makeSheet(full, {.preset = preset.value, .role = Role::It}))) {
            INFO(toKey(preset.value) << ' ' << table.caption);
            CHECK(!table.caption.isEmpty());
            CHECK(table.widths.size() == table.headers.size());
            for (const auto &row : table.rows)
                CHECK(row.cells.size() == table.headers.size());
        }
    }
}

TEST_CASE("Sheets: a report of the handover is upright, with the title of the handover", "[report][sheets]")
{
    for (const auto &preset : words<Preset>()) {
        const auto report = sheetOf(preset.value);
        CHECK(report.wide == (preset.value == Preset::Matrix));
        CHECK((report.title == u"Overdracht van werk"_s) == isHandover(preset.value));
    }
}

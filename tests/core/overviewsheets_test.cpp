// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"
#include "tests/core/sheetexample.h"

using namespace sheetexample;

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
    REQUIRE(tables.at(1).rows.size() == 5);
    for (const auto &row : tables.at(1).rows)
        CHECK(row.cells == QList<ReportCell>(5));
}

TEST_CASE("Blank checklist: has the columns of the report, a line for every other, and the choices", "[report][sheets]")
{
    auto filled = record();
    addRow(filled, u"matters"_s, {{u"title"_s, u"Bezwaar"_s}});
    const auto blank = partOf(sheetOf(Preset::Blank), u"Lopende zaken"_s);
    const auto form = every<ReportTable>(blank).at(1);

    CHECK(form.headers == tableIn(make(filled), u"Lopende zaken"_s).headers);
    QStringList below;
    for (const auto &[label, line] : form.rows.first().notes) {
        below.append(label);
        const bool isShort = label == u"Risico:"_s || label == u"Vertrouwelijk:"_s; // a choice and yes or no
        CHECK(line == QString(isShort ? 12 : 40, u'_'));
    }
    CHECK(below == QStringList{u"Risico:"_s, u"Waar staat het:"_s, u"Wat moet je weten?"_s, u"Vertrouwelijk:"_s,
                               u"Eigen kolom:"_s});
    CHECK(every<Paragraph>(blank).first().text == u"Kies uit: Risico (Laag, Hoog)."_s);
    CHECK(every<Paragraph>(partOf(sheetOf(Preset::Blank, record(), Language::English), u"Running matters"_s)).first().text ==
          u"Choose from: Risico (en) (Laag (en), Hoog (en))."_s);
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
    CHECK(tables.at(1).rows.first().notes.first().first == u"Kolom f:"_s);
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

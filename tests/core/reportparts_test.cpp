// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"
#include "tests/core/officefixture.h"
#include "tests/core/reportexample.h"

#include <algorithm>

using namespace reportexample;

namespace {

const QString open = u"Nog te regelen"_s;
const QString matters = u"Lopende zaken"_s;
const QString sign = u"Ondertekening"_s;

QStringList firstColumn(const ReportTable &table)
{
    QStringList texts;
    for (const auto &row : table.rows)
        texts.append(row.cells.first().text);
    return texts;
}

// With talks that no report tells about.
Template sheetWithTalks()
{
    auto source = sheet();
    source.sections.append({Chapter::Lookback,
                            {item(u"exit.a"_s, Chapter::Lookback, u"Gesprek"_s),
                             item(u"exit.b"_s, Chapter::Lookback, u"Nog een gesprek"_s)}});
    return source;
}

} // namespace

TEST_CASE("Row tables: a matter is composed in columns, and nothing of it is lost", "[report]")
{
    auto one = record();
    addRow(one, u"matters"_s,
           {{u"title"_s, u"Bezwaar"_s},
            {u"reference"_s, u"Z-1"_s},
            {u"state"_s, u"Zitting"_s},
            {u"nextStep"_s, u"Bellen"_s},
            {u"deadline"_s, u"2026-03-20"_s},
            {u"risk"_s, u"high"_s},
            {u"place"_s, u"Kast"_s},
            {u"takesOver"_s, u"Noor"_s},
            {u"note"_s, u"Let op\nde termijn"_s},
            {u"colour"_s, u"blauw"_s},
            {u"gone"_s, u"oude kolom"_s},
            {u"ack"_s, u"question"_s},
            {u"ackNote"_s, u"Welke versie?"_s}});

    const auto table = tableIn(make(one), matters);

    CHECK(table.caption == u"1 zaak"_s);
    CHECK(table.headers ==
          QStringList{u"Zaak en kenmerk"_s, u"Stand"_s, u"Eerste stap hierna"_s, u"Uiterlijk"_s, u"Neemt het over"_s});
    CHECK(textsOf(table.rows.first()) == QStringList{u"Bezwaar"_s,
                                                     u"Z-1"_s,
                                                     u"Zitting"_s,
                                                     u"Bellen"_s,
                                                     u"20-03-2026"_s,
                                                     u"Noor"_s,
                                                     u"Risico:"_s,
                                                     u"Hoog"_s,
                                                     u"Waar staat het:"_s,
                                                     u"Kast"_s,
                                                     u"Wat moet je weten?"_s,
                                                     u"Let op\nde termijn"_s,
                                                     u"Eigen kolom:"_s,
                                                     u"blauw"_s,
                                                     u"Ontvangst bevestigd?"_s,
                                                     u"Ik heb een vraag"_s,
                                                     u"Opmerking van de opvolger:"_s,
                                                     u"Welke versie?"_s,
                                                     u"gone:"_s,
                                                     u"oude kolom"_s});
    CHECK(tableIn(make(one, Preset::Manager, Language::English), u"Running matters"_s).headers.first() ==
          u"Zaak (en) and kenmerk (en)"_s);
}

TEST_CASE("Row tables: who is missing stands out, and what is confidential says so", "[report]")
{
    auto some = record();
    addRow(some, u"matters"_s, {{u"title"_s, u"Bezwaar"_s}, {u"reference"_s, u"Z-1"_s}, {u"confidential"_s, u"yes"_s}});
    addRow(some, u"matters"_s, {{u"reference"_s, u"Z-2"_s}, {u"confidential"_s, u"no"_s}});
    addRow(some, u"matters"_s, {{u"state"_s, u"Loopt"_s}});

    const auto rows = tableIn(make(some), matters).rows;

    CHECK(rows.at(0).cells.first() == ReportCell{.text = u"Bezwaar"_s, .detail = u"Z-1 · vertrouwelijk"_s});
    CHECK(rows.at(0).cells.last() == ReportCell{.text = u"▲ nog niemand"_s, .strong = true});
    CHECK(rows.at(1).cells.first() == ReportCell{.text = u"Z-2"_s});
    CHECK(rows.at(2).cells.first() == ReportCell{.text = u"(geen naam)"_s});
}

TEST_CASE("Row tables: matters stand in the order of their dates, undated ones last", "[report]")
{
    auto some = record();
    addRow(some, u"matters"_s, {{u"title"_s, u"zonder"_s}});
    addRow(some, u"matters"_s, {{u"title"_s, u"laat"_s}, {u"deadline"_s, u"2026-04-01"_s}});
    addRow(some, u"matters"_s, {{u"title"_s, u"vroeg"_s}, {u"deadline"_s, u"2026-03-20"_s}});

    const auto table = tableIn(make(some), matters);

    CHECK(firstColumn(table) == QStringList{u"vroeg"_s, u"laat"_s, u"zonder"_s});
    CHECK(table.caption == u"3 zaken, vroegste datum eerst"_s);
}

TEST_CASE("Row tables: every row has as many cells as there are headers and widths", "[report]")
{
    auto some = record();
    for (const auto &table : tables())
        addRow(some, table.key, {{table.columns.first().key, u"iets"_s}});

    for (const auto &table : every<ReportTable>(make(some, Preset::Archive).blocks)) {
        CHECK(!table.caption.isEmpty());
        CHECK(table.widths.size() == table.headers.size());
        for (const auto &row : table.rows)
            CHECK(row.cells.size() == table.headers.size());
    }
}

TEST_CASE("Row tables: what is destroyed and who hears what, with every column", "[report]")
{
    const auto make12 = [](const QString &key, const QStringList &columns) {
        Table table{.key = key, .title = both(key)};
        for (const auto &name : columns)
            table.columns.append(column(name, u"K-"_s + name));
        return table;
    };
    const QStringList destruction = u"what period size category ground proposedBy decision decidedBy decidedOn destroyedOn how by"_s.split(u' ');
    const QStringList audiences = u"circle who how by notBefore message agreed"_s.split(u' ');
    auto source = sheet();
    source.tables << make12(u"destruction"_s, destruction) << make12(u"audiences"_s, audiences);
    source.sections.append({Chapter::Information,
                            {tableItem(u"information.destruction"_s, Chapter::Information, u"destruction"_s),
                             tableItem(u"farewell.plan"_s, Chapter::Information, u"audiences"_s)}});
    auto some = record();
    const auto fill = [&](const QString &table, const QStringList &columns) {
        Cells cells;
        for (const auto &name : columns)
            cells.insert(name, u"v-"_s + name);
        addRow(some, table, cells);
    };
    fill(u"destruction"_s, destruction);
    fill(u"audiences"_s, audiences);
    const auto told = [&](Preset preset, const QString &title) {
        const auto rows = tableIn(make(some, preset, Language::Dutch, {}, {source}), title).rows;
        return rows.isEmpty() ? QStringList() : textsOf(rows.first());
    };

    for (const auto preset : {Preset::Manager, Preset::Archive}) {
        for (const auto &name : destruction)
            CHECK(told(preset, u"Vernietiging"_s).contains(u"v-"_s + name));
        for (const auto &name : audiences)
            CHECK(told(preset, u"Wie hoort het wanneer?"_s).contains(u"v-"_s + name));
    }
    CHECK(!html(some, Preset::Successor, Language::Dutch, {}, {source}).contains(u"v-"_s));
    CHECK(headings(make(some, Preset::Archive, Language::English, {}, {source})).contains(u"Destruction"_s));
    some.rows[some.rows.size() - 2].cells = {{u"what"_s, u"Agenda's"_s}, {u"decision"_s, u"keep"_s}};
    CHECK(!told(Preset::Archive, u"Vernietiging"_s).contains(u"nog niet"_s)); // what is kept is not waited for
}

TEST_CASE("Open points: late ones first, with the number of days in words", "[report]")
{
    auto some = record();
    some.tasks[u"information.contacts"_s].due = QDate(2026, 3, 11);
    some.tasks[u"information.locations"_s].due = QDate(2026, 3, 13);
    some.tasks[u"information.kickoff"_s].status = Status::Done;

    const auto table = tableIn(make(some), open);

    CHECK(firstColumn(table).first(3) == QStringList{u"Vul matters in"_s, u"Vul contacts in"_s, u"Vul locations in"_s});
    CHECK(table.rows.at(0).cells.at(3) == ReportCell{.text = u"2 dagen te laat"_s, .strong = true});
    CHECK(table.rows.at(1).cells.at(3).text == u"1 dag te laat"_s);
    CHECK(table.rows.at(2).cells.at(3).text.isEmpty());
    CHECK(table.rows.at(0).cells.at(1) == ReportCell{.text = u"Joris van Leeuwen"_s, .detail = u"Medewerker"_s});
    CHECK(table.rows.at(0).cells.at(2).text == u"10-03-2026"_s);
    CHECK(!firstColumn(table).contains(u"Dossier starten voor Joris van Leeuwen"_s));
    CHECK(tableIn(make(some, Preset::Manager, Language::English), u"Still to arrange"_s).rows.at(1).cells.at(3).text ==
          u"1 day late"_s);
}

TEST_CASE("Open points: tell what a task waits for, without naming tasks that the report may not tell", "[report]")
{
    auto source = sheet();
    auto wipe = item(u"accounts.wipe"_s, Chapter::Equipment, u"Laptop wissen"_s, Role::It);
    wipe.gates = {Gate::Delete};
    wipe.needs = {u"information.kickoff"_s};
    auto visible = item(u"accounts.visible"_s, Chapter::Equipment, u"Mail bewaren"_s);
    auto hidden = onlyFor({Role::Hr}, item(u"accounts.hidden"_s, Chapter::Equipment, u"Verborgen"_s));
    visible.provides = hidden.provides = {Gate::Delete};
    source.sections.append({Chapter::Equipment, {wipe, visible, hidden}});
    auto held = record();
    held.dossier.hold = LegalHold{u"Woo-verzoek"_s, u"W-1"_s, u"Femke"_s, QDate(2026, 3, 2)};
    const auto attention = [&](const DossierRecord &dossier) {
        for (const auto &row : tableIn(make(dossier, Preset::Manager, Language::Dutch, {}, {source}), open).rows) {
            if (row.cells.first().text == u"Laptop wissen"_s)
                return row.cells.at(3);
        }
        return ReportCell();
    };

    CHECK(attention(record()).text == u"Mag nog niet, eerst ‘Mail bewaren’ en een andere taak"_s);
    CHECK(attention(record()).detail == u"wacht op ‘Dossier starten voor Joris van Leeuwen’"_s);
    for (const auto &key : {u"accounts.visible"_s, u"accounts.hidden"_s})
        held.tasks[key].status = Status::Done;
    CHECK(attention(held).text == u"Mag nu niet: er geldt een bewaarplicht"_s);
}

TEST_CASE("Open points: a hold check answered with no is not waited for", "[report]")
{
    auto source = sheet();
    auto wipe = item(u"accounts.wipe"_s, Chapter::Equipment, u"Laptop wissen"_s, Role::It);
    wipe.gates = {Gate::Delete};
    auto check = item(u"information.hold_check"_s, Chapter::Equipment, u"Nagaan of wissen mag"_s);
    check.provides = {Gate::Delete};
    source.sections.append({Chapter::Equipment, {check, wipe}});
    auto refused = record();
    refused.tasks[check.key] = {.status = Status::Done, .choice = u"keep"_s, .doneOn = QDate(2026, 3, 10)};

    const auto rows = tableIn(make(refused, Preset::Manager, Language::Dutch, {}, {source}), open).rows;

    const auto row = std::ranges::find(rows, u"Laptop wissen"_s, [](const ReportRow &r) { return r.cells.first().text; });
    REQUIRE(row != rows.end());
    CHECK(row->cells.at(3).text == u"Mag nog niet: het antwoord op ‘Nagaan of wissen mag’ is nee of te oud"_s);
}

TEST_CASE("Legal hold: manager and archive read why, the successor only that", "[report]")
{
    auto held = record();
    held.dossier.hold = LegalHold{u"Woo-verzoek parkeren"_s, u"W-1"_s, u"Femke"_s, QDate(2026, 3, 2)};

    CHECK(
        every<Paragraph>(make(held).blocks).first().text ==
        u"Er geldt een bewaarplicht sinds 02-03-2026: vernietig en wis nu niets.\nReden: Woo-verzoek parkeren\nKenmerk: W-1\nIngesteld door: Femke"_s);
    CHECK(!html(held, Preset::Successor).contains(u"Woo-verzoek parkeren"_s));
    CHECK(every<Paragraph>(partOf(make(held, Preset::Archive), u"Bewaren"_s)).at(1).strong);
}

TEST_CASE("Legal hold: stands in bold above every report and sheet, the reason only where it may be read", "[report]")
{
    auto held = record();
    held.dossier.hold = LegalHold{u"Woo-verzoek parkeren"_s, u"W-1"_s, u"Femke"_s, QDate(2026, 3, 2)};
    for (const auto &preset : words<Preset>()) {
        const bool tellsWhy = preset.value == Preset::Manager || preset.value == Preset::Archive;
        const ReportRequest request{.preset = preset.value, .language = Language::English, .role = Role::Employee};
        const auto report = makeReport(view(held), {}, request);
        const auto *warning = std::get_if<Paragraph>(&report.blocks.first());
        INFO(toKey(preset.value));
        REQUIRE(warning != nullptr);
        CHECK((warning->strong && warning->text.startsWith(u"A legal hold "_s)));
        CHECK(warning->text.contains(u": destroy and delete nothing now."_s));
        CHECK(QString::fromUtf8(toHtml(report)).contains(u"Woo-verzoek"_s) == tellsWhy);
        CHECK(QString::fromUtf8(toHtml(report)).contains(u"W-1"_s) == tellsWhy);
    }
}

TEST_CASE("Open points: nothing open is said, not left out", "[report]")
{
    auto ready = record();
    for (const auto &section : sections()) {
        for (const auto &item : section.items)
            ready.tasks[item.key].status = Status::Done;
    }

    CHECK(paragraphIn(make(ready), open) == u"Er staan geen taken open."_s);
}

TEST_CASE("All tasks: status, reason, note and place stand with the task", "[report]")
{
    auto some = record();
    some.tasks[u"information.kickoff"_s] = {.status = Status::Done,
                                            .note = u"Besproken"_s,
                                            .place = u"Kamer 3"_s,
                                            .alreadySafe = true,
                                            .date = QDate(2026, 2, 3),
                                            .doneOn = QDate(2026, 2, 4)};
    some.tasks[u"information.contacts"_s] = {.status = Status::NotApplicable, .reason = u"Geen contacten"_s};

    const auto tables = every<ReportTable>(partOf(make(some), u"Alle taken"_s));

    CHECK(textsOf(tables.first().rows.first()) ==
          QStringList{u"Dossier starten voor Joris van Leeuwen"_s, u"Sanne Verhoeven"_s, u"Leidinggevende"_s, u"Gedaan"_s,
                      u"Datum:"_s, u"03-02-2026"_s, u"Plek:"_s, u"Kamer 3, was al geborgd"_s, u"Notitie:"_s, u"Besproken"_s,
                      u"Gedaan op:"_s, u"04-02-2026"_s});
    CHECK(tables.at(3).rows.first().notes == QList<LabelledText>{{u"Reden:"_s, u"Geen contacten"_s}});
}

TEST_CASE("Signatures: signed, refused and not yet signed", "[report]")
{
    auto some = record();
    some.tasks[u"information.employee_sign"_s].signature = {
        .by = u"Joris van Leeuwen"_s,
        .at = u"2026-03-11T13:05:00.000Z"_s,
        .openPoints = {u"information.contacts|employee|Joris van Leeuwen|2026-03-20"_s, u"information.signoff|manager||"_s,
                       u"exit.a|employee|Joris van Leeuwen|2026-03-01"_s}};
    some.tasks[u"information.signoff"_s].signature = {
        .by = u"Sanne"_s, .at = u"2026-03-12T08:00:00.000Z"_s, .refusal = u"Er mist een zaak"_s};

    const auto lines =
        every<SignatureLine>(partOf(make(some, Preset::Manager, Language::Dutch, {}, {sheetWithTalks()}), sign));

    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0).who == u"Medewerker: Joris van Leeuwen"_s);
    CHECK(lines.at(0).statement == u"Ondertekend door Joris van Leeuwen op 11-03-2026 13:05 UTC, met 3 open punten, waarvan 1 niet in dit rapport:"_s);
    CHECK(lines.at(0).openPoints ==
          QStringList{u"Vul contacts in (Joris van Leeuwen, 20-03-2026)"_s, u"Rapport accepteren (Leidinggevende)"_s});
    CHECK(lines.at(1).statement == u"Niet ondertekend. Sanne gaf op 12-03-2026 08:00 UTC deze reden: Er mist een zaak"_s);
    CHECK(lines.at(2).statement == u"Nog niet ondertekend."_s);
    CHECK((lines.at(0).fields.isEmpty() && lines.at(1).fields.isEmpty()));
    CHECK(lines.at(2).fields == QStringList{u"Naam"_s, u"Datum"_s, u"Handtekening"_s});
    CHECK(html(some).contains(u"geen gekwalificeerde elektronische handtekening"_s));
}

TEST_CASE("Signatures: say how many points were open, also when the report tells none of them", "[report]")
{
    auto some = record();
    const auto statement = [&](const QStringList &points, Language language = Language::Dutch) {
        some.tasks[u"information.employee_sign"_s].signature = {
            .by = u"Joris"_s, .at = u"2026-03-11T13:05:00.000Z"_s, .openPoints = points};
        const auto title = language == Language::Dutch ? sign : u"Signatures"_s;
        return every<SignatureLine>(partOf(make(some, Preset::Manager, language, {}, {sheetWithTalks()}), title))
            .at(0)
            .statement;
    };

    CHECK(statement({}) == u"Ondertekend door Joris op 11-03-2026 13:05 UTC."_s);
    CHECK(statement({u"information.signoff|manager||"_s}).endsWith(u"UTC, met 1 open punt:"_s));
    CHECK(statement({u"exit.a|hr||"_s, u"exit.b|hr||"_s}).endsWith(u", met 2 open punten, waarvan 2 niet in dit rapport."_s));
    CHECK(statement({u"information.signoff|manager||"_s, u"exit.b|hr||"_s}, Language::English)
              .endsWith(u", with 2 open points, of which 1 not in this report:"_s));
}

TEST_CASE("Signatures: what was confirmed and remarked stands before the signature", "[report]")
{
    Office office;
    for (const auto &item : {u"information.nothing_private"_s, u"information.complete"_s})
        must(office.as(Role::Employee).setTask(office.dossier, item, {.status = Status::Done}));
    must(office.as(Role::Employee)
             .setTask(office.dossier, u"information.employee_sign"_s, {.note = u"De sleutel ligt\nbij de balie"_s}));
    must(office.as(Role::Employee).sign(office.dossier));

    const auto report = must(office.as(Role::Manager)
                                 .report(office.dossier, {.preset = Preset::Successor, .language = Language::Dutch, .madeAt = {}}));
    const auto lines = every<SignatureLine>(report.blocks);
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.at(0).statement.startsWith(u"Ik heb privé geen werkinformatie meer. Ik heb ingevuld wat ik weet. Opmerking: “De "
                                           "sleutel ligt bij de balie”. Ondertekend door Joris van Leeuwen op "_s));
}

TEST_CASE("Signatures: a closed dossier asks for none any more", "[report]")
{
    auto closed = record();
    closed.dossier.state = GENERATE(DossierState::Finished, DossierState::Cancelled);

    for (const auto &line : every<SignatureLine>(partOf(make(closed), sign))) {
        CHECK(line.statement == u"Niet ondertekend."_s);
        CHECK(line.fields.isEmpty());
    }
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"
#include "tests/core/reportexample.h"

using namespace reportexample;

namespace {

Change rowAdded(const Row &row, int minute)
{
    return {.time = u"2026-03-05T09:%1:33.120Z"_s.arg(minute, 2, 10, QChar(u'0')),
            .actor = u"Joris van Leeuwen"_s,
            .role = Role::Employee,
            .cells = {{rowSubject(row.id), rowTableField(), {}, row.table, {}},
                      {rowSubject(row.id), u"title"_s, {}, row.cells.value(u"title"_s), {}}}};
}

} // namespace

TEST_CASE("Who does what: each role in words, and who has it", "[report]")
{
    const auto tables = every<ReportTable>(partOf(make(record(), Preset::Archive), u"Wie doet wat?"_s));

    REQUIRE(tables.size() == 2);
    CHECK(textsOf(tables.at(0).rows.first()) == QStringList{u"Medewerker"_s, u"Joris van Leeuwen"_s});
    CHECK(tables.at(1).headers.mid(1) ==
          QStringList{u"Voert uit"_s, u"Is eindverantwoordelijk"_s, u"Denkt mee"_s, u"Krijgt bericht"_s});
    CHECK(textsOf(tables.at(1).rows.at(1)) == QStringList{u"Vul agreements in"_s, u"Medewerker"_s, u"Leidinggevende"_s});
}

TEST_CASE("History: who changed what, from what to what, newest first and at most two hundred", "[report]")
{
    auto some = record();
    const auto row = addRow(some, u"matters"_s, {{u"title"_s, u"Bezwaar"_s}});
    QList<Change> history(250, rowAdded(row, 1));
    history.append({.time = u"2026-03-06T10:00:00.000Z"_s,
                    .actor = u"Sanne"_s,
                    .role = Role::Manager,
                    .onBehalfOf = Role::Employee,
                    .cells = {{taskSubject(u"information.kickoff"_s), u"status"_s, u"todo"_s, u"done"_s, {}},
                              {taskSubject(u"information.kickoff"_s), u"note"_s, {}, QString(500, u'n'), {}}}});

    const auto table = tableIn(make(some, Preset::Archive, Language::Dutch, history), u"Geschiedenis"_s);

    CHECK(table.caption == u"De laatste 200 van 251 wijzigingen, nieuwste eerst"_s);
    CHECK(table.rows.size() == 200);
    const auto first = table.rows.first().cells;
    CHECK(first.at(0).text == u"06-03-2026 10:00"_s);
    CHECK(first.at(1) == ReportCell{.text = u"Sanne"_s, .detail = u"Leidinggevende, namens medewerker"_s});
    CHECK(first.at(2).text == u"Dossier starten voor Joris van Leeuwen"_s);
    CHECK(first.at(3).text.startsWith(u"Stand: Te doen → Gedaan\nNotitie: – → nnn"_s));
    CHECK(first.at(3).text.endsWith(u"Notitie: – → "_s + QString(500, u'n')));
    CHECK(textsOf(table.rows.at(1)).mid(3) ==
          QStringList{u"Lopende zaken: Bezwaar"_s, u"regel toegevoegd\nZaak: – → Bezwaar"_s});
}

TEST_CASE("History: a row that is no longer there keeps its name", "[report]")
{
    const Row gone{RowId(QUuid::createUuid()), u"matters"_s, {{u"title"_s, u"Weg"_s}}};
    const Change removed{.time = u"2026-03-07T10:00:00.000Z"_s,
                         .actor = u"Joris"_s,
                         .role = Role::Employee,
                         .cells = {{rowSubject(gone.id), rowDeletedField(), {}, u"1"_s, {}}}};

    const auto table =
        tableIn(make(record(), Preset::Archive, Language::Dutch, {rowAdded(gone, 5), removed}), u"Geschiedenis"_s);

    REQUIRE(table.rows.size() == 2);
    CHECK(textsOf(table.rows.first()).last() == u"regel verwijderd"_s);
    CHECK(textsOf(table.rows.first()).at(3) == u"Lopende zaken: Weg"_s);
}

TEST_CASE("History: tells by role who came and went", "[report]")
{
    const auto first = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto second = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto change = [](int minute, const QList<CellChange> &cells) {
        return Change{.time = u"2026-03-05T09:0%1:00.000Z"_s.arg(minute), .actor = u"Bram"_s, .role = Role::Hr, .cells = cells};
    };
    const QString field = u"people.manager"_s;
    const QList<Change> history{
        change(1, {{dossierSubject(), field, {}, first, {}}, {u"person:"_s + first, u"name"_s, {}, u"Wouter"_s, {}},
                   {u"person:"_s + first, u"unit"_s, {}, u"Ruimte"_s, {}}}),
        change(2, {{dossierSubject(), field, first, second, {}}, {u"person:"_s + second, u"name"_s, {}, u"Sanne"_s, {}}}),
        change(3, {{u"person:"_s + second, u"name"_s, u"Sanne"_s, u"Sanne Bos"_s, {}}}),
        change(4, {{dossierSubject(), field, second, {}, {}}})};
    const auto lines = [&](Language language, const QString &title) {
        QStringList texts;
        for (const auto &row : tableIn(make(record(), Preset::Archive, language, history), title).rows)
            texts.prepend(row.cells.last().text);
        return texts;
    };

    CHECK(lines(Language::Dutch, u"Geschiedenis"_s) ==
          QStringList{u"Leidinggevende: – → Wouter\nLeidinggevende, afdeling: – → Ruimte"_s,
                      u"Leidinggevende: Wouter → Sanne Bos"_s, u"Leidinggevende: Sanne → Sanne Bos"_s,
                      u"Leidinggevende: Sanne Bos → –"_s});
    CHECK(lines(Language::English, u"History"_s).first() == u"Manager: – → Wouter\nManager, department: – → Ruimte"_s);
}

TEST_CASE("Retention: counts from the end of employment, in words", "[report]")
{
    const auto keep = [](QDate end, const QString &term, Language language = Language::Dutch) {
        auto some = record();
        some.dossier.dates.employmentEnd = end;
        some.dossier.organisation.retention = term;
        return paragraphIn(make(some, Preset::Archive, language),
                           language == Language::Dutch ? u"Bewaren"_s : u"Retention"_s);
    };

    CHECK(keep({2026, 7, 31}, u"P10Y"_s) ==
          u"Dit dossier blijft bewaard tot en met 31-07-2036: 10 jaar na het einde van het dienstverband (31-07-2026)."_s);
    CHECK(keep({2024, 2, 29}, u"P1Y"_s).contains(u"28-02-2025: 1 jaar na"_s));
    CHECK(keep({2015, 4, 5}, u"P75Y"_s).contains(u"05-04-2090"_s));
    CHECK(keep({2026, 1, 1}, u"P1Y6M1D"_s, Language::English).contains(u"02-07-2027: 1 year, 6 months and 1 day after"_s));
    CHECK(keep({}, u"P2W"_s).contains(u"14-04-2026: 2 weken na"_s)); // no end of employment: the last working day
    CHECK(!keep({2026, 7, 31}, u"P10Y"_s).contains(u"voorbij"_s));
    CHECK(keep({2024, 2, 29}, u"P1Y"_s).endsWith(u" Die termijn is voorbij."_s));
    CHECK(keep({2024, 2, 29}, u"P1Y"_s, Language::English).endsWith(u" That term is over."_s));
    for (const auto &undecided : {u""_s, u"P"_s, u"10 jaar"_s, u"P0Y"_s})
        CHECK(keep({2026, 7, 31}, undecided) == u"Hoe lang dit dossier bewaard blijft, is nog niet bepaald."_s);
}

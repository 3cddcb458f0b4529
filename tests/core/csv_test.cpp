// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"
#include "tests/core/sheetexample.h"

#include "core/report/csv.h"

using namespace sheetexample;

namespace {

QString csv(const QList<Block> &blocks, Language language = Language::Dutch)
{
    const auto bytes = toCsv({.language = language, .blocks = blocks});
    REQUIRE(bytes.startsWith("\xEF\xBB\xBF"));
    return QString::fromUtf8(bytes.mid(3));
}

// One cell, as it stands in the file.
QString written(const QString &text)
{
    const auto lines = csv({ReportTable{.caption = u"c"_s, .headers = {u"h"_s}, .rows = {{.cells = {{.text = text}}}}}});
    REQUIRE(lines.startsWith(u"c\r\nh\r\n"_s));
    return lines.mid(6).chopped(2);
}

} // namespace

TEST_CASE("CSV: tables follow each other, each with its caption and headers", "[report][csv]")
{
    const ReportTable first{.caption = u"2 zaken"_s,
                            .headers = {u"Zaak"_s, u"Wie"_s},
                            .rows = {{.cells = {{.text = u"A"_s, .detail = u"Z-1"_s}, {.text = u"Noor"_s}}},
                                     {.cells = {{.detail = u"Z-2"_s}, {}}}}};
    const ReportTable second{.caption = u"leeg"_s, .headers = {u"x"_s}};

    CHECK(csv({Heading{1, u"Zaken"_s}, first, Paragraph{u"Tekst"_s}, second}) ==
          u"2 zaken\r\nZaak;Wie\r\n\"A, Z-1\";Noor\r\nZ-2;\r\n\r\nleeg\r\nx\r\n"_s);
    CHECK(csv({first}, Language::English).startsWith(u"2 zaken\r\nZaak,Wie\r\n\"A, Z-1\",Noor\r\n"_s));
    CHECK(csv({Paragraph{u"Tekst"_s}}).isEmpty());
}

TEST_CASE("CSV: what stands below a row is in a last column", "[report][csv]")
{
    const ReportTable table{
        .caption = u"c"_s,
        .headers = {u"h"_s},
        .rows = {{.cells = {{.text = u"A"_s}}, .notes = {{u"Risico:"_s, u"Hoog"_s}, {u"Plek:"_s, u"Kast"_s}}},
                 {.cells = {{.text = u"B"_s}}}}};

    CHECK(csv({table}) == u"c\r\nh;Meer\r\nA;\"Risico: Hoog\nPlek: Kast\"\r\nB;\r\n"_s);
}

TEST_CASE("CSV: separators, quotes and line ends stay inside their cell", "[report][csv]")
{
    CHECK(written(u"gewoon"_s) == u"gewoon"_s);
    CHECK(written(u"a;b"_s) == u"\"a;b\""_s);
    CHECK(written(u"a,b"_s) == u"\"a,b\""_s);
    CHECK(written(u"a\tb"_s) == u"\"a\tb\""_s);
    CHECK(written(u"zeg \"ja\""_s) == u"\"zeg \"\"ja\"\"\""_s);
    CHECK(written(u"een\r\ntwee"_s) == u"\"een\r\ntwee\""_s);
    CHECK(written(u"Çelik ▲ 👩🏽‍💻"_s) == u"Çelik ▲ 👩🏽‍💻"_s);
}

TEST_CASE("CSV: nothing that somebody typed becomes a formula", "[report][csv]")
{
    const auto hostile = GENERATE(as<QString>(), u"=1+1"_s, u"+31 6 12345678"_s, u"-2"_s, u"@SUM(A1)"_s, u"  =1"_s,
                                  u"\u00A0=1"_s, u"\u200B=1"_s, u"\uFEFF=1"_s, u"\u202E=1"_s, u"\u2068=1"_s, u"\u0001=1"_s,
                                  u"＝1"_s, u"＋1"_s, u"－1"_s, u"＠A"_s, u"="_s);

    CHECK(written(hostile) == u'\'' + hostile);
}

TEST_CASE("CSV: a cell that starts with a tab or line end is text", "[report][csv]")
{
    const auto hostile = GENERATE(as<QString>(), u"\t=1"_s, u"\tx"_s, u"\rx"_s, u"\nx"_s, u" \r\n=cmd|' /C calc'!A0"_s);

    CHECK(written(hostile) == QString(u"\"'"_s + hostile + u'"'));
}

TEST_CASE("CSV: a formula with quotes is both made harmless and quoted", "[report][csv]")
{
    CHECK(written(u"=HYPERLINK(\"http://x\";\"klik\")"_s) == u"\"'=HYPERLINK(\"\"http://x\"\";\"\"klik\"\")\""_s);
}

TEST_CASE("CSV: captions, headers, details and notes are no formulas either", "[report][csv]")
{
    const auto text = csv({ReportTable{.caption = u"=a"_s,
                                       .headers = {u"=b"_s},
                                       .rows = {{.cells = {{.detail = u"=c"_s}}, .notes = {{u"=d:"_s, u"e"_s}}}}}});

    CHECK(text == u"'=a\r\n'=b;Meer\r\n'=c;'=d: e\r\n"_s);
}

TEST_CASE("CSV: what only looks a little like a formula stays as it is", "[report][csv]")
{
    for (const auto &plain : {u"a=b"_s, u"–2"_s, u"1-2"_s, u"  "_s, u"noor@veldermeer.example"_s})
        CHECK(written(plain) == plain);
}

TEST_CASE("CSV: the work order can be read by a spreadsheet", "[report][csv]")
{
    auto some = record();
    addRow(some, u"accounts"_s, {{u"system"_s, u"=cmd"_s}, {u"right"_s, u"lezen; schrijven"_s}});
    const auto text = QString::fromUtf8(toCsv(makeSheet(some, {.preset = Preset::WorkOrder})));

    const auto whose = u"Joris van Leeuwen;31-03-2026;"_s;
    CHECK(text.startsWith(u"Medewerker;Laatste werkdag;Systeem;Recht;Persoonlijk of gedeeld;Binnen of buiten;"_s));
    CHECK(text.contains(u"\r\n"_s + whose + u"'=cmd;\"lezen; schrijven\";;;▲ nog niet gekozen;;nog niet;\r\n"_s));
    CHECK(text.contains(u"\r\n\r\nMedewerker;Laatste werkdag;Taak;Gedaan;Wie;Rol;Uiterlijk;Stand;Let op\r\n"_s));
    CHECK(text.contains(whose + u"Accounts uitzetten;nee;ICT;;31-03-2026;Te doen;\r\n"_s));
}

TEST_CASE("CSV: the work order has its headers without accounts too, and says what is done", "[report][csv]")
{
    auto some = record();
    some.tasks[u"accounts.disable"_s].status = Status::Done;
    const auto text = QString::fromUtf8(toCsv(makeSheet(some, {.preset = Preset::WorkOrder, .language = Language::English})));

    CHECK(text.startsWith(u"Employee,Last working day,Systeem (en),Recht (en),"_s));
    CHECK(text.contains(u"Joris van Leeuwen,31-03-2026,Accounts uitzetten (en),yes,"_s));
    CHECK(!text.contains(u"Joris van Leeuwen,31-03-2026,,"_s)); // the rows to write in are for paper
    const auto bare = makeSheet(record(), {.preset = Preset::WorkOrder}, Role::Hr, sheet());
    CHECK(QString::fromUtf8(toCsv(bare)) == u"Medewerker;Laatste werkdag\r\nJoris van Leeuwen;31-03-2026\r\n"_s);
}

TEST_CASE("CSV: a column with two names becomes two, and what is only there to write in stays out", "[report][csv]")
{
    const ReportTable table{.caption = u"c"_s,
                            .headers = {u"Wat en soort"_s, u"Wie"_s},
                            .rows = {{.cells = {{.text = u"☑ A"_s}, {.text = u"Noor"_s, .detail = u"ICT"_s}}},
                                     {.cells = {{}, {}}, .notes = {{u"Plek:"_s, u"___"_s}}}},
                            .columnNames = {{u"Wat"_s, {}}, {u"Naam"_s, u"Rol"_s}},
                            .tickBoxes = true};

    CHECK(csv({table}) == u"c\r\nWat en soort;Gedaan;Naam;Rol\r\nA;ja;Noor;ICT\r\n"_s);
}

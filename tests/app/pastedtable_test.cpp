// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/pastedtable.h"

#include "tests/core/officefixture.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace app;

namespace {

const QDate today(2026, 3, 12);

QList<QStringList> rowsOf(const QString &text)
{
    return readPastedTable(text).rows;
}

QList<Column> matters()
{
    Office office;
    return office.seenBy(Role::Employee).table(u"matters")->columns;
}

} // namespace

TEST_CASE("Pasted table: tabs, semicolons and commas separate cells", "[paste]")
{
    const QList<QStringList> expected{{u"Bezwaar"_s, u"Z-1"_s}, {u"Woo"_s, u"Z-2"_s}};

    CHECK(rowsOf(u"Bezwaar\tZ-1\nWoo\tZ-2\n"_s) == expected);
    CHECK(rowsOf(u"Bezwaar;Z-1\r\nWoo;Z-2"_s) == expected);
    CHECK(rowsOf(u"Bezwaar,Z-1\rWoo,Z-2\r"_s) == expected);
    CHECK(rowsOf(u"\uFEFFBezwaar;Z-1\nWoo;Z-2\n"_s) == expected);
    CHECK(rowsOf(u"A, met komma;1\nB, met komma;2\nC;3"_s).last() == QStringList{u"C"_s, u"3"_s});
    CHECK(rowsOf(u"een regel"_s) == QList<QStringList>{{u"een regel"_s}});
}

TEST_CASE("Pasted table: quotes hold separators, line ends and quotes", "[paste]")
{
    CHECK(rowsOf(u"\"a;b\";\"regel 1\nregel 2\"\nc;\"zegt \"\"nee\"\"\""_s) ==
          QList<QStringList>{{u"a;b"_s, u"regel 1\nregel 2"_s}, {u"c"_s, u"zegt \"nee\""_s}});
    CHECK(rowsOf(u"\"\";x"_s) == QList<QStringList>{{u""_s, u"x"_s}});
}

TEST_CASE("Pasted table: a quote that nobody closes does not swallow the rest", "[paste]")
{
    CHECK(rowsOf(u"\"open\tb\nc\td"_s) == QList<QStringList>{{u"\"open"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    CHECK(rowsOf(u"\"Regels\" bouw\t2\nx\t\"y\" z"_s) ==
          QList<QStringList>{{u"\"Regels\" bouw"_s, u"2"_s}, {u"x"_s, u"\"y\" z"_s}});
    CHECK(rowsOf(u"27\" scherm\t1"_s) == QList<QStringList>{{u"27\" scherm"_s, u"1"_s}});
}

TEST_CASE("Pasted table: rows become equally long and empty ones fall out", "[paste]")
{
    CHECK(rowsOf(u"a\tb\tc\n\t\t\n\nd\ne\tf\t"_s) ==
          QList<QStringList>{{u"a"_s, u"b"_s, u"c"_s}, {u"d"_s, u""_s, u""_s}, {u"e"_s, u"f"_s, u""_s}});
    CHECK(rowsOf(u""_s).isEmpty());
    CHECK(rowsOf(u"\n\n\t\n"_s).isEmpty());
}

TEST_CASE("Pasted table: what looks like a formula stays text", "[paste]")
{
    const auto pasted = readPastedTable(u"=HYPERLINK(\"http://x\")\t+31\n@SUM(A1)\t-2+3"_s);

    CHECK(pasted.rows.at(0) == QStringList{u"=HYPERLINK(\"http://x\")"_s, u"+31"_s});
    const auto rows = rowsFrom(pasted, {.columns = {u"title"_s, u"reference"_s}}, matters(), today).rows;
    CHECK(rows.at(1) == QMap<QString, QString>{{u"title"_s, u"@SUM(A1)"_s}, {u"reference"_s, u"-2+3"_s}});
}

TEST_CASE("Pasted table: thousands of rows are read, and there is an end to it", "[paste]")
{
    QString text;
    for (int i = 0; i < 5'000; ++i)
        text += u"Zaak %1\tZ-%1\t31-3\n"_s.arg(i);
    CHECK(rowsOf(text).size() == 5'000);
    CHECK(rowsOf(text).last() == QStringList{u"Zaak 4999"_s, u"Z-4999"_s, u"31-3"_s});
    CHECK(rowsOf(u"x\n"_s.repeated(30'000)).size() == maxPastedRows);
    CHECK_FALSE(rowsOf(u"\"\"\"\n"_s.repeated(20'000)).isEmpty());
    CHECK_FALSE(rowsOf(QString(200'000, u'"')).isEmpty());
}

TEST_CASE("Pasted table: headings in Dutch, English or by key say where columns go", "[paste]")
{
    const auto columns = matters();
    const auto mapped = [&](const QString &text) { return proposedMapping(readPastedTable(text), columns); };

    for (const auto &column : columns) {
        CHECK(mapped(column.label.nl + u"\nx"_s) == PasteMapping{true, {column.key}});
        CHECK(mapped(column.label.en.toUpper() + u"\nx"_s) == PasteMapping{true, {column.key}});
        CHECK(mapped(column.key + u"\nx"_s) == PasteMapping{true, {column.key}});
    }
    const auto nl = [&](int i) { return columns.at(i).label.nl; };
    CHECK(mapped(nl(5) + u"\tNummer\t"_s + nl(0) + u"\nhoog\t7\tBezwaar"_s) ==
          PasteMapping{true, {columns.at(5).key, QString(), columns.at(0).key}});
    CHECK(mapped(nl(0) + u'\t' + nl(0) + u"\na\tb"_s).columns == QStringList{columns.at(0).key, QString()});
}

TEST_CASE("Pasted table: without headings the columns follow the table", "[paste]")
{
    const auto columns = matters();
    const auto mapping = proposedMapping(readPastedTable(u"Bezwaar\tZ-1\nWoo\tZ-2"_s), columns);

    CHECK(mapping == PasteMapping{false, {u"title"_s, u"reference"_s}});
    const auto wide = proposedMapping(readPastedTable(QString(u"x\t"_s).repeated(30) + u'x'), columns);
    CHECK(wide.columns.size() == 31);
    CHECK(wide.columns.last().isEmpty());
    CHECK(proposedMapping({}, columns) == PasteMapping());
}

TEST_CASE("Pasted table: days, choices and yes or no are read as people write them", "[paste]")
{
    const auto columns = matters();
    const auto &risk = columns.at(5);
    REQUIRE(risk.key == u"risk"_s);
    const PasteMapping mapping{false, {u"title"_s, u"deadline"_s, u"risk"_s, u"confidential"_s}};
    const auto pasted = readPastedTable(u"A\t31 mrt\t"_s + risk.choices.last().label.nl.toUpper() +
                                        u"\tJa\nB\tooit\tenorm\tmisschien\n\t1-4"_s);

    const auto rows = rowsFrom(pasted, mapping, columns, today);

    CHECK(rows.rows.at(0) == QMap<QString, QString>{{u"title"_s, u"A"_s},
                                                    {u"deadline"_s, u"2026-03-31"_s},
                                                    {u"risk"_s, risk.choices.last().key},
                                                    {u"confidential"_s, u"yes"_s}});
    CHECK(rows.rows.at(1) == QMap<QString, QString>{{u"title"_s, u"B"_s}});
    CHECK(rows.rows.at(2) == QMap<QString, QString>{{u"deadline"_s, u"2026-04-01"_s}});
    CHECK(rows.problems == QList<PasteProblem>{{1, 1, u"ooit"_s}, {1, 2, u"enorm"_s}, {1, 3, u"misschien"_s}});
    CHECK(cellFrom(u"--"_s, risk, today) == std::nullopt);
    CHECK(cellFrom(u" "_s, risk, today) == QString());
}

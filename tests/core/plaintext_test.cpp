// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/plaintext.h"
#include "core/report/printable.h"
#include "tests/catch.h"
#include "tests/core/hostilereport.h"
#include "tests/core/reportexample.h"
#include "tests/core/reporttexts.h"

using namespace reportexample;

TEST_CASE("Plain text: everything in reading order, a label and its value apart", "[report][plaintext]")
{
    const ReportTable table{
        .caption = u"1 zaak"_s,
        .headers = {u"Zaak"_s, u"Wie"_s},
        .rows = {{.cells = {{.text = u"A"_s, .detail = u"Z-1"_s}, {}}, .notes = {{u"Risico:"_s, u"Hoog"_s}}}}};
    const Report report{.title = u"Titel"_s,
                        .subtitle = u"Onder"_s,
                        .organisation = u"Gemeente"_s,
                        .confidentiality = u"Vertrouwelijk"_s,
                        .facts = {{u"Functie"_s, u"Adviseur"_s}},
                        .blocks = {Heading{1, u"Kop"_s}, Paragraph{u"Tekst"_s}, BulletList{{u"punt"_s}}, table,
                                   SignatureLine{u"Wie"_s, u"Getekend"_s, {u"open"_s}, {u"Naam"_s}}},
                        .footer = u"Slot"_s};

    CHECK(plainText(report) == QStringList{u"Titel"_s, u"Onder"_s, u"Functie"_s, u"Adviseur"_s, u"Kop"_s, u"Tekst"_s,
                                           u"punt"_s, u"1 zaak"_s, u"Zaak"_s, u"Wie"_s, u"A"_s, u"Z-1"_s, u"Risico:"_s,
                                           u"Hoog"_s, u"Wie"_s, u"Getekend"_s, u"open"_s, u"Naam"_s, u"Slot"_s});
    CHECK(plainText(hostilereport::hollow()) == QStringList{u"zonder kop"_s});
}

TEST_CASE("Plain text: HTML says the same in the same order", "[report][plaintext][html]")
{
    const auto language = GENERATE(Language::Dutch, Language::English);
    const auto preset = GENERATE(Preset::Successor, Preset::Manager, Preset::Archive);
    auto some = record();
    addRow(some, u"matters"_s, {{u"title"_s, hostilereport::markup}, {u"colour"_s, hostilereport::rightToLeft}});

    for (const auto &report :
         {make(some, preset, language), hostilereport::report(language), hostilereport::hollow(), hostilereport::many(20)})
        CHECK(reporttexts::difference(reporttexts::textOfHtml(toHtml(report)), plainText(report)) == QString());
}

TEST_CASE("Printable: what no page may hold becomes a visible mark", "[report][plaintext]")
{
    CHECK(printable(u"een\r\ntwee\tdrie  vier"_s) == u"een\ntwee\tdrie  vier"_s);
    CHECK(printable(hostilereport::unprintable()) ==
          u"nul\uFFFDeen\uFFFD\uFFFDdel\uFFFD\uFFFDhalf\uFFFDheel\uFFFD\uFFFD\uFFFDeinde"_s);
    CHECK(printable(hostilereport::emoji) == hostilereport::emoji);
}

TEST_CASE("Printable: the first letter outside isolates gives the direction", "[report][plaintext]")
{
    CHECK(isRightToLeft(u"12 (يوسف) Joris"_s));
    CHECK(isRightToLeft(u"\u2068Joris\u2069 יוסף"_s));
    CHECK(isRightToLeft(u"𞤀𞤁"_s)); // Adlam, outside the first plane
    CHECK_FALSE(isRightToLeft(u"\u2068יוסף\u2069 Joris"_s));
    CHECK_FALSE(isRightToLeft(u"\u2069Joris יוסף"_s));
    CHECK_FALSE(isRightToLeft(u"Joris יוסף"_s));
    CHECK_FALSE(isRightToLeft(u"12-03 …"_s));
    CHECK_FALSE(isRightToLeft({}));
}

TEST_CASE("Plain text: a comparison sees what is missing, double, swapped or too much", "[report][plaintext]")
{
    const QStringList fragments{u"een"_s, u"twee"_s};

    CHECK(reporttexts::difference(u"1 een\n • twee"_s, fragments) == QString());
    for (const auto &wrong : {u"een"_s, u"een een twee"_s, u"twee een"_s, u"een twee drie"_s, u""_s})
        CHECK_FALSE(reporttexts::difference(wrong, fragments).isEmpty());
}

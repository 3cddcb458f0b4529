// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/odt.h"
#include "core/report/plaintext.h"
#include "tests/catch.h"
#include "tests/core/hostilereport.h"
#include "tests/core/odtfile.h"
#include "tests/core/reportexample.h"
#include "tests/core/reporttexts.h"

#include <QXmlStreamReader>

using namespace reportexample;

namespace {

QString content(const QList<Block> &blocks)
{
    return OdtFile({.title = u"Titel"_s, .blocks = blocks}).content();
}

QString xmlError(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    return xml.errorString();
}

// The values of an attribute, in the order of the file.
QStringList values(const QString &xml, const QString &attribute)
{
    QStringList found;
    const auto pieces = xml.split(u' ' % attribute % u"=\""_s).mid(1);
    for (const auto &piece : pieces)
        found.append(piece.section(u'"', 0, 0));
    return found;
}

// All that is between two texts, the first time they are there.
QString between(const QString &xml, const QString &start, const QString &end)
{
    return xml.section(start, 1, 1).section(end, 0, 0);
}

QList<Report> reports()
{
    return {make(record()),
            make(record(), Preset::Archive, Language::English),
            hostilereport::report(Language::Dutch),
            hostilereport::report(Language::English),
            hostilereport::matrix(),
            hostilereport::hollow(),
            hostilereport::many(400),
            {}};
}

ReportTable twoRows()
{
    return {.caption = u"2 zaken"_s,
            .headers = {u"Zaak"_s, u"Wie"_s},
            .widths = {60, 40},
            .rows = {{.cells = {{.text = u"A"_s, .detail = u"Z-1"_s}, {.text = u"▲"_s, .strong = true}},
                      .notes = {{u"Risico:"_s, u"Hoog"_s}}},
                     {.cells = {{.text = u"B"_s}, {}}}}};
}

} // namespace

TEST_CASE("ODT: the package says first what it is, and lists all it holds", "[report][odt]")
{
    const OdtFile file(make(record()));

    CHECK(file.bytes().mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    CHECK(file.bytes().mid(8, 2) == QByteArray(2, '\0')); // stored
    CHECK(file.bytes().mid(10, 4).toHex() == "00602100"); // noon, 1 January 1980
    CHECK(file.names() == QStringList{u"mimetype"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"settings.xml"_s,
                                      u"META-INF/manifest.xml"_s});
    auto listed = values(QString::fromUtf8(file.part(u"META-INF/manifest.xml"_s)), u"manifest:full-path"_s);
    CHECK(listed == QStringList{u"/"_s} + file.names().mid(1, 4));
}

TEST_CASE("ODT: the same report gives the same bytes", "[report][odt]")
{
    for (const auto &report : reports())
        CHECK(OdtFile(report).bytes() == OdtFile(report).bytes());
}

TEST_CASE("ODT: every part is well-formed, whatever the texts", "[report][odt]")
{
    for (const auto &report : reports()) {
        const OdtFile file(report);
        for (const auto &name : file.names().mid(1))
            CHECK(xmlError(file.part(name)) == QString());
    }
}

TEST_CASE("ODT: holds every text of the report in reading order, and nothing else", "[report][odt]")
{
    for (const auto &report : reports()) {
        auto text = reporttexts::textOfOdt(OdtFile(report).part(u"content.xml"_s));
        CHECK(reporttexts::difference(text.remove(u'¶'), plainText(report)) == QString());
    }
}

TEST_CASE("ODT: every style that is used is defined", "[report][odt]")
{
    for (const auto &report : reports()) {
        const OdtFile file(report);
        const auto defined = values(file.content() + file.styles(), u"style:name"_s);
        for (const auto &attribute : {u"text:style-name"_s, u"table:style-name"_s, u"style:parent-style-name"_s}) {
            for (const auto &name : values(file.content() + file.styles(), attribute))
                CHECK(defined.contains(name));
        }
    }
}

TEST_CASE("ODT: says its language, title, author and when the report was made", "[report][odt]")
{
    const OdtFile dutch(make(record()));
    const OdtFile english(make(record(), Preset::Manager, Language::English));
    const auto meta = QString::fromUtf8(dutch.part(u"meta.xml"_s));

    CHECK(dutch.styles().contains(u"fo:language=\"nl\" fo:country=\"NL\""_s));
    CHECK(english.styles().contains(u"fo:language=\"en\" fo:country=\"GB\""_s));
    CHECK(meta.contains(u"<dc:title>Overdracht van werk: Joris van Leeuwen</dc:title>"_s));
    CHECK(meta.contains(u"<dc:creator>Gemeente Veldermeer</dc:creator>"_s));
    CHECK(meta.contains(u"<dc:language>nl-NL</dc:language>"_s));
    CHECK(english.part(u"meta.xml"_s).contains("<dc:language>en-GB</dc:language>"));
    CHECK(meta.contains(u"<meta:creation-date>2026-03-12T13:40:00Z</meta:creation-date>"_s));
}

TEST_CASE("ODT: headings are headings, and chapters count themselves", "[report][odt]")
{
    const auto text = content({Heading{1, u"Een"_s}, Heading{2, u"Twee"_s}});
    const auto outline = between(OdtFile({}).styles(), u"<text:outline-style"_s, u"</text:outline-style>"_s);

    CHECK(text.contains(u"<text:p text:style-name=\"Title\">Titel</text:p>"_s));
    CHECK(text.contains(u"<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">Een</text:h>"_s));
    CHECK(text.contains(u"<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">Twee</text:h>"_s));
    CHECK(values(outline, u"style:num-format"_s) == QStringList{u"1"_s, u""_s});
}

TEST_CASE("ODT: a table repeats its headers and keeps a row with its notes", "[report][odt]")
{
    const auto text = content({twoRows()});
    const auto headers = between(text, u"<table:table-header-rows>"_s, u"</table:table-header-rows>"_s);
    const auto settings = QString::fromUtf8(OdtFile({}).part(u"settings.xml"_s));

    CHECK(text.contains(u"<text:p text:style-name=\"Caption\">2 zaken</text:p><table:table "_s));
    CHECK(values(headers, u"text:style-name"_s) == QStringList(2, u"Table_20_Heading"_s));
    CHECK(values(text, u"style:column-width"_s) == QStringList{u"103.20mm"_s, u"68.80mm"_s});
    CHECK(text.contains(u"<text:p text:style-name=\"Table_20_Strong-kept\">A</text:p>"
                        "<text:p text:style-name=\"Table_20_Detail-kept\">Z-1</text:p>"_s));
    CHECK(text.contains(u"<text:p text:style-name=\"Table_20_Strong\">▲</text:p>"_s));
    CHECK(text.contains(u"table:number-columns-spanned=\"2\" office:value-type=\"string\"><text:p "
                        "text:style-name=\"Table_20_Note\"><text:span text:style-name=\"Note_20_Label\">Risico: </text:span>"
                        "Hoog</text:p></table:table-cell><table:covered-table-cell/>"_s));
    CHECK(text.contains(u"<text:p text:style-name=\"Table_20_Strong\">B</text:p>"_s));
    CHECK(settings.contains(u" xmlns:ooo="_s)); // without it LibreOffice does not know whose settings these are
    CHECK(settings.contains(u"config:name=\"TableRowKeep\" config:type=\"boolean\">true"_s));
}

TEST_CASE("ODT: rows stay whole, unless one is taller than half a page", "[report][odt]")
{
    const auto rowWith = [](int lines, bool wide) {
        const ReportTable table{.headers = {u"Tekst"_s}, .rows = {{.cells = {{.text = hostilereport::manyLines(lines)}}}}};
        return OdtFile({.blocks = {table}, .wide = wide}).content().contains(u"table:style-name=\"row-tall\""_s);
    };

    CHECK_FALSE(rowWith(20, false));
    CHECK(rowWith(20, true));
    CHECK(rowWith(40, false));
}

TEST_CASE("ODT: upright headers have room to stand in", "[report][odt]")
{
    auto table = twoRows();
    const auto flat = content({table});
    table.headers[1] = u"Is eindverantwoordelijk"_s;
    table.uprightHeaders = true;
    const auto upright = content({table});

    CHECK_FALSE(flat.contains(u"table:style-name=\"cell-upright\""_s));
    CHECK(values(flat, u"style:min-row-height"_s) == QStringList{u"0.00mm"_s});
    CHECK(upright.count(u"table:style-name=\"cell-upright\""_s) == 1);
    CHECK(values(upright, u"style:min-row-height"_s) == QStringList{u"44.40mm"_s});
    CHECK(upright.contains(u"style:rotation-angle=\"90\""_s));
}

TEST_CASE("ODT: the title of a group of rows stands apart and stays with them", "[report][odt]")
{
    const auto text = content({ReportTable{
        .headers = {u"Taak"_s, u"R"_s}, .rows = {{.cells = {{.text = u"Kennis"_s}, {}}, .group = true}, {.cells = {{}, {}}}}}});

    CHECK(text.contains(u"<table:table-cell table:style-name=\"cell-group\" table:number-columns-spanned=\"2\""_s));
    CHECK(text.contains(u"<text:p text:style-name=\"Table_20_Group-kept\">Kennis</text:p>"_s));
}

TEST_CASE("ODT: lists, strong paragraphs and signatures keep their meaning", "[report][odt]")
{
    const auto text = content({Paragraph{u"Let op"_s, true}, BulletList{{u"punt"_s}},
                               SignatureLine{u"Wie"_s, u"Getekend"_s, {u"open"_s}, {u"Naam"_s, u"Datum"_s}}});

    CHECK(text.contains(u"<text:p text:style-name=\"Important\">Let op</text:p>"_s));
    CHECK(text.contains(u"<text:list text:style-name=\"Bullets\"><text:list-item><text:p "
                        "text:style-name=\"List_20_Contents\">punt</text:p></text:list-item></text:list>"_s));
    CHECK(text.contains(u"<text:p text:style-name=\"Signature_20_Text-kept\">Getekend</text:p>"_s));
    CHECK(text.contains(u"<text:p text:style-name=\"Signature_20_Field-kept\">Naam<text:tab/><text:tab/></text:p>"
                        "<text:p text:style-name=\"Signature_20_Field\">Datum<text:tab/><text:tab/></text:p>"_s));
}

TEST_CASE("ODT: blanks and line breaks stay as they were typed", "[report][odt]")
{
    const auto text = content({Paragraph{hostilereport::blanks}, Paragraph{hostilereport::unprintable()}});

    CHECK(text.contains(u"><text:s text:c=\"3\"/>drie <text:s text:c=\"1\"/>spaties<text:tab/><text:tab/>tabs "
                        "<text:line-break/><text:line-break/><text:s text:c=\"2\"/>regels<text:line-break/>einde "
                        "<text:s text:c=\"1\"/></text:p>"_s));
    CHECK(text.contains(u">nul\uFFFDeen\uFFFD\uFFFDdel\uFFFD"_s));
}

TEST_CASE("ODT: a text that reads from the right gets a paragraph that does", "[report][odt]")
{
    const auto text = content({Paragraph{hostilereport::rightToLeft}, Paragraph{hostilereport::isolated}});

    CHECK(text.contains(u"<style:style style:name=\"Text_20_body-rtl\" style:family=\"paragraph\" "
                        "style:parent-style-name=\"Text_20_body\"><style:paragraph-properties "
                        "style:writing-mode=\"rl-tb\"/></style:style>"_s));
    CHECK(text.contains(u"<text:p text:style-name=\"Text_20_body-rtl\">سارة"_s));
    CHECK(text.contains(u"<text:p text:style-name=\"Text_20_body\">\u2068יוסף"_s));
}

TEST_CASE("ODT: every page says whose it is, how far, when, and which page of how many", "[report][odt]")
{
    const auto styles = OdtFile(make(record())).styles();
    const auto head = between(styles, u"<style:header>"_s, u"</style:header>"_s);
    const auto foot = between(styles, u"<style:footer>"_s, u"</style:footer>"_s);

    CHECK(head.contains(u">Gemeente Veldermeer</text:p>"_s));
    CHECK(head.contains(u">Bevat persoonsgegevens: alleen voor wie dit nodig heeft voor het werk.</text:p>"_s));
    CHECK(foot.contains(u">Overdracht van werk: Joris van Leeuwen · Concept, 0 van "_s));
    CHECK(foot.contains(u" · Gemaakt op 12-03-2026 13:40 UTC.</text:p>"_s));
    CHECK(foot.contains(u">Pagina <text:page-number text:select-page=\"current\">1</text:page-number>"_s));
    CHECK(foot.contains(u">van <text:page-count>1</text:page-count></text:p>"_s));
    CHECK(OdtFile(make(record(), Preset::Manager, Language::English)).styles().contains(u">of <text:page-count>"_s));
}

TEST_CASE("ODT: the page is A4 with the margins of the design, on its side when the report is wide", "[report][odt]")
{
    const auto layout = [](bool wide) {
        return between(OdtFile({.wide = wide}).styles(), u"<style:page-layout "_s, u"</style:page-layout>"_s);
    };

    CHECK(layout(false).contains(u"fo:page-width=\"210.00mm\" fo:page-height=\"297.00mm\" "
                                 "style:print-orientation=\"portrait\""_s));
    CHECK(layout(true).contains(u"fo:page-width=\"297.00mm\" fo:page-height=\"210.00mm\" "
                                "style:print-orientation=\"landscape\""_s));
    CHECK(layout(false).contains(u"fo:margin-left=\"20.00mm\" fo:margin-right=\"18.00mm\""_s));
    CHECK(values(content({twoRows()}), u"style:width"_s) == QStringList{u"172.00mm"_s});
}

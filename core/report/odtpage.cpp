// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/odtpage.h"

#include "core/report/edges.h"

#include "core/domain/wording.h"
#include "core/report/odtstylesheet.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// The end of a table must be followed by a paragraph: this one is too small to see.
constexpr char edgeStyles[] = R"(
<style:style style:name="cell-head" style:family="table-cell"><style:table-cell-properties fo:padding-left="0mm"
 fo:padding-right="0mm" fo:padding-top="0mm" fo:padding-bottom="1.5mm" fo:border-left="none" fo:border-right="none"
 fo:border-top="none" fo:border-bottom="0.75pt solid #000000"/></style:style>
<style:style style:name="cell-foot" style:family="table-cell"><style:table-cell-properties fo:padding-left="0mm"
 fo:padding-right="0mm" fo:padding-top="1.5mm" fo:padding-bottom="0mm" fo:border-left="none" fo:border-right="none"
 fo:border-top="0.75pt solid #999999" fo:border-bottom="none"/></style:style>
<style:style style:name="edge-end" style:family="paragraph" style:parent-style-name="Header">
<style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="edge-page" style:family="paragraph" style:parent-style-name="Footer">
<style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="edge-gap" style:family="paragraph" style:parent-style-name="Footer"><style:text-properties
 fo:font-size="1pt" style:font-size-asian="1pt" style:font-size-complex="1pt"/></style:style>
)";

constexpr char namespaces[] = R"(
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:ooo="http://openoffice.org/2004/office"
 xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
 office:version="1.2">
)";

QByteArray namedStyles(Language language)
{
    const bool dutch = language == Language::Dutch;
    return QByteArray(odtNamedStyles).replace("{language}", dutch ? "nl" : "en").replace("{country}", dutch ? "NL" : "GB");
}

void pageLayout(OdtXml &xml, const OdtPage &page)
{
    constexpr double edge = 6;       // the height of the head and of the foot
    constexpr double headToText = 5; // so that the line under the head is at the top margin
    constexpr double textToFoot = 4;
    xml.open("style:page-layout", {{"style:name", u"Page"_s}});
    xml.empty("style:page-layout-properties",
              {{"fo:page-width", millimetres(page.width)},
               {"fo:page-height", millimetres(page.height)},
               {"style:print-orientation", page.width > page.height ? u"landscape"_s : u"portrait"_s},
               {"fo:margin-left", millimetres(page.left)},
               {"fo:margin-right", millimetres(page.right)},
               {"fo:margin-top", millimetres(page.top - edge)},
               {"fo:margin-bottom", millimetres(page.bottom - edge - 2)},
               {"style:writing-mode", u"lr-tb"_s}});
    xml.element("style:header-style", {}, [&] {
        xml.empty("style:header-footer-properties",
                  {{"fo:min-height", millimetres(edge + headToText)}, {"fo:margin-bottom", millimetres(headToText)}});
    });
    xml.element("style:footer-style", {}, [&] {
        xml.empty("style:header-footer-properties",
                  {{"fo:min-height", millimetres(edge + textToFoot)}, {"fo:margin-top", millimetres(textToFoot)}});
    });
    xml.close();
}

// A table of two columns, the first so many percent wide.
void edgeTableStyles(OdtXml &xml, const QString &name, const OdtPage &page, int percent)
{
    xml.element("style:style", {{"style:name", name}, {"style:family", u"table"_s}}, [&] {
        xml.empty("style:table-properties", {{"style:width", millimetres(page.textWidth())}, {"table:align", u"margins"_s}});
    });
    const double first = page.textWidth() * percent / 100.0;
    for (const auto &[column, width] : {std::pair{u".1"_s, first}, std::pair{u".2"_s, page.textWidth() - first}}) {
        xml.element("style:style", {{"style:name", name + column}, {"style:family", u"table-column"_s}}, [&xml, wide = width] {
            xml.empty("style:table-column-properties", {{"style:column-width", millimetres(wide)}});
        });
    }
}

template<typename Start, typename End>
void edgeTable(OdtXml &xml, const QString &name, Start start, End end)
{
    const OdtXml::Attributes cell{{"table:style-name", "cell-"_L1 + name}, {"office:value-type", u"string"_s}};
    xml.element("table:table", {{"table:name", name}, {"table:style-name", name}}, [&] {
        xml.empty("table:table-column", {{"table:style-name", name + ".1"_L1}});
        xml.empty("table:table-column", {{"table:style-name", name + ".2"_L1}});
        xml.element("table:table-row", {}, [&] {
            xml.element("table:table-cell", cell, start);
            xml.element("table:table-cell", cell, end);
        });
    });
    xml.paragraph("edge-gap", QString());
}

void pageNumber(OdtXml &xml, Language language)
{
    const auto words = pageWords(language);
    xml.paragraphOf("edge-page", QString(), Keep::Free, [&] {
        xml.text(words.page);
        xml.element("text:page-number", {{"text:select-page", u"current"_s}}, [&] { xml.text(u"1"_s); });
        xml.text(words.of);
        xml.element("text:page-count", {}, [&] { xml.text(u"1"_s); });
    });
}

void masterPage(OdtXml &xml, const Report &report)
{
    xml.open("office:master-styles");
    xml.open("style:master-page", {{"style:name", u"Standard"_s}, {"style:page-layout-name", u"Page"_s}});
    xml.element("style:header", {}, [&] {
        edgeTable(
            xml, u"head"_s, [&] { xml.paragraph("Header", report.organisation); },
            [&] { xml.paragraph("edge-end", report.confidentiality); });
    });
    xml.element("style:footer", {}, [&] {
        edgeTable(
            xml, u"foot"_s, [&] { xml.paragraph("Footer", pageFoot(report)); }, [&] { pageNumber(xml, report.language); });
    });
    xml.close();
    xml.close();
}

} // namespace

QString millimetres(double length)
{
    return QString::number(length, 'f', 2) + "mm"_L1;
}

QByteArray odtStyles(const Report &report)
{
    const OdtPage page(report.wide);
    OdtXml layout;
    edgeTableStyles(layout, u"head"_s, page, 35);
    edgeTableStyles(layout, u"foot"_s, page, 86);
    pageLayout(layout, page);
    OdtXml master;
    masterPage(master, report);
    return odtFile("office:document-styles", odtFonts + namedStyles(report.language) + "<office:automatic-styles>" +
                                                 edgeStyles + master.paragraphStyles() + layout.bytes() +
                                                 "</office:automatic-styles>\n" + master.bytes());
}

QByteArray odtFile(const char *root, const QByteArray &content)
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<") + root + namespaces + content + "</" + root + ">\n";
}

} // namespace core

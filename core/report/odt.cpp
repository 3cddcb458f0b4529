// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/odt.h"

#include "core/report/edges.h"
#include "core/report/odtpackage.h"
#include "core/report/odtstylesheet.h"
#include "core/report/odttable.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr char mimeType[] = "application/vnd.oasis.opendocument.text";

constexpr char manifest[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2"
 manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";

// LibreOffice keeps a row with its notes only when it is told to; what is not named here it takes as in its oldest files.
constexpr char settings[] = R"(<office:settings>
<config:config-item-set config:name="ooo:configuration-settings">
<config:config-item config:name="TableRowKeep" config:type="boolean">true</config:config-item>
<config:config-item config:name="AddParaTableSpacing" config:type="boolean">true</config:config-item>
<config:config-item config:name="AddParaTableSpacingAtStart" config:type="boolean">true</config:config-item>
<config:config-item config:name="AddParaSpacingToTableCells" config:type="boolean">true</config:config-item>
<config:config-item config:name="AddExternalLeading" config:type="boolean">true</config:config-item>
<config:config-item config:name="TabsRelativeToIndent" config:type="boolean">true</config:config-item>
<config:config-item config:name="UseFormerLineSpacing" config:type="boolean">false</config:config-item>
<config:config-item config:name="UseFormerObjectPositioning" config:type="boolean">false</config:config-item>
<config:config-item config:name="UseFormerTextWrapping" config:type="boolean">false</config:config-item>
<config:config-item config:name="UseOldNumbering" config:type="boolean">false</config:config-item>
<config:config-item config:name="UseOldPrinterMetrics" config:type="boolean">false</config:config-item>
<config:config-item config:name="PrinterIndependentLayout" config:type="string">high-resolution</config:config-item>
</config:config-item-set>
</office:settings>
)";

// Writes the text of one report.
class OdtBody
{
public:
    explicit OdtBody(const Report &report) : m_report(report), m_content(report.wide), m_xml(m_content.body) {}

    QByteArray file()
    {
        m_xml.paragraph("Title", m_report.title);
        if (!m_report.subtitle.isEmpty())
            m_xml.paragraph("Subtitle", m_report.subtitle);
        writeFacts(m_content, m_report.facts);
        for (const auto &block : m_report.blocks)
            std::visit([this](const auto &value) { write(value); }, block);
        if (!m_report.footer.isEmpty())
            m_xml.paragraph("Report_20_End", m_report.footer);
        return odtFile("office:document-content", odtFonts + QByteArray("<office:automatic-styles>") + odtTableStyles +
                                                      m_content.styles.bytes() + m_xml.paragraphStyles() +
                                                      "</office:automatic-styles>\n<office:body><office:text>\n" +
                                                      m_xml.bytes() + "\n</office:text></office:body>\n");
    }

private:
    void write(const Heading &heading)
    {
        const bool isChapter = heading.level == 1;
        m_xml.paragraph(isChapter ? "Heading_20_1" : "Heading_20_2", heading.text, Keep::Free, isChapter ? 1 : 2);
    }

    void write(const Paragraph &paragraph)
    {
        m_xml.paragraph(paragraph.strong ? "Important" : "Text_20_body", paragraph.text);
    }

    void write(const BulletList &list) { bullets(list.entries, Keep::Free); }

    void write(const ReportTable &table) { writeTable(m_content, table); }

    void write(const SignatureLine &line)
    {
        const auto keepIf = [](bool more) { return more ? Keep::WithNext : Keep::Free; };
        m_xml.paragraph("Signature_20_Name", line.who, Keep::WithNext);
        m_xml.paragraph("Signature_20_Text", line.statement, keepIf(!line.openPoints.isEmpty() || !line.fields.isEmpty()));
        bullets(line.openPoints, keepIf(!line.fields.isEmpty()));
        for (qsizetype i = 0; i < line.fields.size(); ++i)
            m_xml.paragraph("Signature_20_Field", line.fields.at(i) % "\t\t"_L1, keepIf(i + 1 < line.fields.size()));
    }

    void bullets(const QStringList &entries, Keep keep)
    {
        if (entries.isEmpty())
            return;
        m_xml.open("text:list", {{"text:style-name", u"Bullets"_s}});
        for (const auto &entry : entries)
            m_xml.element("text:list-item", {}, [&] { m_xml.paragraph("List_20_Contents", entry, keep); });
        m_xml.close();
    }

    const Report &m_report;
    OdtContent m_content;
    OdtXml &m_xml;
};

QByteArray meta(const Report &report)
{
    OdtXml xml;
    const auto add = [&](const char *name, const QString &text) {
        if (!text.isEmpty())
            xml.element(name, {}, [&] { xml.text(text.simplified()); });
    };
    xml.open("office:meta");
    add("meta:generator", u"Vertrekwijzer"_s);
    add("meta:creation-date", report.madeAt.toUTC().toString(Qt::ISODate));
    add("dc:title", subjectOf(report));
    add("meta:initial-creator", report.organisation);
    add("dc:creator", report.organisation);
    add("dc:language", report.language == Language::Dutch ? u"nl-NL"_s : u"en-GB"_s);
    xml.close();
    return xml.bytes();
}

} // namespace

Result<QByteArray> toOdt(const Report &report)
{
    return odtPackage(mimeType, {{"content.xml", OdtBody(report).file()},
                                 {"styles.xml", odtStyles(report)},
                                 {"meta.xml", odtFile("office:document-meta", meta(report))},
                                 {"settings.xml", odtFile("office:document-settings", settings)},
                                 {"META-INF/manifest.xml", manifest}});
}

} // namespace core

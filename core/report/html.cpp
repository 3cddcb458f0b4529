// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/report.h"

#include "core/report/edges.h"
#include "core/report/htmlstyle.h"
#include "core/report/printable.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isToFillIn(const ReportTable &table)
{
    return !table.rows.isEmpty() && std::ranges::all_of(table.rows, &ReportRow::isToWriteIn);
}

QString kindOf(const ReportTable &table)
{
    return table.uprightHeaders ? u"matrix"_s : isToFillIn(table) ? u"form"_s : u"list"_s;
}

// Writes one report. Text goes through write() only, so that every character of it is escaped.
class HtmlPage
{
public:
    explicit HtmlPage(const Report &report) : m_report(report), m_xml(&m_bytes) {}

    QByteArray bytes()
    {
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        newLine();
        open("html", {{"lang", m_report.language == Language::Dutch ? u"nl"_s : u"en"_s}, {"dir", u"ltr"_s}});
        head();
        open("body");
        cover();
        open("main");
        for (const auto &block : m_report.blocks)
            std::visit([this](const auto &value) { draw(value); }, block);
        close();
        if (!m_report.footer.isEmpty())
            element("footer", {}, [&] { element("p", m_report.footer); });
        m_xml.writeEndDocument();
        return m_bytes + '\n';
    }

private:
    using Attribute = QPair<const char *, QString>;
    using Attributes = std::initializer_list<Attribute>;

    static Attribute ownDirection() { return {"dir", u"auto"_s}; }

    void newLine() { m_xml.writeCharacters(u"\n"_s); }

    // The empty text keeps the writer from making <p/> of an empty paragraph, which HTML reads as an open one.
    void open(const char *name, Attributes attributes = {})
    {
        m_xml.writeStartElement(QLatin1StringView(name));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QLatin1StringView(key), value);
        m_xml.writeCharacters(QString());
    }

    void close() { m_xml.writeEndElement(); }

    void empty(const char *name, Attributes attributes = {})
    {
        m_xml.writeEmptyElement(QLatin1StringView(name));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QLatin1StringView(key), value);
    }

    template<typename Content>
    void element(const char *name, Attributes attributes, Content content)
    {
        open(name, attributes);
        content();
        close();
        newLine();
    }

    void element(const char *name, const QString &text, Attributes attributes = {})
    {
        element(name, attributes, [&] { write(text); });
    }

    void span(const char *name, const QString &text, Attributes attributes = {})
    {
        open(name, attributes);
        write(text);
        close();
    }

    void write(const QString &text)
    {
        const auto lines = printable(text).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                empty("br");
            m_xml.writeCharacters(lines.at(i));
        }
    }

    void head()
    {
        open("head");
        empty("meta", {{"charset", u"utf-8"_s}});
        empty("meta", {{"name", u"viewport"_s}, {"content", u"width=device-width, initial-scale=1"_s}});
        element("title", subjectOf(m_report));
        open("style");
        m_xml.writeCharacters(QString::fromUtf16(htmlStyle));
        if (m_report.wide)
            m_xml.writeCharacters(QString::fromUtf16(htmlWideStyle));
        close();
        close();
        newLine();
    }

    void cover()
    {
        element("header", {}, [&] {
            element("div", {}, [&] {
                if (!m_report.organisation.isEmpty())
                    element("p", m_report.organisation, {ownDirection()});
                element("p", m_report.confidentiality);
            });
            element("h1", m_report.title);
            element("p", m_report.subtitle, {{"class", u"subtitle"_s}});
            facts();
        });
    }

    void facts()
    {
        element("dl", {{"class", u"facts"_s}}, [&] {
            for (const auto &[label, value] : m_report.facts) {
                span("dt", label);
                element("dd", value, {ownDirection()});
            }
        });
    }

    void draw(const Heading &heading) { element(heading.level == 1 ? "h2" : "h3", heading.text); }

    void draw(const Paragraph &paragraph)
    {
        if (paragraph.strong)
            element("p", paragraph.text, {{"class", u"strong"_s}});
        else
            element("p", paragraph.text);
    }

    void draw(const BulletList &list)
    {
        element("ul", {}, [&] {
            for (const auto &entry : list.entries)
                element("li", entry);
        });
    }

    void draw(const SignatureLine &signature)
    {
        element("div", {{"class", u"signature"_s}}, [&] {
            element("p", signature.who, {{"class", u"who"_s}});
            element("p", signature.statement);
            if (!signature.openPoints.isEmpty())
                draw(BulletList{signature.openPoints});
            for (const auto &field : signature.fields)
                element("p", field, {{"class", u"field"_s}});
        });
    }

    void draw(const ReportTable &table)
    {
        element("table", {{"class", kindOf(table)}}, [&] {
            element("caption", table.caption);
            element("colgroup", {}, [&] {
                for (const auto width : table.widths)
                    empty("col", {{"style", u"width:%1%"_s.arg(width)}});
            });
            element("thead", {}, [&] {
                element("tr", {}, [&] {
                    for (qsizetype i = 0; i < table.headers.size(); ++i)
                        columnHeader(table.headers.at(i), table.uprightHeaders && i > 0);
                });
            });
            for (const auto &row : table.rows)
                draw(row);
        });
    }

    void columnHeader(const QString &header, bool isUpright)
    {
        element("th", {{"scope", u"col"_s}, ownDirection()}, [&] {
            if (isUpright)
                span("span", header, {{"class", u"upright"_s}});
            else
                write(header);
        });
    }

    // One body for each row: its notes stay on the same page, under the same row header.
    void draw(const ReportRow &row)
    {
        element("tbody", {}, [&] {
            element("tr", {}, [&] { row.group ? groupHeader(row) : cells(row); });
            if (!row.notes.isEmpty())
                element("tr", {}, [&] { notes(row); });
        });
    }

    void cells(const ReportRow &row)
    {
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            i == 0 ? rowHeader(row) : element("td", {ownDirection()}, [&] { draw(row.cells.at(i)); });
    }

    void groupHeader(const ReportRow &row)
    {
        const auto columns = QString::number(row.cells.size());
        element("th", {{"class", u"group"_s}, {"colspan", columns}, ownDirection()}, [&] { write(row.cells.first().text); });
    }

    void rowHeader(const ReportRow &row)
    {
        const auto lines = row.notes.isEmpty() ? u"1"_s : u"2"_s;
        element("th", {{"scope", u"row"_s}, {"rowspan", lines}, ownDirection()}, [&] { draw(row.cells.first()); });
    }

    void notes(const ReportRow &row)
    {
        const auto columns = QString::number(row.cells.size() - 1);
        element("td", {{"class", u"notes"_s}, {"colspan", columns}}, [&] {
            for (const auto &[label, value] : row.notes) {
                open("p");
                span("span", label % u' ', {{"class", u"label"_s}});
                span("bdi", value);
                close();
            }
        });
    }

    void draw(const ReportCell &cell)
    {
        if (cell.strong)
            span("strong", cell.text);
        else
            write(cell.text);
        if (!cell.detail.isEmpty())
            span("span", cell.detail, {{"class", u"detail"_s}, ownDirection()});
    }

    const Report &m_report;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray toHtml(const Report &report)
{
    return HtmlPage(report).bytes();
}

} // namespace core

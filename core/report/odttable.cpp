// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/odttable.h"

#include "core/report/reporttext.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// In millimetres at 9.5 points; only to tell which rows are tall.
constexpr double lineHeight = 4.6;
constexpr double letterWidth = 1.8;
constexpr double cellPadding = 3;

qsizetype columnsOf(const ReportTable &table)
{
    auto columns = table.headers.size();
    for (const auto &row : table.rows)
        columns = std::max(columns, row.cells.size());
    return columns;
}

// In millimetres, together as wide as the page; all the same when the table does not say.
QList<double> widthsOf(const ReportTable &table, const OdtPage &page)
{
    const auto columns = columnsOf(table);
    const bool known = table.widths.size() == columns && std::ranges::all_of(table.widths, [](int w) { return w > 0; });
    const auto total = known ? std::accumulate(table.widths.begin(), table.widths.end(), 0) : int(columns);
    QList<double> widths;
    for (qsizetype i = 0; i < columns; ++i)
        widths.append(page.textWidth() * double(known ? table.widths.at(i) : 1) / total);
    return widths;
}

double heightOf(const QString &text, double width)
{
    double lines = 0;
    for (const auto line : QStringView(text).split(u'\n'))
        lines += std::max(1.0, std::ceil(double(line.size()) * letterWidth / std::max(width - cellPadding, letterWidth)));
    return text.isEmpty() ? 0 : lines * lineHeight;
}

// Notes stand under the second column and those after it.
double indentOfNotes(const QList<double> &widths)
{
    return widths.size() > 1 ? widths.first() : 0;
}

double heightOf(const ReportRow &row, const QList<double> &widths)
{
    double cells = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const auto &cell = row.cells.at(i);
        cells = std::max(cells, heightOf(cell.text, widths.at(i)) + heightOf(cell.detail, widths.at(i)));
    }
    const auto width = std::accumulate(widths.begin(), widths.end(), 0.0) - indentOfNotes(widths);
    double notes = 0;
    for (const auto &[label, value] : row.notes)
        notes += heightOf(label % u' ' % value, width);
    return cells + notes;
}

// Text that stands upright needs the room before it is there; a long one takes a second line.
double heightOfUpright(const QStringList &headers)
{
    qsizetype longest = 0;
    for (const auto &header : headers.mid(1))
        longest = std::max(longest, header.size());
    return std::clamp(double(longest) * letterWidth, 10.0, 45.0) + cellPadding;
}

// Writes one table.
class TableWriter
{
public:
    TableWriter(OdtContent &content, QList<double> widths)
        : m_content(content), m_xml(content.body), m_name(u"table-%1"_s.arg(++content.tables)), m_widths(std::move(widths))
    {}

    void write(const ReportTable &table)
    {
        notesStyle();
        headerStyle(table);
        element([&] {
            if (!table.headers.isEmpty())
                m_xml.element("table:table-header-rows", {}, [&] { headers(table); });
            for (const auto &row : table.rows)
                write(row);
        });
    }

    void writeFacts(const QList<LabelledText> &facts)
    {
        element([&] {
            for (qsizetype i = 0; i < facts.size(); i += 2) {
                const auto style = i == 0 ? u"cell-fact-first"_s : u"cell-fact"_s;
                m_xml.open("table:table-row", {{"table:style-name", u"row-whole"_s}});
                fact(style, facts.at(i));
                fact(style, facts.value(i + 1));
                m_xml.close();
            }
        });
    }

private:
    template<typename Properties>
    void style(const QString &name, const char *family, Properties properties)
    {
        m_content.styles.element("style:style", {{"style:name", name}, {"style:family", QString::fromLatin1(family)}},
                                 properties);
    }

    void notesStyle()
    {
        style(m_name % u".notes"_s, "table-cell", [&] {
            m_content.styles.empty("style:table-cell-properties", {{"fo:padding-left", millimetres(indentOfNotes(m_widths))},
                                                                   {"fo:padding-right", millimetres(cellPadding)},
                                                                   {"fo:padding-top", millimetres(0)},
                                                                   {"fo:padding-bottom", u"1.4mm"_s},
                                                                   {"fo:border-left", u"none"_s},
                                                                   {"fo:border-right", u"none"_s},
                                                                   {"fo:border-top", u"none"_s},
                                                                   {"fo:border-bottom", u"0.5pt solid #cccccc"_s}});
        });
    }

    void headerStyle(const ReportTable &table)
    {
        style(m_name % u".header"_s, "table-row", [&] {
            const double least = table.uprightHeaders ? heightOfUpright(table.headers) : 0;
            m_content.styles.empty("style:table-row-properties",
                                   {{"fo:keep-together", u"always"_s}, {"style:min-row-height", millimetres(least)}});
        });
    }

    template<typename Rows>
    void element(Rows rows)
    {
        style(m_name, "table", [&] {
            m_content.styles.empty("style:table-properties", {{"style:width", millimetres(m_content.page.textWidth())},
                                                              {"table:align", u"margins"_s},
                                                              {"fo:margin-bottom", u"3mm"_s},
                                                              {"style:may-break-between-rows", u"true"_s}});
        });
        m_xml.open("table:table", {{"table:name", m_name}, {"table:style-name", m_name}});
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const QString name = m_name % u'.' % QString::number(i + 1);
            style(name, "table-column", [&] {
                m_content.styles.empty("style:table-column-properties",
                                       {{"style:column-width", millimetres(m_widths.at(i))}});
            });
            m_xml.empty("table:table-column", {{"table:style-name", name}});
        }
        rows();
        m_xml.close();
    }

    template<typename Content>
    void cell(const QString &style, Content content, qsizetype columns = 1)
    {
        m_xml.open("table:table-cell", {{"table:style-name", style},
                                        {"table:number-columns-spanned", QString::number(columns)},
                                        {"office:value-type", u"string"_s}});
        content();
        m_xml.close();
        for (qsizetype covered = 1; covered < columns; ++covered)
            m_xml.empty("table:covered-table-cell");
    }

    void fact(const QString &style, const LabelledText &fact)
    {
        cell(style, [&] { m_xml.paragraph("Fact_20_Label", fact.first); });
        cell(style, [&] { m_xml.paragraph("Fact_20_Value", fact.second); });
    }

    void headers(const ReportTable &table)
    {
        m_xml.open("table:table-row", {{"table:style-name", m_name % u".header"_s}});
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const bool upright = table.uprightHeaders && i > 0;
            cell(upright ? u"cell-upright"_s : u"cell-header"_s,
                 [&] { m_xml.paragraph("Table_20_Heading", table.headers.value(i)); });
        }
        m_xml.close();
    }

    // The notes are a row of their own under the cells. Text that keeps with the next holds the two together.
    void write(const ReportRow &row)
    {
        const bool tall = heightOf(row, m_widths) > m_content.page.textHeight() / 2.0;
        const auto style = tall ? u"row-tall"_s : u"row-whole"_s;
        const bool hasNotes = !row.notes.isEmpty();
        m_xml.open("table:table-row", {{"table:style-name", style}});
        if (row.group) {
            cell(u"cell-group"_s, [&] { m_xml.paragraph("Table_20_Group", row.cells.first().text, Keep::WithNext); }, m_widths.size());
            m_xml.close();
            return;
        }
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const auto keep = i == 0 && hasNotes && !tall ? Keep::WithNext : Keep::Free;
            cell(hasNotes ? u"cell-open"_s : u"cell"_s, [&] { write(row.cells.value(i), i == 0, keep); });
        }
        m_xml.close();
        if (hasNotes)
            m_xml.element("table:table-row", {{"table:style-name", style}}, [&] { write(row.notes); });
    }

    void write(const ReportCell &cell, bool isHeader, Keep keep)
    {
        m_xml.paragraph(isHeader || cell.strong ? "Table_20_Strong" : "Table_20_Contents", cell.text, keep);
        if (!cell.detail.isEmpty())
            m_xml.paragraph("Table_20_Detail", cell.detail, keep);
    }

    void write(const QList<LabelledText> &notes)
    {
        const auto text = [&] {
            for (const auto &[label, value] : notes) {
                m_xml.paragraphOf("Table_20_Note", label, Keep::Free, [&, label = label, value = value] {
                    m_xml.span("Note_20_Label", label % u' ');
                    m_xml.text(isolated(value));
                });
            }
        };
        cell(m_name % u".notes"_s, text, m_widths.size());
    }

    OdtContent &m_content;
    OdtXml &m_xml;
    const QString m_name;
    const QList<double> m_widths;
};

} // namespace

void writeTable(OdtContent &content, const ReportTable &table)
{
    const auto widths = widthsOf(table, content.page);
    if (!table.caption.isEmpty())
        content.body.paragraph("Caption", table.caption);
    if (!widths.isEmpty() && !(table.headers.isEmpty() && table.rows.isEmpty()))
        TableWriter(content, widths).write(table);
}

void writeFacts(OdtContent &content, const QList<LabelledText> &facts)
{
    const double label = content.page.textWidth() * 0.18;
    const double value = content.page.textWidth() * 0.32;
    if (!facts.isEmpty())
        TableWriter(content, {label, value, label, value}).writeFacts(facts);
}

} // namespace core

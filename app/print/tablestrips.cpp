// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/tablestrips.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::print {

namespace {

constexpr TextStyle captionStyle{.size = 9};
constexpr TextStyle headerStyle{.size = 8.5, .weight = Weight::Semibold};
constexpr TextStyle cellStyle{.size = 9.5};
constexpr TextStyle strongStyle{.size = 9.5, .weight = Weight::Semibold};
constexpr TextStyle groupStyle{.size = 10.5, .weight = Weight::Semibold};
constexpr TextStyle detailStyle{.size = 8.5, .tone = Tone::Grey};
constexpr TextStyle noteStyle{.size = 9};
constexpr TextStyle noteLabelStyle{.size = 9, .tone = Tone::Grey};

constexpr qreal rowPadding = 1.4 * mm;
constexpr qreal writingPadding = 2.8 * mm; // of rows to fill in by hand
constexpr qreal longestUprightHeader = 38 * mm;
constexpr qsizetype longestSharedNote = 60; // characters; longer ones have a line of their own

Lines linesOf(const QList<Span> &spans, qreal width)
{
    const auto text = std::make_shared<const Text>(spans, width);
    return {.text = text, .first = 0, .count = text->lineCount()};
}

// Label and value of a note; the value keeps its own direction inside the line.
QList<Span> spansOf(const core::LabelledText &note)
{
    return {{note.first + u' ', noteLabelStyle}, {QChar(0x2068) + note.second + QChar(0x2069), noteStyle}};
}

bool sharesItsLine(const core::LabelledText &note)
{
    return !note.second.contains(u'\n') && note.first.size() + note.second.size() <= longestSharedNote;
}

class TableFlow
{
public:
    TableFlow(const core::ReportTable &table, qreal width)
        : m_table(table), m_width(width), m_gap(table.uprightHeaders ? mm : 3 * mm)
    {
        auto columns = table.headers.size();
        for (const auto &row : table.rows)
            columns = std::max(columns, row.cells.size());
        const bool hasWidths = table.widths.size() == columns;
        qreal x = 0;
        for (qsizetype i = 0; i < columns; ++i) {
            m_lefts.append(x);
            x += hasWidths ? width * table.widths.at(i) / 100 : width / qreal(columns);
        }
        m_lefts.append(width + m_gap);
    }

    QList<Strip> strips(const std::function<bool()> &goOn) const
    {
        auto caption = Strip{.bands = {{.columns = {column(0, m_table.caption, captionStyle, m_width)}, .below = 1.5 * mm}}};
        caption.keepWithNext = true;
        auto header = headerStrip();
        const auto repeated = std::make_shared<const Strip>(header);
        QList<Strip> strips;
        if (!m_table.caption.isEmpty())
            strips.append(caption);
        strips.append(header);
        for (const auto &row : m_table.rows) {
            strips.append(rowStrip(row));
            strips.last().header = repeated;
            if (goOn && !goOn())
                break;
        }
        strips.last().spaceAfter = 5 * mm;
        return strips;
    }

private:
    qreal widthOf(qsizetype index) const { return m_lefts.at(index + 1) - m_lefts.at(index) - m_gap; }

    Strip headerStrip() const
    {
        Band band{.below = mm, .atBottom = true};
        for (qsizetype i = 0; i < m_table.headers.size(); ++i) {
            const bool upright = m_table.uprightHeaders && i > 0;
            band.columns.append(
                column(m_lefts.at(i), m_table.headers.at(i), headerStyle, upright ? longestUprightHeader : widthOf(i)));
            band.columns.last().lines.first().upright = upright;
        }
        return {.bands = {band}, .below = Rule::Strong, .keepWithNext = true};
    }

    qreal paddingOf(const core::ReportRow &row) const
    {
        return row.isToWriteIn() ? writingPadding : m_table.uprightHeaders ? rowPadding / 2 : rowPadding;
    }

    Strip groupStrip(const core::ReportRow &row) const
    {
        const auto title = column(0, row.cells.value(0).text, groupStyle, m_width);
        return {.bands = {{.columns = {title}, .above = 3 * mm, .below = rowPadding / 2}},
                .below = Rule::Medium,
                .keepWithNext = true};
    }

    Strip rowStrip(const core::ReportRow &row) const
    {
        if (row.group)
            return groupStrip(row);
        Band band{.above = paddingOf(row), .below = paddingOf(row)};
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            band.columns.append(cellColumn(row.cells.at(i), i));
        Strip strip{.bands = {band}, .below = Rule::Light};
        if (!row.notes.isEmpty())
            strip.bands.append(notesBand(row.notes));
        return strip;
    }

    Column cellColumn(const core::ReportCell &cell, qsizetype index) const
    {
        auto result =
            column(m_lefts.at(index), cell.text, index == 0 || cell.strong ? strongStyle : cellStyle, widthOf(index));
        if (!cell.detail.isEmpty())
            result.lines.append(linesOf({{cell.detail, detailStyle}}, widthOf(index)));
        return result;
    }

    // Under all columns but the first, if there are others. Short ones share a line.
    Band notesBand(const QList<core::LabelledText> &notes) const
    {
        const auto left = m_lefts.size() > 2 ? m_lefts.at(1) : 0;
        Column result{.x = left};
        QList<Span> shared;
        const auto flush = [&] {
            if (!shared.isEmpty())
                result.lines.append(linesOf(shared, m_width - left));
            shared.clear();
        };
        for (const auto &note : notes) {
            if (!sharesItsLine(note))
                flush();
            if (!shared.isEmpty())
                shared.append({u"\u2003 "_s, noteStyle});
            shared.append(spansOf(note));
            if (!sharesItsLine(note))
                flush();
        }
        flush();
        return {.columns = {result}, .below = rowPadding};
    }

    const core::ReportTable &m_table;
    qreal m_width;
    qreal m_gap; // between columns
    QList<qreal> m_lefts;
};

} // namespace

QList<Strip> tableStrips(const core::ReportTable &table, qreal width, const std::function<bool()> &goOn)
{
    return TableFlow(table, width).strips(goOn);
}

Column column(qreal x, const QString &text, const TextStyle &style, qreal width)
{
    return {.x = x, .lines = {linesOf({{text, style}}, width)}};
}

} // namespace app::print

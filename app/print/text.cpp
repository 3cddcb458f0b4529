// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/text.h"

#include "app/print/ink.h"
#include "core/report/printable.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextLine>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::print {

namespace {

constexpr qreal lineSpacing = 1.38; // of the size of the text; taller characters make taller lines

QColor colourOf(Tone tone)
{
    return tone == Tone::Black ? ink::black : ink::grey;
}

QTextOption options()
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true); // not rounded to the pixels of some screen
    return option;
}

// Addresses and paths may go on after their own signs: the bare width of a column would break them anywhere.
QString breakable(const QString &text)
{
    static const QRegularExpression longWord(u"\\S{18,}"_s);
    static const QRegularExpression sign(u"([@./\\\\_-])(?=[^\\s@./\\\\_-])"_s);
    if (text.size() < 18 || !text.contains(longWord))
        return text;
    QString result;
    qsizetype from = 0;
    for (auto words = longWord.globalMatch(text); words.hasNext();) {
        const auto word = words.next();
        result += text.sliced(from, word.capturedStart() - from) + word.captured().replace(sign, u"\\1\u200B"_s);
        from = word.capturedEnd();
    }
    return result + text.sliced(from);
}

// The spans of each typed line.
QList<QList<Span>> typedLines(const QList<Span> &spans)
{
    QList<QList<Span>> lines(1);
    for (const auto &span : spans) {
        const auto parts = breakable(core::printable(span.text)).split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                lines.append(QList<Span>());
            lines.last().append({parts.at(i), span.style});
        }
    }
    return lines;
}

QTextLayout::FormatRange formatOf(const FontRun &run, qsizetype offset, Tone tone)
{
    QTextLayout::FormatRange range;
    range.start = int(offset + run.start);
    range.length = int(run.length);
    range.format.setFont(run.font);
    range.format.setForeground(colourOf(tone));
    return range;
}

} // namespace

Text::Text(const QList<Span> &spans, qreal width) : m_style(spans.first().style)
{
    for (const auto &line : typedLines(spans))
        addTypedLine(line, width);
}

void Text::addTypedLine(const QList<Span> &spans, qreal width)
{
    QString text;
    qreal size = m_style.size;
    QList<QTextLayout::FormatRange> formats; // they cost more than the text, so the usual style has none
    for (const auto &span : spans) {
        const auto fonted = withFonts(span.text, span.style.size, span.style.weight);
        for (const auto &run : fonted.runs) {
            if (run.isFallback || span.style != m_style)
                formats.append(formatOf(run, text.size(), span.style.tone));
        }
        text += fonted.text;
        size = std::max(size, span.style.size);
    }
    auto layout = std::make_unique<QTextLayout>(text, textFont(m_style.size, m_style.weight));
    layout->setTextOption(options());
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (auto line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        const auto needed = line.ascent() + line.descent();
        const auto height = std::max(size * lineSpacing * pt, needed);
        const auto baseline = (height - needed) / 2 + line.ascent();
        m_lines.push_back({int(m_layouts.size()), line.lineNumber(), m_height, baseline});
        m_height += height;
    }
    layout->endLayout();
    m_layouts.push_back(std::move(layout));
}

qreal Text::top(int line) const
{
    return line < lineCount() ? m_lines[size_t(line)].top : m_height;
}

qreal Text::width() const
{
    qreal width = 0;
    for (const auto &line : m_lines)
        width = std::max(width, m_layouts[size_t(line.layout)]->lineAt(line.index).naturalTextWidth());
    return width;
}

QString Text::text(int first, int count) const
{
    QString result;
    for (int i = first; i < first + count; ++i) {
        const auto &line = m_lines[size_t(i)];
        const auto drawn = m_layouts[size_t(line.layout)]->lineAt(line.index);
        result += m_layouts[size_t(line.layout)]->text().sliced(drawn.textStart(), drawn.textLength());
        if (i + 1 < first + count && m_lines[size_t(i) + 1].layout != line.layout)
            result += u' ';
    }
    return result;
}

void Text::draw(QPainter &painter, QPointF at, int first, int count) const
{
    painter.setPen(colourOf(m_style.tone));
    for (int i = first; i < first + count; ++i) {
        const auto &line = m_lines[size_t(i)];
        const auto drawn = m_layouts[size_t(line.layout)]->lineAt(line.index);
        const auto baseline = at.y() + line.top - top(first) + line.baseline;
        drawn.draw(&painter, {at.x() - drawn.position().x(), baseline - drawn.ascent() - drawn.position().y()});
    }
}

} // namespace app::print

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/ink.h"
#include "app/print/pages.h"

#include <QPainter>

namespace app::print {

namespace {

struct Pen
{
    qreal width;
    QColor colour;
};

// Thin ones are light, so that they stay quiet on paper and still print.
Pen penOf(Rule rule)
{
    switch (rule) {
    case Rule::Light:
        return {0.5 * pt, ink::light};
    case Rule::Medium:
        return {0.75 * pt, ink::medium};
    default:
        return {0.75 * pt, ink::black};
    }
}

void drawRule(QPainter &painter, Rule rule, qreal left, qreal right, qreal y)
{
    if (rule == Rule::None)
        return;
    const auto pen = penOf(rule);
    painter.fillRect(QRectF(left, y - pen.width / 2, right - left, pen.width), pen.colour);
}

void draw(QPainter &painter, const Lines &lines, QPointF at)
{
    if (!lines.upright)
        return lines.text->draw(painter, at, lines.first, lines.count);
    painter.save();
    painter.translate(at.x(), at.y() + lines.height());
    painter.rotate(-90);
    lines.text->draw(painter, {0, 0}, lines.first, lines.count);
    painter.restore();
}

void draw(QPainter &painter, const Column &column, QPointF at)
{
    for (const auto &lines : column.lines) {
        draw(painter, lines, at);
        at.ry() += lines.height();
    }
    if (column.ruleTo > column.ruleFrom)
        drawRule(painter, Rule::Medium, at.x() - column.x + column.ruleFrom, at.x() - column.x + column.ruleTo, at.y());
}

void draw(QPainter &painter, const Strip &strip, qreal left, qreal right, qreal y)
{
    drawRule(painter, strip.above, left, right, y);
    if (strip.bar)
        painter.fillRect(QRectF(left, y, 2 * pt, strip.height()), ink::black);
    auto top = y;
    for (const auto &band : strip.bands) {
        for (const auto &column : band.columns) {
            const auto down = band.atBottom ? band.height() - band.above - band.below - column.height() : 0;
            draw(painter, column, {left + column.x, top + band.above + down});
        }
        top += band.height();
    }
    drawRule(painter, strip.below, left, right, top);
}

} // namespace

void paintPaper(QPainter &painter, const QRectF &rect)
{
    painter.fillRect(rect, Qt::white);
}

void paint(QPainter &painter, const Pages &pages, qsizetype page)
{
    const auto left = pages.margins.left();
    const auto right = pages.size.width() - pages.margins.right();
    for (const auto &placed : pages.pages.at(page).strips)
        draw(painter, placed.strip, left, right, placed.y);
}

} // namespace app::print

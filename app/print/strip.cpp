// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/strip.h"

#include <algorithm>

namespace app::print {

namespace {

constexpr int fewestLines = 2; // of a text, on either side of a split

int linesThatFit(const Lines &lines, qreal height)
{
    const auto from = lines.text->top(lines.first);
    int fit = 0;
    while (fit < lines.count && lines.text->top(lines.first + fit + 1) - from <= height)
        ++fit;
    return fit;
}

// How many lines stay before the split, so that no line is alone.
int linesBefore(const Lines &lines, qreal height)
{
    const auto fit = linesThatFit(lines, height);
    if (fit == lines.count)
        return fit;
    const auto before = std::min(fit, lines.count - fewestLines);
    return before < fewestLines ? 0 : before;
}

Column takeTop(Column &column, qreal height)
{
    Column top = column;
    top.lines.clear();
    while (!column.lines.isEmpty()) {
        auto &lines = column.lines.first();
        const auto taken = linesBefore(lines, height - top.height());
        if (taken == 0)
            break;
        top.lines.append(lines);
        top.lines.last().count = taken;
        lines.first += taken;
        lines.count -= taken;
        if (lines.count > 0)
            break;
        column.lines.removeFirst();
    }
    return top;
}

std::optional<Band> takeTop(Band &band, qreal height)
{
    Band top = band;
    Band rest = band;
    bool took = false;
    for (qsizetype i = 0; i < rest.columns.size(); ++i) {
        top.columns[i] = takeTop(rest.columns[i], height - band.above);
        took = took || !top.columns.at(i).lines.isEmpty();
    }
    if (!took)
        return {};
    top.below = 0;
    rest.above = 0;
    band = rest;
    return top;
}

} // namespace

qreal Lines::height() const
{
    return upright ? text->width() : text->top(first + count) - text->top(first);
}

qreal Column::height() const
{
    qreal height = 0;
    for (const auto &part : lines)
        height += part.height();
    return height;
}

qreal Band::height() const
{
    qreal height = 0;
    for (const auto &column : columns)
        height = std::max(height, column.height());
    return above + height + below;
}

qreal Strip::height() const
{
    qreal height = 0;
    for (const auto &band : bands)
        height += band.height();
    return height;
}

std::optional<Strip> takeTop(Strip &strip, qreal height)
{
    Strip top = strip;
    top.bands.clear();
    auto rest = strip.bands;
    while (!rest.isEmpty()) {
        const auto left = height - top.height();
        if (rest.first().height() <= left) {
            top.bands.append(rest.takeFirst());
            continue;
        }
        if (const auto part = takeTop(rest.first(), left))
            top.bands.append(*part);
        break;
    }
    if (top.bands.isEmpty())
        return {};
    top.below = Rule::None;
    top.spaceAfter = 0;
    strip.bands = rest;
    strip.above = Rule::None;
    strip.spaceBefore = 0;
    return top;
}

} // namespace app::print

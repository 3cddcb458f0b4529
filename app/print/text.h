// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/fonts.h"

#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace app::print {

enum class Tone { Black, Grey };

struct TextStyle
{
    qreal size = 10; // in points
    Weight weight = Weight::Regular;
    Tone tone = Tone::Black;

    bool operator==(const TextStyle &) const = default;
};

struct Span
{
    QString text;
    TextStyle style;
};

// A text of at least one span, broken into lines of a width. Each typed line has its own direction: that of its first
// letter.
class Text
{
public:
    Text(const QList<Span> &spans, qreal width);

    int lineCount() const { return int(m_lines.size()); }
    qreal top(int line) const; // below the top of the text, all in layout units
    qreal width() const;       // of the longest line
    qreal height() const { return m_height; }
    QString text(int first, int count) const;
    void draw(QPainter &painter, QPointF at, int first, int count) const; // the first one drawn stands at `at`

private:
    struct Line
    {
        int layout;
        int index;
        qreal top;
        qreal baseline; // below the top of the line
    };

    void addTypedLine(const QList<Span> &spans, qreal width);

    std::vector<std::unique_ptr<QTextLayout>> m_layouts; // one for each typed line
    std::vector<Line> m_lines;
    TextStyle m_style; // of the first span; others are exceptions
    qreal m_height = 0;
};

} // namespace app::print

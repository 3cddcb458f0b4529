// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/pages.h"

#include "app/print/flow.h"
#include "app/print/tablestrips.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::print {

namespace {

const QMarginsF margins(20 * mm, 16 * mm, 18 * mm, 15 * mm);
constexpr qreal belowHeader = 7 * mm;
constexpr qreal aboveFooter = 5 * mm;
constexpr TextStyle continuedStyle{.size = 8.5, .tone = Tone::Grey};

// Fills pages from top to bottom.
class Filling
{
public:
    Filling(Pages &pages, qreal top, qreal bottom, const QString &continued)
        : m_pages(pages), m_top(top), m_bottom(bottom), m_continued(continued)
    {
        newPage();
    }

    void fill(const QList<Strip> &strips)
    {
        for (qsizetype i = 0; i < strips.size(); ++i) {
            if (!isAtTop() && m_y + needed(strips, i) > m_bottom)
                newPage(strips.at(i).header.get());
            place(strips.at(i));
        }
    }

private:
    bool isAtTop() const { return m_y == m_start; }

    void newPage(const Strip *header = nullptr)
    {
        m_pages.pages.append(Page());
        m_y = m_top;
        if (header)
            put(*header);
        m_start = m_y;
    }

    void put(const Strip &strip)
    {
        m_pages.pages.last().strips.append({strip, m_y});
        m_y += strip.height() + strip.spaceAfter;
    }

    // The least room a strip wants here: with what it must stay together with, down to where that may be split.
    qreal needed(const QList<Strip> &strips, qsizetype index) const
    {
        qreal height = 0;
        for (auto i = index; i < strips.size(); ++i) {
            const auto &strip = strips.at(i);
            height += strip.spaceBefore;
            if (strip.keepWithNext) {
                height += strip.height() + strip.spaceAfter;
                continue;
            }
            return height + leastOf(strip);
        }
        return height;
    }

    bool maySplit(const Strip &strip) const
    {
        return strip.split == Split::BetweenLines || strip.height() > pageHeight(strip);
    }

    qreal pageHeight(const Strip &strip) const { return m_bottom - m_top - (strip.header ? strip.header->height() : 0); }

    qreal leastOf(const Strip &strip) const
    {
        if (!maySplit(strip))
            return strip.height();
        auto rest = strip;
        for (qreal height = 2 * 14 * pt; height < strip.height(); height += 14 * pt) {
            if (const auto top = takeTop(rest, height))
                return top->height();
        }
        return strip.height();
    }

    void place(Strip strip)
    {
        if (!isAtTop())
            m_y += strip.spaceBefore;
        while (m_y + strip.height() > m_bottom && maySplit(strip)) {
            const auto part = takeTop(strip, m_bottom - m_y);
            if (!part && isAtTop())
                break;
            if (part)
                put(*part);
            newPage(strip.header.get());
            if (part && strip.split == Split::WhenTallerThanPage)
                strip.bands.prepend({.columns = {column(0, m_continued, continuedStyle, 40 * mm)}, .above = 1.4 * mm});
        }
        put(strip);
    }

    Pages &m_pages;
    qreal m_top;
    qreal m_bottom;
    QString m_continued;
    qreal m_y = 0;
    qreal m_start = 0;
};

} // namespace

QPageSize::PageSizeId sizeOf(Paper paper)
{
    switch (paper) {
    case Paper::Letter:
        return QPageSize::Letter;
    case Paper::A3:
        return QPageSize::A3;
    case Paper::A4:
        break;
    }
    return QPageSize::A4;
}

Pages paginate(const core::Report &report, Paper paper, const Progress &progress)
{
    Pages pages{.paper = sizeOf(paper), .wide = report.wide, .margins = margins};
    pages.size = QPageSize(pages.paper).size(QPageSize::Point) * pt;
    if (report.wide)
        pages.size.transpose();
    const auto width = pages.size.width() - margins.left() - margins.right();
    const auto header = pageHeader(report, width);
    const auto footer = pageFooter(report, width, 1000, 1000); // as high as any
    const auto top = margins.top() + header.height() + belowHeader;
    const auto bottom = pages.size.height() - margins.bottom() - footer.height();
    const auto strips = stripsOf(report, width, progress);
    if (strips.isEmpty())
        return pages;
    Filling filling(pages, top, bottom - aboveFooter,
                    report.language == core::Language::Dutch ? u"vervolg"_s : u"continued"_s);
    filling.fill(strips);
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        auto &placed = pages.pages[i].strips;
        placed.prepend({header, margins.top()});
        placed.append({pageFooter(report, width, int(i) + 1, int(pages.pages.size())), bottom});
    }
    return pages;
}

QString textOf(const Pages &pages, qsizetype page)
{
    QStringList texts;
    for (const auto &placed : pages.pages.at(page).strips) {
        for (const auto &band : placed.strip.bands) {
            QStringList cells;
            for (const auto &column : band.columns) {
                for (const auto &lines : column.lines)
                    cells.append(lines.text->text(lines.first, lines.count));
            }
            texts.append(cells.join(u' '));
        }
    }
    return texts.join(u'\n');
}

} // namespace app::print

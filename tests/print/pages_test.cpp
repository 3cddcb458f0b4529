// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"
#include "tests/print/hostilereports.h"

#include "app/print/pages.h"

#include <QImage>
#include <QPainter>

using namespace app::print;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal tolerance = 0.5 * pt; // rounding
constexpr qreal overhang = 2;         // in points: letters such as J reach a little outside their box

// Where each piece of text stands on a page.
QList<QRectF> textsOn(const Pages &pages, qsizetype page)
{
    QList<QRectF> texts;
    for (const auto &[strip, y] : pages.pages.at(page).strips) {
        auto top = y;
        for (const auto &band : strip.bands) {
            for (const auto &column : band.columns) {
                auto at = top + band.above + (band.atBottom ? band.height() - band.above - band.below - column.height() : 0);
                for (const auto &lines : column.lines) {
                    const auto width = lines.upright ? lines.text->height() : lines.text->width();
                    if (width > 0)
                        texts.append({pages.margins.left() + column.x, at, width, lines.height()});
                    at += lines.height();
                }
            }
            top += band.height();
        }
    }
    return texts;
}

bool overlaps(const QList<QRectF> &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const auto shared = texts.at(i).intersected(texts.at(j));
            if (shared.width() > tolerance && shared.height() > tolerance)
                return true;
        }
    }
    return false;
}

QImage drawn(const Pages &pages, qsizetype page)
{
    constexpr qreal scale = 2.0 / pt; // two pixels a point
    QImage image((pages.size * scale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, pages, page);
    return image;
}

// What is drawn, in points.
QRectF inkOf(const QImage &image)
{
    QRectF ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).value() < 200)
                ink |= QRectF(x / 2.0, y / 2.0, 0.5, 0.5);
        }
    }
    return ink;
}

bool isHeading(const Strip &strip)
{
    return strip.keepWithNext;
}

// The strips between the header and the footer.
QList<PlacedStrip> bodyOf(const Page &page)
{
    return page.strips.mid(1, page.strips.size() - 2);
}

QString firstText(const Strip &strip)
{
    return strip.bands.isEmpty() ? QString() : QString::number(strip.bands.first().columns.first().lines.first().first);
}

} // namespace

TEST_CASE("Pages: nothing is clipped and nothing overlaps, on any paper", "[print]")
{
    const auto paper = GENERATE(Paper::A4, Paper::Letter, Paper::A3);
    for (const auto &[name, report] : hardpages::all()) {
        INFO(name);
        const auto pages = paginate(report, paper);
        REQUIRE(!pages.pages.isEmpty());
        const auto inner = QRectF({}, pages.size).marginsRemoved(pages.margins);
        for (qsizetype page = 0; page < pages.pages.size(); ++page) {
            INFO("page " << page + 1);
            const auto texts = textsOn(pages, page);
            CHECK_FALSE(overlaps(texts));
            for (const auto &text : texts)
                CHECK(inner.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(text));
        }
    }
}

TEST_CASE("Pages: what is drawn stays inside the margins", "[print]")
{
    for (const auto &[name, report] : hardpages::all()) {
        INFO(name);
        const auto pages = paginate(report, Paper::A4);
        for (const auto page : {qsizetype(0), pages.pages.size() - 1}) {
            const auto ink = inkOf(drawn(pages, page));
            CHECK(ink.left() >= pages.margins.left() / pt - overhang);
            CHECK(ink.top() >= pages.margins.top() / pt - overhang);
            CHECK(ink.right() <= (pages.size.width() - pages.margins.right()) / pt + overhang);
            CHECK(ink.bottom() <= (pages.size.height() - pages.margins.bottom()) / pt + overhang);
        }
    }
}

TEST_CASE("Pages: a row stays whole unless it is taller than a page", "[print]")
{
    const auto whole = paginate(
        hardpages::report({hardpages::table(400, u"een cel met wat meer tekst dan er op een regel past"_s)}), Paper::A4);
    int rows = 0;
    for (const auto &page : whole.pages) {
        for (const auto &[strip, y] : bodyOf(page)) {
            rows += strip.header != nullptr;
            CHECK((!strip.header || firstText(strip) == u"0"_s));
        }
    }
    CHECK(rows == 400);
    CHECK(whole.pages.size() > 10);

    QString tall = u"x"_s;
    for (int i = 0; i < 150; ++i)
        tall += u"\nregel"_s;
    const auto split = paginate(hardpages::report({hardpages::table(1, tall)}), Paper::A4);
    REQUIRE(split.pages.size() >= 3);
    for (qsizetype page = 1; page < split.pages.size(); ++page) {
        const auto body = bodyOf(split.pages.at(page));
        CHECK(isHeading(body.at(0).strip));                        // the header of the table
        CHECK(body.at(1).strip.bands.first().columns.size() == 1); // "vervolg"
    }
}

TEST_CASE("Pages: tables go on under their header", "[print]")
{
    const auto pages = paginate(hardpages::report({hardpages::table(400, u"tekst"_s)}), Paper::A4);

    for (qsizetype page = 1; page < pages.pages.size(); ++page) {
        const auto body = bodyOf(pages.pages.at(page));
        CHECK(body.first().strip.bands.first().columns.size() == 4);
        CHECK(isHeading(body.first().strip));
        CHECK(body.at(1).strip.header);
    }
}

TEST_CASE("Pages: headings, captions and headers never end a page", "[print]")
{
    QList<core::Block> blocks;
    for (int i = 0; i < 60; ++i) {
        blocks.append(core::Heading{.level = 1, .text = u"Hoofdstuk"_s});
        blocks.append(core::Heading{.level = 2, .text = u"Deel"_s});
        blocks.append(hardpages::table(i % 4 + 1, u"tekst"_s));
        blocks.append(core::Paragraph{.text = QString(u"woord "_s).repeated(20 * (i % 7))});
    }
    const auto pages = paginate(hardpages::report(blocks), Paper::A4);

    CHECK(pages.pages.size() > 15);
    for (const auto &page : pages.pages)
        CHECK_FALSE(isHeading(bodyOf(page).last().strip));
}

TEST_CASE("Pages: no line of a paragraph stands alone", "[print]")
{
    for (int words = 0; words < 60; ++words) {
        const auto filler = QString(u"vulling "_s).repeated(600 + 8 * words);
        const auto pages =
            paginate(hardpages::report({core::Paragraph{.text = filler}, core::Paragraph{.text = filler}}), Paper::A4);
        for (const auto &page : pages.pages) {
            for (const auto &[strip, y] : bodyOf(page)) {
                for (const auto &band : strip.bands) {
                    const auto &lines = band.columns.first().lines.first();
                    CHECK((lines.count == lines.text->lineCount() || lines.count > 1));
                }
            }
        }
    }
}

TEST_CASE("Pages: every page tells its number and how many there are", "[print]")
{
    const auto letter = paginate(hardpages::report({hardpages::table(40, u"tekst"_s)}, core::Language::English), Paper::Letter);

    CHECK(letter.size == QSizeF(612, 792) * pt);
    CHECK(letter.pages.size() > 1);
    for (const auto &page : letter.pages)
        CHECK(page.strips.last().strip.bands.first().columns.size() == 2);
}

TEST_CASE("Pages: making them tells how far it is, and can be stopped", "[print]")
{
    const auto report = hardpages::report({hardpages::table(200, u"tekst"_s), core::Paragraph{.text = u"slot"_s}});
    qsizetype last = 0;
    qsizetype total = 0;

    const auto whole = paginate(report, Paper::A4, [&](qsizetype done, qsizetype of) {
        CHECK(done == last + 1);
        last = done;
        total = of;
        return true;
    });
    const auto stopped = paginate(report, Paper::A4, [](qsizetype done, qsizetype) { return done < 20; });

    CHECK_FALSE(whole.pages.isEmpty());
    CHECK(last == total);
    CHECK(total == 201);
    CHECK(stopped.pages.isEmpty());
}

TEST_CASE("Pages: what a page says can be read", "[print]")
{
    const auto pages = paginate(hardpages::report({core::Paragraph{.text = u"Eerst het plan lezen."_s}}), Paper::A4);

    CHECK(textOf(pages, 0).contains(u"Eerst het plan lezen."_s));
}

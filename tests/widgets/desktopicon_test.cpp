// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

QImage drawn(const QString &svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    return image;
}

// Two programs smooth an edge in their own way; another drawing differs by far more.
double difference(const QImage &one, const QImage &other)
{
    qint64 sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const auto a = one.pixelColor(x, y);
            const auto b = other.pixelColor(x, y);
            sum += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) +
                   std::abs(a.alpha() - b.alpha());
        }
    }
    return double(sum) / (4.0 * one.width() * one.height());
}

} // namespace

// Small ones show the mark of the program, larger ones the drawing with more in it:
// rsvg-convert -w 48 -h 48 scalable.svg -o 48.png
TEST_CASE("Desktop icon: every size shows the drawing", "[icons]")
{
    const auto folder = QStringLiteral(SOURCE_ROOT "/packaging/linux/icons/");
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        const auto svg =
            size < 48 ? QStringLiteral(SOURCE_ROOT "/resources/icons/app-mark.svg") : folder + u"scalable.svg"_s;
        const QImage image(folder + QString::number(size) + u".png"_s);
        INFO(size);
        REQUIRE(image.size() == QSize(size, size));
        CHECK(difference(image.convertToFormat(QImage::Format_ARGB32_Premultiplied), drawn(svg, size)) < 3);
    }
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/icons/icons.h"
#include "app/theme/theme.h"

#include "tests/catch.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSet>

using namespace Qt::StringLiterals;
using app::Appearance;
using app::Icon;
using app::Scheme;
using app::Token;

namespace {

QImage imageOf(Icon icon, const app::Theme &theme, qreal ratio = 1)
{
    return pixmapOf(icon, Token::Ink, theme, {20, 20}, ratio).toImage();
}

// Pixels of at least this opacity, and that all have one colour.
int solidPixels(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto pixel = image.pixelColor(x, y);
            count += pixel.alpha() > 250 && pixel.rgb() == color.rgb() ? 1 : 0;
        }
    }
    return count;
}

} // namespace

TEST_CASE("Icons: each has a file of its own and draws something in the colour asked for", "[icons]")
{
    app::Theme theme;
    theme.setAppearance({.colours = Appearance::Colours::Light});
    QSet<QString> files;
    for (int number = 0; number < app::iconCount; ++number) {
        const auto icon = Icon(number);
        files.insert(fileOf(icon));

        INFO(fileOf(icon));
        CHECK(QFile::exists(fileOf(icon)));
        const auto image = pixmapOf(icon, Token::LateFg, theme, {80, 80}, 1).toImage();
        CHECK(solidPixels(image, colorOf(Token::LateFg, Scheme::Light)) > 60);
    }
    CHECK(files.size() == app::iconCount);
}

TEST_CASE("Icons: no two look the same", "[icons]")
{
    app::Theme theme;
    for (int one = 0; one < app::iconCount; ++one) {
        for (int other = 0; other < one; ++other) {
            INFO(fileOf(Icon(one)) << " " << fileOf(Icon(other)));
            CHECK(imageOf(Icon(one), theme) != imageOf(Icon(other), theme));
        }
    }
}

TEST_CASE("Icons: they have as many pixels as the screen", "[icons]")
{
    app::Theme theme;
    for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
        const auto pixmap = iconOf(Icon::Home, Token::Ink, theme).pixmap({20, 20}, ratio);
        CHECK(pixmap.size() == QSize(20, 20) * ratio);
        CHECK(pixmap.devicePixelRatio() == ratio);
    }
    CHECK(imageOf(Icon::Home, theme, 2) != imageOf(Icon::Home, theme).scaled(40, 40));
}

TEST_CASE("Icons: they change colour with the theme", "[icons]")
{
    app::Theme theme;
    theme.setAppearance({.colours = Appearance::Colours::Light});
    const auto icon = iconOf(Icon::Done, Token::DoneFg, theme);
    CHECK(solidPixels(icon.pixmap({40, 40}, 1).toImage(), colorOf(Token::DoneFg, Scheme::Light)) > 400);

    theme.setAppearance({.colours = Appearance::Colours::Dark});

    const auto dark = icon.pixmap({40, 40}, 1).toImage();
    CHECK(solidPixels(dark, colorOf(Token::DoneFg, Scheme::Dark)) > 400);
    CHECK(solidPixels(dark, colorOf(Token::Surface, Scheme::Dark)) > 10); // the tick in the circle
    CHECK(solidPixels(icon.pixmap({40, 40}, 1, QIcon::Disabled).toImage(), colorOf(Token::Ink3, Scheme::Dark)) > 400);
}

TEST_CASE("Icons: one that outlives the theme draws nothing", "[icons]")
{
    QIcon icon;
    {
        app::Theme theme;
        icon = iconOf(Icon::Home, Token::Ink, theme);
    }
    CHECK(icon.pixmap({20, 20}, 1).isNull());
}

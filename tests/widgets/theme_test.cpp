// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/theme/theme.h"

#include "tests/catch.h"
#include "tests/widgets/samplewindow.h"

#include <QApplication>
#include <QFontInfo>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::Appearance;
using app::Scheme;
using app::TextStyle;
using app::Token;
using Colours = app::Appearance::Colours;

namespace {

QPalette paletteOn(Qt::GlobalColor window)
{
    return QPalette(QColor(window));
}

} // namespace

TEST_CASE("Theme: a choice is there at once in palette, font and style sheet", "[theme]")
{
    app::Theme theme;
    QSignalSpy changes(&theme, &app::Theme::changed);

    theme.setAppearance({.colours = Colours::Dark, .textSize = 150});

    CHECK(changes.count() == 1);
    CHECK(QApplication::palette().color(QPalette::Window) == colorOf(Token::Canvas, Scheme::Dark));
    CHECK(QApplication::palette().color(QPalette::Disabled, QPalette::Text) == colorOf(Token::Ink3, Scheme::Dark));
    CHECK(QApplication::font().pointSizeF() == Approx(15.75));
    CHECK(theme.styleSheet().contains(colorOf(Token::Canvas, Scheme::Dark).name()) == false);
    CHECK(theme.styleSheet().contains(colorOf(Token::Surface, Scheme::Dark).name()));
    CHECK(theme.px(34) == 51);
    CHECK(theme.lineHeight(TextStyle::Body) == 30);

    theme.setAppearance({.colours = Colours::Dark, .textSize = 150});
    CHECK(changes.count() == 1);
}

TEST_CASE("Theme: as the system has it, light or dark", "[theme]")
{
    app::Theme theme;

    theme.setSystemPalette(paletteOn(Qt::black));
    CHECK(theme.scheme() == Scheme::Dark);
    theme.setSystemPalette(paletteOn(Qt::white));
    CHECK(theme.scheme() == Scheme::Light);

    theme.setAppearance({.colours = Colours::Dark});
    CHECK(theme.scheme() == Scheme::Dark);
}

TEST_CASE("Theme: with the colours of the system there is no palette and no style sheet of ours", "[theme]")
{
    const auto before = QApplication::palette();
    app::Theme theme;

    theme.setAppearance({.colours = Colours::SystemColours, .textSize = 200});

    CHECK(theme.usesSystemColours());
    CHECK(theme.styleSheet().isEmpty());
    CHECK(QApplication::palette() == before);
    CHECK(theme.color(Token::LateFg) == before.color(QPalette::Text));
    CHECK(QApplication::font().pointSizeF() == Approx(21));
}

TEST_CASE("Theme: it leaves the application as it was", "[theme]")
{
    const auto palette = QApplication::palette();
    const auto font = QApplication::font();
    QWidget window;
    {
        app::Theme theme;
        theme.setAppearance({.colours = Colours::Dark, .textSize = 200});
        theme.dress(window);
    }

    CHECK(QApplication::palette() == palette);
    CHECK(QApplication::font() == font);
    CHECK(window.styleSheet().isEmpty());
}

TEST_CASE("Theme: a window that shows is dressed, and changes with it; a part of one is not", "[theme]")
{
    app::Theme theme;
    QWidget window;
    auto *const part = new QWidget(&window);
    {
        QWidget gone;
        gone.show();
    }
    CHECK(window.styleSheet().isEmpty());

    window.show();
    CHECK(window.styleSheet() == theme.styleSheet());
    CHECK_FALSE(theme.styleSheet().isEmpty());
    CHECK(part->styleSheet().isEmpty());
    theme.setAppearance({.colours = Colours::Dark});
    CHECK(window.styleSheet() == theme.styleSheet());
}

TEST_CASE("Theme: text sizes keep to what is asked for", "[theme]")
{
    app::Theme theme;

    theme.setAppearance({.textSize = 20});
    CHECK(theme.appearance().textSize == 100);
    theme.setAppearance({.textSize = 900});
    CHECK(theme.appearance().textSize == 200);

    for (const auto style :
         {TextStyle::Display, TextStyle::Title, TextStyle::Heading, TextStyle::Small, TextStyle::Caption}) {
        CHECK(theme.font(style).pointSizeF() >= 0.86 * app::basePointSize * 2 - 0.001);
        CHECK(theme.font(style).italic() == false);
    }
}

TEST_CASE("Theme: a font is ours, the system's, or one that was chosen", "[theme]")
{
    app::Theme theme;
    const auto ours = theme.font(TextStyle::Body).family();
    CHECK(QFontInfo(theme.font(TextStyle::Body)).family() == ours);

    theme.setAppearance({.fontFamily = u"DejaVu Sans"_s});
    CHECK(theme.font(TextStyle::Title).family() == u"DejaVu Sans"_s);
    CHECK(QApplication::font().family() == u"DejaVu Sans"_s);

    theme.setAppearance({.systemFont = true});
    CHECK_FALSE(theme.font(TextStyle::Body).family().isEmpty());
}

TEST_CASE("Theme: dark and back is the same to the pixel", "[theme]")
{
    app::Theme theme;
    theme.setAppearance({.colours = Colours::Light});
    const auto window = sampleWindow();
    const auto before = grabbed(*window);

    theme.setAppearance({.colours = Colours::Dark});
    const auto dark = grabbed(*window);
    theme.setAppearance({.colours = Colours::Light});

    CHECK(dark != before);
    CHECK(grabbed(*window) == before);
    CHECK(dark.pixelColor(2, dark.height() - 60) == colorOf(Token::Canvas, Scheme::Dark));
}

TEST_CASE("Theme: twice the text size and back is the same to the pixel", "[theme]")
{
    app::Theme theme;
    theme.setAppearance({.colours = Colours::Light});
    const auto window = sampleWindow();
    const auto before = grabbed(*window);
    const auto width = window->sizeHint().width();

    theme.setAppearance({.colours = Colours::Light, .textSize = 200});
    const auto large = grabbed(*window);
    CHECK(window->sizeHint().width() > width * 17 / 10);
    theme.setAppearance({.colours = Colours::Light});

    CHECK(large != before);
    CHECK(grabbed(*window) == before);
}

TEST_CASE("Theme: to the colours of the system and back is the same to the pixel", "[theme]")
{
    app::Theme theme;
    theme.setAppearance({.colours = Colours::Light});
    const auto window = sampleWindow();
    const auto before = grabbed(*window);

    theme.setAppearance({.colours = Colours::SystemColours});
    theme.setAppearance({.colours = Colours::Light});

    CHECK(grabbed(*window) == before);
}

TEST_CASE("Theme: buttons and inputs are high enough at every text size", "[theme]")
{
    app::Theme theme;
    for (const int size : {100, 125, 150, 175, 200}) {
        theme.setAppearance({.colours = Colours::Light, .textSize = size});
        const auto window = sampleWindow();
        window->show();

        INFO(size);
        CHECK(window->findChild<QWidget *>(u"button"_s)->sizeHint().height() >= 34 * size / 100 - 1);
        CHECK(window->findChild<QWidget *>(u"small"_s)->sizeHint().height() >= 28 * size / 100 - 1);
        CHECK(window->findChild<QWidget *>(u"input"_s)->sizeHint().height() >= 34 * size / 100 - 1);
        CHECK(window->findChild<QWidget *>(u"tool"_s)->sizeHint().height() >= 28);
    }
}

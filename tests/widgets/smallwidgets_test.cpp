// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/language.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/badge.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/progressbar.h"
#include "app/widgets/section.h"
#include "app/widgets/textlabel.h"

#include "tests/catch.h"
#include "tests/widgets/listener.h"

#include <QAccessibleInterface>
#include <QAction>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using app::Appearance;
using app::BadgeKind;
using app::Scheme;
using app::Token;

namespace {

const auto allKinds = {BadgeKind::Done, BadgeKind::Todo, BadgeKind::Busy,        BadgeKind::NotApplicable,
                       BadgeKind::Late, BadgeKind::Risk, BadgeKind::Confidential};

bool has(const QColor &color, const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Badge: to a screen reader it is its words, and words from people are words", "[badge]")
{
    app::Theme theme;
    app::Badge badge(theme);

    badge.setContent({BadgeKind::Late, u"2 <b>te</b> laat & zo"_s, {}});

    CHECK(roleOf(&badge) == QAccessible::StaticText);
    CHECK(nameOf(&badge) == u"2 <b>te</b> laat & zo"_s);
    CHECK(badge.textFormat() == Qt::PlainText);
}

TEST_CASE("Badge: each kind has its own icon and its colours", "[badge]")
{
    app::Theme theme;
    theme.setAppearance({.colours = Appearance::Colours::Dark});
    QList<app::Icon> icons;
    for (const auto kind : allKinds) {
        app::Badge badge(theme);
        badge.setContent({kind, u"twee"_s, {}});
        badge.resize(badge.sizeHint());

        const auto image = badge.grab().toImage();
        CHECK(has(colorOf(lookOf(kind).back, Scheme::Dark), image));
        CHECK_FALSE(icons.contains(lookOf(kind).icon));
        icons.append(lookOf(kind).icon);
    }
    for (const auto status : {core::Status::Todo, core::Status::Busy, core::Status::Done, core::Status::NotApplicable})
        CHECK(icons.contains(lookOf(app::badgeOf(status)).icon));
}

TEST_CASE("Badge: it grows with the text, and tells what does not fit", "[badge]")
{
    app::Theme theme;
    app::Badge badge(theme);
    badge.setContent({BadgeKind::Risk, u"Uiterlijk vrijdag 13 maart, morgen"_s, {}});
    badge.resize(badge.sizeHint());
    badge.show();
    CHECK(badge.height() == 22);
    CHECK(badge.toolTip().isEmpty());
    const auto width = badge.width();

    badge.resize(90, 22);
    CHECK(badge.toolTip() == u"Uiterlijk vrijdag 13 maart, morgen"_s);

    theme.setAppearance({.textSize = 200});
    CHECK(badge.sizeHint().height() >= 44);
    CHECK(badge.sizeHint().width() > width * 19 / 10);
}

TEST_CASE("Progress bar: always with its numbers, and a value for a screen reader", "[progress]")
{
    app::Theme theme;
    app::setLanguage(core::Language::Dutch);
    app::ProgressBar bar(theme);
    bar.show();
    const Listener listener;

    bar.setProgress(17, 34);

    auto *const interface = QAccessible::queryAccessibleInterface(&bar);
    CHECK(interface->role() == QAccessible::ProgressBar);
    CHECK(interface->text(QAccessible::Name) == u"Voortgang"_s);
    CHECK(interface->text(QAccessible::Description) == u"17 van 34 klaar"_s);
    CHECK(interface->valueInterface()->currentValue() == 17);
    CHECK(interface->valueInterface()->maximumValue() == 34);
    CHECK(Listener::count(QAccessible::ValueChanged, u"Voortgang"_s) > 0);
    CHECK(bar.text() == u"17/34"_s);
}

TEST_CASE("Progress bar: it is filled as far as the work is", "[progress]")
{
    app::Theme theme;
    theme.setAppearance({.colours = Appearance::Colours::Light});
    app::ProgressBar bar(theme);
    const auto accent = colorOf(Token::Accent, Scheme::Light);
    const auto filledUpTo = [&] {
        bar.resize(bar.sizeHint());
        const auto image = bar.grab().toImage();
        int x = 0;
        for (int column = 0; column < 84; ++column)
            x = image.pixelColor(column, image.height() / 2) == accent ? column : x;
        return x;
    };

    bar.setProgress(0, 0);
    CHECK(filledUpTo() == 0);
    bar.setProgress(0, 34);
    CHECK(filledUpTo() == 0);
    bar.setProgress(1, 1000);
    CHECK(filledUpTo() > 0); // something is ready
    bar.setProgress(17, 34);
    CHECK(filledUpTo() == Approx(42).margin(2));
    bar.setProgress(34, 34);
    CHECK(filledUpTo() >= 81);
}

TEST_CASE("Progress bar: numbers of more digits have room, at twice the size too", "[progress]")
{
    app::Theme theme;
    theme.setAppearance({.textSize = 200});
    app::ProgressBar bar(theme);

    const auto narrow = bar.sizeHint();
    bar.setProgress(1000, 34000);

    CHECK(bar.sizeHint().width() > narrow.width());
    CHECK(bar.sizeHint().height() >= QFontMetrics(theme.font(app::TextStyle::Small)).height());
    CHECK(narrow.width() > 168);
}

TEST_CASE("Section: a group with the name of its title", "[section]")
{
    app::Theme theme;
    app::Section section(theme, u"Let op"_s);
    section.setAside(u"4 punten"_s);
    section.content()->addWidget(new app::TextLabel(theme, app::TextStyle::Body));

    CHECK(roleOf(&section) == QAccessible::Grouping);
    CHECK(nameOf(&section) == u"Let op"_s);
    for (auto *const label : section.findChildren<app::TextLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("Text label: it follows the theme", "[section]")
{
    app::Theme theme;
    app::TextLabel label(theme, app::TextStyle::Heading, Token::Ink2);
    label.setText(u"Jouw route"_s);

    theme.setAppearance({.colours = Appearance::Colours::Dark, .textSize = 200});

    CHECK(label.font().pointSizeF() == Approx(10.5 * 1.21 * 2));
    CHECK(label.palette().color(QPalette::WindowText) == colorOf(Token::Ink2, Scheme::Dark));
}

TEST_CASE("Plain text: tooltips and buttons show what people wrote", "[plaintext]")
{
    CHECK(app::toolTipOf(u"Jansen & Zn"_s) == u"Jansen & Zn"_s);
    CHECK(app::toolTipOf(u"<b>x</b>"_s).contains(u"&lt;b&gt;"_s));
    CHECK(app::buttonTextOf(u"Jansen & Zn"_s) == u"Jansen && Zn"_s);
}

TEST_CASE("Plain text: what is measured fits", "[plaintext]")
{
    app::Theme theme;
    for (const auto &family : {u"Open Sans"_s, u"DejaVu Sans"_s}) {
        theme.setAppearance({.fontFamily = family});
        const auto font = theme.font(app::TextStyle::SmallStrong);
        for (const auto &text : {u"Gedaan"_s, u"Bezig"_s, u"Dit doe jij"_s, u"2 te laat"_s, u"Vertrouwelijk"_s})
            CHECK(QFontMetrics(font).elidedText(text, Qt::ElideRight, app::textWidth(text, font)) == text);
    }
}

TEST_CASE("Plain text: lines break at words, and the last one is cut", "[plaintext]")
{
    app::Theme theme;
    const auto font = theme.font(app::TextStyle::Body);

    CHECK(app::linesOf(u"Informatie op zijn plek"_s, font, 110, 2) == QStringList({u"Informatie op"_s, u"zijn plek"_s}));
    const auto cut = app::linesOf(u"Informatie op zijn plek en nog veel meer dan dat"_s, font, 110, 2);
    REQUIRE(cut.size() == 2);
    CHECK(cut.at(1).endsWith(u'…'));
    CHECK(app::linesOf({}, font, 110, 2).isEmpty());
}

TEST_CASE("Scroll area: a part that went before a screen reader asked for it is nothing", "[widgets]")
{
    QWidget panel;
    app::setAccessibleRole(panel, QAccessible::Grouping);
    QScrollArea area;
    area.setWidget(new QWidget);
    area.show();

    const auto *const parts = QAccessible::queryAccessibleInterface(&area);
    CHECK(parts->childCount() > 0);
    CHECK(parts->child(parts->childCount()) == nullptr);
    CHECK(parts->role() == QAccessible::Client);
}

TEST_CASE("Menu: a line that a screen reader chooses closes it", "[widgets]")
{
    QMenu menu;
    app::mendMenu(menu);
    const auto *const line = menu.addAction(u"Next chapter"_s);
    bool isChosen = false;
    QObject::connect(line, &QAction::triggered, &menu, [&isChosen] { isChosen = true; });
    menu.popup({});
    REQUIRE(menu.isVisible());
    auto *const told = QAccessible::queryAccessibleInterface(&menu)->child(0);
    told->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(isChosen);
    CHECK_FALSE(menu.isVisible());
}

TEST_CASE("Menu: when it closes, a screen reader is told where the keyboard is", "[widgets]")
{
    QWidget window;
    QPushButton button(u"Begin"_s, &window);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    button.setFocus();
    QMenu menu(&window);
    app::mendMenu(menu);
    menu.addAction(u"Next chapter"_s);
    menu.popup({});

    const Listener listener;
    menu.close();
    CHECK(QTest::qWaitFor([] { return Listener::count(QAccessible::Focus, u"Begin"_s) == 1; }));
}

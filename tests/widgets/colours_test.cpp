// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/theme/theme.h"
#include "app/theme/tokens.h"

#include "tests/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;
using app::Scheme;
using app::Token;

namespace {

constexpr double forText = 4.5;
constexpr double forControls = 3.0;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// As in WCAG 2.x.
double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

struct Pair
{
    Token front;
    Token back;
    double light; // as measured when the colours were chosen
    double dark;
    double least = forText;
};

const Pair measured[] = {
    {Token::Ink, Token::Surface, 16.1, 13.5},
    {Token::Ink, Token::Sidebar, 13.2, 14.2},
    {Token::Ink, Token::Soft, 13.1, 10.3},
    {Token::Ink2, Token::Surface, 8.5, 9.0},
    {Token::Ink2, Token::Sidebar, 7.0, 9.4},
    {Token::Ink2, Token::Soft, 6.9, 6.9},
    {Token::Ink3, Token::Surface, 6.1, 6.3},
    {Token::Ink3, Token::Canvas, 5.6, 7.0},
    {Token::Ink3, Token::Sidebar, 5.0, 6.6},
    {Token::Accent, Token::Surface, 7.9, 8.3},
    {Token::Accent, Token::Soft, 6.4, 6.3},
    {Token::OnAccent, Token::Accent, 7.9, 8.4},
    {Token::DoneFg, Token::DoneBg, 6.1, 7.5},
    {Token::BusyFg, Token::BusyBg, 7.0, 7.5},
    {Token::TodoFg, Token::TodoBg, 7.0, 7.3},
    {Token::LateFg, Token::LateBg, 6.4, 7.3},
    {Token::RiskFg, Token::RiskBg, 6.9, 8.0},
    {Token::ConfFg, Token::ConfBg, 7.5, 7.7},
    {Token::LateFg, Token::Surface, 7.7, 8.3},
    {Token::LateFg, Token::Soft, 6.3, 6.4},
    {Token::RiskFg, Token::Soft, 6.6, 7.3},
    {Token::Control, Token::Surface, 4.0, 4.7, forControls},
    {Token::Control, Token::Canvas, 3.6, 5.2, forControls},
    {Token::Control, Token::Sidebar, 3.3, 4.9, forControls},
    {Token::Focus, Token::Surface, 7.9, 8.3, forControls},
    {Token::Focus, Token::Canvas, 7.1, 9.1, forControls},
    {Token::Focus, Token::Soft, 6.4, 6.3, forControls},
};

QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

// Lines of the sources of the windows that name a colour themselves; pages are printed on paper, which is white.
QStringList ownColours(const QString &folder, const QStringList &names)
{
    static const QRegularExpression color(
        u"#[0-9A-Fa-f]{6}\\b|\\b0x[0-9A-Fa-f]{6}\\b|QColor(?:\\(|\\{)\\s*(?:u?\"|[0-9])"
        u"|qRgba?\\(|Qt::(?:dark|light)?(?:black|white|red|green|blue|cyan|magenta|yellow|gray)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    QDirIterator files(QStringLiteral(SOURCE_ROOT "/") + folder, names, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const auto path = files.next();
        if (path.contains("/app/print/"_L1) || path.endsWith("/theme/tokens.cpp"_L1))
            continue;
        ++count;
        if (const auto match = color.match(textOf(path)); match.hasMatch())
            found.append(path + u": "_s + match.captured());
    }
    CHECK(count > 0);
    return found;
}

} // namespace

TEST_CASE("Colours: every pair of the design can be read in both schemes", "[theme]")
{
    for (const auto &pair : measured) {
        const auto light = contrast(colorOf(pair.front, Scheme::Light), colorOf(pair.back, Scheme::Light));
        const auto dark = contrast(colorOf(pair.front, Scheme::Dark), colorOf(pair.back, Scheme::Dark));

        INFO(nameOf(pair.front).toString() << " on " << nameOf(pair.back).toString());
        CHECK(light >= pair.least);
        CHECK(dark >= pair.least);
        CHECK(light == Approx(pair.light).margin(0.06));
        CHECK(dark == Approx(pair.dark).margin(0.06));
    }
}

TEST_CASE("Colours: what our widgets put on other backgrounds can be read too", "[theme]")
{
    const auto backgrounds = {Token::Canvas, Token::Surface, Token::Surface2, Token::Sidebar, Token::Soft,
                              Token::Hover,  Token::RiskBg,  Token::LateBg,   Token::DoneBg};
    for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
        for (const auto back : backgrounds) {
            INFO(nameOf(back).toString() << (scheme == Scheme::Light ? " light" : " dark"));
            CHECK(contrast(colorOf(Token::Ink, scheme), colorOf(back, scheme)) >= forText);
            CHECK(contrast(colorOf(Token::Accent, scheme), colorOf(back, scheme)) >= forText);
            CHECK(contrast(colorOf(Token::Focus, scheme), colorOf(back, scheme)) >= forControls);
        }
        for (const auto fill : {Token::AccentHover, Token::AccentPress})
            CHECK(contrast(colorOf(Token::OnAccent, scheme), colorOf(fill, scheme)) >= forText);
        CHECK(contrast(colorOf(Token::Surface, scheme), colorOf(Token::Ink, scheme)) >= forText); // a tooltip
    }
}

TEST_CASE("Colours: with those of the system, text can be read as well", "[theme]")
{
    app::Theme theme;
    theme.setAppearance({.colours = app::Appearance::Colours::SystemColours});

    for (const auto &pair : measured) {
        INFO(nameOf(pair.front).toString() << " on " << nameOf(pair.back).toString());
        CHECK(contrast(theme.color(pair.front), theme.color(pair.back)) >= pair.least);
    }
}

TEST_CASE("Colours: no source names one but the table of tokens", "[theme]")
{
    CHECK(ownColours(u"app"_s, {u"*.cpp"_s, u"*.h"_s}) == QStringList());
    CHECK(ownColours(u"resources/style"_s, {u"*.qss"_s}) == QStringList());
}

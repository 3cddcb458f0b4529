// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QColor>
#include <QStringView>

#include <optional>

// Every colour of the windows, by what it is for: the only place in app/ that holds numbers of colours.
namespace app {

enum class Scheme { Light, Dark };

enum class Token {
    Canvas,
    Surface,
    Surface2,
    Sidebar,
    Line, // decorative only: too faint for an edge that matters
    Control,
    Ink,
    Ink2,
    Ink3,
    Accent,
    AccentHover,
    AccentPress,
    OnAccent,
    Focus,
    Soft,
    Hover,
    DoneFg,
    DoneBg,
    BusyFg,
    BusyBg,
    TodoFg,
    TodoBg,
    LateFg,
    LateBg,
    RiskFg,
    RiskBg,
    ConfFg,
    ConfBg,
};

inline constexpr int tokenCount = int(Token::ConfBg) + 1;

QColor colorOf(Token token, Scheme scheme);

// "doneFg", as style sheets write it behind an @.
QStringView nameOf(Token token);
std::optional<Token> tokenNamed(QStringView name);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QFont>
#include <QList>
#include <QString>

// The fonts of printed pages. Two families come with the program, so that the same report has the same line breaks on
// every machine; other scripts and symbols are set in fonts of the machine, where it has them.
namespace app::print {

inline constexpr qreal pt = 20; // pages are laid out in twentieths of a point
inline constexpr qreal mm = 72 / 25.4 * pt;

enum class Weight { Regular, Semibold };

// Part of a text that one font can draw.
struct FontRun
{
    QFont font;
    qsizetype start = 0;
    qsizetype length = 0;
    bool isFallback = false; // not in textFont()
};

struct FontedText
{
    QString text; // a character that no font has is replaced by a visible mark
    QList<FontRun> runs;
};

// Puts the fonts of the program in Qt's list of fonts. By itself, unless another thread than that of the windows draws
// first.
void loadFonts();

// `size` in points. Both need a QGuiApplication.
QFont textFont(qreal size, Weight weight);
FontedText withFonts(const QString &text, qreal size, Weight weight);

} // namespace app::print

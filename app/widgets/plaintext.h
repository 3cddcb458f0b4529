// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QStringList>

class QFont;

// Text from people, where Qt would read markup or mnemonics in it.
namespace app {

QString toolTipOf(const QString &text);
QString buttonTextOf(const QString &text);

// Room enough for all of it on one line.
int textWidth(const QString &text, const QFont &font);

// The text in lines of at most `width` pixels; what does not fit in `count` lines ends in "…".
QStringList linesOf(const QString &text, const QFont &font, int width, int count);

} // namespace app

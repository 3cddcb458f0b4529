// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QFont>

namespace app {

enum class TextStyle { Display, Title, TaskTitle, Heading, Body, Strong, Small, SmallStrong, Caption };

inline constexpr qreal basePointSize = 10.5; // at a text size of 100 %

// `scale` is 1.0 at a text size of 100 %.
QFont fontOf(TextStyle style, const QString &family, qreal scale);

// From one line to the next, in pixels at 100 %.
int lineHeightOf(TextStyle style);

// The first family of ours that is installed; "Open Sans" comes with the program.
QString productFontFamily();

} // namespace app

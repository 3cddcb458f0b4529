// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/odtxml.h"
#include "core/report/report.h"

namespace core {

// A4 with its margins, in millimetres. What stands on every page is within the margins above and below.
struct OdtPage
{
    explicit OdtPage(bool wide) : width(wide ? 297 : 210), height(wide ? 210 : 297) {}

    int width;
    int height;
    static constexpr int left = 20;
    static constexpr int right = 18;
    static constexpr int top = 18;
    static constexpr int bottom = 18;

    int textWidth() const { return width - left - right; }
    int textHeight() const { return height - top - bottom; }
};

QString millimetres(double length); // "12.5mm"

// styles.xml: named styles in the report's language, the page, its head and its foot.
QByteArray odtStyles(const Report &report);

// Around the parts of a file: the declaration, the namespaces and the root.
QByteArray odtFile(const char *root, const QByteArray &content);

} // namespace core

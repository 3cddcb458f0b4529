// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/theme/stylesheet.h"
#include "app/theme/theme.h"

#include "tests/catch.h"

#include <QApplication>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace {

QString filled(const QString &source, qreal scale)
{
    return app::filledStyleSheet(
        source, [](QStringView name) { return QString(u'<' + name + u'>'); }, scale);
}

} // namespace

TEST_CASE("Style sheet: sizes grow with the text, and the width of a border does not", "[theme]")
{
    CHECK(filled(u"QMenu { padding: 6px 8px; }"_s, 2) == u"QMenu { padding: 12px 16px; }"_s);
    CHECK(filled(u"A { border: 1px solid @line; border-bottom: 3px solid @ink; }"_s, 2) ==
          u"A { border: 1px solid <line>; border-bottom: 3px solid <ink>; }"_s);
    CHECK(filled(u"A { border-radius: 4px; }"_s, 1.5) == u"A { border-radius: 6px; }"_s);
    CHECK(filled(u"A:hover { width: 14px }"_s, 1.25) == u"A:hover { width: 18px }"_s);
}

TEST_CASE("Style sheet: padding gives up what a border takes", "[theme]")
{
    CHECK(filled(u"A { padding: 2px-1 10px-2; }"_s, 1) == u"A { padding: 1px 8px; }"_s);
    CHECK(filled(u"A { padding: 2px-1 10px-2; }"_s, 2) == u"A { padding: 3px 18px; }"_s);
}

TEST_CASE("Style sheet: comments go", "[theme]")
{
    CHECK(filled(u"/* 1px\n@ink */A { }"_s, 2) == u"A { }"_s);
}

TEST_CASE("Style sheet: every token in ours is known", "[theme]")
{
    app::Theme theme;
    theme.setAppearance({.colours = app::Appearance::Colours::Dark});

    CHECK(theme.styleSheet().size() > 3000);
    CHECK_FALSE(theme.styleSheet().contains(u'@'));
    CHECK(theme.styleSheet().contains(u":/icons/down-dark.svg"_s));
    CHECK(QImageReader::supportedImageFormats().contains("svg")); // Qt draws that arrow with a plugin
}

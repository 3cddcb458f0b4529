// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/domain/cleantext.h"

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("Clean text: letters of any script, emoji, tabs and line feeds pass", "[cleantext]")
{
    CHECK_FALSE(faultIn(u"Zoë Çelik, 李\tregel 1\nregel 2 😀"_s));
    CHECK_FALSE(faultIn(u""_s));
}

TEST_CASE("Clean text: what a database, UTF-8 or XML cannot hold is refused", "[cleantext]")
{
    const auto unit =
        GENERATE(char16_t{0x0000}, char16_t{0x0001}, char16_t{0x0007}, char16_t{0x000B}, char16_t{0x000D}, char16_t{0x001B},
                 char16_t{0x001F}, char16_t{0xD800}, char16_t{0xDFFF}, char16_t{0xFFFE}, char16_t{0xFFFF});
    const QString text = u"ab"_s + QChar(unit) + u"cd";

    CHECK(faultIn(text) == TextFault::NotClean);
    CHECK(firstUnclean(text) == 2);
}

TEST_CASE("Clean text: a surrogate is refused when its other half is missing, in either order", "[cleantext]")
{
    const QChar high(0xD83D);
    const QChar low(0xDE00);

    CHECK_FALSE(faultIn(QString(high) + low));
    CHECK(faultIn(QString(low) + high) == TextFault::NotClean);
    CHECK(faultIn(QString(high)) == TextFault::NotClean);
    CHECK(faultIn(QString(high) + high + low) == TextFault::NotClean);
}

TEST_CASE("Clean text: 20,000 characters pass and one more does not", "[cleantext]")
{
    CHECK_FALSE(faultIn(QString(maxTextLength, u'a')));
    CHECK(faultIn(QString(maxTextLength + 1, u'a')) == TextFault::TooLong);
}

TEST_CASE("Normalised: letters are composed and lines end in one way", "[cleantext]")
{
    CHECK(normalised(u"Zoe\u0308"_s) == u"Zoë"_s);
    CHECK(normalised(u"a\r\nb\rc\nd"_s) == u"a\nb\nc\nd"_s);
    CHECK(normalised(normalised(u"e\u0301\r\n"_s)) == normalised(u"e\u0301\r\n"_s));
}

TEST_CASE("Shown: input in a message is short, on one line and clean", "[cleantext]")
{
    const QString cut = shown(QString(79, u'a') + u"😀😀");

    CHECK(shown(u"regel 1\nregel 2"_s) == u"regel 1 regel 2"_s);
    CHECK(shown(QString(QChar(0)) + u"a") == u"\uFFFDa"_s);
    CHECK(cut.size() <= 81);
    CHECK(firstUnclean(cut) == -1);
}

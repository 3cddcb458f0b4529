// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/report/reporttext.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("Report text: a right-to-left name is kept apart from the sentence, any other stays as it is", "[report]")
{
    CHECK(isolated(u"יוסף כהן"_s) == u"\u2068יוסף כהן\u2069"_s);
    CHECK(isolated(u"سارة"_s) == u"\u2068سارة\u2069"_s);
    CHECK(isolated(u"\u202Eomgekeerd"_s) == u"\u2068\u202Eomgekeerd\u2069"_s);
    CHECK(isolated(u"Noor Jansen-Çelik (2), 50 % & Zn"_s) == u"Noor Jansen-Çelik (2), 50 % & Zn"_s);
}

TEST_CASE("Report text: shortening never cuts an emoji or an accent in two", "[report]")
{
    const auto worker = u"👩🏽‍💻"_s;

    CHECK(shortened(u"kort"_s, 4) == u"kort"_s);
    CHECK(shortened(u"te lang"_s, 4) == u"te…"_s);
    CHECK(shortened(u"ab"_s + worker + worker, 8) == u"ab…"_s);
    CHECK(shortened(u"e\u0301e\u0301e\u0301"_s, 4) == u"e\u0301…"_s);
}

TEST_CASE("Report text: what stands between quotes is one short line", "[report]")
{
    CHECK(quoted(u"Bezwaar\n  Dorpsstraat 12"_s) == u"‘Bezwaar Dorpsstraat 12’"_s);
    CHECK(quoted(QString(1000, u'w')).size() == 62);
}

TEST_CASE("Report text: labels end in a colon, questions do not", "[report]")
{
    CHECK(asLabel(u"Risico"_s) == u"Risico:"_s);
    CHECK(asLabel(u"Wat moet je weten?"_s) == u"Wat moet je weten?"_s);
}

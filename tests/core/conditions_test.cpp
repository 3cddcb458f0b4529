// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/templates/conditions.h"
#include "core/templates/terms.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QList<Term> termsOf(const QString &text)
{
    QList<Term> terms;
    for (const auto &part : text.split(u' ')) {
        const auto term = parseTerm(part);
        REQUIRE(term);
        terms.append(*term);
    }
    return terms;
}

} // namespace

TEST_CASE("Terms: each kind of term reads and writes back", "[templates]")
{
    const auto text =
        GENERATE(as<QString>(), u"kind:death"_s, u"!kind:leave"_s, u"group:forced"_s, u"flag:chat"_s, u"org:government"_s,
                 u"org:ihhPresent"_s, u"!org:mail=rijk"_s, u"consent:alumni"_s, u"onRequest"_s, u"!onRequest"_s);
    const auto term = parseTerm(text);

    REQUIRE(term);
    CHECK(termText(*term) == text);
}

TEST_CASE("Terms: what is no term is refused", "[templates]")
{
    const auto text =
        GENERATE(as<QString>(), u""_s, u"!"_s, u"!!kind:death"_s, u"kind:"_s, u"kind:holiday"_s, u"Kind:death"_s,
                 u" kind:death"_s, u"org:mail"_s, u"org:mail=pigeon"_s, u"death"_s, u"onRequest:"_s);

    CHECK_FALSE(parseTerm(text));
}

TEST_CASE("Conditions: terms that exclude each other can never hold", "[templates]")
{
    const auto text =
        GENERATE(as<QString>(), u"flag:chat !flag:chat"_s, u"kind:death kind:leave"_s, u"kind:death group:voluntary"_s,
                 u"group:voluntary group:forced"_s, u"group:forced !kind:dismissal !kind:summaryDismissal"_s,
                 u"kind:leave group:leaving"_s, u"!group:leaving !kind:leave !kind:internalMove"_s,
                 u"org:mail=rijk org:mail=dms"_s, u"onRequest !onRequest"_s);

    CHECK_FALSE(canHold(termsOf(text)));
}

TEST_CASE("Conditions: terms that can go together are left alone", "[templates]")
{
    const auto text =
        GENERATE(as<QString>(), u"kind:death"_s, u"group:forced !kind:dismissal"_s, u"!kind:death !kind:leave"_s,
                 u"group:leaving !group:forced"_s, u"!org:mail=rijk !org:mail=dms"_s, u"flag:chat flag:paper"_s,
                 u"!group:leaving"_s, u"onRequest consent:feedback"_s);

    CHECK(canHold(termsOf(text)));
}

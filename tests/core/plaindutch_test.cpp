// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/templates/plaindutch.h"

using namespace Qt::StringLiterals;
using namespace core;
using Kind = Problem::Kind;

namespace {

QList<Problem> hints(const QString &text)
{
    return plainDutchHints(text, u"why"_s);
}

QList<Problem> one(Kind kind, const QStringList &about)
{
    return {{u"why"_s, kind, about}};
}

} // namespace

TEST_CASE("Plain Dutch: twenty words fit in a sentence and more do not", "[lint]")
{
    const QString twenty = u"een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
                           "zeventien achttien negentien twintig"_s;

    CHECK(hints(twenty + u". " + twenty + u"! " + twenty + u"\n- " + twenty).isEmpty());
    CHECK(hints(u"Kort. "_s + twenty + u" te veel. Kort.").first().about.first() == u"22"_s);
    CHECK(hints(twenty + u" eenentwintig").first().kind == Kind::LongSentence);
}

TEST_CASE("Plain Dutch: a passive sentence is found by its two words", "[lint]")
{
    CHECK(hints(u"Je mailbox wordt na 30 dagen gewist."_s) == one(Kind::PassiveSentence, {u"wordt"_s, u"gewist"_s}));
    CHECK(hints(u"De stukken worden overgedragen."_s) == one(Kind::PassiveSentence, {u"worden"_s, u"overgedragen"_s}));
    CHECK(hints(u"Vernietigd werd er niets."_s) == one(Kind::PassiveSentence, {u"werd"_s, u"vernietigd"_s}));
    CHECK(hints(u"Later werden ze bewaard, zegt men."_s).size() == 1);
}

TEST_CASE("Plain Dutch: an active sentence is left alone", "[lint]")
{
    const auto text = GENERATE(as<QString>(), u"Je hebt de sleutel ingeleverd."_s, u"Kees wordt je opvolger."_s,
                               u"Wie wordt eigenaar van de bestanden?"_s, u"Het wordt tijd. Je hebt alles bewaard."_s);

    CHECK(hints(text).isEmpty());
}

TEST_CASE("Plain Dutch: difficult words are found whole, in any case, with something simpler", "[lint]")
{
    CHECK(hints(u"Regel dit Conform het beleid."_s) == one(Kind::DifficultWord, {u"conform"_s, u"volgens"_s}));
    CHECK(hints(u"Vraag de stakeholders."_s) == one(Kind::DifficultWord, {u"stakeholder"_s, u"betrokkene"_s}));
    CHECK(hints(u"Dit dient te gebeuren."_s) == one(Kind::DifficultWord, {u"dient te"_s, u"moet"_s}));
    CHECK(hints(u"Een item, middels items."_s).size() == 2);
    CHECK(hints(u"Een itemlijst, een subitem en een synchrotron."_s).isEmpty());
}

TEST_CASE("Plain Dutch: the reader is je, never u", "[lint]")
{
    CHECK(hints(u"Geef uw naam."_s) == one(Kind::DifficultWord, {u"uw"_s, u"je"_s}));
    CHECK(hints(u"Wat wilt U doen?"_s) == one(Kind::DifficultWord, {u"u"_s, u"je"_s}));
    CHECK(hints(u"Nu duurt het een uur."_s).isEmpty());
}

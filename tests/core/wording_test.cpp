// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/domain/wording.h"

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("Wording: dates are written out in both languages", "[wording]")
{
    CHECK(longDate(QDate(2026, 3, 13), Language::Dutch) == u"vrijdag 13 maart 2026"_s);
    CHECK(longDate(QDate(2026, 8, 2), Language::English) == u"Sunday 2 August 2026"_s);
    CHECK(longDate({}, Language::Dutch).isEmpty());
    CHECK(shortDate(QDate(2026, 3, 1)) == u"01-03-2026"_s);
}

TEST_CASE("Wording: placeholders become names and dates", "[wording]")
{
    Dossier dossier;
    dossier.dates.lastDay = QDate(2026, 4, 24);
    dossier.people = {{Role::Employee, {.name = u"Joris van Leeuwen"_s}}, {Role::Manager, {.name = u"Sanne Verhoeven"_s}}};
    const auto text = u"{employee}, {manager}, {successor}: {lastDay}, {mailCutOff}, {onbekend}"_s;

    CHECK(fillIn(text, dossier, Language::Dutch, QDate(2026, 9, 30))
          == u"Joris van Leeuwen, Sanne Verhoeven, de opvolger: vrijdag 24 april 2026, woensdag 22 juli 2026, {onbekend}"_s);
}

TEST_CASE("Wording: who looks after information is called by the name it has here", "[wording]")
{
    Dossier dossier;
    const auto say = [&](Language language) { return fillIn(u"Vraag {ihh}. {ihh} helpt."_s, dossier, language, QDate(2026, 3, 6)); };

    CHECK(say(Language::Dutch) == u"Vraag HR. HR helpt."_s);
    dossier.organisation.missingRoles = {Role::Hr, Role::Ihh};
    CHECK(say(Language::Dutch) == u"Vraag HR. HR helpt."_s);
    dossier.organisation = {.ihhPresent = true};
    CHECK(say(Language::Dutch) == u"Vraag informatiebeheer. Informatiebeheer helpt."_s);
    CHECK(say(Language::English) == u"Vraag information management. Information management helpt."_s);
}

TEST_CASE("Wording: a name at the start of a sentence starts with a capital", "[wording]")
{
    CHECK(fillIn(u"{employee} gaat. Vraag {employee}:\n{manager} weet het"_s, {}, Language::Dutch, {})
          == u"De medewerker gaat. Vraag de medewerker:\nDe leidinggevende weet het"_s);
}

TEST_CASE("Wording: a name that looks like a placeholder stays a name", "[wording]")
{
    Dossier dossier;
    dossier.people = {{Role::Employee, {.name = u"{manager}{"_s}}, {Role::Manager, {.name = u"{employee}"_s}}};

    CHECK(fillIn(u"{employee} en {manager}"_s, dossier, Language::Dutch, QDate(2026, 3, 6)) == u"{manager}{ en {employee}"_s);
}

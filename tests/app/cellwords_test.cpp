// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/cellwords.h"

#include "app/language.h"
#include "app/models/rowtablemodel.h"
#include "tests/core/officefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using namespace app;

TEST_CASE("Cell words: every table has a word for its rows, without a number or an order", "[models]")
{
    Office office;
    const auto language = GENERATE(Language::Dutch, Language::English);
    setLanguage(language);
    for (const auto &from : office.seenBy(Role::Hr).templates) {
        for (const auto &table : from.tables) {
            for (const auto &words : {thingIn(table), thingsIn(table)}) {
                CAPTURE(table.key, words);
                CHECK_FALSE(words.isEmpty());
                CHECK(words.trimmed() == words);
                CHECK(std::ranges::none_of(words, [](QChar sign) { return sign.isDigit() || sign == u'%'; }));
                CHECK_FALSE(words.contains(u"datum"_s));
                CHECK_FALSE(words.contains(u"date"_s));
            }
            CHECK_FALSE(shownColumns(table).isEmpty());
            CHECK(shownColumns(table).size() <= table.columns.size());
        }
    }
    setLanguage(Language::Dutch);
    const auto view = office.seenBy(Role::Employee);
    CHECK(thingIn(*view.table(u"matters")) == u"zaak"_s);
    CHECK(thingsIn(*view.table(u"matters")) == u"zaken"_s);
    CHECK(thingsIn(*view.table(u"owned")) == u"groepen, sites en andere objecten"_s);
    CHECK(shownColumns(*view.table(u"matters")) ==
          QStringList{u"title"_s, u"reference"_s, u"state"_s, u"nextStep"_s, u"deadline"_s, u"takesOver"_s});
}

TEST_CASE("Cell words: a table of a template of one's own has words too", "[models]")
{
    setLanguage(Language::Dutch);
    const Table own{.key = u"plants"_s, .columns = {{.key = u"name"_s}, {.key = u"water"_s}}};

    CHECK(thingIn(own) == u"rij"_s);
    CHECK(thingsIn(own) == u"rijen"_s);
    CHECK(shownColumns(own) == QStringList{u"name"_s, u"water"_s});
    CHECK(isLongText(own, own.columns.first()));
}

TEST_CASE("Cell words: names to choose from are of everybody in the dossier, once and by alphabet", "[models]")
{
    Office office;
    office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"A"_s}, {u"takesOver"_s, u"Émile  Zola"_s}});
    office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"B"_s}, {u"takesOver"_s, u"Émile Zola"_s}});
    office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"C"_s}, {u"takesOver"_s, u"Daan Mulder"_s}});

    const auto names = namesIn(office.seenBy(Role::Employee));

    CHECK(names.count(u"Émile Zola"_s) == 1);
    CHECK(names.count(u"Daan Mulder"_s) == 1);
    CHECK(names.contains(u"Sanne Verhoeven"_s));
    CHECK_FALSE(names.contains(QString()));
    CHECK(names.indexOf(u"Daan Mulder"_s) < names.indexOf(u"Émile Zola"_s));
    CHECK(names.indexOf(u"Émile Zola"_s) < names.indexOf(u"Joris van Leeuwen"_s));
}

TEST_CASE("Cell words: what can be pasted is what the role may write, and makes rows of this item", "[models]")
{
    Office office;
    const auto keys = [&](const QString &item, Role role) {
        OpenDossier dossier(office.as(role), office.dossier);
        QStringList found;
        for (const auto &column : RowTableModel(dossier, item).columnsToPaste())
            found.append(column.key);
        return found;
    };

    CHECK(keys(u"information.open_cases"_s, Role::Employee).contains(u"title"_s));
    CHECK_FALSE(keys(u"information.open_cases"_s, Role::Employee).contains(u"ack"_s));
    CHECK_FALSE(keys(u"accounts.phone"_s, Role::Employee).contains(u"kind"_s)); // a phone it is
    CHECK_FALSE(keys(u"information.locations"_s, Role::Employee).contains(u"successorCanOpen"_s));

    OpenDossier dossier(office.as(Role::Employee), office.dossier);
    const auto columns = RowTableModel(dossier, u"information.contacts"_s).columnsToPaste();
    const auto relation = std::ranges::find(columns, u"relation"_s, &Column::key);
    REQUIRE(relation != columns.end());
    CHECK(relation->choices.size() == 2); // clients and family are another task
}

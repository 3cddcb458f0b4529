// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/template.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace core;

TEST_CASE("Template: items and tables are found by their key", "[template]")
{
    Template list;
    list.tables = {{.key = u"matters"_s, .columns = {{.key = u"title"_s}}}, {.key = u"contacts"_s}};
    list.sections = {{Chapter::Start, {{.key = u"information.plan"_s}}}, {{}, {{.key = u"information.close"_s}}}};

    CHECK(list.item(u"information.close") == &list.sections[1].items[0]);
    CHECK(list.item(u"information.none") == nullptr);
    CHECK(list.table(u"matters") == &list.tables[0]);
    CHECK(list.table(u"none") == nullptr);
    CHECK(list.tables[0].column(u"title") == &list.tables[0].columns[0]);
    CHECK(list.tables[1].column(u"title") == nullptr);
    CHECK(list.tables[1].column(u"ack") == &acknowledgement()[0]);
}

TEST_CASE("Item: it is on request when one of its alternatives asks for that", "[template]")
{
    const Term death{DepartureKind::Death};
    const Term onRequest{Term::OnRequest()};
    const Term notOnRequest{Term::OnRequest(), true};

    CHECK_FALSE(Item().isOnRequest());
    CHECK_FALSE(Item{.when = {{death}, {notOnRequest}}}.isOnRequest());
    CHECK(Item{.when = {{death}, {death, onRequest}}}.isOnRequest());
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/officefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

bool isInList(const DossierView &view, const QString &item)
{
    return view.task(item) != nullptr;
}

} // namespace

TEST_CASE("One-off tasks: the manager or HR adds one, and its R does it", "[commands]")
{
    Office office;
    const auto role = GENERATE(Role::Manager, Role::Hr);
    must(office.as(role).addOneOffTask(office.dossier, {.title = u"Fotowand leeghalen"_s, .responsible = Role::It,
                                                        .accountable = Role::Manager, .due = QDate(2026, 3, 20)}));
    const auto task = office.seenBy(Role::It).tasks.last();

    CHECK(task.key().startsWith(u"oneoff."_s));
    CHECK(task.item.title.nl == u"Fotowand leeghalen"_s);
    CHECK(task.due.date == QDate(2026, 3, 20));
    office.finish(Role::It, task.key(), {});
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("One-off tasks: other roles, no title, hostile titles and closed dossiers are refused", "[commands]")
{
    Office office;
    const auto add = [&](Role role, const QString &title) {
        return office.refusal([&] { return office.as(role).addOneOffTask(office.dossier, {.title = title}); });
    };

    CHECK(add(Role::Employee, u"Iets"_s) == error(ErrorCode::NotAllowed, {u"employee"_s, u"manager hr"_s}));
    CHECK(add(Role::Manager, u" "_s).code == ErrorCode::InvalidValue);
    CHECK(add(Role::Manager, hostileTexts().first().text) == error(ErrorCode::TextNotClean, {u"title"_s}));
    must(office.as(Role::Manager).setState(office.dossier, DossierState::Paused));
    CHECK(add(Role::Manager, u"Iets"_s).code == ErrorCode::DossierClosed);
}

TEST_CASE("On request: an item that is offered joins the list, once", "[commands]")
{
    auto request = startRequest();
    request.kind = DepartureKind::InternalMove; // keeps her devices, unless somebody says otherwise
    Office office(request);
    const auto item = u"information.device_data"_s;
    REQUIRE_FALSE(isInList(office.seenBy(Role::Hr), item));
    const auto offered = must(office.as(Role::Manager).itemsOnRequest(office.dossier));
    REQUIRE(std::ranges::count(offered, item, &Item::key) == 1);
    must(office.as(Role::Manager).requestItem(office.dossier, item));

    CHECK(office.task(item).responsible == Role::Employee);
    CHECK(office.refusal([&] { return office.as(Role::Manager).requestItem(office.dossier, item); })
          == error(ErrorCode::ItemNotFound, {item}));
}

TEST_CASE("On request: what is not offered, or for another role to choose, is refused", "[commands]")
{
    Office office;

    CHECK(office.refusal([&] { return office.as(Role::Hr).requestItem(office.dossier, u"information.plan"_s); })
          == error(ErrorCode::ItemNotFound, {u"information.plan"_s}));
    CHECK(office.refusal([&] { return office.as(Role::Employee).requestItem(office.dossier, u"information.device_data"_s); })
          == error(ErrorCode::NotAllowed, {u"employee"_s, u"manager hr"_s}));
    CHECK(codeOf(office.as(Role::Employee).itemsOnRequest(office.dossier)) == ErrorCode::NotAllowed);
}

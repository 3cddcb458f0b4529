// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/attentionpoints.h"

#include "app/language.h"
#include "tests/core/officefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using app::AttentionPoint;
using Kind = AttentionPoint::Kind;

namespace {

const QDate busyDay(2026, 3, 20);

QList<AttentionPoint> pointsFor(Office &office, Role role, QDate today = busyDay)
{
    app::setLanguage(Language::Dutch);
    return app::attentionPoints(office.seenBy(role, today));
}

int countOf(Kind kind, const QList<AttentionPoint> &points)
{
    return int(std::ranges::count(points, kind, &AttentionPoint::kind));
}

const AttentionPoint *pointOf(Kind kind, const QList<AttentionPoint> &points)
{
    const auto it = std::ranges::find(points, kind, &AttentionPoint::kind);
    return it == points.end() ? nullptr : &*it;
}

} // namespace

TEST_CASE("Attention: what is late comes first, and each late task is there once", "[models]")
{
    Office office;
    const auto view = office.seenBy(Role::Manager, busyDay);
    const auto points = pointsFor(office, Role::Manager);

    REQUIRE_FALSE(points.isEmpty());
    CHECK(std::ranges::is_sorted(points, {}, [](const AttentionPoint &point) { return int(point.kind); }));
    CHECK(countOf(Kind::Late, points) == progress(view.tasks, Role::Manager).late);
    CHECK(points.first().when.endsWith(u"te laat"_s));
    CHECK(app::sentenceOf(points.first()).startsWith(points.first().title + u", "_s + points.first().who));
}

TEST_CASE("Attention: the manager does not read of what only HR and the leaver see", "[models]")
{
    Office office;
    const auto late = QDate(2026, 5, 20);
    const auto isExit = [](const AttentionPoint &point) { return point.item.startsWith(u"exit."_s); };

    CHECK(std::ranges::none_of(pointsFor(office, Role::Manager, late), isExit));
    CHECK(std::ranges::any_of(pointsFor(office, Role::Hr, late), isExit));
}

TEST_CASE("Attention: without a successor there is a point, but not where nobody was chosen", "[models]")
{
    auto request = startRequest();
    request.people.remove(Role::Successor);
    Office without(request);
    const auto points = pointsFor(without, Role::Manager);

    REQUIRE(pointOf(Kind::NoSuccessor, points));
    CHECK(pointOf(Kind::NoSuccessor, points)->mayAct);
    CHECK_FALSE(pointOf(Kind::NoSuccessor, pointsFor(without, Role::It))->mayAct);
    CHECK(std::ranges::count(points, u"information.successor"_s, &AttentionPoint::item) == 1); // though it is late too

    request.noSuccessor = true;
    Office nobody(request);
    CHECK(countOf(Kind::NoSuccessor, pointsFor(nobody, Role::Manager)) == 0);
}

TEST_CASE("Attention: rows without an owner are one point a table, and name the row when there is one", "[models]")
{
    Office office;
    const auto row = office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"Bezwaar %1 <b>"_s}});
    auto points = pointsFor(office, Role::Manager);

    REQUIRE(countOf(Kind::NoOwner, points) == 1);
    CHECK(pointOf(Kind::NoOwner, points)->title.contains(u"‘Bezwaar %1 <b>’"_s));
    CHECK(pointOf(Kind::NoOwner, points)->row == row);
    CHECK(pointOf(Kind::NoOwner, points)->column == u"takesOver"_s);
    CHECK(pointOf(Kind::NoOwner, points)->mayAct);
    CHECK_FALSE(pointOf(Kind::NoOwner, pointsFor(office, Role::It))->mayAct);

    office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"Woo-verzoek"_s}});
    points = pointsFor(office, Role::Manager);
    REQUIRE(countOf(Kind::NoOwner, points) == 1);
    CHECK(pointOf(Kind::NoOwner, points)->title.contains(u"2 rijen"_s));

    must(office.as(Role::Manager).setRow(office.dossier, row, {{u"takesOver"_s, u"Daan Mulder"_s}}));
    CHECK(pointOf(Kind::NoOwner, pointsFor(office, Role::Manager))->title.contains(u"‘Woo-verzoek’"_s));
}

TEST_CASE("Attention: a dossier that does not run asks for nothing", "[models]")
{
    Office office;
    REQUIRE_FALSE(pointsFor(office, Role::Manager).isEmpty());

    const auto state = GENERATE(DossierState::Paused, DossierState::Cancelled, DossierState::Finished);
    must(office.as(Role::Manager).setState(office.dossier, state));
    CHECK(pointsFor(office, Role::Manager).isEmpty());
}

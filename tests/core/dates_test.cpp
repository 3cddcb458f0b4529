// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates.h"

#include "tests/catch.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace core {

static std::ostream &operator<<(std::ostream &out, const Due &due)
{
    return out << due.date << (due.shortened ? " shortened" : "") << (due.handSet ? " by hand" : "");
}

} // namespace core

using namespace core;

namespace {

// A month of notice: a Monday, a Tuesday and a Thursday. Easter is 5 April 2026.
Dates usual()
{
    return {QDate(2026, 3, 2), QDate(2026, 3, 31), QDate(2026, 4, 30)};
}

Due due(const DueRule &rule, const Dates &dates = usual(), Phase phase = Phase::Close, const Calendar &calendar = {})
{
    return dueDate(rule, phase, dates, calendar);
}

DueRule randomRule(QRandomGenerator &random)
{
    const auto anchor = static_cast<Anchor>(random.bounded(3));
    const int amount = random.bounded(-40, 41);
    return {anchor, amount, static_cast<Unit>(random.bounded(4))};
}

// Any of the three may be missing, and the last working day may lie before the notice.
Dates randomDates(QRandomGenerator &random)
{
    const QDate start = QDate(2020, 1, 1).addDays(random.bounded(7300));
    const auto someDay = [&random, start](int earliest, int latest) {
        const int days = random.bounded(earliest, latest + 1);
        return random.bounded(10) == 0 ? QDate() : start.addDays(days);
    };
    const auto notice = someDay(0, 0);
    const auto lastDay = someDay(-5, 120);
    return {notice, lastDay, someDay(0, 200)};
}

} // namespace

TEST_CASE("Due date: each unit counts from its anchor", "[dates]")
{
    CHECK(due({Anchor::Notice, 7, Unit::Days}) == Due{QDate(2026, 3, 9)});
    CHECK(due({Anchor::Notice, 8, Unit::WorkingDays}) == Due{QDate(2026, 3, 12)});
    CHECK(due({Anchor::Notice, 2, Unit::Weeks}) == Due{QDate(2026, 3, 16)});
    CHECK(due({Anchor::Notice, 1, Unit::Months}) == Due{QDate(2026, 4, 2)});
    CHECK(due({Anchor::LastDay, -5, Unit::WorkingDays}) == Due{QDate(2026, 3, 24)});
    CHECK(due({Anchor::LastDay, -2, Unit::Weeks}) == Due{QDate(2026, 3, 17)});
    CHECK(due({Anchor::EmploymentEnd, -1, Unit::Months}) == Due{QDate(2026, 3, 30)});
    CHECK(due({Anchor::EmploymentEnd, 28, Unit::Days}) == Due{QDate(2026, 5, 28)});
}

TEST_CASE("Due date: a month that is too short ends the count on its last day", "[dates]")
{
    const Dates dates{QDate(2028, 1, 31), QDate(2028, 5, 31), {}};

    CHECK(due({Anchor::Notice, 1, Unit::Months}, dates) == Due{QDate(2028, 2, 29)});
    CHECK(due({Anchor::LastDay, -3, Unit::Months}, dates) == Due{QDate(2028, 2, 29)});
}

TEST_CASE("Due date: before an anchor it moves back to a working day, after it forward", "[dates]")
{
    CHECK(due({Anchor::LastDay, -10, Unit::Days}) == Due{QDate(2026, 3, 20)});      // Saturday
    CHECK(due({Anchor::EmploymentEnd, -3, Unit::Days}) == Due{QDate(2026, 4, 24)}); // King's Day
    CHECK(due({Anchor::LastDay, 3, Unit::Days}) == Due{QDate(2026, 4, 7)});         // Good Friday
    CHECK(due({Anchor::EmploymentEnd, 30, Unit::Days}) == Due{QDate(2026, 6, 1)});  // Saturday
    CHECK(due({Anchor::Notice, 5, Unit::Days}) == Due{QDate(2026, 3, 9)});          // Saturday
}

TEST_CASE("Due date: it follows the bridge days and the 5 May of the organisation", "[dates]")
{
    const Dates dates{QDate(2026, 4, 1), QDate(2026, 5, 18), {}};
    const Calendar bridge{.bridgeDays = {QDate(2026, 5, 15)}};
    const Calendar works5May{.liberationDayOff = false};

    CHECK(due({Anchor::LastDay, -3, Unit::Days}, dates).date == QDate(2026, 5, 15));
    CHECK(due({Anchor::LastDay, -3, Unit::Days}, dates, Phase::Close, bridge).date == QDate(2026, 5, 13));
    CHECK(due({Anchor::LastDay, -13, Unit::Days}, dates).date == QDate(2026, 5, 4));
    CHECK(due({Anchor::LastDay, -13, Unit::Days}, dates, Phase::Close, works5May).date == QDate(2026, 5, 5));
}

TEST_CASE("Due date: amount zero is the anchor itself, whatever day that is", "[dates]")
{
    const QDate saturday(2026, 3, 28);
    const QDate nextSunday(2026, 3, 29);
    const Dates dates{saturday, saturday, nextSunday};

    CHECK(due({Anchor::LastDay, 0, Unit::Days}, dates) == Due{saturday});
    CHECK(due({Anchor::LastDay, 0, Unit::WorkingDays}, dates) == Due{saturday});
    CHECK(due({Anchor::EmploymentEnd, 0, Unit::Months}, dates) == Due{nextSunday});
    CHECK(due({Anchor::Notice, 0, Unit::Days}, dates, Phase::Notify) == Due{saturday});
}

TEST_CASE("Due date: notifying and handing over are ready before the last working day", "[dates]")
{
    const auto phase = GENERATE(Phase::Notify, Phase::Handover);
    const Dates dates{QDate(2026, 3, 23), QDate(2026, 4, 7), {}}; // the Tuesday after Easter

    CHECK(due({Anchor::Notice, 14, Unit::Days}, dates, phase) == Due{QDate(2026, 4, 2), true});
    CHECK(due({Anchor::Notice, 11, Unit::Days}, dates, phase) == Due{QDate(2026, 4, 2), true});
    CHECK(due({Anchor::Notice, 10, Unit::Days}, dates, phase) == Due{QDate(2026, 4, 2), false});
    CHECK(due({Anchor::Notice, 1, Unit::Weeks}, dates, phase) == Due{QDate(2026, 3, 30), false});
    CHECK(due({Anchor::LastDay, 1, Unit::Days}, dates, phase) == Due{QDate(2026, 4, 8), false});
}

TEST_CASE("Due date: other phases may be due after the last working day", "[dates]")
{
    const auto phase = GENERATE(Phase::Close, Phase::After);
    const Dates dates{QDate(2026, 3, 23), QDate(2026, 4, 7), {}};

    CHECK(due({Anchor::Notice, 18, Unit::Days}, dates, phase) == Due{QDate(2026, 4, 10)});
}

TEST_CASE("Due date: short notice moves it to the first working day after the notice", "[dates]")
{
    const Dates week{QDate(2026, 3, 16), QDate(2026, 3, 20), QDate(2026, 3, 31)};
    const Dates beforeEaster{QDate(2026, 4, 2), QDate(2026, 4, 9), {}};

    CHECK(due({Anchor::LastDay, -5, Unit::Days}, week) == Due{QDate(2026, 3, 17), true});
    CHECK(due({Anchor::LastDay, -4, Unit::Days}, week) == Due{QDate(2026, 3, 16), false});
    CHECK(due({Anchor::EmploymentEnd, -1, Unit::Months}, week) == Due{QDate(2026, 3, 17), true});
    CHECK(due({Anchor::LastDay, -10, Unit::Days}, beforeEaster) == Due{QDate(2026, 4, 7), true});
    CHECK(due({Anchor::Notice, -1, Unit::Days}, week) == Due{QDate(2026, 3, 17), true});
}

TEST_CASE("Due date: moved back to before the notice by a weekend, it is short notice too", "[dates]")
{
    const Dates dates{QDate(2026, 3, 14), QDate(2026, 3, 18), {}}; // notice on a Saturday

    CHECK(due({Anchor::LastDay, -3, Unit::Days}, dates) == Due{QDate(2026, 3, 16), true});
}

TEST_CASE("Due date: leaving at once puts all that counts back after the notice", "[dates]")
{
    const QDate friday(2026, 3, 20);
    const int daysEarlier = GENERATE(0, 1, 30);
    const int amount = GENERATE(-1, -10, -30);
    const Dates dates{friday, friday.addDays(-daysEarlier), QDate(2026, 3, 31)};

    CHECK(due({Anchor::LastDay, 0, Unit::Days}, dates) == (daysEarlier == 0 ? Due{friday} : Due{QDate(2026, 3, 23), true}));
    CHECK(due({Anchor::LastDay, amount, Unit::Days}, dates) == Due{QDate(2026, 3, 23), true});
    CHECK(due({Anchor::LastDay, amount, Unit::WorkingDays}, dates) == Due{QDate(2026, 3, 23), true});
    CHECK(due({Anchor::EmploymentEnd, 30, Unit::Days}, dates) == Due{QDate(2026, 4, 30)});
}

TEST_CASE("Due date: after the notice wins from before the last working day", "[dates]")
{
    const Dates dates{QDate(2026, 3, 16), QDate(2026, 3, 16), {}};

    CHECK(due({Anchor::Notice, 5, Unit::Days}, dates, Phase::Notify) == Due{QDate(2026, 3, 17), true});
}

TEST_CASE("Due date: without an end of employment it counts from the last working day", "[dates]")
{
    const Dates move{QDate(2026, 3, 2), QDate(2026, 3, 31), {}};

    CHECK(move.at(Anchor::EmploymentEnd) == QDate(2026, 3, 31));
    CHECK(due({Anchor::EmploymentEnd, 7, Unit::Days}, move) == due({Anchor::LastDay, 7, Unit::Days}, move));
    CHECK(due({Anchor::EmploymentEnd, -40, Unit::Days}, move) == Due{QDate(2026, 3, 3), true});
}

TEST_CASE("Due date: a missing anchor gives no date, other missing dates no limit", "[dates]")
{
    const Dates noNotice{{}, QDate(2026, 3, 31), {}};
    const Dates onlyNotice{QDate(2026, 3, 2), {}, {}};

    CHECK(due({Anchor::Notice, 3, Unit::Days}, noNotice) == Due{});
    CHECK(due({Anchor::EmploymentEnd, 0, Unit::Days}, onlyNotice) == Due{});
    CHECK(due({Anchor::LastDay, -60, Unit::Days}, noNotice) == Due{QDate(2026, 1, 30)});
    CHECK(due({Anchor::Notice, 60, Unit::Days}, onlyNotice, Phase::Notify) == Due{QDate(2026, 5, 1)});
}

TEST_CASE("Due date: it is always a working day that is not before the notice", "[dates]")
{
    QRandomGenerator random(20260312);
    for (int i = 0; i < 2000; ++i) {
        const auto rule = randomRule(random);
        const auto phase = static_cast<Phase>(random.bounded(4));
        const auto dates = randomDates(random);
        const Calendar calendar{random.bounded(2) == 0, {QDate(2026, 1, 1).addDays(random.bounded(2000))}};
        const auto result = dueDate(rule, phase, dates, calendar);

        CAPTURE(i, dates.notice, dates.lastDay, dates.employmentEnd, toKey(rule.anchor), rule.amount, toKey(rule.unit));
        REQUIRE(result.date.isValid() == dates.at(rule.anchor).isValid());
        if (!result.date.isValid() || rule.amount == 0)
            continue;
        REQUIRE(calendar.isWorkingDay(result.date));
        REQUIRE((!dates.notice.isValid() || result.date >= dates.notice));
    }
}

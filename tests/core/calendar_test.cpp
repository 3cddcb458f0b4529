// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates.h"

#include "tests/catch.h"

using namespace core;

namespace {

QList<QDate> holidaysOnWeekdays(int year, const Calendar &calendar = {})
{
    QList<QDate> days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (day.dayOfWeek() <= Qt::Friday && calendar.isHoliday(day))
            days.append(day);
    }
    return days;
}

} // namespace

TEST_CASE("Notice term: the end is the last day of the month in which the term ends", "[dates]")
{
    const auto [notice, months, procedureDays, end] = GENERATE(table<QDate, int, int, QDate>({
        {QDate(2026, 5, 15), 1, 0, QDate(2026, 6, 30)},
        {QDate(2026, 4, 14), 1, 0, QDate(2026, 5, 31)},
        {QDate(2026, 1, 31), 1, 0, QDate(2026, 2, 28)},
        {QDate(2028, 1, 31), 1, 0, QDate(2028, 2, 29)},
        {QDate(2026, 4, 30), 1, 0, QDate(2026, 5, 31)},
        {QDate(2026, 5, 1), 1, 0, QDate(2026, 6, 30)},
        {QDate(2026, 1, 10), 3, 21, QDate(2026, 3, 31)},
        {QDate(2026, 1, 10), 3, 80, QDate(2026, 2, 28)},
        {QDate(2025, 12, 31), 2, 0, QDate(2026, 2, 28)},
        {QDate(2026, 11, 20), 4, 0, QDate(2027, 3, 31)},
    }));

    CHECK(suggestedEnd(notice, {months, procedureDays}) == end);
}

TEST_CASE("Notice term: agreed in writing, it need not end with the month", "[dates]")
{
    const QDate notice(2026, 1, 10);

    CHECK(suggestedEnd(notice, {1, 0, false}) == QDate(2026, 2, 10));
    CHECK(suggestedEnd(notice, {3, 21, false}) == QDate(2026, 3, 20));
    CHECK(suggestedEnd(notice, {3, 80, false}) == QDate(2026, 2, 10));
    CHECK_FALSE(suggestedEnd({}, {}).isValid());
}

TEST_CASE("Notice term: the employer's grows with the years of service", "[dates]")
{
    const auto [years, months] =
        GENERATE(table<int, int>({{0, 1}, {4, 1}, {5, 2}, {9, 2}, {10, 3}, {14, 3}, {15, 4}, {40, 4}}));

    CHECK(noticeMonths(NoticeBy::Employer, years, false) == months);
    CHECK(noticeMonths(NoticeBy::Employer, years, true) == 1);
    CHECK(noticeMonths(NoticeBy::Employee, years, false) == 1);
}

TEST_CASE("Calendar: Easter falls on the known dates", "[dates]")
{
    const auto easter = GENERATE(QDate(1818, 3, 22), QDate(1943, 4, 25), QDate(1954, 4, 18), QDate(1961, 4, 2),
                                 QDate(1981, 4, 19), QDate(2000, 4, 23), QDate(2024, 3, 31), QDate(2025, 4, 20),
                                 QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2038, 4, 25), QDate(2285, 3, 22));

    CHECK(easterSunday(easter.year()) == easter);
}

TEST_CASE("Calendar: the public holidays of 2026 and 2027 are those of the act", "[dates]")
{
    CHECK(holidaysOnWeekdays(2026) == QList{QDate(2026, 1, 1), QDate(2026, 4, 3), QDate(2026, 4, 6), QDate(2026, 4, 27),
                                            QDate(2026, 5, 5), QDate(2026, 5, 14), QDate(2026, 5, 25), QDate(2026, 12, 25)});
    CHECK(holidaysOnWeekdays(2027) == QList{QDate(2027, 1, 1), QDate(2027, 3, 26), QDate(2027, 3, 29), QDate(2027, 4, 27),
                                            QDate(2027, 5, 5), QDate(2027, 5, 6), QDate(2027, 5, 17)});
}

TEST_CASE("Calendar: holidays on a Sunday and Boxing Day are holidays too", "[dates]")
{
    const auto day = GENERATE(QDate(2026, 4, 5), QDate(2026, 5, 24), QDate(2025, 12, 26), QDate(2026, 12, 26));

    CHECK(Calendar().isHoliday(day));
}

TEST_CASE("Calendar: King's Day moves to Saturday when 27 April is a Sunday", "[dates]")
{
    const int moved = GENERATE(2025, 2031, 2036);
    const int kept = GENERATE(2024, 2026, 2030, 2032);

    CHECK(Calendar().isHoliday({moved, 4, 26}));
    CHECK_FALSE(Calendar().isHoliday({moved, 4, 27}));
    CHECK(Calendar().isHoliday({kept, 4, 27}));
    CHECK_FALSE(Calendar().isHoliday({kept, 4, 26}));
}

TEST_CASE("Calendar: 5 May is a working day where the organisation says so", "[dates]")
{
    const QDate liberationDay(2026, 5, 5);

    CHECK_FALSE(Calendar().isWorkingDay(liberationDay));
    CHECK(Calendar{.liberationDayOff = false}.isWorkingDay(liberationDay));
}

TEST_CASE("Calendar: a bridge day is no working day", "[dates]")
{
    const QDate afterAscension(2026, 5, 15);

    CHECK(Calendar().isWorkingDay(afterAscension));
    CHECK_FALSE(Calendar{.bridgeDays = {afterAscension}}.isWorkingDay(afterAscension));
}

TEST_CASE("Calendar: working days are counted over weekends and holidays, both ways", "[dates]")
{
    const auto [from, count, to] = GENERATE(table<QDate, int, QDate>({
        {QDate(2026, 3, 2), 5, QDate(2026, 3, 9)},
        {QDate(2026, 3, 9), -5, QDate(2026, 3, 2)},
        {QDate(2026, 4, 2), 1, QDate(2026, 4, 7)},
        {QDate(2026, 4, 7), -1, QDate(2026, 4, 2)},
        {QDate(2026, 4, 5), 1, QDate(2026, 4, 7)},
        {QDate(2026, 4, 5), -2, QDate(2026, 4, 1)},
        {QDate(2026, 4, 5), 0, QDate(2026, 4, 5)},
        {QDate(2026, 12, 24), 1, QDate(2026, 12, 28)},
        {QDate(2026, 12, 30), 3, QDate(2027, 1, 5)},
        {QDate(2026, 5, 13), 8, QDate(2026, 5, 27)},
    }));

    CHECK(Calendar().addWorkingDays(from, count) == to);
}

TEST_CASE("Calendar: no date in, no date out", "[dates]")
{
    const Calendar calendar{.bridgeDays = {QDate()}};

    CHECK_FALSE(calendar.isHoliday({}));
    CHECK_FALSE(calendar.isWorkingDay({}));
    CHECK_FALSE(calendar.workingDayOnOrBefore({}).isValid());
    CHECK_FALSE(calendar.workingDayOnOrAfter({}).isValid());
    CHECK_FALSE(calendar.addWorkingDays({}, 3).isValid());
}

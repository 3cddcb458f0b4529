// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/duedays.h"

#include <array>
#include <chrono>

using namespace core;
using namespace std::chrono;

namespace faults {

namespace {

// Easter Sundays as printed in calendars.
constexpr std::array easters{2024y / March / 31, 2025y / April / 20, 2026y / April / 5,  2027y / March / 28,
                             2028y / April / 16, 2029y / April / 1,  2030y / April / 21, 2031y / April / 13,
                             2032y / March / 28, 2033y / April / 17, 2034y / April / 9,  2035y / March / 25,
                             2036y / April / 13, 2037y / April / 5,  2038y / April / 25, 2039y / April / 10,
                             2040y / April / 1,  2041y / April / 21, 2042y / April / 6};

sys_days dayOf(QDate date)
{
    return sys_days(days(date.toJulianDay() - 2440588)); // 1970-01-01
}

QDate dateOf(sys_days day)
{
    const year_month_day date(day);
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

bool isKingsDay(const year_month_day &date)
{
    const year_month_day usual = date.year() / April / 27;
    const bool isSunday = weekday(sys_days(usual)) == Sunday;
    return date == (isSunday ? date.year() / April / 26 : usual);
}

bool isDayOff(sys_days day, const Calendar &calendar)
{
    const weekday name(day);
    if (name == Saturday || name == Sunday || calendar.bridgeDays.contains(dateOf(day)))
        return true;
    const year_month_day date(day);
    for (const auto &easter : easters) {
        const auto after = (day - sys_days(easter)).count();
        if (after == -2 || after == 1 || after == 39 || after == 50) // Good Friday, Monday, Ascension, Whit Monday
            return true;
    }
    const auto year = date.year();
    return date == year / January / 1 || date == year / December / 25 || date == year / December / 26 || isKingsDay(date) ||
           (calendar.liberationDayOff && date == year / May / 5);
}

sys_days workdayFrom(sys_days day, int direction, const Calendar &calendar)
{
    while (isDayOff(day, calendar))
        day += days(direction);
    return day;
}

sys_days counted(sys_days from, const DueRule &rule, const Calendar &calendar)
{
    if (rule.unit == Unit::Days)
        return from + days(rule.amount);
    if (rule.unit == Unit::Weeks)
        return from + weeks(rule.amount);
    if (rule.unit == Unit::Months) {
        const year_month_day date(from);
        const auto later = date + months(rule.amount);
        return later.ok() ? sys_days(later) : sys_days(later.year() / later.month() / last);
    }
    const int direction = rule.amount < 0 ? -1 : 1;
    for (int left = rule.amount; left != 0; left -= direction)
        from = workdayFrom(from + days(direction), direction, calendar);
    return from;
}

QDate anyDay(QRandomGenerator &random, QDate from, int within)
{
    return from.addDays(random.bounded(within));
}

} // namespace

DueCase anyDueCase(QRandomGenerator &random)
{
    DueCase asked;
    asked.rule = {.anchor = Anchor(random.bounded(3)), .amount = random.bounded(-60, 61), .unit = Unit(random.bounded(4))};
    if (asked.rule.unit == Unit::Months)
        asked.rule.amount = random.bounded(-6, 7);
    else if (asked.rule.unit == Unit::Weeks)
        asked.rule.amount = random.bounded(-13, 14);
    if (random.bounded(4) == 0)
        asked.rule.shift = random.bounded(-31, 32);
    if (random.bounded(8) == 0)
        asked.rule.amount = 0;
    asked.phase = Phase(random.bounded(4));
    asked.dates.notice = anyDay(random, QDate(2026, 1, 1), 14 * 365);
    asked.dates.lastDay = anyDay(random, asked.dates.notice.addDays(-20), 200);
    if (random.bounded(3) != 0)
        asked.dates.employmentEnd = anyDay(random, asked.dates.lastDay, 60);
    asked.calendar.liberationDayOff = random.bounded(2) == 0;
    for (int i = random.bounded(3); i > 0; --i)
        asked.calendar.bridgeDays.append(anyDay(random, asked.dates.notice, 200));
    return asked;
}

Due countedByHand(const DueCase &asked)
{
    const auto &[rule, phase, dates, calendar] = asked;
    auto anchor = dates.notice;
    if (rule.anchor == Anchor::LastDay || (rule.anchor == Anchor::EmploymentEnd && !dates.employmentEnd.isValid()))
        anchor = dates.lastDay;
    else if (rule.anchor == Anchor::EmploymentEnd)
        anchor = dates.employmentEnd;

    auto day = dayOf(anchor);
    bool shortened = false;
    if (rule.amount != 0 || rule.shift != 0) {
        day = counted(day, rule, calendar) + days(rule.shift);
        day = workdayFrom(day, day > dayOf(anchor) ? 1 : -1, calendar);
        const bool isForLeaver = rule.anchor == Anchor::Notice && (phase == Phase::Notify || phase == Phase::Handover);
        const auto latest = workdayFrom(dayOf(dates.lastDay) - days(1), -1, calendar);
        if (isForLeaver && day > latest) {
            day = latest;
            shortened = true;
        }
    }
    if (day < dayOf(dates.notice)) {
        day = workdayFrom(dayOf(dates.notice) + days(1), 1, calendar);
        shortened = true;
    }
    return {.date = dateOf(day), .shortened = shortened};
}

} // namespace faults

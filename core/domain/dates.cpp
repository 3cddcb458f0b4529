// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates.h"

#include <QCalendar>

#include <algorithm>
#include <array>

namespace core {

namespace {

bool isFixedHoliday(int month, int day)
{
    return (month == 1 && day == 1) || (month == 12 && (day == 25 || day == 26));
}

bool isHolidayOfEaster(int year, QDate day)
{
    // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.
    constexpr std::array<qint64, 6> daysAfterEaster{-2, 0, 1, 39, 49, 50};
    return std::ranges::find(daysAfterEaster, easterSunday(year).daysTo(day)) != daysAfterEaster.end();
}

// 27 April, or the day before when that is a Sunday.
bool isKingsDay(int month, int day, QDate date)
{
    const auto weekday = date.dayOfWeek();
    return month == 4 && ((day == 27 && weekday != Qt::Sunday) || (day == 26 && weekday == Qt::Saturday));
}

QDate countedFrom(QDate anchor, const DueRule &rule, const Calendar &calendar)
{
    switch (rule.unit) {
    case Unit::WorkingDays:
        return calendar.addWorkingDays(anchor, rule.amount);
    case Unit::Weeks:
        return anchor.addDays(qint64(7) * rule.amount);
    case Unit::Months:
        return anchor.addMonths(rule.amount);
    case Unit::Days:
        break;
    }
    return anchor.addDays(rule.amount);
}

QDate onWorkingDay(QDate day, QDate anchor, const Calendar &calendar)
{
    return day <= anchor ? calendar.workingDayOnOrBefore(day) : calendar.workingDayOnOrAfter(day);
}

// What starts with the notice and is part of the handover is of no use once the leaver has gone.
bool mustPrecedeLastDay(const DueRule &rule, Phase phase)
{
    return rule.anchor == Anchor::Notice && (phase == Phase::Notify || phase == Phase::Handover);
}

void putBeforeLastDay(Due &due, QDate lastDay, const Calendar &calendar)
{
    const auto latest = calendar.workingDayOnOrBefore(lastDay.addDays(-1));
    if (latest.isValid() && due.date > latest)
        due = {latest, true};
}

// Nobody can do work before the departure is known. Leaving at once is the extreme: all that counts back from the last
// working day lands here. May pass the last working day again, and is then not pulled back.
void putAfterNotice(Due &due, QDate notice, const Calendar &calendar)
{
    if (notice.isValid() && due.date < notice)
        due = {calendar.workingDayOnOrAfter(notice.addDays(1)), true};
}

} // namespace

QDate Dates::at(Anchor anchor) const
{
    switch (anchor) {
    case Anchor::Notice:
        return notice;
    case Anchor::LastDay:
        return lastDay;
    case Anchor::EmploymentEnd:
        break;
    }
    return employmentEnd.isValid() ? employmentEnd : lastDay;
}

bool Calendar::isHoliday(QDate day) const
{
    if (!day.isValid())
        return false;
    const auto parts = QCalendar().partsFromDate(day);
    const bool isLiberationDay = parts.month == 5 && parts.day == 5;
    const bool isEasterSeason = parts.month >= 3 && parts.month <= 6;
    return isFixedHoliday(parts.month, parts.day) || isKingsDay(parts.month, parts.day, day) ||
           (isEasterSeason && isHolidayOfEaster(parts.year, day)) || (liberationDayOff && isLiberationDay) ||
           bridgeDays.contains(day);
}

bool Calendar::isWorkingDay(QDate day) const
{
    return day.isValid() && day.dayOfWeek() <= Qt::Friday && !isHoliday(day);
}

QDate Calendar::workingDayOnOrBefore(QDate day) const
{
    while (day.isValid() && !isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

QDate Calendar::workingDayOnOrAfter(QDate day) const
{
    while (day.isValid() && !isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate Calendar::addWorkingDays(QDate day, int count) const
{
    for (; count > 0 && day.isValid(); --count)
        day = workingDayOnOrAfter(day.addDays(1));
    for (; count < 0 && day.isValid(); ++count)
        day = workingDayOnOrBefore(day.addDays(-1));
    return day;
}

// The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8), with its own letters.
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int g = (b - (b + 8) / 25 + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    return QDate(year, 3, 22).addDays(h + l - 7 * m);
}

Due dueDate(const DueRule &rule, Phase phase, const Dates &dates, const Calendar &calendar)
{
    const auto anchor = dates.at(rule.anchor);
    if (!anchor.isValid())
        return {};

    Due due{anchor}; // the day itself, even a Sunday
    if (rule.amount != 0 || rule.shift != 0) {
        due.date = onWorkingDay(countedFrom(anchor, rule, calendar).addDays(rule.shift), anchor, calendar);
        if (mustPrecedeLastDay(rule, phase))
            putBeforeLastDay(due, dates.lastDay, calendar);
    }
    putAfterNotice(due, dates.notice, calendar);
    return due;
}

int noticeMonths(NoticeBy by, int yearsOfService, bool pastPensionAge)
{
    if (by == NoticeBy::Employee || pastPensionAge)
        return 1;
    return 1 + std::clamp(yearsOfService / 5, 0, 3);
}

QDate suggestedEnd(QDate notice, const NoticeTerm &term)
{
    auto end = notice.addMonths(term.months);
    if (term.procedureDays > 0)
        end = std::max(end.addDays(-term.procedureDays), notice.addMonths(1));
    return term.endOfMonth ? QDate(end.year(), end.month(), end.daysInMonth()) : end;
}

} // namespace core

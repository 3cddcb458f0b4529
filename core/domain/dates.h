// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/words.h"

#include <QDate>
#include <QList>

namespace core {

// The three anchors of a departure. An empty employmentEnd (internal move, leave) reads as the last working day.
struct Dates
{
    QDate notice;
    QDate lastDay;
    QDate employmentEnd;

    QDate at(Anchor anchor) const;
    bool operator==(const Dates &) const = default;
};

struct DueRule
{
    Anchor anchor = Anchor::Notice;
    int amount = 0; // negative: before the anchor
    Unit unit = Unit::Days;
    int shift = 0; // calendar days on top: the dueShift of an override

    bool operator==(const DueRule &) const = default;
};

// Which days an organisation works. Public holidays: Algemene termijnenwet, article 3.
struct Calendar
{
    bool liberationDayOff = true; // 5 May is an ordinary working day in many private firms
    QList<QDate> bridgeDays;

    bool isHoliday(QDate day) const;
    bool isWorkingDay(QDate day) const;
    QDate workingDayOnOrBefore(QDate day) const;
    QDate workingDayOnOrAfter(QDate day) const;
    QDate addWorkingDays(QDate day, int count) const;

    bool operator==(const Calendar &) const = default;
};

QDate easterSunday(int year);

struct Due
{
    QDate date;             // invalid: no date
    bool shortened = false; // moved because the notice is short ("ingekort")
    bool handSet = false;

    bool operator==(const Due &) const = default;
};

Due dueDate(const DueRule &rule, Phase phase, const Dates &dates, const Calendar &calendar);

// The end date that a notice term suggests (BW 7:672). A suggestion only: a collective agreement may say otherwise.
enum class NoticeBy { Employee, Employer };
struct NoticeTerm
{
    int months = 1;
    int procedureDays = 0;  // UWV procedure, shortens the employer's term; one month is always left
    bool endOfMonth = true; // unless agreed otherwise in writing
};

int noticeMonths(NoticeBy by, int yearsOfService, bool pastPensionAge);
QDate suggestedEnd(QDate notice, const NoticeTerm &term);

} // namespace core

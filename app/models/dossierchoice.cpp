// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/dossierchoice.h"

#include "app/wording.h"

#include <QCoreApplication>

namespace app {

namespace {

struct PeriodText
{
    Q_DECLARE_TR_FUNCTIONS(PeriodText)
};

DaySpan months(int year, int month, int count)
{
    const auto first = QDate(year, 1, 1).addMonths(month - 1);
    return {first, first.addMonths(count).addDays(-1)};
}

} // namespace

QList<core::DepartureKind> kindsByLabel()
{
    QList<core::DepartureKind> kinds;
    for (const auto &word : core::words<core::DepartureKind>())
        kinds.append(word.value);
    std::ranges::sort(kinds, [](core::DepartureKind one, core::DepartureKind other) {
        return QString::localeAwareCompare(labelOf(one), labelOf(other)) < 0;
    });
    return kinds;
}

DaySpan daysOf(LeavingPeriod period, QDate today)
{
    switch (period) {
    case LeavingPeriod::Any:
        break;
    case LeavingPeriod::ThisMonth:
        return months(today.year(), today.month(), 1);
    case LeavingPeriod::NextMonth:
        return months(today.year(), today.month() + 1, 1);
    case LeavingPeriod::ThisQuarter:
        return months(today.year(), (today.month() - 1) / 3 * 3 + 1, 3);
    case LeavingPeriod::ThisYear:
        return months(today.year(), 1, 12);
    case LeavingPeriod::LastYear:
        return months(today.year() - 1, 1, 12);
    }
    return {};
}

QString labelOf(LeavingPeriod period)
{
    switch (period) {
    case LeavingPeriod::Any:
        break;
    case LeavingPeriod::ThisMonth:
        return PeriodText::tr("this month");
    case LeavingPeriod::NextMonth:
        return PeriodText::tr("next month");
    case LeavingPeriod::ThisQuarter:
        return PeriodText::tr("this quarter");
    case LeavingPeriod::ThisYear:
        return PeriodText::tr("this year");
    case LeavingPeriod::LastYear:
        return PeriodText::tr("last year");
    }
    //: Last working days: no limit
    return PeriodText::tr("any day");
}

int DossierChoice::filters() const
{
    return int(kind.has_value()) + int(!unit.isEmpty()) + int(openFor.has_value()) + int(period != LeavingPeriod::Any);
}

bool DossierChoice::isAnything() const
{
    return filters() == 0 && !isMine;
}

void DossierChoice::narrow(core::ListFilter &filter, const core::Session &session) const
{
    filter.search = search;
    filter.unit = unit;
    filter.openFor = openFor;
    if (kind)
        filter.kinds = {*kind};
    const auto days = daysOf(period, session.today);
    if (isMine)
        filter.person = session.name;
    filter.lastDayFrom = days.first;
    filter.lastDayTo = days.last;
}

} // namespace app

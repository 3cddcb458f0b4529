// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/wording.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace app;

namespace {

const QDate today(2026, 3, 12);

// The same words in both languages, after each other.
template<typename Words>
QStringList both(Words words)
{
    setLanguage(core::Language::English);
    const QString english = words();
    setLanguage(core::Language::Dutch);
    return {words(), english};
}

} // namespace

TEST_CASE("Wording: how long something is from today", "[wording]")
{
    const auto away = [](int days) { return both([=] { return countdown(today.addDays(days), today); }); };

    CHECK(away(19) == QStringList{u"nog 19 dagen"_s, u"19 days left"_s});
    CHECK(away(1) == QStringList{u"morgen"_s, u"tomorrow"_s});
    CHECK(away(0) == QStringList{u"vandaag"_s, u"today"_s});
    CHECK(away(-1) == QStringList{u"gisteren"_s, u"yesterday"_s});
    CHECK(away(-3) == QStringList{u"3 dagen geleden"_s, u"3 days ago"_s});
    CHECK(countdown({}, today).isEmpty());
}

TEST_CASE("Wording: a date in a list has its weekday, and its year when it is another one", "[wording]")
{
    CHECK(both([] { return weekdayDate(QDate(2026, 3, 13), today); }) == QStringList{u"vr 13 maart"_s, u"Fri 13 March"_s});
    CHECK(both([] { return weekdayDate(QDate(2027, 1, 4), today); }) ==
          QStringList{u"ma 4 januari 2027"_s, u"Mon 4 January 2027"_s});
    CHECK(both([] { return weekdayDateShort(QDate(2026, 3, 13)); }) ==
          QStringList{u"vr 13 mrt 2026"_s, u"Fri 13 Mar 2026"_s});
    CHECK(both([] { return dayAndMonth(QDate(2026, 4, 10)); }) == QStringList{u"10 apr"_s, u"10 Apr"_s});
    CHECK(weekdayDate({}, today).isEmpty());
    CHECK(weekdayDateShort({}).isEmpty());
}

TEST_CASE("Wording: when something is due", "[wording]")
{
    const auto due = [](int days) { return both([=] { return dueInWords(today.addDays(days), today); }); };

    CHECK(due(-2) == QStringList{u"2 dagen te laat"_s, u"2 days late"_s});
    CHECK(due(-1) == QStringList{u"1 dag te laat"_s, u"1 day late"_s});
    CHECK(due(0) == QStringList{u"vandaag"_s, u"today"_s});
    CHECK(due(1) == QStringList{u"morgen"_s, u"tomorrow"_s});
    CHECK(due(2) == QStringList{u"za 14 maart"_s, u"Sat 14 March"_s});
    CHECK(dueInWords({}, today).isEmpty());
}

TEST_CASE("Wording: counts know one from more", "[wording]")
{
    CHECK(both([] { return readyOf(3, 7); }) == QStringList{u"3 van 7 klaar"_s, u"3 of 7 ready"_s});
    CHECK(both([] { return tasksReadyOf(0, 1); }) == QStringList{u"0 van 1 taak klaar"_s, u"0 of 1 task ready"_s});
    CHECK(both([] { return tasksReadyOf(17, 34); }) == QStringList{u"17 van 34 taken klaar"_s, u"17 of 34 tasks ready"_s});
    CHECK(both([] { return lateCount(1); }) == QStringList{u"1 te laat"_s, u"1 late"_s});
    CHECK(both([] { return openPointCount(1); }) == QStringList{u"1 punt open"_s, u"1 point open"_s});
    CHECK(both([] { return openPointCount(3); }) == QStringList{u"3 punten open"_s, u"3 points open"_s});
    CHECK(both([] { return rowCount(8); }) == QStringList{u"8 rijen"_s, u"8 rows"_s});
    CHECK(both([] { return workingDaysLeft(1); }) == QStringList{u"nog 1 werkdag"_s, u"1 working day left"_s});
    CHECK(both([] { return number(1200); }) == QStringList{u"1.200"_s, u"1,200"_s});
}

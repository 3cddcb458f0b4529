// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/typeddate.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using app::typedDate;

namespace {

const QDate today(2026, 3, 12);
const QDate lastDay(2026, 3, 31);

QDate read(const QString &text, QDate day = today)
{
    return typedDate(text, day).value_or(QDate());
}

} // namespace

TEST_CASE("Typed dates: the Dutch forms", "[typeddate]")
{
    for (const auto &text :
         {u"31-3"_s, u"31-3-"_s, u"31-03-2026"_s, u"31-3-26"_s, u"31/3/2026"_s, u"31.3.2026"_s, u"31 mrt"_s,
          u"31 mrt. 2026"_s, u"31 maart"_s, u"31 Maart 2026"_s, u" di 31  maart 2026 "_s, u"dinsdag 31 maart"_s,
          u"31-mrt-2026"_s, u"31mrt"_s, u"31e maart"_s, u"31 - 3 - 2026"_s, u"31-03-2026 00:00:00"_s}) {
        INFO(text);
        CHECK(read(text) == lastDay);
    }
    CHECK(read(u"3december"_s, QDate(2026, 11, 1)) == QDate(2026, 12, 3));
    CHECK(read(u"1 sept 2026"_s) == QDate(2026, 9, 1));
    CHECK(read(u"5 mei"_s) == QDate(2026, 5, 5));
}

TEST_CASE("Typed dates: the English forms", "[typeddate]")
{
    for (const auto &text :
         {u"31 March"_s, u"31 Mar 2026"_s, u"31st March 2026"_s, u"March 31"_s, u"March 31st, 2026"_s,
          u"Tuesday, 31 March 2026"_s, u"Tue 31 March"_s, u"2026-03-31"_s, u"2026-03-31T00:00:00.000"_s}) {
        INFO(text);
        CHECK(read(text) == lastDay);
    }
    CHECK(read(u"May 5"_s) == QDate(2026, 5, 5));
}

TEST_CASE("Typed dates: words for the days around today", "[typeddate]")
{
    CHECK(read(u"vandaag"_s) == today);
    CHECK(read(u"Morgen"_s) == today.addDays(1));
    CHECK(read(u"yesterday"_s) == today.addDays(-1));
}

TEST_CASE("Typed dates: without a year the nearest day is meant", "[typeddate]")
{
    CHECK(read(u"31-1"_s, QDate(2026, 12, 2)) == QDate(2027, 1, 31));
    CHECK(read(u"24 dec"_s, QDate(2026, 1, 5)) == QDate(2025, 12, 24));
    CHECK(read(u"1-2"_s) == QDate(2026, 2, 1));
    CHECK(read(u"29-2"_s, QDate(2027, 6, 1)) == QDate(2028, 2, 29));
}

TEST_CASE("Typed dates: what is no day stays unread", "[typeddate]")
{
    for (const auto &text :
         {u""_s, u"31"_s, u"31-4"_s, u"29-2"_s, u"3/31/2026"_s, u"31-3-202"_s, u"31-3/2026"_s, u"2026-13-01"_s, u"31 m"_s,
          u"31 mark"_s, u"dinsdag"_s, u"=31-3"_s, u"31-3-1026"_s, u"٣١-٣"_s, u"46112"_s, u"31-3 of 1-4"_s}) {
        INFO(text);
        CHECK_FALSE(typedDate(text, today).has_value());
    }
    CHECK_FALSE(typedDate(QString(1'000'000, u'3'), today).has_value());
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/backup.h"
#include "core/storage/backupthinning.h"
#include "tests/catch.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QTimeZone amsterdam("Europe/Amsterdam");
const QDateTime now(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC);

Backup copyOf(const QDateTime &made, BackupReason reason = BackupReason::Daily, bool isWhole = true)
{
    return {.file = made.toString(Qt::ISODateWithMs), .made = made, .reason = reason, .isWhole = isWhole};
}

QList<Backup> keptOf(QList<Backup> backups, const QDateTime &when = now)
{
    const auto gone = superseded(backups, when, amsterdam);
    backups.removeIf([&](const Backup &backup) { return gone.contains(backup); });
    return backups;
}

QList<int> agesOf(const QList<Backup> &backups)
{
    QList<int> ages;
    for (const auto &backup : backups)
        ages.append(int(backup.made.daysTo(now)));
    std::ranges::sort(ages);
    return ages;
}

} // namespace

TEST_CASE("Thinning: of a year of daily copies seven days, four weeks and twelve months stay", "[backup]")
{
    QList<Backup> backups;
    for (int day = 0; day < 366; ++day)
        backups.append(copyOf(now.addDays(-day)));

    // Thursday 12 March: the weeks end on the Sundays 8 and 1 March and 22 February; the months on their last days.
    CHECK(agesOf(keptOf(backups)) == QList{0, 1, 2, 3, 4, 5, 6, 11, 12, 18, 40, 71, 102, 132, 163, 193, 224, 255, 285, 316});
}

TEST_CASE("Thinning: days without a copy take no place", "[backup]")
{
    QList<Backup> backups;
    for (int i = 0; i < 7; ++i)
        backups.append(copyOf(now.addDays(-21 - i)));

    CHECK(keptOf(backups) == backups);
}

TEST_CASE("Thinning: a day is one of the place where people are", "[backup]")
{
    const auto beforeMidnight = copyOf(QDateTime(QDate(2026, 3, 11), QTime(22, 59), Qt::UTC)); // 23:59 in Amsterdam
    const auto afterMidnight = copyOf(QDateTime(QDate(2026, 3, 11), QTime(23, 1), Qt::UTC));
    const auto later = copyOf(QDateTime(QDate(2026, 3, 12), QTime(8, 0), Qt::UTC));

    CHECK(keptOf({beforeMidnight, afterMidnight, later}) == QList{beforeMidnight, later});
}

TEST_CASE("Thinning: what was made before something special stays two weeks, ten at most", "[backup]")
{
    QList<Backup> backups{copyOf(now)};
    for (int i = 1; i <= 12; ++i)
        backups.append(copyOf(now.addSecs(-i * 60), BackupReason::Import));
    CHECK(keptOf(backups).size() == 11);

    const auto atLimit = copyOf(now.addDays(-14), BackupReason::Purge);
    const auto past = copyOf(now.addDays(-14).addSecs(-60 * 60 * 10), BackupReason::Purge);
    QList<Backup> newer;
    for (int day = 0; day < 60; ++day)
        newer.append(copyOf(now.addDays(-day).addSecs(60)));
    CHECK(keptOf(newer + QList{atLimit}).contains(atLimit));
    CHECK_FALSE(keptOf(newer + QList{past}).contains(past));
}

TEST_CASE("Thinning: after a year a copy goes, but never the newest that is whole", "[backup]")
{
    const auto old = copyOf(now.addDays(-400));
    const auto older = copyOf(now.addDays(-500));
    const auto broken = copyOf(now, BackupReason::Daily, false);

    CHECK(keptOf({old, older}) == QList{old});
    CHECK(keptOf({broken, old, older}) == QList{broken, old});
}

TEST_CASE("Thinning: copies of a register that was not in order take no place of others", "[backup]")
{
    QList<Backup> backups;
    for (int day = 0; day < 7; ++day) {
        backups.append(copyOf(now.addDays(-day)));
        backups.append(copyOf(now.addDays(-day).addSecs(60), BackupReason::Daily, false));
    }

    const auto kept = keptOf(backups);

    CHECK(std::ranges::count(kept, true, &Backup::isWhole) == 7);
}

TEST_CASE("Thinning: again and again, over years, keeps what it promises", "[backup]")
{
    QRandomGenerator random(20260312);
    QList<Backup> backups;
    auto when = now;
    for (int round = 0; round < 1500; ++round) {
        when = when.addSecs(60 * random.bounded(1, 4000));
        backups.append(copyOf(when, random.bounded(20) == 0 ? BackupReason::Import : BackupReason::Daily));
        backups = keptOf(backups, when);

        QSet<QDate> days;
        for (const auto &backup : backups)
            days.insert(backup.made.toTimeZone(amsterdam).date());
        REQUIRE(backups.size() <= keptDays + keptWeeks + keptMonths + keptSpecial);
        REQUIRE(backups.last().made == when);
        if (round > 100)
            REQUIRE(days.size() >= keptDays);
        REQUIRE(std::ranges::none_of(backups, [&](const Backup &backup) { return backup.made.daysTo(when) > oldestDays; }));
    }
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/backupthinning.h"

#include "core/storage/backup.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace core {

namespace {

// Of each of the newest periods that have a copy, the newest copy.
template<typename PeriodOf>
void keepNewestOf(const QList<const Backup *> &newestFirst, int periods, QSet<const Backup *> &kept, PeriodOf periodOf)
{
    QSet<qint64> seen;
    for (const auto *backup : newestFirst) {
        const qint64 period = periodOf(*backup);
        if (seen.contains(period))
            continue;
        if (seen.size() == periods)
            return;
        seen.insert(period);
        kept.insert(backup);
    }
}

void keepSpecial(const QList<const Backup *> &newestFirst, const QDateTime &now, QSet<const Backup *> &kept)
{
    int count = 0;
    for (const auto *backup : newestFirst) {
        const bool isSpecial = backup->reason != BackupReason::Daily && backup->made.daysTo(now) <= specialDays;
        if (isSpecial && count++ < keptSpecial)
            kept.insert(backup);
    }
}

QList<const Backup *> newestFirst(const QList<Backup> &backups, bool isWhole)
{
    QList<const Backup *> sorted;
    for (const auto &backup : backups) {
        if (backup.isWhole == isWhole)
            sorted.append(&backup);
    }
    std::ranges::stable_sort(sorted, std::ranges::greater(), [](const Backup *backup) { return backup->made; });
    return sorted;
}

} // namespace

QList<Backup> superseded(const QList<Backup> &backups, const QDateTime &now, const QTimeZone &zone)
{
    QSet<const Backup *> kept;
    const auto dayOf = [&](const Backup &backup) { return backup.made.toTimeZone(zone).date(); };
    // Copies of a register that was not in order never take the place of those that are whole.
    for (const bool isWhole : {true, false}) {
        const auto sorted = newestFirst(backups, isWhole);
        keepNewestOf(sorted, keptDays, kept, [&](const Backup &backup) { return dayOf(backup).toJulianDay(); });
        keepNewestOf(sorted, keptWeeks, kept, [&](const Backup &backup) { return (dayOf(backup).toJulianDay()) / 7; });
        keepNewestOf(sorted, keptMonths, kept,
                     [&](const Backup &backup) { return dayOf(backup).year() * 12 + dayOf(backup).month(); });
        keepSpecial(sorted, now, kept);
    }
    kept.removeIf([&](const Backup *backup) { return backup->made.daysTo(now) > oldestDays; });
    if (const auto whole = newestFirst(backups, true); !whole.isEmpty())
        kept.insert(whole.first());
    QList<Backup> gone;
    for (const auto &backup : backups) {
        if (!kept.contains(&backup))
            gone.append(backup);
    }
    return gone;
}

} // namespace core

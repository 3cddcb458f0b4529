// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDateTime>
#include <QList>

class QTimeZone;

namespace core {

struct Backup;

// What is kept: the newest of each of the last 7 days that have a copy, of the last 4 weeks and of the last 12 months;
// nothing that is older than a year. A copy that was made before something special, or because somebody asked, is kept for
// two weeks, ten of them at most. The newest that is whole is always kept.
inline constexpr int keptDays = 7;
inline constexpr int keptWeeks = 4;
inline constexpr int keptMonths = 12;
inline constexpr int keptSpecial = 10;
inline constexpr int specialDays = 14;
inline constexpr int oldestDays = 366;

// Those that need not be kept any longer, in the order in which they came.
QList<Backup> superseded(const QList<Backup> &backups, const QDateTime &now, const QTimeZone &zone);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace core {

// ISO 8601, as far as legal terms need it: whole years, months, weeks, days.
struct Duration
{
    int years = 0;
    int months = 0;
    int weeks = 0;
    int days = 0;

    static std::optional<Duration> fromText(const QString &text); // "P10Y"; nothing: no such text, or no time at all
    QDate after(QDate day) const { return day.addYears(years).addMonths(months).addDays(weeks * 7 + days); }
    bool operator==(const Duration &) const = default;
};

} // namespace core

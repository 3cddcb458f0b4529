// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace app {

// A day as people type or paste it, in Dutch and English: "31-3", "31 mrt", "31-03-2026", "di 31 maart 2026", "March 31",
// "2026-03-31", "morgen". Day before month. Without a year it is the one that brings the day nearest to today.
std::optional<QDate> typedDate(const QString &text, QDate today);

} // namespace app

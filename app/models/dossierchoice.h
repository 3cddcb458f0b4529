// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/commands/edit.h"
#include "core/storage/listing.h"

namespace app {

// A stretch of days in which somebody works for the last time.
enum class LeavingPeriod { Any, ThisMonth, NextMonth, ThisQuarter, ThisYear, LastYear };

struct DaySpan
{
    QDate first;
    QDate last;

    bool operator==(const DaySpan &) const = default;
};
QList<core::DepartureKind> kindsByLabel();         // in the order of their words in the current language
DaySpan daysOf(LeavingPeriod period, QDate today); // invalid: no limit
QString labelOf(LeavingPeriod period);

// What somebody looks for among the dossiers, beside the chip.
struct DossierChoice
{
    QString search;
    std::optional<core::DepartureKind> kind;
    QString unit;
    std::optional<core::Role> openFor; // a role that still has something to do
    LeavingPeriod period = LeavingPeriod::Any;
    bool isMine = false; // only where nobody else does the work of the role that looks

    int filters() const;     // in "More filters": without the words searched for
    bool isAnything() const; // but for the words searched for, all dossiers of the chip
    void narrow(core::ListFilter &filter, const core::Session &session) const;
    bool operator==(const DossierChoice &) const = default;
};

} // namespace app

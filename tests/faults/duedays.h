// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dates.h"

#include <QRandomGenerator>

// By when something has to be done, counted as one does on a calendar on the wall: day by day, with Easter looked up. It
// shares nothing with the program but the question.
namespace faults {

struct DueCase
{
    core::DueRule rule;
    core::Phase phase = core::Phase::Notify;
    core::Dates dates;
    core::Calendar calendar;
};

DueCase anyDueCase(QRandomGenerator &random);
core::Due countedByHand(const DueCase &asked);

} // namespace faults

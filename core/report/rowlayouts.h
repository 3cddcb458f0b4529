// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/report.h"
#include "core/report/reportwords.h"

#include <array>
#include <optional>
#include <span>

namespace core {

// How the rows of a table stand on paper: which columns side by side. What is filled in elsewhere becomes a note below.
struct RowLayout
{
    struct Place
    {
        const char16_t *column = nullptr;
        const char16_t *detail = nullptr; // on a second line of the same cell
        int width = 0;
        std::optional<Phrase> whenEmpty = {};
    };

    Part part;
    const char16_t *table;
    Phrase one; // caption
    Phrase many;
    const char16_t *sortedBy; // a date column; nullptr, or rows that somebody moved: as they stand
    std::array<Place, 6> places;

    std::span<const Place> used() const;
};

std::span<const RowLayout> rowLayouts();
const RowLayout *rowLayout(Part part);
const RowLayout *rowLayout(QStringView table);
const RowLayout &receiptLayout(); // of equipment that is handed in

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/celllists.h"
#include "core/domain/change.h"

#include <QMap>

#include <utility>

namespace core {

using CellKey = std::pair<QString, QString>; // subject and field

// What a cell holds, and the change that says so.
struct Written
{
    QString value;
    QString time;
    ChangeId change; // the act, also where only a part of it is known
    qint64 seq = 0;

    bool operator==(const Written &) const = default;
};

using WrittenCells = QMap<CellKey, Written>;

// Which of two changes of a cell counts, in every register the same: the later one.
inline bool isLater(const Written &one, const Written &other)
{
    const auto order = [](const Written &w) { return std::pair(QStringView(w.time), QStringView(w.change.text())); };
    return order(one) > order(other);
}

// Of one change a register may hold several parts; a list that readers got in part is all of them together.
inline void apply(WrittenCells &cells, const Change &change, qint64 seq)
{
    for (const auto &cell : change.cells) {
        const Written next{.value = cell.newValue, .time = change.time, .change = originOf(change), .seq = seq};
        const auto current = cells.find({cell.subject, cell.field});
        if (current == cells.end()) {
            cells.insert({cell.subject, cell.field}, next);
        } else if (current->change == next.change) {
            const auto joined = joinedLists(cell.field, current->value, next.value);
            if (joined != current->value || joined == next.value)
                *current = {.value = joined, .time = next.time, .change = next.change, .seq = seq};
        } else if (!isLater(*current, next)) {
            *current = next;
        }
    }
}

} // namespace core

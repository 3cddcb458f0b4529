// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/parts.h"

#include "core/domain/celllists.h"
#include "core/storage/chain.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

bool cameFromElsewhere(const QList<Change> &changes)
{
    return std::ranges::any_of(changes, [](const Change &change) { return !change.partOf.isNull() || isLocal(change); });
}

void joinCell(CellChange &known, const CellChange &cell)
{
    known.oldValue = joinedLists(cell.field, known.oldValue, cell.oldValue);
    known.newValue = joinedLists(cell.field, known.newValue, cell.newValue);
    if (known.base.isNull())
        known.base = cell.base;
}

// Of a cell that several parts hold, all that they tell.
void join(Change &change, const Change &part)
{
    if (part.partOf.isNull()) {
        change = part;
        return;
    }
    for (const auto &cell : part.cells) {
        const auto known = std::ranges::find_if(
            change.cells, [&](const CellChange &each) { return each.subject == cell.subject && each.field == cell.field; });
        if (known == change.cells.end())
            change.cells.append(cell);
        else
            joinCell(*known, cell);
    }
}

} // namespace

QList<Change> asMade(QList<Change> stored)
{
    if (!cameFromElsewhere(stored))
        return stored;
    QList<Change> changes;
    QHash<ChangeId, qsizetype> places;
    for (auto &change : stored) {
        const auto origin = originOf(change);
        const auto known = places.constFind(origin);
        if (known == places.constEnd()) {
            places.insert(origin, changes.size());
            changes.append(change);
        } else if (changes.at(*known).partOf.isNull() == false) {
            join(changes[*known], change);
        }
    }
    for (auto &change : changes) {
        change.id = originOf(change);
        change.partOf = {};
    }
    std::ranges::stable_sort(changes, [](const Change &one, const Change &other) {
        return std::tie(one.time, one.id) < std::tie(other.time, other.id);
    });
    return changes;
}

Change partOf(const Change &origin, const QList<CellChange> &cells)
{
    Change part = origin;
    part.partOf = originOf(origin);
    part.cells = cells;
    part.id = {};
    part.id = ChangeId(QUuid::createUuidV5(QUuid(part.partOf.text()), payloadOf(part)));
    return part;
}

} // namespace core

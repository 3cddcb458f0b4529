// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/merge.h"

#include <algorithm>

namespace core {

namespace {

// What a register knows of each change: all of it, nothing any more, or these cells.
class KnownChanges
{
public:
    explicit KnownChanges(const QList<StoredChange> &stored)
    {
        for (const auto &each : stored)
            add(each.change, each.payload.isEmpty());
    }

    void add(const Change &change, bool isErased = false)
    {
        const auto origin = originOf(change);
        if (change.partOf.isNull() || isErased)
            m_whole.insert(origin);
        for (const auto &cell : change.cells)
            m_cells[origin].insert({{cell.subject, cell.field}, cell.newValue});
    }

    bool contains(const Change &change) const
    {
        const auto origin = originOf(change);
        if (m_whole.contains(origin))
            return true;
        const auto cells = m_cells.value(origin);
        return !change.partOf.isNull() && std::ranges::all_of(change.cells, [&](const CellChange &cell) {
            return cells.contains({{cell.subject, cell.field}, cell.newValue});
        });
    }

private:
    QSet<ChangeId> m_whole;
    QHash<ChangeId, QSet<std::pair<CellKey, QString>>> m_cells; // of parts
};

} // namespace

Sifted sift(const CaseFile &file, const QList<StoredChange> &stored)
{
    Sifted result;
    KnownChanges known(stored);
    for (const auto &entry : file.changes) {
        if (commitmentOf(entry.salt, entry.payload) != entry.commitment || isLocal(entry.change)) {
            result.refused.append(
                {entry.change, {.code = ErrorCode::CaseFileDamaged, .about = {}, .detail = {}, .problems = {}}});
            continue;
        }
        if (known.contains(entry.change)) {
            ++result.known;
            continue;
        }
        known.add(entry.change);
        result.fresh.append(entry);
    }
    std::ranges::stable_sort(result.fresh, [](const CaseChange &one, const CaseChange &other) {
        return std::tie(one.change.time, one.change.id) < std::tie(other.change.time, other.change.id);
    });
    return result;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/importundo.h"

#include "core/storage/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

CellChange back(const CellKey &key, const Written &from, const QString &to)
{
    return {key.first, key.second, from.value, to, from.change};
}

// The number of changes that came in just before the one that says so.
qint64 broughtBy(const Change &record)
{
    for (const auto &cell : record.cells) {
        if (cell.subject.startsWith("import:"_L1) && cell.field == "changes"_L1)
            return cell.newValue.toLongLong();
    }
    return 0;
}

Result<QList<CellChange>> undoOfUndo(const StoredChange &undo, const WrittenCells &now)
{
    QList<CellChange> cells;
    for (const auto &cell : undo.change.cells) {
        const auto current = now.value({cell.subject, cell.field});
        if (current.change != undo.change.id)
            return fail(ErrorCode::ChangedSince);
        cells.append(back({cell.subject, cell.field}, current, cell.oldValue));
    }
    return cells;
}

// Rows that came in are deleted; what stood in them stays in the register, as with every row.
void deleteNewRows(QList<CellChange> &cells, const WrittenCells &now)
{
    QSet<QString> rows;
    for (const auto &cell : std::as_const(cells)) {
        if (cell.field == rowTableField())
            rows.insert(cell.subject);
    }
    cells.removeIf([&](const CellChange &cell) { return rows.contains(cell.subject); });
    for (const auto &row : std::as_const(rows)) {
        const auto current = now.value({row, rowDeletedField()});
        if (current.value.isEmpty())
            cells.append(back({row, rowDeletedField()}, current, u"1"_s));
    }
}

} // namespace

WrittenCells cellsIn(const QList<StoredChange> &stored)
{
    WrittenCells cells;
    for (const auto &each : stored)
        apply(cells, each.change, each.seq);
    return cells;
}

Result<QList<CellChange>> undoOfImport(const QList<StoredChange> &stored, const ChangeId &change)
{
    const auto found = std::ranges::find(stored, change, [](const StoredChange &each) { return each.change.id; });
    if (found == stored.end() || !isLocal(found->change))
        return fail(ErrorCode::NotUndoable);
    const auto now = cellsIn(stored);
    if (found->change.action == undoImportAction())
        return undoOfUndo(*found, now);
    const auto first = found->seq - broughtBy(found->change);
    QList<StoredChange> others;
    QSet<CellKey> touched;
    for (const auto &each : stored) {
        if (each.seq < first || each.seq > found->seq) {
            others.append(each);
            continue;
        }
        for (const auto &cell : each.change.cells)
            touched.insert({cell.subject, cell.field});
    }
    if (others.isEmpty() || others.first().seq > found->seq)
        return fail(ErrorCode::NotUndoable);
    const auto before = cellsIn(others);
    QList<CellChange> cells;
    for (const auto &key : std::as_const(touched)) {
        const auto current = now.value(key);
        if (key.first.startsWith("import:"_L1) || current.seq < first)
            continue; // did not count here
        if (current.seq > found->seq)
            return fail(ErrorCode::ChangedSince);
        if (current.value != before.value(key).value)
            cells.append(back(key, current, before.value(key).value));
    }
    deleteNewRows(cells, now);
    std::ranges::sort(cells, {}, [](const CellChange &cell) { return std::pair(cell.subject, cell.field); });
    return cells;
}

} // namespace core

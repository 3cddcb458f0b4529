// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/casechanges.h"

#include "core/exchange/parts.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// The stored change or part of which the reader may see everything, if there is one.
const StoredChange *storedAs(const QList<CellChange> &cells, const QList<const StoredChange *> &group)
{
    const auto found = std::ranges::find_if(group, [&](const StoredChange *each) { return each->change.cells == cells; });
    return found == group.end() ? nullptr : *found;
}

// The same part has the same salt each time, and it tells nothing about that of the whole.
QByteArray saltOf(const Change &part, const StoredChange &origin)
{
    return QMessageAuthenticationCode::hash(part.id.text().toUtf8(), QByteArray::fromHex(origin.salt),
                                            QCryptographicHash::Sha256)
        .first(saltSize)
        .toHex();
}

CaseChange caseChange(const Change &change, const QByteArray &payload, const QByteArray &salt)
{
    return {.change = change, .payload = payload, .salt = salt, .commitment = commitmentOf(salt, payload)};
}

} // namespace

QList<CaseChange> changesFor(Role reader, Role sender, const QList<StoredChange> &stored, const Situation &situation)
{
    QList<Change> all;
    QHash<ChangeId, QList<const StoredChange *>> groups;
    for (const auto &each : stored) {
        if (each.payload.isEmpty() || isLocal(each.change))
            continue;
        all.append(each.change);
        groups[originOf(each.change)].append(&each);
    }
    const auto tables = tablesIn(all);
    const CellFilter forReader(reader, situation, tables);
    const CellFilter forSender(sender, situation, tables);
    QList<CaseChange> result;
    for (auto change : asMade(all)) {
        const auto group = groups.value(change.id);
        change.cells.removeIf([&](const CellChange &cell) {
            return cell.field == "sources"_L1 || !forReader.mayTravel(cell) || !forSender.mayTravel(cell);
        });
        for (auto &cell : change.cells) {
            forReader.shorten(cell);
            forSender.shorten(cell);
        }
        if (change.cells.isEmpty())
            continue;
        if (const auto *kept = storedAs(change.cells, group)) {
            result.append({kept->change, kept->payload, kept->salt, kept->commitment});
            continue;
        }
        const auto part = partOf(change, change.cells);
        result.append(caseChange(part, payloadOf(part), saltOf(part, *group.first())));
    }
    return result;
}

} // namespace core

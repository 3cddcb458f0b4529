// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/conflicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// One change of one cell, and the changes of it that whoever made it knew last.
struct Version
{
    const Change *change = nullptr;
    QString value;
    QList<ChangeId> bases;
};

using Versions = QList<Version>; // of one cell, oldest first

bool isTold(const CellChange &cell)
{
    // Where a row stands among others is no content, and what follows from a status goes with it.
    return cell.field != rowPlaceField() && cell.field != "doneOn"_L1 && cell.field != "sources"_L1;
}

QMap<CellKey, Versions> versionsIn(const QList<Change> &changes)
{
    QMap<CellKey, Versions> all;
    for (const auto &change : changes) {
        for (const auto &cell : change.cells) {
            if (!isTold(cell))
                continue;
            auto &versions = all[{cell.subject, cell.field}];
            if (versions.isEmpty() || versions.last().change != &change)
                versions.append({&change, cell.newValue, {}});
            if (!cell.base.isNull())
                versions.last().bases.append(cell.base);
        }
    }
    return all;
}

class Line // of changes that knew one another
{
public:
    Line(const Versions &versions, const Version &last)
    {
        QHash<ChangeId, const Version *> byId;
        for (const auto &version : versions)
            byId.insert(version.change->id, &version);
        QList<const Version *> next{&last};
        while (!next.isEmpty()) {
            const auto *version = next.takeLast();
            if (m_ids.contains(version->change->id))
                continue;
            m_ids.insert(version->change->id);
            m_versions.append(version);
            for (const auto &base : version->bases) {
                if (const auto *known = byId.value(base))
                    next.append(known);
            }
        }
    }

    bool contains(const Version &version) const { return m_ids.contains(version.change->id); }
    const QList<const Version *> &versions() const { return m_versions; }

private:
    QSet<ChangeId> m_ids;
    QList<const Version *> m_versions;
};

// Somebody else came to the same value and went on from there: then it was not lost.
bool wasGoneOnFrom(const Version &version, const Versions &all, const Line &winning)
{
    const Line own(all, version);
    return std::ranges::any_of(winning.versions(),
                               [&](const Version *each) { return each->value == version.value && !own.contains(*each); });
}

ConflictSide sideOf(const Version &version, bool stands)
{
    const auto &change = *version.change;
    return {.change = change.id,
            .value = version.value,
            .actor = change.actor,
            .role = change.role,
            .onBehalfOf = change.onBehalfOf,
            .time = change.time,
            .stands = stands};
}

QList<ConflictSide> sidesOf(const Versions &versions)
{
    QSet<ChangeId> replaced;
    for (const auto &version : versions) {
        for (const auto &base : version.bases)
            replaced.insert(base);
    }
    const auto &winner = versions.last();
    const Line winning(versions, winner);
    QList<ConflictSide> sides{sideOf(winner, true)};
    for (auto it = versions.rbegin(); it != versions.rend(); ++it) {
        const bool isKnown = std::ranges::any_of(sides, [&](const ConflictSide &side) { return side.value == it->value; });
        if (!isKnown && !replaced.contains(it->change->id) && !wasGoneOnFrom(*it, versions, winning))
            sides.append(sideOf(*it, false));
    }
    return sides;
}

// What whoever deleted a row knew of it: what the deletion replaced, and what that had replaced.
QSet<ChangeId> knownTo(const Version &deletion, const QMap<CellKey, Versions> &all, const QString &row)
{
    QHash<ChangeId, QList<ChangeId>> replacedBy;
    for (auto cell = all.lowerBound({row, QString()}); cell != all.end() && cell.key().first == row; ++cell) {
        for (const auto &version : *cell)
            replacedBy[version.change->id] += version.bases;
    }
    QSet<ChangeId> known{deletion.change->id};
    auto next = deletion.bases;
    while (!next.isEmpty()) {
        const auto id = next.takeLast();
        if (known.contains(id))
            continue;
        known.insert(id);
        next += replacedBy.value(id);
    }
    return known;
}

// A row that one person wrote in and another deleted: what was written would be lost with it.
void addDeletedRows(QList<Conflict> &conflicts, const DossierId &dossier, const QMap<CellKey, Versions> &all)
{
    for (auto it = all.begin(); it != all.end(); ++it) {
        const auto &[subject, field] = it.key();
        const auto &deletion = it->last();
        if (field != rowDeletedField() || deletion.value.isEmpty())
            continue;
        const auto known = knownTo(deletion, all, subject);
        const Version *unknown = nullptr; // the latest of them
        for (auto cell = all.lowerBound({subject, QString()}); cell != all.end() && cell.key().first == subject; ++cell) {
            const auto &last = cell->last();
            const bool isKnown = cell.key().second == rowDeletedField() || known.contains(last.change->id);
            if (!isKnown && (!unknown || std::tie(unknown->change->time, unknown->change->id) <
                                             std::tie(last.change->time, last.change->id)))
                unknown = &last;
        }
        const bool isTold = std::ranges::any_of(
            conflicts, [&](const Conflict &each) { return each.subject == subject && each.field == field; });
        if (unknown && !isTold) {
            const Version kept{unknown->change, QString(), {}};
            conflicts.append({dossier, subject, field, {sideOf(deletion, true), sideOf(kept, false)}});
        }
    }
}

QString valueIn(const ChangeId &id, const QString &subject, const QString &field, const QList<Change> &changes)
{
    for (const auto &change : changes) {
        if (change.id != id)
            continue;
        for (const auto &cell : change.cells) {
            if (cell.subject == subject && cell.field == field)
                return cell.newValue;
        }
    }
    return {};
}

} // namespace

QList<Conflict> conflictsIn(const DossierId &dossier, const QList<Change> &changes)
{
    QList<Conflict> conflicts;
    const auto all = versionsIn(changes);
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it->size() < 2)
            continue;
        const auto sides = sidesOf(*it);
        if (sides.size() > 1)
            conflicts.append({dossier, it.key().first, it.key().second, sides});
    }
    addDeletedRows(conflicts, dossier, all);
    return conflicts;
}

QSet<CellKey> keysOf(const QList<Conflict> &conflicts)
{
    QSet<CellKey> keys;
    for (const auto &conflict : conflicts)
        keys.insert({conflict.subject, conflict.field});
    return keys;
}

QList<CellChange> settlement(const Conflict &conflict, const ConflictSide &choice, const QList<Change> &changes,
                             const WrittenCells &now)
{
    QList<CellChange> cells;
    for (const auto &side : conflict.sides)
        cells.append({conflict.subject, conflict.field, side.value, choice.value, side.change});
    if (conflict.field != "status"_L1 || !conflict.subject.startsWith("task:"_L1))
        return cells;
    // The day and the reason go with the status.
    const auto status = fromKey<Status>(choice.value).value_or(Status::Todo);
    const auto follow = [&](const QString &field, bool applies) {
        const auto current = now.value({conflict.subject, field}).value;
        const auto chosen = valueIn(choice.change, conflict.subject, field, changes);
        QString next = applies ? (chosen.isEmpty() ? current : chosen) : QString();
        if (next != current)
            cells.append({conflict.subject, field, current, next, {}});
    };
    follow(u"doneOn"_s, status == Status::Done);
    follow(u"reason"_s, status == Status::NotApplicable);
    return cells;
}

} // namespace core

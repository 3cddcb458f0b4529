// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/judge.h"

#include "core/exchange/authority.h"

#include <algorithm>

namespace core {

namespace {

constexpr int maxRounds = 20;

QList<Change> inOrder(QList<Change> changes)
{
    std::ranges::stable_sort(changes, {}, [](const Change &change) { return std::pair(change.time, originOf(change)); });
    return changes;
}

QList<Change> changesIn(const QList<CaseChange> &entries)
{
    QList<Change> changes;
    for (const auto &entry : entries)
        changes.append(entry.change);
    return changes;
}

} // namespace

Judge::Judge(const CaseFile &file, QList<Change> known, QList<QList<Template>> templates, QDate today)
    : m_file(file), m_known(std::move(known)), m_templates(std::move(templates)), m_today(today)
{}

QList<Situation> Judge::situations(const QList<Change> &changes) const
{
    QList<Situation> all;
    for (const auto &templates : m_templates)
        all += situationsOf(m_file.dossier, changes, templates, m_today);
    return all;
}

Judgement Judge::of(const QList<CaseChange> &fresh) const
{
    Judgement result;
    const auto everything = m_known + changesIn(fresh);
    const auto knowledge = situations(inOrder(everything));
    auto base = m_known.isEmpty() ? everything : m_known;
    const auto tables = tablesIn(everything);
    auto waiting = fresh;
    // What was accepted may be what another change follows from.
    for (int round = 0; round < maxRounds && !waiting.isEmpty(); ++round) {
        const auto ordered = inOrder(base);
        const bool isAll = std::ranges::none_of(waiting, [](const auto &entry) { return decidesWhoDoesWhat(entry.change); });
        const Authority authority(m_known.isEmpty() || isAll ? knowledge : situations(ordered), knowledge, tables,
                                  holdersIn(ordered), m_file.sender.role);
        QList<CaseChange> doubtful;
        result.refused.clear();
        bool isNews = false;
        for (const auto &entry : std::as_const(waiting)) {
            if (const auto why = authority.refusal(entry.change)) {
                doubtful.append(entry);
                result.refused.append({entry.change, *why});
                continue;
            }
            result.accepted.append(entry);
            base.append(entry.change);
            isNews = isNews || decidesWhoDoesWhat(entry.change);
        }
        waiting = doubtful;
        if (!isNews)
            break;
    }
    std::ranges::stable_sort(result.accepted, {},
                             [](const CaseChange &entry) { return std::pair(entry.change.time, entry.change.id); });
    return result;
}

} // namespace core

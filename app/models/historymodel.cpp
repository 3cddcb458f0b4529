// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/historymodel.h"

#include "app/wording.h"
#include "core/domain/wording.h"
#include "core/storage/foldedtext.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString cellsText(const HistoryEntry &entry)
{
    QStringList parts;
    for (const auto &cell : entry.cells)
        parts.append(cell.about == entry.what ? sentenceOf(cell) : QString(cell.about + u", "_s + sentenceOf(cell)));
    return parts.join(u"; "_s);
}

bool holdsAll(const HistoryEntry &entry, const QStringList &words)
{
    const auto text = core::folded(QStringList{entry.what, entry.actor, entry.role, cellsText(entry)}.join(u' '));
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

QString timeText(const HistoryEntry &entry)
{
    return entry.at.toLocalTime().toString(u"HH:mm"_s);
}

QString secondLine(const HistoryEntry &entry)
{
    const auto cells = cellsText(entry);
    return cells.isEmpty() ? entry.actor : QString(entry.actor + u" · "_s + cells);
}

QString sentenceOf(const HistoryEntry &entry)
{
    return QStringList{entry.what, entry.actor, entry.role, timeText(entry), cellsText(entry)}.join(u", "_s);
}

} // namespace

HistoryModel::HistoryModel(OpenDossier &dossier, QObject *parent) : HistoryRows(parent), m_dossier(dossier)
{
    reload();
}

void HistoryModel::reload()
{
    const auto history = m_dossier.workspace().history(m_dossier.id());
    if (!history) {
        emit failed(history.error());
        return;
    }
    const HistoryWords words(m_dossier.view(), *history);
    m_entries.clear();
    for (const auto &change : std::views::reverse(*history))
        m_entries.append(words.entryOf(change));
    find();
}

void HistoryModel::setFilter(const QString &text)
{
    m_words = core::folded(text).split(u' ', Qt::SkipEmptyParts);
    m_shown = 0;
    find();
}

void HistoryModel::showMore()
{
    m_shown += pageSize;
    show();
}

void HistoryModel::find()
{
    m_found.clear();
    std::ranges::copy_if(m_entries, std::back_inserter(m_found),
                         [this](const HistoryEntry &entry) { return holdsAll(entry, m_words); });
    show();
}

void HistoryModel::show()
{
    m_shown = std::min(std::max(m_shown, pageSize), int(m_found.size()));
    QList<HistoryRow> lines;
    QString last;
    for (const auto &entry : m_found.first(m_shown)) {
        const auto day = capitalised(core::longDate(entry.at.toLocalTime().date(), currentLanguage()));
        if (day != last)
            lines.append({.day = day, .entry = {}});
        last = day;
        lines.append({.day = {}, .entry = entry});
    }
    setLines(lines);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!isLine(index))
        return {};
    const auto &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.isHeading() ? line.day : line.entry.what;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return line.isHeading() ? line.day : sentenceOf(line.entry);
    case HeadingRole:
        return line.isHeading();
    case SecondRole:
        return line.isHeading() ? QString() : secondLine(line.entry);
    case TimeRole:
        return line.isHeading() ? QString() : timeText(line.entry);
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    return isLine(index) && m_lines.at(index.row()).isHeading() ? Qt::ItemIsEnabled : HistoryRows::flags(index);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/dossierlistmodel.h"

#include "core/domain/permissions.h"
#include "core/templates/library.h"

namespace app {

namespace {

core::ListOrder orderOf(int column)
{
    return column == DossierListModel::Name   ? core::ListOrder::Name
           : column == DossierListModel::Kind ? core::ListOrder::Kind
                                              : core::ListOrder::LastDay;
}

} // namespace

DossierListModel::DossierListModel(core::Workspace &workspace, QObject *parent)
    : DossierLines(parent), m_workspace(workspace)
{
    connect(&workspace, &core::Workspace::dossierStarted, this, &DossierListModel::hear);
    connect(&workspace, &core::Workspace::dossierChanged, this, &DossierListModel::hear);
    connect(&m_read, &QTimer::timeout, this, &DossierListModel::readNext);
    fetchMore({});
}

void DossierListModel::setChoice(const DossierChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    restart();
}

void DossierListModel::setChip(Chip chip)
{
    if (chip == m_chip)
        return;
    m_chip = chip;
    restart();
}

// Progress, attention and the next step follow from each dossier and from who looks; to sort by them, all would have to
// be read.
bool DossierListModel::canSort(int column) const
{
    return column == Name || column == LastDay ||
           (column == Kind && core::mayDo(m_workspace.session().role, core::Action::SeeKind));
}

void DossierListModel::sort(int column, Qt::SortOrder order)
{
    if (!canSort(column) || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    restart();
}

core::ListFilter DossierListModel::chosen(Chip chip) const
{
    return filterOf(chip, m_workspace.session(), m_choice);
}

core::ListFilter DossierListModel::filter(Chip chip) const
{
    auto filter = chosen(chip);
    filter.order = orderOf(m_sortColumn);
    if (filter.order == core::ListOrder::Kind && filter.kinds.isEmpty())
        filter.kinds = kindsByLabel();
    filter.isReversed = m_sortOrder == Qt::DescendingOrder;
    filter.limit = pageSize;
    return filter;
}

QList<DossierLine> DossierListModel::read(core::ListFilter filter)
{
    const auto listings = m_workspace.list(filter);
    if (!listings) {
        m_isComplete = true; // asking again would only fail again
        emit failed(listings.error());
        return {};
    }
    QList<DossierLine> lines;
    for (const auto &listing : *listings)
        lines.append({listing});
    return lines;
}

void DossierListModel::restart()
{
    m_isComplete = false;
    const auto lines = read(filter(m_chip));
    m_isComplete = m_isComplete || lines.size() < pageSize;
    setLines(lines);
}

void DossierListModel::reload()
{
    m_isComplete = false;
    m_summaries.clear();
    auto all = filter(m_chip);
    all.limit = std::max(pageSize, rowCount());
    const auto lines = read(all);
    m_isComplete = m_isComplete || lines.size() < all.limit;
    setLines(lines);
    for (qsizetype row = 0; row < m_lines.size(); ++row)
        repaint(row);
}

bool DossierListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete;
}

void DossierListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = filter(m_chip);
    if (!m_lines.isEmpty())
        page.after = m_lines.last().key();
    auto lines = read(page);
    m_isComplete = m_isComplete || lines.size() < pageSize;
    lines.removeIf([this](const DossierLine &line) { return rowOf(line.key(), 0) >= 0; }); // moved here by another program
    m_isComplete = m_isComplete || lines.isEmpty();
    insertLines(m_lines.size(), lines);
}

// One dossier started or changed: it may have to come, move or go. Only that one is read again.
void DossierListModel::hear(const core::DossierId &dossier)
{
    m_summaries.remove(dossier);
    auto only = filter(m_chip);
    only.only = dossier;
    const auto wasComplete = m_isComplete;
    const auto lines = read(only);
    m_isComplete = wasComplete;
    if (!lines.isEmpty())
        place(lines.first());
    else if (const auto row = rowOf(dossier, 0); row >= 0)
        removeLines(row);
}

void DossierListModel::place(const DossierLine &line)
{
    auto following = filter(m_chip);
    following.after = line.key();
    following.limit = 1;
    const auto next = read(following);
    const auto old = rowOf(line.key(), 0);
    auto row = next.isEmpty() ? m_lines.size() : rowOf(next.first().key(), 0);
    const bool isOnLaterPage = row < 0 || (next.isEmpty() && !m_isComplete);
    if (isOnLaterPage && old >= 0)
        removeLines(old);
    if (isOnLaterPage)
        return;
    if (old < 0) {
        insertLines(row, {line});
        return;
    }
    moveLine(old, old < row ? row - 1 : row);
    row = rowOf(line.key(), 0);
    m_lines[row] = line;
    repaint(row); // also what is derived from the dossier may have changed
}

core::DossierId DossierListModel::dossierAt(const QModelIndex &index) const
{
    return isLine(index) ? m_lines.at(index.row()).key() : core::DossierId();
}

std::optional<DossierSummary> DossierListModel::summary(const core::DossierListing &listing) const
{
    if (const auto known = m_summaries.constFind(listing.id); known != m_summaries.cend())
        return *known;
    const auto view = m_workspace.view(listing.id);
    if (!view)
        return {};
    return *m_summaries.insert(listing.id, summaryOf(*view));
}

bool DossierListModel::isKnown(const core::DossierId &dossier) const
{
    if (m_summaries.contains(dossier))
        return true;
    if (!m_wanted.contains(dossier))
        m_wanted.append(dossier);
    if (m_wanted.size() > pageSize)
        m_wanted.removeFirst(); // scrolled past; painting it asks again
    startReading();
    return false;
}

// The templates that dossiers rest on take longer than a key can wait, and the first lines are painted before them.
void DossierListModel::startReading() const
{
    if (core::areTemplatesRead()) {
        m_read.start();
        return;
    }
    if (m_templates)
        return;
    m_templates = std::make_unique<Background>();
    m_templates->run(
        [](const Background::Progress &) {
            core::readTemplatesAhead();
            return true;
        },
        [this](bool) { m_read.start(); });
}

// One at a time, so that keys and scrolling come in between.
void DossierListModel::readNext()
{
    while (!m_wanted.isEmpty()) {
        const auto row = rowOf(m_wanted.takeFirst(), 0);
        if (row >= 0 && summary(m_lines.at(row).listing)) {
            repaint(row);
            return;
        }
    }
    m_read.stop();
}

int DossierListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

} // namespace app

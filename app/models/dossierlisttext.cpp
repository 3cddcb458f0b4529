// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/dossierlistmodel.h"

#include "app/wording.h"

#include <QCoreApplication>

// What the list of dossiers says; what it holds stands in dossierlistmodel.cpp.
namespace app {

struct DossierList
{
    Q_DECLARE_TR_FUNCTIONS(DossierList)
};

namespace {

bool isClosed(const core::DossierListing &listing)
{
    return listing.state == core::DossierState::Finished || listing.state == core::DossierState::Cancelled;
}

QString columnTitle(int column)
{
    switch (column) {
    case DossierListModel::Name:
        return DossierList::tr("Name and job");
    case DossierListModel::Kind:
        return DossierList::tr("Kind of departure");
    case DossierListModel::LastDay:
        return DossierList::tr("Last working day");
    case DossierListModel::Progress:
        return DossierList::tr("Progress");
    case DossierListModel::Attention:
        return DossierList::tr("Attention");
    case DossierListModel::NextStep:
        return DossierList::tr("Next step");
    default:
        return {};
    }
}

QString roleBefore(const NextStep &step)
{
    //: Next step of a dossier: who does it, and what it is
    return step.isOwn ? step.title : DossierList::tr("%1: %2").arg(labelOf(step.role), step.title);
}

QString chipLabel(DossierChip chip, const QString &shown)
{
    switch (chip) {
    case DossierChip::Open:
        //: Filter of the list of dossiers, with how many there are
        return DossierList::tr("Open %1").arg(shown);
    case DossierChip::Late:
        return DossierList::tr("Late %1").arg(shown);
    case DossierChip::LeavingSoon:
        return DossierList::tr("Within 14 days %1").arg(shown);
    case DossierChip::WaitingForMe:
        return DossierList::tr("Waiting for me %1").arg(shown);
    case DossierChip::ToSign:
        return DossierList::tr("To sign %1").arg(shown);
    case DossierChip::Finished:
        return DossierList::tr("Finished %1").arg(shown);
    }
    return {};
}

} // namespace

QString DossierListModel::text(const core::DossierListing &listing, int column) const
{
    if (column == Name)
        return listing.name;
    if (column == LastDay)
        return weekdayDateShort(listing.lastDay);
    const auto known = summary(listing);
    if (!known)
        return {};
    switch (column) {
    case Kind:
        return known->kind ? labelOf(*known->kind) : QString();
    case Progress:
        return number(known->progress.ready) + u'/' + number(known->progress.total());
    case Attention:
        return attentionText(*known);
    case NextStep:
        return known->next ? known->next->title : isClosed(listing) ? labelOf(listing.state) : QString();
    default:
        return {};
    }
}

QString DossierListModel::secondLine(const core::DossierListing &listing, int column) const
{
    if (column == Name)
        return listing.function;
    if (column == LastDay && !isClosed(listing))
        return countdown(listing.lastDay, m_workspace.session().today);
    return {};
}

// The cell, as somebody reads it out.
QString DossierListModel::accessibleText(const core::DossierListing &listing, int column) const
{
    const auto cell = text(listing, column);
    const auto second = secondLine(listing, column);
    const auto known = summary(listing);
    switch (column) {
    case Progress:
        return known ? tasksReadyOf(known->progress.ready, known->progress.total()) : QString();
    case Attention:
        //: Column of the list of dossiers, when there is nothing to say
        return cell.isEmpty() ? DossierList::tr("nothing that asks for attention") : cell;
    case NextStep:
        //: The next step of a dossier, as a screen reader says it
        return known && known->next ? DossierList::tr("next step: %1").arg(roleBefore(*known->next)) : cell;
    case LastDay:
        return DossierList::tr("last working day %1").arg(second.isEmpty() ? cell : cell + QStringLiteral(", ") + second);
    default:
        return second.isEmpty() ? cell : cell + QStringLiteral(", ") + second;
    }
}

QString DossierListModel::rowSentence(const core::DossierListing &listing) const
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column)
        parts.append(accessibleText(listing, column));
    parts.removeAll(QString());
    if (const auto known = summary(listing); known && known->isConfidential)
        parts.insert(1, DossierList::tr("confidential"));
    return parts.join(QStringLiteral(", "));
}

QVariant DossierListModel::fact(const core::DossierListing &listing, int role) const
{
    const auto today = m_workspace.session().today;
    switch (role) {
    case IdRole:
        return listing.id.text();
    case ClosedRole:
        return isClosed(listing);
    case KnownRole:
        return isKnown(listing.id);
    case OverdueRole:
        return listing.lastDay < today && listing.open > 0;
    case SoonRole:
        return !isClosed(listing) && today.daysTo(listing.lastDay) >= 0 && today.daysTo(listing.lastDay) <= 1;
    default:
        break;
    }
    const auto known = summary(listing);
    if (!known)
        return {};
    switch (role) {
    case ReadyRole:
        return known->progress.ready;
    case TotalRole:
        return known->progress.total();
    case AttentionRole:
        return int(known->attention);
    case ConfidentialRole:
        return known->isConfidential;
    default:
        return {};
    }
}

QVariant DossierListModel::data(const QModelIndex &index, int role) const
{
    if (!isLine(index))
        return {};
    const auto &listing = m_lines.at(index.row()).listing;
    switch (role) {
    case Qt::DisplayRole:
        return text(listing, index.column());
    case SecondLineRole:
        return secondLine(listing, index.column());
    case Qt::ToolTipRole:
        return accessibleText(listing, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? rowSentence(listing) : accessibleText(listing, index.column());
    default:
        return fact(listing, role);
    }
}

QVariant DossierListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || !isText)
        return {};
    const auto title = columnTitle(section);
    if (role == Qt::DisplayRole || section != m_sortColumn)
        return title;
    //: Head of a column, as a screen reader says it
    return m_sortOrder == Qt::AscendingOrder ? DossierList::tr("%1, sorted").arg(title)
                                             : DossierList::tr("%1, sorted the other way round").arg(title);
}

QString DossierListModel::chipText(Chip chip, int counted)
{
    return chipLabel(chip, countText(counted));
}

QString DossierListModel::chipTextUncounted(Chip chip)
{
    return chipLabel(chip, QStringLiteral("…"));
}

QString DossierListModel::accessibleName() const
{
    //: Name of the table for screen readers: "Dossiers, 8 rows"
    return DossierList::tr("Dossiers, %1").arg(app::rowCount(rowCount()));
}

} // namespace app

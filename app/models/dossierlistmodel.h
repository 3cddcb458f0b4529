// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/background.h"
#include "app/models/dossierchips.h"
#include "app/models/dossierchoice.h"
#include "app/models/dossiersummary.h"
#include "app/models/keyedrows.h"
#include "core/workspace.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace app {

struct DossierLine
{
    core::DossierListing listing;

    const core::DossierId &key() const { return listing.id; }
    bool operator==(const DossierLine &) const = default;
};

using DossierLines = KeyedRows<QAbstractTableModel, DossierLine>;

// The dossiers of a register, page by page as somebody scrolls. What a line says beyond the list itself is derived from
// its dossier the first time it is asked for, so only what is in sight costs anything. Who paints asks KnownRole first, so
// that a list shows before its dossiers have been read.
class DossierListModel : public DossierLines
{
    Q_OBJECT
public:
    enum Column { Name, Kind, LastDay, Progress, Attention, NextStep, ColumnCount };
    enum DataRole {
        IdRole = Qt::UserRole + 1, // text of the id
        SecondLineRole,            // the job, the countdown
        ReadyRole,
        TotalRole,
        AttentionRole, // int of app::Attention
        ConfidentialRole,
        ClosedRole,  // finished or cancelled
        OverdueRole, // past the last day with open tasks
        SoonRole,    // the last day is today or tomorrow
        KnownRole    // what follows from the dossier has been read; else asking has it read soon, and dataChanged tells
    };
    using Chip = DossierChip;

    static constexpr int pageSize = 50;

    explicit DossierListModel(core::Workspace &workspace, QObject *parent = nullptr);

    void setChoice(const DossierChoice &choice);
    void setChip(Chip chip);
    const DossierChoice &choice() const { return m_choice; }
    // Reads all again, as after a change of role or by another program.
    void reload();
    core::ListFilter chosen(Chip chip) const;        // what the chip shows of the choice
    static QString chipText(Chip chip, int counted); // "Te laat 3", "Afgerond 999+"
    static QString chipTextUncounted(Chip chip); // "Te laat …"
    core::DossierId dossierAt(const QModelIndex &index) const;
    QString accessibleName() const; // "Dossiers, 8 rijen"

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    // By what the register has an order for; other columns do nothing. A role that may not see kinds cannot sort by them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool canSort(int column) const;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

signals:
    void failed(const core::Error &error);

private:
    core::ListFilter filter(Chip chip) const;
    QList<DossierLine> read(core::ListFilter filter);
    void restart();
    void hear(const core::DossierId &dossier);
    void place(const DossierLine &line);
    std::optional<DossierSummary> summary(const core::DossierListing &listing) const;
    QString text(const core::DossierListing &listing, int column) const;
    QString secondLine(const core::DossierListing &listing, int column) const;
    QString accessibleText(const core::DossierListing &listing, int column) const;
    QString rowSentence(const core::DossierListing &listing) const;
    QVariant fact(const core::DossierListing &listing, int role) const;
    bool isKnown(const core::DossierId &dossier) const;
    void startReading() const;
    void readNext();

    core::Workspace &m_workspace;
    DossierChoice m_choice;
    Chip m_chip = Chip::Open;
    int m_sortColumn = LastDay;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isComplete = false;
    mutable QHash<core::DossierId, DossierSummary> m_summaries;
    mutable QList<core::DossierId> m_wanted;
    mutable QTimer m_read;
    mutable std::unique_ptr<Background> m_templates;
};

} // namespace app

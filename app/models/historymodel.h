// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/historywords.h"
#include "app/models/keyedrows.h"
#include "app/models/opendossier.h"

#include <QAbstractListModel>

namespace app {

// A change, or the day above the changes of that day.
struct HistoryRow
{
    QString day; // of a heading
    HistoryEntry entry;

    bool isHeading() const { return entry.id.isNull(); }
    QString key() const { return isHeading() ? day : entry.id.text(); }
    bool operator==(const HistoryRow &) const = default;
};

using HistoryRows = KeyedRows<QAbstractListModel, HistoryRow>;

// What happened in a dossier, newest first, as far as the role may see it; a page at a time.
class HistoryModel : public HistoryRows
{
    Q_OBJECT
public:
    enum DataRole { HeadingRole = Qt::UserRole + 1, SecondRole, TimeRole };
    static constexpr int pageSize = 100;

    explicit HistoryModel(OpenDossier &dossier, QObject *parent = nullptr);

    void reload();                       // reads all again
    void setFilter(const QString &text); // every word must occur
    void showMore();
    int hidden() const { return int(m_found.size()) - m_shown; } // earlier changes that are not shown yet
    int found() const { return int(m_found.size()); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void failed(const core::Error &error);

private:
    void find();
    void show();

    OpenDossier &m_dossier;
    QList<HistoryEntry> m_entries; // newest first
    QList<HistoryEntry> m_found;
    QStringList m_words;
    int m_shown = 0;
};

} // namespace app

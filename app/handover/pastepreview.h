// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/template.h"

#include <QAbstractTableModel>
#include <QDate>

namespace app {

// The first rows as they will stand in the table, with the columns that get something.
class PastePreview : public QAbstractTableModel
{
    Q_OBJECT
public:
    PastePreview(const QList<core::Column> &columns, QDate today, QObject *parent);

    void setRows(const QList<QMap<QString, QString>> &rows, const QStringList &columns);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<core::Column> m_known;
    QList<core::Column> m_columns;
    QList<QMap<QString, QString>> m_rows;
    QDate m_today;
};

} // namespace app

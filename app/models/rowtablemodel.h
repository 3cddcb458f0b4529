// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/keyedrows.h"
#include "app/models/opendossier.h"

#include <QAbstractTableModel>

namespace app {

struct RowLine
{
    core::Row row; // without an id: not stored yet

    const core::RowId &key() const { return row.id; }
    bool operator==(const RowLine &) const = default;
};

using RowLines = KeyedRows<QAbstractTableModel, RowLine>;

// The rows of a dossier that belong to one item. What is typed goes to the workspace at once; what it refuses stays with
// the cell, with the reason. A new row is stored when its first cell is filled in.
class RowTableModel : public RowLines
{
    Q_OBJECT
public:
    enum DataRole {
        RowIdRole = Qt::UserRole + 1, // text; empty: not stored yet
        ColumnRole,                   // its key
        TypeRole,                     // int of core::ColumnType
        ChoiceKeysRole,               // QStringList; also of yesNo columns
        ChoiceNamesRole,              // QStringList
        ValueRole,                    // as it is stored: a key, yyyy-MM-dd
        IncompleteRole,               // must still be filled in
        EmptyTextRole,                // what to show then: "Nog niemand"
        ErrorRole                     // why what was typed was refused; Qt::EditRole keeps what was typed
    };

    RowTableModel(OpenDossier &dossier, const QString &item, QObject *parent = nullptr);

    const QList<core::Column> &columns() const { return m_columns; }
    const core::Table &table() const { return m_table; }
    int columnOf(const QString &key) const; // -1: not in this table
    bool mayChangeRows() const;
    QString rowTitle(int row) const;  // what the row is about
    QString placeText(int row) const; // "rij 1 van 6"
    int incompleteRows() const;
    // What can be pasted into a new row here: columns this role may write, with the values that make the row one of this
    // item.
    QList<core::Column> columnsToPaste() const;

    QModelIndex addRow(); // the new one; there is never more than one without content
    QModelIndex duplicateRow(int row);
    bool deleteRow(int row);
    bool canMoveRow(int row, int places) const; // up when negative; not at an end
    bool moveRow(int row, int places);
    // All of them as one act, or none. How many there are now more.
    int addRows(const QList<QMap<QString, QString>> &rows);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    core::Result<void> write(const QModelIndex &index, const QVariant &value); // the same, with what went wrong
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void rowDeleted(const core::ChangeId &change, const QString &title);
    void failed(const core::Error &error); // of a whole row; a cell has its own text

private:
    struct Refusal
    {
        QString typed;
        QString reason;
    };
    using CellKey = QPair<core::RowId, QString>;

    void readTable();
    void refresh();
    QMap<QString, QString> presets() const;
    bool isReadOnly() const;
    qsizetype targetOf(int row, int places) const;
    bool mayWrite(const QString &column) const;
    bool isIncomplete(const core::Row &row, const core::Column &column) const;
    core::Result<void> store(const core::Row &row, const QString &column, const QString &value);
    void moveRefusals(const core::RowId &stored);
    void refuse(const QModelIndex &index, const QString &typed, const QString &reason);
    QString accessibleText(const core::Row &row, const core::Column &column) const;
    QVariant cellFact(const core::Row &row, const core::Column &column, int role) const;

    OpenDossier &m_dossier;
    QString m_item;
    core::Table m_table;
    QList<core::Column> m_columns;
    std::optional<core::Row> m_draft;
    bool m_isStoringDraft = false;
    QHash<CellKey, Refusal> m_refusals;
};

} // namespace app

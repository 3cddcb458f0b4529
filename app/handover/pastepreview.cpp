// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/pastepreview.h"

#include "app/language.h"
#include "app/models/cellwords.h"
#include "app/wording.h"

namespace app {

namespace {

constexpr int rowsSeen = 5;

} // namespace

PastePreview::PastePreview(const QList<core::Column> &columns, QDate today, QObject *parent)
    : QAbstractTableModel(parent), m_known(columns), m_today(today)
{}

void PastePreview::setRows(const QList<QMap<QString, QString>> &rows, const QStringList &columns)
{
    beginResetModel();
    m_rows = rows.mid(0, rowsSeen);
    m_columns.clear();
    for (const auto &column : std::as_const(m_known)) {
        if (columns.contains(column.key))
            m_columns.append(column);
    }
    endResetModel();
}

int PastePreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PastePreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PastePreview::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const auto &column = m_columns.at(index.column());
    return oneLine(cellText(m_rows.at(index.row()).value(column.key), column, m_today));
}

QVariant PastePreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isName = orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
    return isName && section < m_columns.size() ? m_columns.at(section).label.in(currentLanguage()) : QVariant();
}

} // namespace app

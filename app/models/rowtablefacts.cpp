// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/rowtablemodel.h"

#include "app/models/cellwords.h"
#include "app/wording.h"
#include "core/domain/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// What a table says; what it does stands in rowtablemodel.cpp.
namespace app {

struct RowTable
{
    Q_DECLARE_TR_FUNCTIONS(RowTable)
};

namespace {

QString editText(const QString &value, const core::Column &column)
{
    return column.type == core::ColumnType::Date ? core::shortDate(QDate::fromString(value, Qt::ISODate)) : value;
}

} // namespace

int RowTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

// "Neemt het over: nog niemand. Kies wie …"
QString RowTableModel::accessibleText(const core::Row &row, const core::Column &column) const
{
    const auto &value = row.cells.value(column.key);
    auto text = cellText(value, column, m_dossier.view().today);
    if (text.isEmpty())
        text = isIncomplete(row, column) ? inSentence(emptyText(m_table, column)) : RowTable::tr("empty");
    //: A cell as a screen reader says it: the name of the column, and what stands in it
    const auto sentence = RowTable::tr("%1: %2").arg(column.label.in(currentLanguage()), text);
    const auto reason = m_refusals.value({row.id, column.key}).reason;
    return reason.isEmpty() ? sentence : sentence + u". "_s + reason;
}

QVariant RowTableModel::cellFact(const core::Row &row, const core::Column &column, int role) const
{
    switch (role) {
    case RowIdRole:
        return row.id.text();
    case ColumnRole:
        return column.key;
    case TypeRole:
        return int(column.type);
    case ChoiceKeysRole:
        return choiceKeys(column);
    case ChoiceNamesRole:
        return choiceNames(column);
    case ValueRole:
        return row.cells.value(column.key);
    case IncompleteRole:
        return isIncomplete(row, column);
    case EmptyTextRole:
        return isIncomplete(row, column) ? emptyText(m_table, column) : QString();
    default:
        return {};
    }
}

QVariant RowTableModel::data(const QModelIndex &index, int role) const
{
    if (!isLine(index))
        return {};
    const auto &row = m_lines.at(index.row()).row;
    const auto &column = m_columns.at(index.column());
    const auto value = row.cells.value(column.key);
    const auto refusal = m_refusals.constFind({row.id, column.key});
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(cellText(value, column, m_dossier.view().today));
    case Qt::EditRole:
        return refusal == m_refusals.cend() ? editText(value, column) : refusal->typed;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case ErrorRole:
        return refusal == m_refusals.cend() ? QString() : refusal->reason;
    default:
        return cellFact(row, column, role);
    }
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const auto &column = m_columns.at(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.label.in(currentLanguage());
    return role == Qt::ToolTipRole ? column.help.in(currentLanguage()) : QVariant();
}

Qt::ItemFlags RowTableModel::flags(const QModelIndex &index) const
{
    const auto flags = RowLines::flags(index);
    return isLine(index) && mayWrite(m_columns.at(index.column()).key) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace app

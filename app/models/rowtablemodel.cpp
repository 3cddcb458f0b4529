// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/rowtablemodel.h"

#include "app/models/cellwords.h"
#include "app/models/pastedtable.h"
#include "app/wording.h"
#include "core/domain/permissions.h"
#include "core/domain/signing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

struct RowTable
{
    Q_DECLARE_TR_FUNCTIONS(RowTable)
};

RowTableModel::RowTableModel(OpenDossier &dossier, const QString &item, QObject *parent)
    : RowLines(parent), m_dossier(dossier), m_item(item)
{
    connect(&dossier, &OpenDossier::changed, this, &RowTableModel::refresh);
    readTable();
    refresh();
}

// A dossier keeps its template versions, so the columns stay as they are.
void RowTableModel::readTable()
{
    const auto &view = m_dossier.view();
    const auto *task = view.task(m_item);
    const auto *table = task ? view.table(tableOf(task->item)) : nullptr;
    if (!table)
        return;
    m_table = *table;
    m_columns = table->columns + core::acknowledgement();
}

void RowTableModel::refresh()
{
    const auto &view = m_dossier.view();
    const auto *task = view.task(m_item);
    QList<RowLine> lines;
    for (const auto &row : task ? core::rowsOf(task->item, view.record.rows) : QList<core::Row>()) {
        if (m_isStoringDraft && m_draft && rowOf(row.id, 0) < 0) { // the draft has become this row; it stays selected
            m_lines.last().row.id = row.id;
            m_draft.reset();
            moveRefusals(row.id);
        }
        lines.append({row});
    }
    if (m_draft)
        lines.append({*m_draft});
    setLines(lines);
    m_refusals.removeIf([this](const auto &refusal) { return rowOf(refusal.key().first, 0) < 0; });
}

// What was typed and refused before the row was stored stays with it.
void RowTableModel::moveRefusals(const core::RowId &stored)
{
    for (const auto &column : std::as_const(m_columns)) {
        const auto refusal = m_refusals.take({core::RowId(), column.key});
        if (!refusal.reason.isEmpty())
            m_refusals.insert({stored, column.key}, refusal);
    }
}

bool RowTableModel::isReadOnly() const
{
    const auto &view = m_dossier.view();
    if (view.record.dossier.state != core::DossierState::Running)
        return true;
    const bool isSigned = view.role == core::Role::Employee && core::standingSignature(view.tasks, view.role);
    return isSigned && std::any_of(view.tasks.begin(), view.tasks.end(), [this](const core::Task &task) {
               return core::isHandedOver(task.item) && core::usesTable(task.item, m_table.key);
           });
}

bool RowTableModel::mayChangeRows() const
{
    return !isReadOnly() && core::mayChangeRows(m_dossier.view(), m_table.key);
}

bool RowTableModel::mayWrite(const QString &column) const
{
    const auto &view = m_dossier.view();
    return !isReadOnly() && core::mayWriteCell(view, m_table.key, column);
}

int RowTableModel::columnOf(const QString &key) const
{
    const auto it = std::find_if(m_columns.begin(), m_columns.end(), [&](const auto &column) { return column.key == key; });
    return it == m_columns.end() ? -1 : int(it - m_columns.begin());
}

bool RowTableModel::isIncomplete(const core::Row &row, const core::Column &column) const
{
    const auto *task = m_dossier.view().task(m_item);
    return task && wantedColumns(task->item).contains(column.key) && row.cells.value(column.key).trimmed().isEmpty();
}

int RowTableModel::incompleteRows() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [this](const RowLine &line) {
        return !line.row.id.isNull() && std::any_of(m_columns.begin(), m_columns.end(), [&](const core::Column &column) {
            return isIncomplete(line.row, column);
        });
    }));
}

QString RowTableModel::rowTitle(int row) const
{
    return row >= 0 && row < m_lines.size() ? titleOfRow(m_lines.at(row).row, m_table) : QString();
}

QString RowTableModel::placeText(int row) const
{
    return RowTable::tr("row %1 of %2").arg(number(row + 1), number(int(m_lines.size())));
}

// What makes a new row one of this item: "laptop" for the laptops.
QMap<QString, QString> RowTableModel::presets() const
{
    QMap<QString, QString> cells;
    const auto *task = m_dossier.view().task(m_item);
    if (!task || !task->item.rows)
        return cells;
    const auto &where = task->item.rows->where;
    for (auto it = where.begin(); it != where.end(); ++it)
        cells.insert(it.key(), it.value().value(0));
    return cells;
}

QList<core::Column> RowTableModel::columnsToPaste() const
{
    const auto *task = m_dossier.view().task(m_item);
    const auto where = task && task->item.rows ? task->item.rows->where : QMap<QString, QStringList>();
    QList<core::Column> columns;
    for (auto column : m_columns) {
        const auto allowed = where.value(column.key);
        if (allowed.size() == 1 || !mayWrite(column.key))
            continue;
        if (!allowed.isEmpty())
            column.choices.removeIf([&](const core::Choice &choice) { return !allowed.contains(choice.key); });
        columns.append(column);
    }
    return columns;
}

QModelIndex RowTableModel::addRow()
{
    if (!mayChangeRows())
        return {};
    if (!m_draft) {
        m_draft = core::Row{.table = m_table.key, .cells = presets()};
        insertLines(m_lines.size(), {{*m_draft}});
    }
    return index(rowCount() - 1, 0);
}

QModelIndex RowTableModel::duplicateRow(int row)
{
    auto cells = m_lines.value(row).row.cells;
    for (const auto &column : core::acknowledgement())
        cells.remove(column.key); // what the receiver said, she said of the other row
    QSet<core::RowId> known;
    for (const auto &line : std::as_const(m_lines))
        known.insert(line.key());
    if (addRows({cells}) == 0)
        return {};
    const auto added =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const auto &line) { return !known.contains(line.key()); });
    return added == m_lines.end() ? QModelIndex() : index(int(added - m_lines.begin()), 0);
}

bool RowTableModel::deleteRow(int row)
{
    if (row < 0 || row >= m_lines.size())
        return false;
    const auto id = m_lines.at(row).key();
    if (id.isNull()) {
        m_draft.reset();
        refresh();
        return true;
    }
    const auto title = rowTitle(row);
    const auto deleted = m_dossier.workspace().deleteRow(m_dossier.id(), id);
    if (deleted)
        emit rowDeleted(*deleted, title);
    else
        emit failed(deleted.error());
    return deleted.has_value();
}

// Where a row comes to stand; the same place when it cannot be moved. A new row stays last until it has content.
qsizetype RowTableModel::targetOf(int row, int places) const
{
    const auto stored = m_draft ? m_lines.size() - 1 : m_lines.size();
    return row < 0 || row >= stored ? row : std::clamp<qsizetype>(row + places, 0, stored - 1);
}

bool RowTableModel::canMoveRow(int row, int places) const
{
    return mayChangeRows() && targetOf(row, places) != row;
}

bool RowTableModel::moveRow(int row, int places)
{
    if (!canMoveRow(row, places))
        return false;
    // Another item may show more rows of the same table.
    QList<core::RowId> all;
    for (const auto &each : m_dossier.view().record.rows) {
        if (each.table == m_table.key)
            all.append(each.id);
    }
    const auto from = all.indexOf(m_lines.at(row).key());
    const auto to = all.indexOf(m_lines.at(targetOf(row, places)).key());
    const auto moved = m_dossier.workspace().moveRow(m_dossier.id(), m_lines.at(row).key(), int(to - from));
    if (!moved)
        emit failed(moved.error());
    return moved.has_value();
}

int RowTableModel::addRows(const QList<QMap<QString, QString>> &rows)
{
    auto all = rows;
    for (auto &cells : all) {
        auto row = presets();
        row.insert(cells);
        cells = row;
    }
    const auto added = m_dossier.workspace().addRows(m_dossier.id(), m_table.key, all);
    if (!added)
        emit failed(added.error());
    return added ? int(added->size()) : 0;
}

core::Result<void> RowTableModel::store(const core::Row &row, const QString &column, const QString &value)
{
    auto &workspace = m_dossier.workspace();
    if (!row.id.isNull()) {
        const auto changed = workspace.setRow(m_dossier.id(), row.id, {{column, value}});
        const bool isRefused = !changed && changed.error().code != core::ErrorCode::NothingToChange;
        return isRefused ? core::Result<void>(core::Unexpected{changed.error()}) : core::Result<void>();
    }
    auto cells = row.cells;
    cells.insert(column, value);
    cells.removeIf([](const auto &cell) { return cell.value().isEmpty(); });
    if (cells == presets())
        return {}; // still nothing of its own
    m_isStoringDraft = true;
    const auto added = workspace.addRow(m_dossier.id(), m_table.key, cells);
    m_isStoringDraft = false;
    return added ? core::Result<void>() : core::Result<void>(core::Unexpected{added.error()});
}

void RowTableModel::refuse(const QModelIndex &index, const QString &typed, const QString &reason)
{
    m_refusals.insert({m_lines.at(index.row()).key(), m_columns.at(index.column()).key}, {typed, reason});
    emit dataChanged(index, index);
}

bool RowTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return isLine(index) && role == Qt::EditRole && write(index, value);
}

core::Result<void> RowTableModel::write(const QModelIndex &index, const QVariant &value)
{
    if (!isLine(index))
        return core::fail(core::ErrorCode::RowNotFound);
    const auto row = m_lines.at(index.row()).row;
    const auto &column = m_columns.at(index.column());
    const auto typed = value.userType() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
    const auto cell = cellFrom(typed, column, m_dossier.view().today);
    if (!cell) {
        const core::Error error{.code = core::ErrorCode::InvalidValue, .about = {column.key, typed, u"-"_s}};
        refuse(index, typed, cellErrorText(error, column));
        return core::Unexpected{error};
    }
    const QPersistentModelIndex place(index);
    if (const auto stored = store(row, column.key, *cell); !stored) {
        if (place.isValid())
            refuse(place, typed, cellErrorText(stored.error(), column));
        return stored;
    }
    const auto id = place.isValid() ? m_lines.at(place.row()).key() : row.id; // a draft has got its id
    if (m_refusals.remove({id, column.key}) > 0 && place.isValid())
        emit dataChanged(place, place);
    return {};
}

} // namespace app

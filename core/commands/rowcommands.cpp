// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/commands/checks.h"
#include "core/domain/roworder.h"
#include "core/domain/signing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::commands {

namespace {

using Cells = QMap<QString, QString>;

QStringList choiceKeys(const Column &column)
{
    QStringList keys;
    for (const auto &choice : column.choices)
        keys.append(choice.key);
    return keys;
}

QStringList columnKeys(const Table &table)
{
    QStringList keys;
    for (const auto &column : table.columns + acknowledgement())
        keys.append(column.key);
    return keys;
}

Result<void> checkKeys(const Column &column, const QString &value, const QStringList &keys)
{
    if (value.isEmpty() || keys.contains(value))
        return {};
    return fail(ErrorCode::InvalidValue, {column.key, value, keys.join(u", "_s)});
}

Result<void> checkValue(const Column &column, QString &value)
{
    switch (column.type) {
    case ColumnType::Choice:
        return checkKeys(column, value, choiceKeys(column));
    case ColumnType::YesNo:
        return checkKeys(column, value, {u"yes"_s, u"no"_s});
    case ColumnType::Date:
        if (!value.isEmpty() && (value.size() != 10 || !QDate::fromString(value, Qt::ISODate).isValid()))
            return fail(ErrorCode::InvalidValue, {column.key, value, u"yyyy-MM-dd"_s});
        return {};
    case ColumnType::Text:
    case ColumnType::Person:
        break;
    }
    return checks::text(value, column.key);
}

Unexpected notYourTable(const Edit &edit, const QString &table)
{
    for (const auto &task : edit.tasks) {
        if (usesTable(task.item, table))
            return fail(ErrorCode::NotYourItem, {task.key(), toKey(task.responsible), toKey(task.accountable)});
    }
    return fail(ErrorCode::TableNotFound, {table});
}

void recordActing(Edit &edit, Acting acting, const QString &table)
{
    if (acting == Acting::OnBehalf)
        edit.onBehalfOf = representedBy(edit.session.role, table, edit.tasks);
}

Result<void> writeCells(Edit &edit, Row &row, const Table &table, const Cells &cells)
{
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        const auto *column = table.column(it.key());
        if (!column)
            return fail(ErrorCode::ColumnNotFound, {table.key, it.key(), columnKeys(table).join(u", "_s)});
        const auto acting = mayWriteCell(edit.session.role, table.key, it.key(), edit.tasks, edit.before.dossier);
        if (!acting)
            return notYourTable(edit, table.key);
        if (acting == Acting::OnBehalf)
            edit.onBehalfOf = representedBy(edit.session.role, table.key, it.key(), edit.tasks, edit.before.dossier);
        auto value = it.value();
        if (const auto checked = checkValue(*column, value); !checked)
            return checked;
        if (value.trimmed().isEmpty())
            row.cells.remove(it.key());
        else
            row.cells.insert(it.key(), value);
    }
    return {};
}

// A row that no item would show would be lost: a contact needs a relation that some contact item asks for.
Result<void> checkBelongs(const Edit &edit, const Row &row)
{
    std::optional<Error> refusal;
    for (const auto &task : edit.tasks) {
        if (!usesTable(task.item, row.table))
            continue;
        if (!rowsOf(task.item, {row}).isEmpty())
            return {};
        const auto &where = task.item.rows->where;
        const auto wrong = std::find_if(where.keyValueBegin(), where.keyValueEnd(), [&](const auto &term) {
            return !term.second.contains(row.cells.value(term.first));
        });
        const auto &[column, values] = *wrong;
        if (!refusal)
            refusal = Error{.code = ErrorCode::InvalidValue, .about = {column, row.cells.value(column), QString()}};
        refusal->about[2] += (refusal->about.at(2).isEmpty() ? u""_s : u", "_s) % values.join(u", "_s);
    }
    return refusal ? Result<void>(Unexpected{*refusal}) : Result<void>();
}

template<typename Predicate>
const Task *taskWith(const Edit &edit, Predicate predicate)
{
    const auto it = std::find_if(edit.tasks.begin(), edit.tasks.end(), predicate);
    return it == edit.tasks.end() ? nullptr : &*it;
}

const Task *destructionTask(const Edit &edit)
{
    return taskWith(edit, [](const Task &task) {
        return task.item.gates.contains(Gate::Hold) && usesTable(task.item, u"destruction");
    });
}

bool isDestroyed(const Row &row)
{
    return row.table == "destruction"_L1 && !row.cells.value(u"destroyedOn"_s).isEmpty();
}

// The list of places can say as well that something was destroyed.
Result<void> checkPlace(const Edit &edit, const Row &row)
{
    const auto &hold = edit.before.dossier.hold;
    const bool isGone = row.cells.value(u"action"_s) == "destroy"_L1 && !row.cells.value(u"doneOn"_s).isEmpty();
    if (!hold || row.table != "locations"_L1 || !isGone)
        return {};
    const auto *task = taskWith(edit, [](const Task &each) { return usesTable(each.item, u"locations"); });
    return fail(ErrorCode::OnHold, {task ? task->key() : row.table, hold->reference});
}

// Destroying needs a second pair of eyes, and no hold.
Result<void> checkDestruction(const Edit &edit, const Row &row, const Cells &cells)
{
    if (row.table != "destruction"_L1)
        return cells.contains(u"doneOn"_s) || cells.contains(u"action"_s) ? checkPlace(edit, row) : Result<void>();
    const auto decidedBy = row.cells.value(u"decidedBy"_s);
    if (!decidedBy.isEmpty() && samePerson(decidedBy, row.cells.value(u"proposedBy"_s)))
        return fail(ErrorCode::SamePersonDecides, {decidedBy});
    const auto *task = destructionTask(edit);
    if (task && !cells.value(u"destroyedOn"_s).isEmpty()) {
        if (const auto open = checks::gatesOpen(edit, *task); !open)
            return open;
    }
    return isDestroyed(row) && decidedBy.isEmpty() ? fail(ErrorCode::NobodyDecided) : Result<void>();
}

// A new row is the last, also when ids were made in the same millisecond or under a wrong clock.
void appendRow(QList<Row> &rows, Row row)
{
    if (!rows.isEmpty() && orderKey(row) <= orderKey(rows.last()))
        row.place = keyBetween(orderKey(rows.last()), {});
    rows.append(row);
}

Result<void> mayStart(const Edit &edit, const QString &table)
{
    for (const auto &checked : {checks::actor(edit), checks::running(edit)}) {
        if (!checked)
            return checked;
    }
    if (checks::isSignedTable(edit, table))
        return fail(ErrorCode::SignedReadOnly, {table});
    return {};
}

Result<Row *> visibleRow(Edit &edit, const RowId &id)
{
    for (auto &row : edit.record.rows) {
        if (row.id == id && edit.visibleTable(row.table))
            return &row;
    }
    return fail(ErrorCode::RowNotFound, {id.text()});
}

} // namespace

Result<void> addRow(Edit &edit, const RowId &id, const QString &tableKey, const Cells &cells)
{
    const auto *table = edit.visibleTable(tableKey);
    if (!table)
        return fail(ErrorCode::TableNotFound, {tableKey});
    if (const auto ready = mayStart(edit, tableKey); !ready)
        return ready;
    const auto acting = mayChangeRows(edit.session.role, tableKey, edit.tasks);
    if (!acting)
        return notYourTable(edit, tableKey);
    Row row{.id = id, .table = tableKey};
    recordActing(edit, *acting, tableKey);
    if (const auto written = writeCells(edit, row, *table, cells); !written)
        return written;
    if (row.cells.isEmpty())
        return fail(ErrorCode::NothingToChange);
    for (const auto &checked : {checkBelongs(edit, row), checkDestruction(edit, row, cells)}) {
        if (!checked)
            return checked;
    }
    appendRow(edit.record.rows, row);
    return {};
}

Result<void> addRows(Edit &edit, const QList<RowId> &ids, const QString &table, const QList<Cells> &rows)
{
    for (int i = 0; i < rows.size(); ++i) {
        if (const auto added = addRow(edit, ids.at(i), table, rows.at(i)); !added) {
            auto refusal = added.error();
            refusal.row = i + 1;
            return Unexpected{refusal};
        }
    }
    return {};
}

Result<void> setRow(Edit &edit, const RowId &id, const Cells &cells)
{
    const auto row = visibleRow(edit, id);
    if (!row)
        return Unexpected{row.error()};
    if (const auto ready = mayStart(edit, (*row)->table); !ready)
        return ready;
    if (const auto written = writeCells(edit, **row, *edit.visibleTable((*row)->table), cells); !written)
        return written;
    if (const auto checked = checkBelongs(edit, **row); !checked)
        return checked;
    return checkDestruction(edit, **row, cells);
}

Result<void> deleteRow(Edit &edit, const RowId &id)
{
    const auto row = visibleRow(edit, id);
    if (!row)
        return Unexpected{row.error()};
    const auto table = (*row)->table;
    if (const auto ready = mayStart(edit, table); !ready)
        return ready;
    const auto acting = mayChangeRows(edit.session.role, table, edit.tasks);
    if (!acting)
        return notYourTable(edit, table);
    if (isDestroyed(**row))
        return fail(ErrorCode::DestroyedStays); // the statement that the Archiefwet asks for
    recordActing(edit, *acting, table);
    edit.record.rows.removeIf([&](const Row &other) { return other.id == id; });
    return {};
}

Result<void> placeRow(Edit &edit, const RowId &id, const QString &place)
{
    const auto row = visibleRow(edit, id);
    if (!row)
        return Unexpected{row.error()};
    const auto table = (*row)->table;
    if (const auto ready = mayStart(edit, table); !ready)
        return ready;
    const auto acting = mayChangeRows(edit.session.role, table, edit.tasks);
    if (!acting)
        return notYourTable(edit, table);
    recordActing(edit, *acting, table);
    (*row)->place = place;
    sortRows(edit.record.rows);
    return {};
}

Result<void> moveRow(Edit &edit, const RowId &id, int places)
{
    const auto row = visibleRow(edit, id);
    if (!row)
        return Unexpected{row.error()};
    QStringList others; // the keys of the rows it stands between
    qsizetype from = 0;
    for (const auto &other : std::as_const(edit.record.rows)) {
        if (other.id == id)
            from = others.size();
        else if (other.table == (*row)->table)
            others.append(orderKey(other));
    }
    const auto to = std::clamp<qsizetype>(from + places, 0, others.size());
    if (to == from)
        return fail(ErrorCode::NothingToChange);
    return placeRow(edit, id, keyBetween(others.value(to - 1), others.value(to)));
}

} // namespace core::commands

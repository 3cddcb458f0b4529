// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/parts.h"
#include "core/report/reporttext.h"
#include "core/report/rowlayouts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr QLatin1StringView confidential("confidential");

QString keyOf(const char16_t *column)
{
    return column != nullptr ? QString::fromUtf16(column) : QString();
}

// "Kenmerk" → "kenmerk", but "IP-adres" stays.
QString inSentence(const QString &label)
{
    const bool isAbbreviation = label.size() > 1 && label.at(1).isUpper();
    return label.isEmpty() || isAbbreviation ? label : label.at(0).toLower() + label.mid(1);
}

// What stays where it is, was safe already or is kept, is not "not yet" done.
bool needsNothing(const Row &row)
{
    if (row.cells.value(u"decision"_s) == "keep"_L1)
        return true;
    const auto action = row.cells.value(u"action"_s);
    return action == "stays"_L1 || action == "alreadySafe"_L1 || action == "private"_L1;
}

bool isMissing(const Row &row, Phrase whenEmpty)
{
    if (whenEmpty == Phrase::NotChosen) // what is closed needs no choice any more
        return row.cells.value(u"closedOn"_s).isEmpty();
    return whenEmpty != Phrase::NotYet || !needsNothing(row);
}

QStringList placedColumns(const RowLayout &layout)
{
    QStringList keys{QString(confidential)};
    for (const auto &place : layout.used())
        keys << keyOf(place.column) << keyOf(place.detail);
    return keys;
}

// The rows of one table, composed as its layout says.
class RowTable
{
public:
    RowTable(const ReportScope &scope, const Table &table, const RowLayout &layout, RowNotes notes)
        : m_scope(scope), m_table(table), m_layout(layout), m_notes(notes), m_placed(placedColumns(layout))
    {
        std::ranges::copy_if(layout.used(), std::back_inserter(m_places),
                             [&](const RowLayout::Place &place) { return table.column(keyOf(place.column)) != nullptr; });
    }

    ReportTable build(QList<Row> rows) const
    {
        sort(rows);
        ReportTable built{.caption = m_scope.count(rows.size(), m_layout.one, m_layout.many)};
        for (const auto &place : m_places) {
            built.headers.append(header(place));
            built.columnNames.append({label(place.column), label(place.detail)});
            built.widths.append(place.width);
        }
        for (const auto &row : std::as_const(rows))
            built.rows.append(rowOf(row));
        return built;
    }

private:
    QString label(const char16_t *key) const
    {
        const auto *column = m_table.column(keyOf(key));
        return column != nullptr ? m_scope.text(column->label) : QString();
    }

    QString header(const RowLayout::Place &place) const
    {
        const auto detail = label(place.detail);
        return detail.isEmpty() ? label(place.column) : m_scope.say(Phrase::And, {label(place.column), inSentence(detail)});
    }

    // By date, unless somebody has put the rows in an order. yyyy-MM-dd sorts as text; rows without a date come last.
    void sort(QList<Row> &rows) const
    {
        const auto key = keyOf(m_layout.sortedBy);
        const bool isArranged = std::ranges::any_of(rows, [](const Row &row) { return !row.place.isEmpty(); });
        if (key.isEmpty() || isArranged)
            return;
        std::ranges::stable_sort(rows, {}, [&](const Row &row) {
            const auto date = row.cells.value(key);
            return date.isEmpty() ? u"~"_s : date;
        });
    }

    ReportRow rowOf(const Row &row) const
    {
        ReportRow built;
        for (const auto &place : m_places)
            built.cells.append(cell(row, place));
        finishName(row, built.cells.first());
        if (m_notes == RowNotes::Print)
            built.notes = notes(row);
        return built;
    }

    ReportCell cell(const Row &row, const RowLayout::Place &place) const
    {
        ReportCell cell{.text = value(row, keyOf(place.column)), .detail = value(row, keyOf(place.detail))};
        if (cell.text.isEmpty() && place.whenEmpty && isMissing(row, *place.whenEmpty)) {
            cell.text = m_scope.say(*place.whenEmpty);
            cell.strong = place.whenEmpty != Phrase::NotYet;
        }
        return cell;
    }

    // The header of a row is never empty, and says that the row is confidential.
    void finishName(const Row &row, ReportCell &cell) const
    {
        if (cell.text.isEmpty())
            std::swap(cell.text, cell.detail);
        if (cell.text.isEmpty())
            cell.text = m_scope.say(Phrase::NoName);
        if (row.cells.value(confidential) != "yes"_L1)
            return;
        const auto mark = m_scope.say(Phrase::Confidential);
        cell.detail = cell.detail.isEmpty() ? mark : cell.detail % u" · "_s % mark;
    }

    QList<LabelledText> notes(const Row &row) const
    {
        QList<LabelledText> notes;
        QStringList known = m_placed;
        for (const auto &column : m_table.columns + acknowledgement()) {
            if (!known.contains(column.key) && !row.cells.value(column.key).isEmpty())
                notes.append({asLabel(m_scope.text(column.label)), value(row, column.key)});
            known.append(column.key);
        }
        // A column that the template no longer has: what stood in it is still somebody's work.
        for (auto it = row.cells.begin(); it != row.cells.end(); ++it) {
            if (!known.contains(it.key()) && !it.value().isEmpty())
                notes.append({asLabel(it.key()), it.value()});
        }
        return notes;
    }

    QString value(const Row &row, const QString &key) const
    {
        const auto *column = m_table.column(key);
        return column != nullptr ? cellText(m_scope, *column, row.cells.value(key)) : row.cells.value(key);
    }

    const ReportScope &m_scope;
    const Table &m_table;
    const RowLayout &m_layout;
    const RowNotes m_notes;
    const QStringList m_placed;
    QList<RowLayout::Place> m_places;
};

} // namespace

QList<Column> columnsBelow(const Table &table, const RowLayout &layout)
{
    const auto placed = placedColumns(layout).mid(1); // that a row is confidential is a mark in the reports
    auto columns = table.columns;
    columns.removeIf([&](const Column &column) { return placed.contains(column.key); });
    return columns;
}

QString cellText(const ReportScope &scope, const Column &column, const QString &value)
{
    switch (column.type) {
    case ColumnType::Date: {
        const auto date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? shortDate(date) : value;
    }
    case ColumnType::YesNo:
        return value == "yes"_L1 ? scope.say(Phrase::Yes) : value == "no"_L1 ? scope.say(Phrase::No) : value;
    case ColumnType::Choice:
        for (const auto &choice : column.choices) {
            if (choice.key == value)
                return scope.text(choice.label);
        }
        return value;
    case ColumnType::Text:
    case ColumnType::Person:
        break;
    }
    return value;
}

QString rowName(const ReportScope &scope, const Row &row)
{
    QString main;
    if (const auto *layout = rowLayout(row.table))
        main = keyOf(layout->places.front().column);
    else if (const auto *table = scope.table(row.table); table != nullptr && !table->columns.isEmpty())
        main = table->columns.first().key;
    const auto name = row.cells.value(main);
    return name.isEmpty() ? scope.say(Phrase::NoName) : name;
}

ReportTable rowTable(const ReportScope &scope, const Table &table, const RowLayout &layout, const QList<Row> &rows,
                     RowNotes notes)
{
    return RowTable(scope, table, layout, notes).build(rows);
}

PartBlocks rowsPart(const ReportScope &scope, Part part)
{
    const auto *layout = rowLayout(part);
    const auto *table = layout != nullptr ? scope.table(keyOf(layout->table)) : nullptr;
    if (table == nullptr)
        return {};
    const auto rows = scope.rows(table->key);
    if (rows.isEmpty())
        return QList<Block>();
    return QList<Block>{rowTable(scope, *table, *layout, rows)};
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/template.h"

#include <QDate>

namespace app {

// What somebody copied from a spreadsheet or a CSV file: rows of text, each equally long. Formulas are text like any other.
struct PastedTable
{
    QList<QStringList> rows;

    qsizetype width() const { return rows.isEmpty() ? 0 : rows.first().size(); }
    bool operator==(const PastedTable &) const = default;
};

// Tabs, semicolons or commas between cells, quotes around cells that hold one, a quote doubled inside quotes. Empty rows
// are left out. Reads at most maxPastedRows.
inline constexpr qsizetype maxPastedRows = 20'000;
PastedTable readPastedTable(const QString &text);

// Which column of a table each pasted column goes to (empty: none), and whether the first row names them.
struct PasteMapping
{
    bool hasHeader = false;
    QStringList columns;

    bool operator==(const PasteMapping &) const = default;
};

// By the labels of the columns in both languages, or their keys; without a header in the order of the table.
PasteMapping proposedMapping(const PastedTable &pasted, const QList<core::Column> &columns);

// A cell that does not fit its column; it is left out of the row.
struct PasteProblem
{
    qsizetype row = 0; // of the pasted text, from 0, the header included
    qsizetype column = 0;
    QString text;

    bool operator==(const PasteProblem &) const = default;
};

struct PastedRows
{
    QList<QMap<QString, QString>> rows; // cells as a dossier stores them
    QList<PasteProblem> problems;

    bool operator==(const PastedRows &) const = default;
};

PastedRows rowsFrom(const PastedTable &pasted, const PasteMapping &mapping, const QList<core::Column> &columns, QDate today);

// A cell as people write it, as a dossier stores it: dates in the forms of typedDate(), choices by key or label, yes and
// no in words. Nothing when it does not fit.
std::optional<QString> cellFrom(const QString &text, const core::Column &column, QDate today);

} // namespace app

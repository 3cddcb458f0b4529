// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/reportscope.h"

// The builders, one for each part of a report. No value: the part does not belong in this report. No blocks: it does,
// but nobody has filled anything in.
namespace core {

struct RowLayout;

using PartBlocks = std::optional<QList<Block>>;

PartBlocks inShortPart(const ReportScope &scope);
PartBlocks rowsPart(const ReportScope &scope, Part part); // Matters to Agreements, Accounts, Equipment
PartBlocks openPointsPart(const ReportScope &scope);
PartBlocks mandatesPart(const ReportScope &scope);
PartBlocks allTasksPart(const ReportScope &scope);
PartBlocks whoDoesWhatPart(const ReportScope &scope);
PartBlocks signaturesPart(const ReportScope &scope);
PartBlocks historyPart(const ReportScope &scope, const QList<Change> &history);
PartBlocks retentionPart(const ReportScope &scope);

// "Definitief" when everybody who has to sign has signed.
bool isFinal(const ReportScope &scope);
// That nothing may be destroyed, and why as far as this report may tell; empty without a hold.
QString holdText(const ReportScope &scope);
// A cell of a row, for people.
QString cellText(const ReportScope &scope, const Column &column, const QString &value);
// What a row is about, for people.
QString rowName(const ReportScope &scope, const Row &row);

enum class RowNotes { Print, Leave };
// Rows composed as the layout says; without rows only the headers.
ReportTable rowTable(const ReportScope &scope, const Table &table, const RowLayout &layout, const QList<Row> &rows,
                     RowNotes notes = RowNotes::Print);

// The columns that stand below the cells of a row.
QList<Column> columnsBelow(const Table &table, const RowLayout &layout);

QList<Chapter> chaptersInOrder();
QList<Task> tasksIn(const ReportScope &scope, std::optional<Chapter> chapter);
// By date; what has no date comes last.
bool isDueBefore(const Task &a, const Task &b);
// Titles of tasks that this report tells about; one it does not is only "another task".
QString titlesOf(const ReportScope &scope, const QStringList &keys);
// How late it is, and why it may not be done yet. Tasks that the report may not tell about are only "another task".
ReportCell attention(const ReportScope &scope, const Task &task);

QList<Task> openTasks(const ReportScope &scope); // the most urgent first

// What the lists still ask for, each as "1 contact voorstellen"; the matters apart.
QStringList openMatters(const ReportScope &scope);
QStringList openInLists(const ReportScope &scope);
bool isToBeFilledIn(const ReportScope &scope, QStringView table); // somebody still has to
QList<Block> emptyLists(const ReportScope &scope);                // which they are, and how late
QList<Block> mostUrgent(const ReportScope &scope);                // only for the successor

ReportTable rolesTable(const ReportScope &scope, RoleSet roles); // who has them
QStringList signatureFields(const ReportScope &scope);           // to sign by hand

} // namespace core

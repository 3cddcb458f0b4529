// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/reportscope.h"

// The builders, one for each part of a report. No value: the part does not belong in this report. No blocks: it does,
// but nobody has filled anything in.
namespace core {

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
// Why nothing may be destroyed, as far as this report may tell; empty without a hold.
QString holdText(const ReportScope &scope);
// A cell of a row, for people.
QString cellText(const ReportScope &scope, const Column &column, const QString &value);
// What a row is about, for people.
QString rowName(const ReportScope &scope, const Row &row);

} // namespace core

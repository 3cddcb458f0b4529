// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/reportscope.h"

// The sheets to work from on paper, each a whole body.
namespace core {

QList<Block> taskSheet(const ReportScope &scope);
QString taskSheetState(const ReportScope &scope); // "2 van 7 klaar"; empty for any other preset
QList<Block> receipt(const ReportScope &scope);
QList<Block> workOrder(const ReportScope &scope);
QList<Block> blankChecklist(const ReportScope &scope);
QList<Block> responsibilityMatrix(const ReportScope &scope);

} // namespace core

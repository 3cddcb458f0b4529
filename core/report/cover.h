// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/reportscope.h"

// What stands above and below the blocks of a report.
namespace core {

QString titleOf(const ReportScope &scope);
QString subtitleOf(const ReportScope &scope);
QString stateOf(const ReportScope &scope); // empty where there is nothing to count
QList<LabelledText> rowKeysOf(const ReportScope &scope); // only of the work order
QList<LabelledText> factsOf(const ReportScope &scope);
QString footerOf(const ReportScope &scope);

} // namespace core

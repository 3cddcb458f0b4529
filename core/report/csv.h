// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/report.h"

namespace core {

// The tables of a report, one after the other: the caption, the headers and the rows; what stands below a row is in an
// extra last column. RFC 4180 in UTF-8 with a byte order mark; ';' between cells in Dutch, ',' in English, as
// spreadsheets expect. No cell is a formula.
QByteArray toCsv(const Report &report);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/strip.h"
#include "core/report/report.h"

namespace app::print {

// The caption, the header and the rows of a table; every row knows the header that it needs on a new page. After each row
// `goOn` is asked; where it answers false the rest is left out.
QList<Strip> tableStrips(const core::ReportTable &table, qreal width, const std::function<bool()> &goOn = {});

Column column(qreal x, const QString &text, const TextStyle &style, qreal width);

} // namespace app::print

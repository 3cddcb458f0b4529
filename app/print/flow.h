// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/strip.h"
#include "core/report/report.h"

namespace app::print {

// A report as strips of this width (layout units), in the order of reading; nothing when it was stopped. The progress
// counts rows and other blocks.
QList<Strip> stripsOf(const core::Report &report, qreal width, const Progress &progress = {});

// What stands above and below the text of every page, `page` counting from 1.
Strip pageHeader(const core::Report &report, qreal width);
Strip pageFooter(const core::Report &report, qreal width, int page, int pages);

} // namespace app::print

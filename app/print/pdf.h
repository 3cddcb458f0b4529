// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/pages.h"
#include "core/result.h"

namespace app::print {

// PDF/A-1b (ISO 19005-1), fonts embedded. The same report gives the same bytes. An error when the PDF cannot be made.
core::Result<QByteArray> toPdf(const core::Report &report, Paper paper);
// The same of pages that were made already; nothing in it when it was stopped.
core::Result<QByteArray> toPdf(const core::Report &report, const Pages &pages, const Progress &progress = {});

} // namespace app::print

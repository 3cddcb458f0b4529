// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/report.h"

// Reports that are hard to put on pages.
namespace hardpages {

core::ReportTable table(int rows, const QString &text, int columns = 4);
core::Report report(const QList<core::Block> &blocks, core::Language language = core::Language::Dutch);

// By name: long words, tall cells, many rows, scripts, emoji, nothing at all.
QList<std::pair<QString, core::Report>> all();

} // namespace hardpages

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/report.h"
#include "core/result.h"

namespace core {

// An OpenDocument text file (ODF 1.2) that people can edit: headings, lists and tables are what they look like. The same
// report gives the same bytes. CannotWriteFile: the zip library failed.
Result<QByteArray> toOdt(const Report &report);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/report.h"

namespace core {

// Every text of a report in reading order, as printable() has it, without the empty ones: what HTML, ODT and PDF must all
// say. A label and its value, a cell and its detail are fragments of their own. The head of the pages (organisation,
// confidentiality) is not among them.
QStringList plainText(const Report &report);

} // namespace core

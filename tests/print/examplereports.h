// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/report.h"

// The dossiers of an example register, each in another preset and language than the one before.
QList<core::Report> exampleReports(int dossiers);

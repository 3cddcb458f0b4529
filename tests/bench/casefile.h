// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

// A dossier with 500 rows and 5,000 changes: out of one register, and into another.
int caseFiles(const QString &folder);

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

// Reports to PDF: against a plain QTextDocument of the same text, by length, and many in a row.
void printing();

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

namespace core {

class Database;

// A checked copy beside the file, "<name>.before-v0002.bak", before a newer program changes its schema. A server's
// administrator keeps her own.
Result<void> backupBeforeMigration(Database &database, int installed);

} // namespace core

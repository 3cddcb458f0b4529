// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

class QSqlError;

namespace core {

// What went wrong in the database, as the program decides on it. The server's own words go to Error::detail only:
// they may quote what people wrote.
Unexpected databaseFailure(const QSqlError &error, const QString &where, const QString &doing);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/reportwords.h"

// What the fields of a history are called.
namespace app {

bool isTechnical(const QString &field); // hashes and lists that only the program reads
QString taskFieldName(const QString &field);
QString dossierFieldName(const QString &field);
QString personFieldName(const QString &field);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

namespace app {

inline constexpr qint64 maxTableFile = 20'000'000; // bytes

// The text of a CSV or text file as spreadsheets write them: UTF-8, UTF-16 or Windows-1252.
core::Result<QString> readTableText(const QString &path);
QString decodedTable(const QByteArray &bytes);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <QByteArray>

namespace app {

// At most a little more than a reader accepts, so that a huge file costs nothing; "-" is standard input.
core::Result<QByteArray> readInput(const QString &path);

// The whole file or, when anything fails, the old one.
core::Result<void> writeOutput(const QString &path, const QByteArray &bytes);

} // namespace app

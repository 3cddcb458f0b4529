// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/casefile.h"

#include <optional>

class QWidget;

namespace app {

class Theme;

// Asks for the passphrase of a locked case file until it opens, or she gives up: then nothing. What else is wrong with it is
// an error.
std::optional<core::Result<core::CaseFile>> unlock(const Theme &theme, const QByteArray &bytes, const QString &fileName,
                                                   QWidget *parent);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"

namespace app {

// A history for people, in the current language; times in UTC, as stored.
QString historyText(const core::DossierView &view, const QList<core::Change> &history);

} // namespace app

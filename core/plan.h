// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/commands/edit.h"
#include "core/domain/situation.h"

namespace core {

// The dossier that a request would give, with its tasks. Nothing is stored, and no register is needed.
Result<Situation> plan(const StartRequest &request, const QList<Template> &templates, QDate today);

} // namespace core

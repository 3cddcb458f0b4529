// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/commands/edit.h"
#include "core/domain/colleague.h"

// What holds for all dossiers together is changed outside them.
namespace core::settings {

Result<void> mayChange(const Session &session);
// Texts are put in the form in which they are kept; what makes no sense is refused.
Result<void> check(Organisation &organisation);
Result<void> check(Colleague &colleague);

} // namespace core::settings

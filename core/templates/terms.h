// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/template.h"

namespace core {

// "!kind:death" and the like. A term that nothing can ever equal is no term.
std::optional<Term> parseTerm(const QString &text);
QString termText(const Term &term);

} // namespace core

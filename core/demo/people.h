// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/demo/dice.h"
#include "core/domain/dossier.h"

namespace core::demo {

// People who do not exist, with names as a Dutch organisation has them: short, long, double, with prefixes and accents,
// and now and then in another script.
QString personName(Dice &dice);
QString mailAddress(const QString &name, const QString &domain); // "j.vanleeuwen@veldermeer.example"
Person personOf(const QString &name, const QString &domain, const QString &unit = {});

} // namespace core::demo

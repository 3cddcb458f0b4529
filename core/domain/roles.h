// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossier.h"
#include "core/domain/template.h"

namespace core {

// Which role does the work of one that the organisation does not have.
Role fallback(Role role, const Organisation &organisation);
bool hasFallback(Role role); // whether an organisation can do without it
// The same within one dossier, where also the successor may be nobody.
Role actingRole(Role role, const Dossier &dossier);

bool holds(const Conditions &conditions, const QString &itemKey, const DossierRecord &record);

// The item as it reads in this dossier: overrides and fallbacks applied. Nothing when it does not apply or is dropped.
std::optional<Item> resolve(const Item &item, const Template &source, const DossierRecord &record);

} // namespace core

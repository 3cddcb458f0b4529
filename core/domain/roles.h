// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossier.h"
#include "core/domain/template.h"

#include <vector>

namespace core {

// Which role does the work of one that the organisation does not have.
Role fallback(Role role, const Organisation &organisation);
bool hasFallback(Role role); // whether an organisation can do without it
// The same within one dossier, where also the successor may be nobody.
Role actingRole(Role role, const Dossier &dossier);

bool holds(const Conditions &conditions, const QString &itemKey, const DossierRecord &record);

// The items of a template as they read in a dossier: overrides and fallbacks applied. Both must outlive it.
class Resolver
{
public:
    Resolver(const Template &source, const DossierRecord &record);

    std::optional<Item> resolve(const Item &item) const; // nothing: it does not apply, or is dropped

private:
    struct Rule
    {
        const Override *rule;
        bool perItem; // its conditions hold for one item and not for another
    };

    Override::Change changeOf(const Item &item) const;

    const DossierRecord &m_record;
    std::vector<Rule> m_rules; // those whose conditions may hold
};

} // namespace core

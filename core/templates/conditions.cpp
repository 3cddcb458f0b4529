// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/conditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool contradicts(const Term &term, const Term &other)
{
    if (term.fact == other.fact)
        return term.negated != other.negated;
    const bool areBothPolicies =
        std::holds_alternative<MailPolicy>(term.fact) && std::holds_alternative<MailPolicy>(other.fact);
    return areBothPolicies && !term.negated && !other.negated; // an organisation has one
}

bool allows(const Term &term, DepartureKind kind)
{
    if (const auto *only = std::get_if<DepartureKind>(&term.fact))
        return (*only == kind) != term.negated;
    if (const auto *group = std::get_if<DepartureGroup>(&term.fact))
        return isInGroup(kind, *group) != term.negated;
    return true;
}

bool someKindFits(const QList<Term> &alternative)
{
    return std::ranges::any_of(words<DepartureKind>(), [&alternative](const auto &kind) {
        return std::ranges::all_of(alternative, [&kind](const Term &term) { return allows(term, kind.value); });
    });
}

} // namespace

bool canHold(const QList<Term> &alternative)
{
    for (const auto &term : alternative) {
        const auto against = [&term](const Term &other) { return contradicts(term, other); };
        if (std::ranges::any_of(alternative, against))
            return false;
    }
    return someKindFits(alternative);
}

} // namespace core

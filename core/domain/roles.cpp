// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/roles.h"

#include "core/domain/itemkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::optional<Role> standIn(Role role)
{
    switch (role) {
    case Role::Application:
    case Role::Security:
        return Role::It;
    case Role::Archivist:
    case Role::Woo:
        return Role::Ihh;
    case Role::Facilities:
    case Role::Secretariat:
    case Role::Colleague:
    case Role::Board:
    case Role::Successor:
        return Role::Manager;
    case Role::Communication:
    case Role::Privacy:
    case Role::Finance:
    case Role::Legal:
    case Role::Contract:
    case Role::Ihh:
        return Role::Hr;
    case Role::Employee:
    case Role::Manager:
    case Role::Hr:
    case Role::It:
        break;
    }
    return {};
}

bool isThere(Role role, const Organisation &organisation)
{
    return !organisation.missingRoles.contains(role) && (role != Role::Ihh || organisation.ihhPresent);
}

// Who moved to another team has gone, and can still be asked.
bool isInOtherTeam(const Dossier &dossier)
{
    return dossier.kind == DepartureKind::InternalMove && dossier.flags.contains(Flag::AlreadyGone);
}

// Somebody whose last day is the day of the notice has no days left to do her tasks: she counts as unreachable.
bool hasFlag(const Dossier &dossier, Flag flag)
{
    const bool leftAtOnce = dossier.dates.notice.isValid() && dossier.dates.lastDay <= dossier.dates.notice;
    if (flag == Flag::Unreachable && leftAtOnce && !isInOtherTeam(dossier))
        return true;
    return dossier.flags.contains(flag);
}

// Whether a fact of a term is true of this dossier.
struct IsTrue
{
    const QString &itemKey;
    const DossierRecord &record;

    bool operator()(DepartureKind kind) const { return record.dossier.kind == kind; }
    bool operator()(DepartureGroup group) const { return isInGroup(record.dossier.kind, group); }
    bool operator()(Flag flag) const { return hasFlag(record.dossier, flag); }
    bool operator()(OrganisationTrait trait) const
    {
        const auto &organisation = record.dossier.organisation;
        return trait == OrganisationTrait::Government ? organisation.government : organisation.ihhPresent;
    }
    bool operator()(MailPolicy policy) const { return record.dossier.organisation.mail == policy; }
    bool operator()(Consent consent) const { return record.consents().contains(consent); }
    bool operator()(Term::OnRequest) const { return record.dossier.requested.contains(itemKey); }
};

bool dependsOnItem(const Conditions &conditions)
{
    return std::ranges::any_of(conditions, [](const QList<Term> &terms) {
        return std::ranges::any_of(terms, [](const Term &term) { return std::holds_alternative<Term::OnRequest>(term.fact); });
    });
}

bool matches(const Override::Match &match, const Item &item)
{
    return (match.keys.isEmpty() || match.keys.contains(item.key)) && !match.notKeys.contains(item.key)
        && (!match.responsible || match.responsible == item.responsible) && (!match.chapter || match.chapter == item.chapter);
}

template<typename T>
void setOnce(std::optional<T> &target, const std::optional<T> &value)
{
    if (!target)
        target = value;
}

void apply(const Override::Change &set, Item &item)
{
    if (set.responsible)
        item.responsible = set.responsible;
    if (set.accountable)
        item.accountable = set.accountable;
    if (set.due)
        item.due = set.due;
    if (set.visibleTo)
        item.visibleTo = set.visibleTo;
    item.title = set.title.value_or(item.title);
    item.why = set.why.value_or(item.why);
    item.what = set.what.value_or(item.what);
    item.how = set.how.value_or(item.how);
    item.where = set.where.value_or(item.where);
}

void shift(Item &item, int days)
{
    if (item.due)
        item.due->shift += days;
}

// Nobody is asked or told who cannot be reached.
bool isAway(Role role, const Dossier &dossier)
{
    const bool hasLeft = dossier.flags.contains(Flag::AlreadyGone) && !isInOtherTeam(dossier);
    return role == Role::Employee
        && (dossier.kind == DepartureKind::Death || dossier.kind == DepartureKind::SummaryDismissal || hasLeft
            || hasFlag(dossier, Flag::Unreachable));
}

QList<Role> present(const QList<Role> &roles, const Item &item, const Dossier &dossier)
{
    QList<Role> result;
    for (const auto role : roles) {
        const auto actual = actingRole(role, dossier);
        if (!isAway(actual, dossier) && actual != item.responsible && actual != item.accountable && !result.contains(actual))
            result.append(actual);
    }
    return result;
}

// The check for access left behind is never done by the role that closed the access: then the manager looks.
Role independentChecker(Role role, const Item &item)
{
    const bool checksItself = item.key == itemkeys::verifyAccess && item.responsible != role && role == Role::It;
    return checksItself ? Role::Manager : role;
}

void applyFallbacks(Item &item, const Dossier &dossier)
{
    if (item.responsible)
        item.responsible = independentChecker(actingRole(*item.responsible, dossier), item);
    if (item.accountable)
        item.accountable = actingRole(*item.accountable, dossier);
    item.consulted = present(item.consulted, item, dossier);
    item.informed = present(item.informed, item, dossier);
    item.informed.removeIf([&](Role role) { return item.consulted.contains(role); });
    if (item.visibleTo) {
        RoleSet roles;
        for (const auto role : item.visibleTo->values())
            roles.insert(actingRole(role, dossier));
        item.visibleTo = roles;
    }
}

} // namespace

Role fallback(Role role, const Organisation &organisation)
{
    while (!isThere(role, organisation)) {
        const auto next = standIn(role);
        if (!next)
            break;
        role = *next;
    }
    return role;
}

Role actingRole(Role role, const Dossier &dossier)
{
    if (role == Role::Successor && dossier.noSuccessor)
        return Role::Manager;
    return fallback(role, dossier.organisation);
}

bool hasFallback(Role role)
{
    return standIn(role).has_value() && role != Role::Successor;
}

bool holds(const Conditions &conditions, const QString &itemKey, const DossierRecord &record)
{
    const auto fits = [&](const QList<Term> &terms) {
        return std::all_of(terms.begin(), terms.end(),
                           [&](const Term &term) { return std::visit(IsTrue{itemKey, record}, term.fact) != term.negated; });
    };
    return conditions.isEmpty() || std::any_of(conditions.begin(), conditions.end(), fits);
}

Resolver::Resolver(const Template &source, const DossierRecord &record) : m_record(record)
{
    for (const auto &rule : source.overrides) {
        const bool perItem = dependsOnItem(rule.when);
        if (perItem || holds(rule.when, {}, record))
            m_rules.push_back({&rule, perItem});
    }
}

// What all matching overrides together set; for each property the first one wins.
Override::Change Resolver::changeOf(const Item &item) const
{
    Override::Change set;
    for (const auto &[rule, perItem] : m_rules) {
        if (!matches(rule->match, item) || (perItem && !holds(rule->when, item.key, m_record)))
            continue;
        setOnce(set.responsible, rule->set.responsible);
        setOnce(set.accountable, rule->set.accountable);
        setOnce(set.due, rule->set.due);
        setOnce(set.dueShift, rule->set.dueShift);
        setOnce(set.title, rule->set.title);
        setOnce(set.why, rule->set.why);
        setOnce(set.what, rule->set.what);
        setOnce(set.how, rule->set.how);
        setOnce(set.where, rule->set.where);
        setOnce(set.visibleTo, rule->set.visibleTo);
        setOnce(set.drop, rule->set.drop);
    }
    return set;
}

std::optional<Item> Resolver::resolve(const Item &item) const
{
    const bool nobodyReceives = item.key == itemkeys::accept && m_record.dossier.noSuccessor;
    if (nobodyReceives || !holds(item.when, item.key, m_record))
        return {};
    const auto set = changeOf(item);
    if (set.drop.value_or(false))
        return {};
    std::optional<Item> result = item;
    apply(set, *result);
    shift(*result, set.dueShift.value_or(0));
    applyFallbacks(*result, m_record.dossier);
    return result;
}

} // namespace core

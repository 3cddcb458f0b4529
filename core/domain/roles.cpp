// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/roles.h"

#include "core/domain/itemkeys.h"

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

// Somebody whose last day is the day of the notice has no days left to do her tasks: she counts as unreachable.
bool hasFlag(const Dossier &dossier, const QString &key)
{
    const auto flag = fromKey<Flag>(key);
    if (!flag)
        return false;
    const bool leftAtOnce = *flag == Flag::Unreachable && dossier.dates.notice.isValid() && dossier.dates.lastDay <= dossier.dates.notice;
    return leftAtOnce || dossier.flags.contains(*flag);
}

bool fitsOrganisation(const Organisation &organisation, const QString &value)
{
    if (value == "government"_L1)
        return organisation.government;
    if (value == "ihhPresent"_L1)
        return organisation.ihhPresent;
    return value == "mail="_L1 % toKey(organisation.mail);
}

bool isTrue(const Term &term, const QString &itemKey, const DossierRecord &record)
{
    const auto &dossier = record.dossier;
    switch (term.subject) {
    case Term::Subject::Kind:
        return term.value == toKey(dossier.kind);
    case Term::Subject::Group: {
        const auto group = fromKey<DepartureGroup>(term.value);
        return group && isInGroup(dossier.kind, *group);
    }
    case Term::Subject::Flag:
        return hasFlag(dossier, term.value);
    case Term::Subject::Organisation:
        return fitsOrganisation(dossier.organisation, term.value);
    case Term::Subject::Consent: {
        const auto consent = fromKey<Consent>(term.value);
        return consent && record.consents().contains(*consent);
    }
    case Term::Subject::OnRequest:
        return dossier.requested.contains(itemKey);
    }
    return false;
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

// What all matching overrides together set; for each property the first one wins.
Override::Change overridesFor(const Item &item, const Template &source, const DossierRecord &record)
{
    Override::Change set;
    for (const auto &rule : source.overrides) {
        if (!matches(rule.match, item) || !holds(rule.when, item.key, record))
            continue;
        setOnce(set.responsible, rule.set.responsible);
        setOnce(set.accountable, rule.set.accountable);
        setOnce(set.due, rule.set.due);
        setOnce(set.dueShift, rule.set.dueShift);
        setOnce(set.title, rule.set.title);
        setOnce(set.why, rule.set.why);
        setOnce(set.what, rule.set.what);
        setOnce(set.how, rule.set.how);
        setOnce(set.where, rule.set.where);
        setOnce(set.visibleTo, rule.set.visibleTo);
        setOnce(set.drop, rule.set.drop);
    }
    return set;
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
    return role == Role::Employee
        && (dossier.kind == DepartureKind::Death || dossier.kind == DepartureKind::SummaryDismissal
            || dossier.flags.contains(Flag::AlreadyGone) || hasFlag(dossier, toKey(Flag::Unreachable)));
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
                           [&](const Term &term) { return isTrue(term, itemKey, record) != term.negated; });
    };
    return conditions.isEmpty() || std::any_of(conditions.begin(), conditions.end(), fits);
}

std::optional<Item> resolve(const Item &item, const Template &source, const DossierRecord &record)
{
    const bool nobodyReceives = item.key == itemkeys::accept && record.dossier.noSuccessor;
    if (nobodyReceives || !holds(item.when, item.key, record))
        return {};
    const auto set = overridesFor(item, source, record);
    if (set.drop.value_or(false))
        return {};
    auto result = item;
    apply(set, result);
    shift(result, set.dueShift.value_or(0));
    applyFallbacks(result, record.dossier);
    return result;
}

} // namespace core

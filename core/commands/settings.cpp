// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/commands/settings.h"

#include "core/commands/checks.h"
#include "core/domain/duration.h"
#include "core/domain/permissions.h"
#include "core/domain/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::settings {

namespace {

Result<void> checkLine(QString &text, const QString &field)
{
    const auto checked = checks::text(text, field);
    text = text.simplified();
    return checked;
}

Result<void> checkTeams(QStringList &teams)
{
    for (auto &team : teams) {
        if (const auto checked = checkLine(team, u"teams"_s); !checked)
            return checked;
    }
    teams.removeAll(QString());
    teams.removeDuplicates();
    return {};
}

Result<void> checkRetention(QString &retention)
{
    retention = retention.trimmed();
    if (retention.isEmpty() || Duration::fromText(retention))
        return {};
    return fail(ErrorCode::InvalidValue, {u"retention"_s, retention, u"P10Y"_s});
}

Result<void> checkBridgeDays(QList<QDate> &days)
{
    if (!std::ranges::all_of(days, [](QDate day) { return day.isValid(); }))
        return fail(ErrorCode::InvalidValue, {u"bridgeDays"_s, QString(), u"yyyy-MM-dd"_s});
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return {};
}

// Somebody leaves, somebody manages: without a stand-in there would be nobody to do their tasks.
Result<void> checkMissingRoles(RoleSet missing)
{
    RoleSet possible;
    for (const auto role : RoleSet::all().values()) {
        if (hasFallback(role))
            possible.insert(role);
    }
    for (const auto role : missing.values()) {
        if (!possible.contains(role))
            return fail(ErrorCode::InvalidValue,
                        {u"missingRoles"_s, toKey(role), roleKeys(possible).replace(u' ', u", "_s)});
    }
    return {};
}

} // namespace

Result<void> mayChange(const Session &session)
{
    if (!mayDo(session.role, Action::ChangeSettings))
        return fail(ErrorCode::NotAllowed, {toKey(session.role), roleKeys(whoMay(Action::ChangeSettings))});
    auto name = session.name;
    return checks::required(name, u"by"_s);
}

Result<void> check(Organisation &organisation)
{
    for (const auto &checked :
         {checkLine(organisation.name, u"name"_s), checkTeams(organisation.teams), checkRetention(organisation.retention),
          checkBridgeDays(organisation.calendar.bridgeDays), checkMissingRoles(organisation.missingRoles)}) {
        if (!checked)
            return checked;
    }
    return {};
}

Result<void> check(Colleague &colleague)
{
    auto &person = colleague.person;
    for (const auto &checked : {checks::required(person.name, u"name"_s), checkLine(person.email, u"email"_s),
                                checkLine(person.unit, u"unit"_s)}) {
        if (!checked)
            return checked;
    }
    if (!colleague.roles.contains(Role::Employee)) // whoever leaves is chosen anew each time
        return {};
    auto possible = RoleSet::all();
    possible.remove(Role::Employee);
    return fail(ErrorCode::InvalidValue, {u"roles"_s, toKey(Role::Employee), roleKeys(possible).replace(u' ', u", "_s)});
}

} // namespace core::settings

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// Of those who take part: whom the register knows already.

#include "app/handover/cellinput.h"
#include "app/newdossier/peoplepage.h"
#include "app/newdossier/personrow.h"
#include "core/domain/permissions.h"

#include <QLineEdit>

#include <algorithm>

namespace app {

using core::Role;

// Whom the register knows: first whoever has this role.
void PeoplePage::complete(PersonRow *row, Role role)
{
    auto known = m_colleagues;
    std::stable_partition(known.begin(), known.end(),
                          [role](const core::Colleague &each) { return each.roles.contains(role); });
    QStringList names;
    for (const auto &each : std::as_const(known))
        names.append(each.person.name);
    if (names.isEmpty())
        return;
    suggest(theme(), *row->nameField(), names, [this, row, role] {
        const auto name = row->nameField()->text();
        for (const auto &each : std::as_const(m_colleagues)) {
            if (each.person.name == name)
                return fillIn(role, each.person);
        }
    });
}

void PeoplePage::fillIn(Role role, const core::Person &person)
{
    intake().setText(answer::personName(role), person.name);
    intake().setText(answer::personEmail(role), person.email);
    if (auto *const row = m_rows.value(role)) {
        row->nameField()->setText(person.name);
        row->setEmail(person.email);
        row->setError(problemOf(role));
    }
}

// Whoever starts a dossier as its manager or HR is that person, and a role that one colleague has is hers. Only the first
// time: what was made empty on purpose stays empty.
void PeoplePage::nameThoseKnown()
{
    if (!intake().text(answer::peopleSeen).isEmpty())
        return;
    const auto &me = desk().session();
    for (const auto &share : std::as_const(m_shares)) {
        const auto role = share.role;
        if (role == Role::Employee || role == Role::Successor || !intake().text(answer::personName(role)).isEmpty())
            continue;
        QList<core::Person> known;
        for (const auto &each : std::as_const(m_colleagues)) {
            const bool fits =
                role == me.role ? core::samePerson(each.person.name, me.name) : each.roles.contains(role);
            if (fits)
                known.append(each.person);
        }
        if (role == me.role)
            fillIn(role, known.isEmpty() ? core::Person{.name = me.name} : known.first());
        else if (known.size() == 1)
            fillIn(role, known.first());
    }
}

} // namespace app

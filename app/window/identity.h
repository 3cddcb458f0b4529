// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/desk.h"

#include <optional>

namespace app {

// Somebody in a role. Who works is asked, not proved: in a file on a disk roles order the work (see SECURITY.md).
struct Identity
{
    QString name;
    core::Role role = core::Role::Manager;

    bool operator==(const Identity &) const = default;
};

// The people of the dossiers that come first in the list.
QList<Identity> identitiesIn(const core::Workspace &workspace);
// Whom a short menu offers: the one working now in all her roles, whoever worked here before, and in an example who
// leaves and one of each other role.
QList<Identity> identitiesOf(const Desk &desk);

// "Wie ben je, en wat doe je?"; the known ones can be chosen from a list.
std::optional<Identity> askIdentity(const Theme &theme, const Identity &proposed, const QList<Identity> &known,
                                    QWidget *parent);

} // namespace app

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

// Whoever this register knows that may be using the program: the one working now, and in an example all people in it.
QList<Identity> identitiesIn(const Desk &desk);

// "Wie ben je, en wat doe je?"
std::optional<Identity> askIdentity(const Theme &theme, const Identity &proposed, QWidget *parent);

} // namespace app

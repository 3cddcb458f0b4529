// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/identity.h"

namespace app {

struct NewRegister
{
    QString path;
    core::Organisation organisation;
    Identity who;
};

QString usualRegisterPath(); // where a register comes when nobody says otherwise

// "Nieuw bestand maken": where, for which organisation, and who makes it.
std::optional<NewRegister> askNewRegister(const Theme &theme, const QString &person, QWidget *parent);

} // namespace app

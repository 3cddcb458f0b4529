// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossier.h"

namespace core {

// Somebody whom the register knows, to choose from when a dossier starts. A dossier keeps what it was started with.
struct Colleague
{
    Person person;
    RoleSet roles; // what she does in dossiers

    bool operator==(const Colleague &) const = default;
};

} // namespace core

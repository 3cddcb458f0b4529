// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossier.h"

namespace core {

// What somebody writes down to start a dossier (DOSSIER.json on the command line, the assistant in the window).
struct StartRequest
{
    Person person;
    QString function;
    DepartureKind kind = DepartureKind::Resignation;
    FlagSet flags;
    Dates dates;
    QMap<Role, Person> people; // without the leaver
    bool noSuccessor = false;
    std::optional<Organisation> organisation; // settings for a register that is made with --create

    bool operator==(const StartRequest &) const = default;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/id.h"

namespace core {

// Text in a field that has not been left yet, of one person in one role. Only that person gets it back.
struct Draft
{
    DossierId dossier; // null: a dossier that has not started yet
    QString subject;   // as in a Cell
    QString field;
    QString text;

    bool operator==(const Draft &) const = default;
};

} // namespace core

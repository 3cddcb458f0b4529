// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"
#include "core/exchange/conflicts.h"

namespace app {

// What one person made of it.
struct DifferenceSide
{
    core::ChangeId change;
    QString value; // "Gedaan"
    QString who;   // "Joris van Leeuwen (medewerker)"
    QString when;  // "di 3 mrt 2026, 14:32"
    bool stands = false;

    bool operator==(const DifferenceSide &) const = default;
};

// A conflict in words: two or more people changed the same without knowing of each other.
struct Difference
{
    QString subject; // as the conflict has it, as is the field
    QString field;
    QString about; // "Lopende zaken: “Dijk”"
    QString name;  // "Stand"
    QList<DifferenceSide> sides;
    QString whyNot; // she may not choose; empty: she may

    QString title() const; // "Lopende zaken: “Dijk”, Stand"
    bool operator==(const Difference &) const = default;
};

QList<Difference> differencesOf(const QList<core::Conflict> &conflicts, const core::DossierView &view,
                                const QList<core::Change> &history);
QString differenceCount(int count); // "1 verschil"

} // namespace app

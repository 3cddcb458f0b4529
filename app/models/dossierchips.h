// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/dossierchoice.h"
#include "core/workspace.h"

namespace app {

// Which dossiers somebody looks at: a chip above the list, and a figure on the home that opens it.
enum class DossierChip { Open, Late, LeavingSoon, WaitingForMe, ToSign, Finished };

inline constexpr int daysThatAreSoon = 14;
inline constexpr int daysAhead = 7;      // what waits for somebody: what is late, and what is due in the week to come
inline constexpr int mostCounted = 1000; // counting further would read a whole register

core::ListFilter filterOf(DossierChip chip, const core::Session &session, const DossierChoice &choice = {});
QList<DossierChip> chipsFor(core::Role role); // who never signs has nothing to sign
QList<DossierChip> figuresFor(core::Role role);
DossierChoice choiceOfFigures(); // what a home counts, and the list shows that a figure opens: what is hers

QString keyOf(DossierChip chip);
QString partOf(DossierChip chip); // its word in a Place; the usual one needs none
DossierChip chipOf(const QString &part, core::Role role);

int countedBy(const core::Workspace &workspace, core::ListFilter filter); // mostCounted: that many or more
QString countText(int counted);                                           // "8", "999+"

} // namespace app

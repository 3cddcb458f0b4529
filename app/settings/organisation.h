// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/desk.h"

namespace app {

// What all pages about the organisation share.

core::Organisation organisationOf(const Desk &desk);
// Of the settings as they are now; false: it was refused, and that is said.
bool changeOrganisation(Desk &desk, const std::function<void(core::Organisation &)> &edit);

// Why somebody can only read the settings, as a sentence; empty: she may change them.
QString whyOnlyRead(const Desk &desk);

// How long something is kept: "P10Y" as a number of one unit. What mixes units becomes a number of the smallest of them.
struct Period
{
    int amount = 0;       // 0: not decided
    char16_t unit = u'Y'; // years, or M, W, D

    bool operator==(const Period &) const = default;
};
Period periodFrom(const QString &duration);
QString durationOf(const Period &period);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/icons/icons.h"
#include "app/window/screen.h"

#include <memory>

// Which screens there are, and which of them the navigation shows to whom.
namespace app {

struct NavEntry
{
    Place place;
    Icon icon = Icon::Home;
    QString text;
    QString count; // "8", "17/34"
    bool isAtEnd = false; // settings and help stand apart
};

QList<NavEntry> navigationFor(const Desk &desk);
// Which entry a place belongs to; -1: none.
int navigationIndex(const QList<NavEntry> &entries, const Place &place);

std::unique_ptr<Screen> makeScreen(const Place &place, Desk &desk);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"

namespace app {

struct Fact;
struct TimelineStop;

QList<TimelineStop> timelineOf(const core::DossierView &view);
// What a role may know of a departure: its kind, its dates, who is in it.
QList<Fact> dossierFacts(const core::DossierView &view);

} // namespace app

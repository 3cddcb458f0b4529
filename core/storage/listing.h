// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossier.h"

namespace core {

// A line in the list of dossiers, as one role sees it.
struct DossierListing
{
    DossierId id;
    QString name;
    QString function;
    QDate lastDay;
    DossierState state = DossierState::Running;
    int open = 0;
    int late = 0;
    QDate nextDue; // of the open tasks; invalid: none

    bool operator==(const DossierListing &) const = default;
};

struct ListFilter
{
    QString search; // every word must occur in name, function or unit
    bool lateOnly = false;
    std::optional<Role> role; // only dossiers with an open task of this role
    int limit = 50;
    DossierId after; // the last one of the previous page
};

} // namespace core

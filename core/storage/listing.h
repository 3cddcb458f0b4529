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

// Kind: the kinds one after the other as the filter names them, and in each by last day.
enum class ListOrder { LastDay, Name, Kind };

struct ListFilter
{
    QString search; // every word must occur in name, function or unit
    bool lateOnly = false;
    std::optional<Role> role;   // only dossiers with an open task of this role
    QDate dueUntil;             // that task is due by then; with no role, any task that counts
    std::optional<bool> closed; // finished or cancelled, or not; nothing: both
    QDate leavesUntil;          // the last day is today or later, and not after this
    QDate lastDayFrom;
    QDate lastDayTo;
    QString unit;
    QList<DepartureKind> kinds;  // none: all; a role that may not see kinds finds nothing by them
    std::optional<Role> openFor; // only dossiers in which this role has an open task, whatever `role` says
    ListOrder order = ListOrder::LastDay;
    bool isReversed = false;      // the whole order turned around
    bool awaitsSignature = false; // running, signed by the employee, and not yet by the role that looks
    QString person;               // only dossiers in which nobody else is bound to the role that looks; empty: whoever is
    DossierId only;               // whether this one belongs to the list
    int limit = 50;
    DossierId after; // the last one of the previous page
};

// A task of one role in a running dossier.
struct DueTask
{
    DossierId dossier;
    QString name; // of the leaver
    QString item;
    QDate due;
    Status status = Status::Todo;

    bool operator==(const DueTask &) const = default;
};

struct DueFilter
{
    QDate until;
    QString person; // as in ListFilter
    int limit = 50;
    DueTask after; // the last one of the previous page
};

} // namespace core

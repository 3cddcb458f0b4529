// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/situation.h"

#include <QVariantList>

// What the tables `dossier`, `role_person` and `open_task` hold of a dossier. Writing stores it, verify() compares it: one
// definition.
namespace core {

struct ListLine
{
    DossierState state;
    bool isClosed = false;
    QDate lastDay;
    QString name;
    QString function;
    QString unit;
    RoleSet involved;
    DepartureKind kind = DepartureKind::Resignation;
    RoleSet awaited; // see awaitedSigners()

    static ListLine of(const Situation &situation);
    QVariantList columns() const; // in the order of the table, without the id
    bool operator==(const ListLine &) const = default;
};

struct OpenTask
{
    QString item;
    Role responsible;
    QDate due;
    Status status;
    RoleSet audience;

    QVariantList columns() const; // in the order of the table, without the dossier
    bool operator==(const OpenTask &) const = default;
};

struct IndexRows
{
    ListLine line;
    QMap<QString, QString> people; // who does the work of each role, by its key; empty: whoever has it
    QList<OpenTask> openTasks;     // none once the dossier is closed

    static IndexRows of(const Situation &situation);
};

} // namespace core

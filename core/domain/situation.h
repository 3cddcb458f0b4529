// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/task.h"

namespace core {

// A dossier on a day, with the tasks that follow from its templates.
struct Situation
{
    DossierRecord record;
    QList<Template> templates;
    QDate today;
    QList<Task> tasks;
    RoleSet involved; // everybody with a role in the dossier
};

Situation situationOf(const DossierRecord &record, const QList<Template> &templates, QDate today);
// Whether the same items apply, to the same people on the same dates, after an act that left this record.
bool hasSameTasks(const DossierRecord &before, const QList<Task> &tasks, const DossierRecord &after);
// The same, from what was known before an act; most acts leave the list of tasks as it is.
Situation situationAfter(Situation before, const DossierRecord &record);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/situation.h"

#include <algorithm>

namespace core {

namespace {

// Which tasks there are, who does them and when follows from the dossier, the consents and the dates set by hand.
bool hasSameTasks(const Situation &before, const DossierRecord &record)
{
    const bool isSameDossier = record.dossier == before.record.dossier && record.consents() == before.record.consents();
    return isSameDossier && std::ranges::all_of(before.tasks, [&](const Task &task) {
               const auto state = record.tasks.constFind(task.key());
               return task.state.due == (state == record.tasks.constEnd() ? QDate() : state->due);
           });
}

} // namespace

Situation situationOf(const DossierRecord &record, const QList<Template> &templates, QDate today)
{
    const auto tasks = tasksOf(record, templates, today);
    return {.record = record,
            .templates = templates,
            .today = today,
            .tasks = tasks,
            .involved = involvedRoles(tasks, record.dossier)};
}

Situation situationAfter(Situation before, const DossierRecord &record)
{
    if (!hasSameTasks(before, record))
        return situationOf(record, before.templates, before.today);
    auto after = std::move(before);
    after.record = record;
    setStates(after.tasks, record, after.today);
    return after;
}

} // namespace core

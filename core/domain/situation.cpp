// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/situation.h"

#include <algorithm>

namespace core {

Situation situationOf(const DossierRecord &record, const QList<Template> &templates, QDate today)
{
    const auto tasks = tasksOf(record, templates, today);
    return {.record = record,
            .templates = templates,
            .today = today,
            .tasks = tasks,
            .involved = involvedRoles(tasks, record.dossier)};
}

// It follows from the dossier, the consents and the dates set by hand.
bool hasSameTasks(const DossierRecord &before, const QList<Task> &tasks, const DossierRecord &after)
{
    if (after.dossier != before.dossier || after.consents() != before.consents())
        return false;
    return std::ranges::all_of(tasks, [&](const Task &task) {
        const auto state = after.tasks.constFind(task.key());
        return task.state.due == (state == after.tasks.constEnd() ? QDate() : state->due);
    });
}

Situation situationAfter(Situation before, const DossierRecord &record)
{
    if (!hasSameTasks(before.record, before.tasks, record))
        return situationOf(record, before.templates, before.today);
    auto after = std::move(before);
    after.record = record;
    setStates(after.tasks, record, after.today);
    return after;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/indexrows.h"

#include "core/domain/signing.h"
#include "core/storage/foldedtext.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QList<OpenTask> openTasksOf(const Situation &situation)
{
    QList<OpenTask> open;
    if (situation.record.dossier.isClosed())
        return open;
    for (const auto &task : situation.tasks) {
        if (task.isOpen())
            open.append({task.key(), task.responsible, task.due.date, task.state.status, task.audience});
    }
    return open;
}

QMap<QString, QString> peopleOf(const Situation &situation)
{
    const auto &people = situation.record.dossier.people;
    QMap<QString, QString> names;
    for (const auto role : situation.involved.values())
        names.insert(toKey(role), QString());
    for (auto it = people.begin(); it != people.end(); ++it)
        names.insert(toKey(it.key()), it->name);
    return names;
}

} // namespace

ListLine ListLine::of(const Situation &situation)
{
    const auto &dossier = situation.record.dossier;
    const auto employee = dossier.people.value(Role::Employee);
    return {.state = dossier.state,
            .isClosed = dossier.isClosed(),
            .lastDay = dossier.dates.lastDay,
            .name = employee.name,
            .function = dossier.function,
            .unit = employee.unit,
            .involved = situation.involved,
            .kind = dossier.kind,
            .awaited = awaitedSigners(dossier, situation.tasks)};
}

QVariantList ListLine::columns() const
{
    const QStringList searched{name, function, unit};
    return {toKey(state),
            isClosed ? 1 : 0,
            lastDay.toString(Qt::ISODate),
            name,
            function,
            sortKey(name),
            folded(searched.join(u' ')),
            qint64(involved.bits()),
            toKey(kind),
            unit,
            qint64(awaited.bits())};
}

QVariantList OpenTask::columns() const
{
    return {item, toKey(responsible), due.toString(Qt::ISODate), toKey(status), qint64(audience.bits())};
}

IndexRows IndexRows::of(const Situation &situation)
{
    return {.line = ListLine::of(situation), .people = peopleOf(situation), .openTasks = openTasksOf(situation)};
}

} // namespace core

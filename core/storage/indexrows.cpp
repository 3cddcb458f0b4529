// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/indexrows.h"

#include "core/storage/foldedtext.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isClosed(DossierState state)
{
    return state == DossierState::Finished || state == DossierState::Cancelled;
}

} // namespace

QVariantList listRow(const DossierRecord &record, const QList<Task> &tasks)
{
    const auto &dossier = record.dossier;
    const auto employee = dossier.people.value(Role::Employee);
    const QStringList searched{employee.name, dossier.function, employee.unit};
    return {toKey(dossier.state),
            isClosed(dossier.state) ? 1 : 0,
            dossier.dates.lastDay.toString(Qt::ISODate),
            employee.name,
            dossier.function,
            sortKey(employee.name),
            folded(searched.join(u' ')),
            qint64(involvedRoles(tasks, dossier).bits())};
}

QMap<QString, QVariantList> openTaskRows(const QList<Task> &tasks, const Dossier &dossier)
{
    QMap<QString, QVariantList> rows;
    if (isClosed(dossier.state))
        return rows;
    for (const auto &task : tasks) {
        if (task.isOpen())
            rows.insert(task.key(), {toKey(task.responsible), task.due.date.toString(Qt::ISODate), toKey(task.state.status),
                                     qint64(task.audience.bits())});
    }
    return rows;
}

} // namespace core

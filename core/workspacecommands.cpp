// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace.h"

#include "core/commands/checks.h"
#include "core/storage/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The acts themselves are decided in core/commands.
namespace core {

Result<ChangeId> Workspace::setTask(const DossierId &dossier, const QString &item, const TaskEdit &edit)
{
    return command(dossier, u"set"_s, [&](Edit &e) { return commands::setTask(e, item, edit); });
}

Result<RowId> Workspace::addRow(const DossierId &dossier, const QString &table, const QMap<QString, QString> &cells)
{
    const RowId id(m_sources.uuid());
    const auto added = command(dossier, u"add-row"_s, [&](Edit &e) { return commands::addRow(e, id, table, cells); });
    if (!added)
        return Unexpected{added.error()};
    return id;
}

Result<QList<RowId>> Workspace::addRows(const DossierId &dossier, const QString &table,
                                        const QList<QMap<QString, QString>> &rows)
{
    QList<RowId> ids;
    for (qsizetype i = 0; i < rows.size(); ++i)
        ids.append(RowId(m_sources.uuid()));
    std::ranges::sort(ids); // rows of one change stand in the order of their ids
    const auto added = command(dossier, u"add-row"_s, [&](Edit &e) { return commands::addRows(e, ids, table, rows); });
    if (!added)
        return Unexpected{added.error()};
    return ids;
}

Result<ChangeId> Workspace::setRow(const DossierId &dossier, const RowId &row, const QMap<QString, QString> &cells)
{
    return command(dossier, u"set-row"_s, [&](Edit &e) { return commands::setRow(e, row, cells); });
}

Result<ChangeId> Workspace::deleteRow(const DossierId &dossier, const RowId &row)
{
    return command(dossier, u"delete-row"_s, [&](Edit &e) { return commands::deleteRow(e, row); });
}

Result<ChangeId> Workspace::moveRow(const DossierId &dossier, const RowId &row, int places)
{
    return command(dossier, u"move-row"_s, [&](Edit &e) { return commands::moveRow(e, row, places); });
}

Result<ChangeId> Workspace::undo(const DossierId &dossier, const ChangeId &change)
{
    return command(dossier, undoAction(), [&](Edit &edit) -> Result<void> {
        const auto history = m_store->changesOf(dossier);
        if (!history)
            return Unexpected{history.error()};
        const auto found = std::ranges::find(*history, change, &Change::id);
        const bool takesImportBack = found != history->end() && found->action == undoImportAction();
        return takesImportBack ? decideUndoOfImport(edit, change) : commands::undo(edit, change, *history);
    });
}

Result<ChangeId> Workspace::sign(const DossierId &dossier)
{
    return command(dossier, u"sign"_s, commands::sign);
}

Result<ChangeId> Workspace::refuseToSign(const DossierId &dossier, const QString &reason)
{
    return command(dossier, u"refuse"_s, [&](Edit &e) { return commands::refuseToSign(e, reason); });
}

Result<ChangeId> Workspace::withdrawSignature(const DossierId &dossier)
{
    return command(dossier, u"withdraw"_s, commands::withdrawSignature);
}

Result<ChangeId> Workspace::setHold(const DossierId &dossier, const QString &reason, const QString &reference)
{
    return command(dossier, u"hold"_s, [&](Edit &e) { return commands::setHold(e, reason, reference); });
}

Result<ChangeId> Workspace::releaseHold(const DossierId &dossier)
{
    return command(dossier, u"release-hold"_s, commands::releaseHold);
}

Result<ChangeId> Workspace::changeDates(const DossierId &dossier, const Dates &dates)
{
    return command(dossier, u"change-dates"_s, [&](Edit &e) { return commands::changeDates(e, dates); });
}

Result<ChangeId> Workspace::bindPerson(const DossierId &dossier, Role role, const Person &person)
{
    return command(dossier, u"bind"_s, [&](Edit &e) { return commands::bindPerson(e, role, person); });
}

Result<ChangeId> Workspace::correctLeaver(const DossierId &dossier, const Person &person, const QString &function)
{
    return command(dossier, u"correct-leaver"_s, [&](Edit &e) { return commands::correctLeaver(e, person, function); });
}

Result<ChangeId> Workspace::changeCircumstances(const DossierId &dossier, DepartureKind kind, FlagSet flags)
{
    return command(dossier, u"circumstances"_s, [&](Edit &e) { return commands::changeCircumstances(e, kind, flags); });
}

Result<ChangeId> Workspace::addOneOffTask(const DossierId &dossier, const OneOffTask &task)
{
    return command(dossier, u"add-task"_s, [&](Edit &e) { return commands::addOneOffTask(e, task); });
}

Result<ChangeId> Workspace::requestItem(const DossierId &dossier, const QString &item)
{
    return command(dossier, u"request"_s, [&](Edit &e) { return commands::requestItem(e, item); });
}

Result<ChangeId> Workspace::setState(const DossierId &dossier, DossierState state)
{
    return command(dossier, u"state"_s, [&](Edit &e) { return commands::setState(e, state); });
}

Result<void> Workspace::keepDraft(const Draft &draft)
{
    auto kept = draft;
    if (const auto checked = checks::text(kept.text, kept.field); !checked)
        return checked;
    return m_store->keepDraft(m_session, kept, now());
}

Result<void> Workspace::dropDraft(const Draft &draft)
{
    return m_store->dropDraft(m_session, draft);
}

Result<QList<Draft>> Workspace::drafts(const DossierId &dossier) const
{
    return m_store->drafts(m_session, dossier);
}

} // namespace core

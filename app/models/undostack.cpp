// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/undostack.h"

namespace app {

namespace {

// The register could not do it now; that says nothing of the act.
bool isPassing(core::ErrorCode code)
{
    switch (code) {
    case core::ErrorCode::RegisterNotFound:
    case core::ErrorCode::InUse:
    case core::ErrorCode::ReadOnly:
    case core::ErrorCode::DiskFull:
    case core::ErrorCode::CannotOpen:
    case core::ErrorCode::ConnectionLost:
    case core::ErrorCode::Storage:
        return true;
    default:
        return false;
    }
}

} // namespace

UndoStack::UndoStack(core::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &core::Workspace::recorded, this, &UndoStack::record);
    connect(&workspace, &core::Workspace::sessionChanged, this, &UndoStack::changed);
}

UndoStack::Key UndoStack::keyOf(const core::DossierId &dossier) const
{
    const auto &session = m_workspace.session();
    return {dossier, session.role, session.name.simplified().toCaseFolded()};
}

bool UndoStack::canUndo(const core::DossierId &dossier) const
{
    return !m_stacks.value(keyOf(dossier)).done.isEmpty();
}

bool UndoStack::canRedo(const core::DossierId &dossier) const
{
    return !m_stacks.value(keyOf(dossier)).undone.isEmpty();
}

void UndoStack::record(const core::DossierId &dossier, const core::ChangeId &change)
{
    auto &[done, undone] = m_stacks[keyOf(dossier)];
    done.append(change);
    if (done.size() > depth)
        done.removeFirst();
    undone.clear();
    emit changed();
}

core::Result<void> UndoStack::move(const core::DossierId &dossier, Acts Stack::*from, Acts Stack::*to)
{
    const auto key = keyOf(dossier);
    const auto waiting = m_stacks.value(key).*from;
    if (waiting.isEmpty())
        return core::fail(core::ErrorCode::NotUndoable);
    const auto undone = m_workspace.undo(dossier, waiting.last());
    if (!undone && isPassing(undone.error().code))
        return core::Unexpected{undone.error()};
    auto &stack = m_stacks[key];
    (stack.*from).removeLast();
    if (undone)
        (stack.*to).append(*undone);
    emit changed();
    return undone ? core::Result<void>() : core::Result<void>(core::Unexpected{undone.error()});
}

core::Result<void> UndoStack::undo(const core::DossierId &dossier)
{
    return move(dossier, &Stack::done, &Stack::undone);
}

core::Result<void> UndoStack::redo(const core::DossierId &dossier)
{
    return move(dossier, &Stack::undone, &Stack::done);
}

} // namespace app

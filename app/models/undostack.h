// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace.h"

#include <QHash>

namespace app {

// What somebody did to each dossier since the window was opened, to undo and redo. Only her own acts: in another role, or
// as another person, there is a stack of its own.
class UndoStack : public QObject
{
    Q_OBJECT
public:
    static constexpr int depth = 200; // acts a dossier

    explicit UndoStack(core::Workspace &workspace, QObject *parent = nullptr);

    bool canUndo(const core::DossierId &dossier) const;
    bool canRedo(const core::DossierId &dossier) const;
    // What is refused cannot be undone later either and leaves the stack; after a failure of the register it stays.
    core::Result<void> undo(const core::DossierId &dossier);
    core::Result<void> redo(const core::DossierId &dossier);

signals:
    void changed();

private:
    using Acts = QList<core::ChangeId>;
    struct Key
    {
        core::DossierId dossier;
        core::Role role;
        QString name;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.dossier, int(key.role), key.name);
        }
    };
    struct Stack
    {
        Acts done;
        Acts undone; // the changes that undid them
    };

    Key keyOf(const core::DossierId &dossier) const;
    void record(const core::DossierId &dossier, const core::ChangeId &change);
    core::Result<void> move(const core::DossierId &dossier, Acts Stack::*from, Acts Stack::*to);

    core::Workspace &m_workspace;
    QHash<Key, Stack> m_stacks;
};

} // namespace app

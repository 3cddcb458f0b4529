// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace.h"

namespace app {

// The dossier that a window shows, as the role of the session sees it: read once a change, for all models together.
class OpenDossier : public QObject
{
    Q_OBJECT
public:
    OpenDossier(core::Workspace &workspace, const core::DossierId &dossier, QObject *parent = nullptr);

    core::Workspace &workspace() const { return m_workspace; }
    const core::DossierId &id() const { return m_id; }
    const core::DossierView &view() const { return m_view; } // empty when it could not be read
    // Reads it again, as after a change of role or by another program.
    void reload();

    // While it lives, changes are not read one by one; at its end the dossier is read once.
    class Batch
    {
        Q_DISABLE_COPY_MOVE(Batch)
    public:
        explicit Batch(OpenDossier &dossier) : m_dossier(dossier) { ++m_dossier.m_batches; }
        ~Batch()
        {
            if (--m_dossier.m_batches == 0)
                m_dossier.reload();
        }

    private:
        OpenDossier &m_dossier;
    };

signals:
    void changed();
    void failed(const core::Error &error);

private:
    core::Workspace &m_workspace;
    core::DossierId m_id;
    core::DossierView m_view;
    int m_batches = 0;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/opendossier.h"

namespace app {

OpenDossier::OpenDossier(core::Workspace &workspace, const core::DossierId &dossier, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_id(dossier)
{
    connect(&workspace, &core::Workspace::dossierChanged, this, [this](const core::DossierId &id) {
        if (id == m_id && m_batches == 0)
            reload();
    });
    reload();
}

void OpenDossier::reload()
{
    const auto view = m_workspace.view(m_id);
    m_view = view ? *view : core::DossierView();
    if (!view)
        emit failed(view.error());
    emit changed();
}

} // namespace app

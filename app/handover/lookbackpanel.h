// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/widgets/section.h"

namespace app {

// What the leaver wants to know of the exit interview: who holds it, when, and which questions may come. Her answers are
// kept nowhere.
class LookbackPanel : public Section
{
    Q_OBJECT
public:
    LookbackPanel(const Theme &theme, OpenDossier &dossier);

    static bool isFor(const QString &item, const core::DossierView &view);

private:
    void refresh();

    const Theme &m_theme;
    OpenDossier &m_dossier;
    TextLabel *m_facts;
};

} // namespace app

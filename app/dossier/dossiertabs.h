// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/dossier/dossiertab.h"

#include <memory>

// Which tabs a dossier has for whom.
namespace app {

struct TabEntry
{
    QString key; // as in Place::part
    QString title;
    std::unique_ptr<DossierTab> (*make)(Desk &, OpenDossier &);
};

QList<TabEntry> tabsFor(const core::DossierView &view);
// The tab that a place asks for; where it does not say, the one that suits the role.
int tabOf(const Place &place, const QList<TabEntry> &tabs, core::Role role);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/id.h"
#include "core/domain/words.h"

#include <QString>

#include <optional>

namespace app {

// Where in the program somebody is: what Back goes back to, and where the next start goes on.
struct Place
{
    enum class Page { Home, Dossiers, Dossier, Handover, NewDossier, Settings, Help };

    Page page = Page::Home;
    core::DossierId dossier;              // of Dossier and Handover
    QString part;                         // a tab of Dossier, a page of Settings, a topic of Help
    std::optional<core::Chapter> chapter; // of Handover; nothing: where she is
    QString item;                         // a task
    core::RowId row;                      // a row of its table
    QString column;                       // a cell of that row

    QString text() const; // to keep; columns and rows are not kept
    static Place fromText(const QString &text); // what cannot be read is Home
    bool operator==(const Place &) const = default;
};

} // namespace app

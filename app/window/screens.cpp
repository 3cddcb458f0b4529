// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/screens.h"

#include "app/dossier/dossierscreen.h"
#include "app/dossiers/dossiersscreen.h"
#include "app/handover/handoverscreen.h"
#include "app/help/helpscreen.h"
#include "app/home/home.h"
#include "app/newdossier/newdossierscreen.h"
#include "app/settings/settingsscreen.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct NavigationText
{
    Q_DECLARE_TR_FUNCTIONS(NavigationText)
};

NavEntry handover(const Desk &desk)
{
    NavEntry entry{.place = {.page = Place::Page::Handover, .dossier = desk.ownDossier()},
                   .icon = Icon::Checklist,
                   .text = NavigationText::tr("My handover")};
    if (entry.place.dossier.isNull())
        return entry;
    if (const auto view = desk.workspace().view(entry.place.dossier)) {
        const auto progress = core::progress(view->tasks, view->role);
        entry.count = QString::number(progress.ready) + u'/' + QString::number(progress.total());
    }
    return entry;
}

// Without a number: how many the list shows depends on what she looked for there.
NavEntry dossiers()
{
    return {.place = {.page = Place::Page::Dossiers}, .icon = Icon::Folders, .text = NavigationText::tr("Dossiers")};
}

} // namespace

QList<NavEntry> navigationFor(const Desk &desk)
{
    QList<NavEntry> entries{{.place = {.page = Place::Page::Home}, .icon = Icon::Home, .text = NavigationText::tr("Home")}};
    entries.append(desk.role() == core::Role::Employee ? handover(desk) : dossiers());
    entries.append({.place = {.page = Place::Page::Settings},
                    .icon = Icon::Settings,
                    .text = NavigationText::tr("Settings"),
                    .isAtEnd = true});
    entries.append({.place = {.page = Place::Page::Help}, .icon = Icon::Help, .text = NavigationText::tr("Help"), .isAtEnd = true});
    return entries;
}

int navigationIndex(const QList<NavEntry> &entries, const Place &place)
{
    // A dossier, and the assistant that starts one, belong to the list.
    const bool isDossier = place.page == Place::Page::Dossier || place.page == Place::Page::NewDossier;
    const auto page = isDossier ? Place::Page::Dossiers : place.page;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries.at(i).place.page == page)
            return int(i);
    }
    return -1;
}

std::unique_ptr<Screen> makeScreen(const Place &place, Desk &desk)
{
    switch (place.page) {
    case Place::Page::Dossiers: {
        auto screen = std::make_unique<DossiersScreen>(desk);
        screen->show(place);
        return screen;
    }
    case Place::Page::Handover:
        return std::make_unique<HandoverScreen>(desk, place);
    case Place::Page::Dossier:
        return std::make_unique<DossierScreen>(desk, place);
    case Place::Page::NewDossier:
        if (mayStartDossier(desk))
            return std::make_unique<NewDossierScreen>(desk, place);
        return makeHome(desk);
    case Place::Page::Help:
        return std::make_unique<HelpScreen>(desk, place);
    case Place::Page::Settings:
        return std::make_unique<SettingsScreen>(place, desk);
    case Place::Page::Home:
    default:
        return makeHome(desk);
    }
}

} // namespace app

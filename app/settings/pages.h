// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

class QWidget;

namespace app {

class Desk;

// The pages of the settings; each shows what holds now, and writes what is chosen at once.
QWidget *makeAppearancePage(Desk &desk, const QString &title);
QWidget *makeOrganisationPage(Desk &desk, const QString &title);
QWidget *makeTeamsPage(Desk &desk, const QString &title);
QWidget *makeHolidaysPage(Desk &desk, const QString &title);
QWidget *makePeoplePage(Desk &desk, const QString &title);
QWidget *makeFilePage(Desk &desk, const QString &title);

} // namespace app

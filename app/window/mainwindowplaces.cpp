// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/leaving.h"
#include "app/window/mainmenu.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/panes.h"
#include "app/window/screens.h"
#include "app/window/sidebar.h"
#include "app/window/statusrow.h"
#include "app/window/windowbody.h"

// Where she goes in the window, and whether she may.
namespace app {

void MainWindow::go(const Place &place)
{
    if (!m_desk)
        return;
    m_desk->saving().flush();
    if (!screen()) {
        showScreen(place);
        return;
    }
    const auto from = screen()->place();
    const bool returns = screen()->isWorthReturning();
    m_body->notices().dismiss();
    const bool isHere = screen()->show(place);
    if (!isHere && !mayLeaveScreen())
        return;
    if (returns && (!isHere || screen()->place() != from))
        m_trail.leave(from);
    if (isHere)
        tellPlace();
    else
        showScreen(place);
}

bool MainWindow::canGoBack() const
{
    return !m_trail.isEmpty() || (screen() && screen()->canStepBack());
}

void MainWindow::goBack()
{
    if (!screen())
        return;
    m_desk->saving().flush();
    if (screen()->canStepBack()) {
        screen()->stepBack();
        tellPlace();
        return;
    }
    const auto from = screen()->place();
    const auto place = m_trail.back();
    const bool isHere = screen()->show(place);
    const bool stays = isHere ? screen()->place() == from && from != place : !mayLeaveScreen();
    if (stays)
        m_trail.leave(place); // it is where Back leads to once more
    else if (isHere)
        tellPlace();
    else
        showScreen(place);
}

void MainWindow::goToPane(int step)
{
    app::goToPane(m_body->panes(), step);
}

void MainWindow::showHelp()
{
    if (m_desk)
        go({.page = Place::Page::Help, .part = screen() ? screen()->helpTopic() : QString()});
}

bool MainWindow::mayLeave()
{
    return !m_desk || (mayLeaveScreen() && app::mayLeave(*m_desk, this));
}

bool MainWindow::mayLeaveScreen()
{
    const bool may = !screen() || screen()->mayLeave();
    if (!may) { // what she chose did not come about
        m_body->sidebar()->showPlace(screen()->place());
        m_menu->refresh();
    }
    return may;
}

void MainWindow::closeRegister()
{
    if (mayLeave())
        setDesk(nullptr);
}

void MainWindow::showScreen(const Place &place, const QString &focusName)
{
    m_body->dropScreen(); // first: the next may show the same text
    m_body->setScreen(makeScreen(place, *m_desk), focusName);
    connect(screen(), &Screen::placeChanged, this, &MainWindow::tellPlace);
    tellPlace();
}

void MainWindow::tellPlace()
{
    if (!screen())
        return;
    m_body->sidebar()->showPlace(screen()->place());
    const auto title = screen()->title();
    setWindowTitle(m_desk->opened().isExample ? tr("%1 – example – Vertrekwijzer").arg(title)
                                              : tr("%1 – Vertrekwijzer").arg(title));
    m_status->showRegister(*m_desk);
    m_menu->refresh();
    m_desk->remember(screen()->place(), saveGeometry());
    emit screenChanged();
}

} // namespace app

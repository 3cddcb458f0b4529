// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

#include <memory>

class QBoxLayout;

namespace app {

class Desk;
class Notices;
class Screen;
class Sidebar;
class Theme;

// All between the menu and the line at the bottom: the navigation, and beside it the notices above one screen. Without an
// open register there is a page and no navigation.
class WindowBody : public QWidget
{
    Q_OBJECT
public:
    WindowBody(const Theme &theme, Desk *desk, QWidget *parent);
    ~WindowBody() override;

    Notices &notices() const { return *m_notices; }
    Sidebar *sidebar() const { return m_sidebar; }
    Screen *screen() const { return m_screen; }
    void setPage(QWidget *page);
    // The keyboard comes to the widget of that name, or where the screen starts.
    void setScreen(std::unique_ptr<Screen> screen, const QString &focusName);
    void dropScreen();
    QList<QWidget *> panes() const; // F6 goes round these

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void arrange();

    const Theme &m_theme;
    QBoxLayout *m_main; // the notices, and below them the screen
    Notices *m_notices;
    Sidebar *m_sidebar = nullptr;
    Screen *m_screen = nullptr;
};

} // namespace app

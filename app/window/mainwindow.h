// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/screen.h"
#include "app/window/trail.h"

#include <QMainWindow>

namespace app {

class BackupKeeper;
class MainMenu;
class OneWindow;
class Preferences;
class StatusRow;
class Theme;
class WindowBody;
struct Appearance;

// The one window: navigation, the screen somebody is at, messages and the state of saving. Without a register it welcomes.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Theme &theme, Preferences &preferences);
    ~MainWindow() override;

    // Puts an open register in the window, in place of the one before. Where she was last is where she comes.
    void setDesk(std::unique_ptr<Desk> desk);
    Desk *desk() const { return m_desk.get(); }
    Screen *screen() const; // null on the welcome page
    Theme &theme() const { return m_theme; }
    Preferences &preferences() const { return m_preferences; }
    BackupKeeper &backups() const { return *m_backups; }

    void go(const Place &place);
    void goBack(); // within the screen, to the place before, or home
    bool canGoBack() const;
    void undo();
    void redo();
    bool canUndo() const; // in the dossier that is on screen
    bool canRedo() const;
    void goToPane(int step);
    void reload();
    void setLanguage(core::Language language);
    void setAppearance(const Appearance &appearance);
    void showHelp();
    void say(const Message &message);
    bool mayLeave(); // what is open; see leaving.h
    void closeRegister(); // and welcomes, if she may leave

signals:
    void screenChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ensureBody();
    void rebuild();
    void remake(const std::function<void()> &change);
    bool mayLeaveScreen();
    void showScreen(const Place &place, const QString &focusName = {});
    void showWelcome();
    void connectBody();
    void connectDesk();
    void dropBody();
    void tellPlace();
    void tellSaving();

    Theme &m_theme;
    Preferences &m_preferences;
    std::unique_ptr<BackupKeeper> m_backups; // finishes its work after the register is closed
    std::unique_ptr<Desk> m_desk;
    OneWindow *m_oneWindow;
    MainMenu *m_menu = nullptr;
    WindowBody *m_body = nullptr;
    StatusRow *m_status = nullptr;
    Trail m_trail;
};

} // namespace app

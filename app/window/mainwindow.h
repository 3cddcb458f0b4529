// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/screen.h"

#include <QMainWindow>

class QLabel;

namespace app {

class MainMenu;
class MessageBar;
class OneWindow;
class Preferences;
class SaveLabel;
class Sidebar;
class Theme;
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
    Screen *screen() const { return m_screen; }
    Theme &theme() const { return m_theme; }
    Preferences &preferences() const { return m_preferences; }

    void go(const Place &place);
    void goBack();
    bool canGoBack() const { return !m_trail.isEmpty(); }
    void undo();
    void redo();
    bool canUndo() const; // in the dossier that is on screen
    bool canRedo() const;
    void bringForward();
    void goToPane(int step);
    void reload();
    void setLanguage(core::Language language);
    void setAppearance(const Appearance &appearance);
    void showHelp();
    void say(const Message &message);
    // Closes the register; false: something could not be written, and she chose to stay.
    bool closeRegister();

    QSize sizeHint() const override;

signals:
    void screenChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void showScreen(const Place &place, const QString &focusName = {});
    void showWelcome();
    void connectDesk();
    void showDesk();
    void remember();
    void dropScreen();
    void tellPlace();
    void tellSaving();
    void arrange();

    Theme &m_theme;
    Preferences &m_preferences;
    std::unique_ptr<Desk> m_desk;
    OneWindow *m_oneWindow;
    MainMenu *m_menu = nullptr;
    Sidebar *m_sidebar = nullptr;
    Screen *m_screen = nullptr;
    MessageBar *m_message = nullptr;
    MessageBar *m_failure = nullptr;
    SaveLabel *m_saveLabel = nullptr;
    QLabel *m_context = nullptr;
    QWidget *m_body = nullptr;
    QList<Place> m_trail;
    qreal m_builtScale = 0;
};

} // namespace app

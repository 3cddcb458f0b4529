// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/theme/theme.h"
#include "app/window/mainwindow.h"
#include "app/window/preferences.h"
#include "tests/catch.h"

#include <QTemporaryDir>

// The day on which the example of the tests is.
inline const QDate exampleDay(2026, 3, 12);

// A window as the program makes it, with preferences and a register of its own: the example municipality, in which
// Joris van Leeuwen leaves and Sanne Verhoeven is his manager.
class TestWindow
{
    Q_DISABLE_COPY_MOVE(TestWindow)
public:
    explicit TestWindow(core::Language language = core::Language::Dutch, const app::Appearance &appearance = {},
                        QSize size = {1280, 800});
    ~TestWindow();

    // Works in the register as whoever has this role in Joris' dossier.
    void open(core::Role role);
    void openEmpty(core::Role role); // a register without dossiers

    app::MainWindow &window() { return *m_window; }
    app::Desk &desk() { return *m_window->desk(); }
    core::Workspace &workspace() { return desk().workspace(); }
    core::DossierId joris();
    QString registerFile() const;

    void go(const app::Place &place); // and waits until it is there
    void activate();                  // offscreen nobody else does, nor after a list of names closed
    void settle();                    // lets everything that waits for its turn happen
    // The widget of this name, which must be there.
    template<typename T>
    T *field(const QString &name)
    {
        auto *const found = m_window->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); // where the keyboard is

private:
    void show(std::unique_ptr<core::Workspace> workspace, core::Role role, const QString &name);

    QTemporaryDir m_folder;
    app::Preferences m_preferences;
    app::Theme m_theme;
    std::unique_ptr<app::MainWindow> m_window;
};

// Every screen that a role has, for what must hold on all of them.
struct ScreenCase
{
    std::string name;
    core::Role role;
    app::Place place; // its dossier is filled in by screenPlace()
};
QList<ScreenCase> allScreens();
app::Place screenPlace(TestWindow &test, const ScreenCase &screen);

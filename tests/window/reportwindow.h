// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/theme/theme.h"
#include "app/window/mainwindow.h"
#include "app/window/preferences.h"
#include "tests/core/testregister.h"

// The real window, in English, on a register of its own with the dossier of Joris van Leeuwen.
class ReportWindow
{
    Q_DISABLE_COPY_MOVE(ReportWindow)
public:
    explicit ReportWindow(core::Role role = core::Role::Manager, const QString &name = QStringLiteral("Sanne Verhoeven"));
    ~ReportWindow();

    const TestRegister &file() const { return m_register; }
    const core::DossierId &dossier() const { return m_dossier; }
    app::Preferences &preferences() { return m_preferences; }
    app::Theme &theme() { return m_theme; }
    app::MainWindow &window() { return *m_window; }
    app::Desk &desk() { return *m_window->desk(); }
    QString folder() const { return m_folder.path(); }

    template<typename T>
    T *find(const QString &name)
    {
        return m_window->findChild<T *>(name);
    }

private:
    QTemporaryDir m_folder;
    TestRegister m_register;
    core::DossierId m_dossier;
    app::Preferences m_preferences;
    app::Theme m_theme;
    std::unique_ptr<app::MainWindow> m_window;
};

// What the keyboard reaches and no screen reader can name; what is said of it helps to find it.
QStringList namelessFields(const QWidget &root);
// Letters that two things in sight of one window answer to with Alt.
QStringList doubleMnemonics(const QWidget &root);
// Waits, while the window works, until it is so.
bool comesTrue(const std::function<bool()> &condition);

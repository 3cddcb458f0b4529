// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QMenuBar>
#include <QPointer>

class QLabel;

namespace app {

class MainWindow;

// Every command of the program with its shortcut. Made anew with the language.
class MainMenu : public QMenuBar
{
    Q_OBJECT
public:
    explicit MainMenu(MainWindow &window);

    void refresh(); // what can be done on the present screen

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitFile();
    void addFile();
    void addEdit();
    void addView();
    void addGo();
    void addScreen();
    void showActions(const QList<QAction *> &actions);
    void addHelp();
    void remember(QWidget *before, QWidget *now);
    void giveBackKeyboard();
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &run);

    MainWindow &m_window;
    QList<QAction *> m_needRegister;
    QAction *m_new = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_find = nullptr;
    QAction *m_print = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_back = nullptr;
    QMenu *m_go = nullptr;
    QMenu *m_screen = nullptr;
    QPointer<QWidget> m_before; // had the keyboard before the menus
    QLabel *m_file;             // what is open
    QString m_fileName;
};

} // namespace app

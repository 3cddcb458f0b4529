// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/mainmenu.h"

#include "app/exchange/receiving.h"
#include "app/newdossier/newdossierscreen.h"
#include "app/widgets/accessible.h"
#include "app/widgets/plaintext.h"
#include "app/window/about.h"
#include "app/window/mainwindow.h"
#include "app/window/preferences.h"
#include "app/window/registers.h"
#include "app/window/restoring.h"
#include "app/window/screens.h"

#include <QActionGroup>
#include <QApplication>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int textSteps[]{100, 125, 150, 175, 200};

int nextTextSize(int size, int step)
{
    const auto *const here = std::lower_bound(std::begin(textSteps), std::end(textSteps), size);
    const auto index = std::clamp<std::ptrdiff_t>(here - std::begin(textSteps) + step, 0, std::ssize(textSteps) - 1);
    return textSteps[index];
}

// Cut, copy and paste belong to the field that has the keyboard.
void tellField(const char *slot)
{
    if (auto *const field = QApplication::focusWidget())
        QMetaObject::invokeMethod(field, slot);
}

} // namespace

MainMenu::MainMenu(MainWindow &window) : QMenuBar(&window), m_window(window), m_file(new QLabel(this))
{
    m_file->setTextFormat(Qt::PlainText);
    m_file->setContentsMargins(0, window.theme().px(6), window.theme().px(16), 0);
    setCornerWidget(m_file);
    addFile();
    addEdit();
    addView();
    addGo();
    addScreen();
    addHelp();
    connect(qApp, &QApplication::focusChanged, this, &MainMenu::remember);
    for (auto *const menu : findChildren<QMenu *>()) {
        mendMenu(*menu);
        connect(menu, &QMenu::aboutToHide, this, &MainMenu::giveBackKeyboard, Qt::QueuedConnection);
    }
    refresh();
}

void MainMenu::remember(QWidget *before, QWidget *now)
{
    if (now == this && before && before != this && before->window() == window())
        m_before = before;
}

void MainMenu::keyPressEvent(QKeyEvent *event)
{
    QMenuBar::keyPressEvent(event);
    giveBackKeyboard();
}

// Who opens a menu with Alt while the menus have the keyboard already loses her place: Qt then remembers the menus.
void MainMenu::giveBackKeyboard()
{
    const bool isInUse = activeAction() || QApplication::activePopupWidget();
    if (!isInUse && hasFocus() && m_before)
        m_before->setFocus(Qt::MenuBarFocusReason);
}

QAction *MainMenu::add(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &run)
{
    auto *const action = menu->addAction(text);
    action->setShortcut(keys);
    // Queued: a screen reader that chooses it waits until this returns, and a dialog may open.
    connect(action, &QAction::triggered, this, run, Qt::QueuedConnection);
    return action;
}

void MainMenu::addFile()
{
    auto *const menu = addMenu(tr("&File"));
    m_new = add(menu, tr("&New dossier…"), QKeySequence::New, [this] {
        auto *const screen = m_window.screen();
        if (screen && screen->can(Screen::Command::New))
            screen->run(Screen::Command::New);
        else
            m_window.go({.page = Place::Page::NewDossier});
    });
    menu->addSeparator();
    add(menu, tr("New &register…"), {}, [this] { createRegister(m_window); });
    add(menu, tr("&Open…"), QKeySequence::Open, [this] { openRegisterFile(m_window); });
    add(menu, tr("Open case &file…"), {}, [this] { openCaseFile(m_window); });
    add(menu, tr("&Look around in an example"), {}, [this] { openExample(m_window); });
    m_restore = add(menu, tr("Restore a &backup…"), {}, [this] { restoreBackup(m_window); });
    m_needRegister.append(add(menu, tr("&Close register"), QKeySequence::Close, [this] { m_window.closeRegister(); }));
    menu->addSeparator();
    m_print = add(menu, tr("&Print or save report…"), QKeySequence::Print,
                  [this] { m_window.screen()->run(Screen::Command::Print); });
    menu->addSeparator();
    m_needRegister.append(
        add(menu, tr("&Settings"), Qt::CTRL | Qt::Key_Comma, [this] { m_window.go({.page = Place::Page::Settings}); }));
    add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { m_window.close(); });
}

void MainMenu::addEdit()
{
    auto *const menu = addMenu(tr("&Edit"));
    m_undo = add(menu, tr("&Undo"), QKeySequence::Undo, [this] { m_window.undo(); });
    m_redo = add(menu, tr("&Redo"), QKeySequence::Redo, [this] { m_window.redo(); });
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    menu->addSeparator();
    add(menu, tr("Cu&t"), QKeySequence::Cut, [] { tellField("cut"); });
    add(menu, tr("&Copy"), QKeySequence::Copy, [] { tellField("copy"); });
    add(menu, tr("&Paste"), QKeySequence::Paste, [] { tellField("paste"); });
    menu->addSeparator();
    m_find = add(menu, tr("&Find"), QKeySequence::Find, [this] { m_window.screen()->run(Screen::Command::Find); });
    m_needRegister.append(add(menu, tr("&Save"), QKeySequence::Save, [this] {
        if (m_window.desk()->saving().flush())
            m_window.say({.text = tr("Everything is saved already. That happens by itself.")});
    }));
}

void MainMenu::addView()
{
    auto *const menu = addMenu(tr("&View"));
    const auto resize = [this](int step) {
        auto appearance = m_window.preferences().appearance();
        appearance.textSize = step == 0 ? 100 : nextTextSize(appearance.textSize, step);
        m_window.setAppearance(appearance);
    };
    auto *const larger = add(menu, tr("&Larger text"), QKeySequence::ZoomIn, [resize] { resize(1); });
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add(menu, tr("&Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [resize] { resize(-1); });
    add(menu, tr("&Normal text"), QKeySequence(Qt::CTRL | Qt::Key_0), [resize] { resize(0); });
    menu->addSeparator();
    auto *const colours = new QActionGroup(menu);
    for (const auto &[text, value] : {std::pair(tr("Light &colours"), Appearance::Colours::Light),
                                      std::pair(tr("&Dark colours"), Appearance::Colours::Dark),
                                      std::pair(tr("As the s&ystem"), Appearance::Colours::FollowSystem)}) {
        auto *const action = add(menu, text, {}, [this, value] {
            auto appearance = m_window.preferences().appearance();
            appearance.colours = value;
            m_window.setAppearance(appearance);
        });
        action->setCheckable(true);
        action->setChecked(m_window.preferences().appearance().colours == value);
        colours->addAction(action);
    }
    menu->addSeparator();
    auto *const languages = new QActionGroup(menu);
    for (const auto &[text, value] :
         {std::pair(u"N&ederlands"_s, core::Language::Dutch), std::pair(u"En&glish"_s, core::Language::English)}) {
        auto *const action = add(menu, text, {}, [this, value] { m_window.setLanguage(value); });
        action->setCheckable(true);
        action->setChecked(m_window.preferences().language() == value);
        languages->addAction(action);
    }
    menu->addSeparator();
    m_needRegister.append(add(menu, tr("&Refresh"), QKeySequence(Qt::Key_F5), [this] { m_window.reload(); }));
    m_needRegister.append(
        add(menu, tr("Next p&art of the window"), QKeySequence(Qt::Key_F6), [this] { m_window.goToPane(1); }));
    m_needRegister.append(add(menu, tr("Pre&vious part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
                              [this] { m_window.goToPane(-1); }));
}

void MainMenu::addGo()
{
    m_go = addMenu(tr("&Go"));
    m_back = add(m_go, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_window.goBack(); });
    m_go->addSeparator();
    if (!m_window.desk())
        return;
    int number = 1;
    for (const auto &entry : navigationFor(*m_window.desk())) {
        const QString text = number <= 9 ? u'&' + QString::number(number) + u' ' + entry.text : entry.text;
        add(m_go, text, number <= 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)) : QKeySequence(),
            [this, place = entry.place] { m_window.go(place); });
        ++number;
    }
}

// What a screen can do beside what all can: its own actions.
void MainMenu::addScreen()
{
    m_screen = addMenu(tr("&Dossier"));
}

// The same ones stay: a line that goes while it is chosen does not close its menu.
void MainMenu::showActions(const QList<QAction *> &actions)
{
    if (std::ranges::equal(m_screen->actions(), actions))
        return;
    m_screen->close();
    m_screen->clear();
    m_screen->addActions(actions);
}

void MainMenu::addHelp()
{
    auto *const menu = addMenu(tr("&Help"));
    add(menu, tr("Help for this &screen"), QKeySequence(Qt::Key_F1), [this] { m_window.showHelp(); });
    m_needRegister.append(add(menu, tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_Question),
                              [this] { m_window.go({.page = Place::Page::Help, .part = u"keys"_s}); }));
    menu->addSeparator();
    add(menu, tr("&About Vertrekwijzer"), {}, [this] { showAbout(m_window.theme(), &m_window); });
}

void MainMenu::refresh()
{
    const auto *const desk = m_window.desk();
    const auto *const screen = m_window.screen();
    for (auto *const action : m_needRegister)
        action->setEnabled(desk);
    m_restore->setEnabled(desk && !desk->opened().isExample && !registerFileOf(desk->opened()).isEmpty());
    const bool isOfScreen = screen && screen->can(Screen::Command::New);
    m_new->setText(isOfScreen ? screen->newText() : tr("&New dossier…"));
    m_new->setEnabled(isOfScreen || (desk && mayStartDossier(*desk)));
    m_undo->setEnabled(m_window.canUndo());
    m_redo->setEnabled(m_window.canRedo());
    m_find->setEnabled(screen && screen->can(Screen::Command::Find));
    m_print->setEnabled(screen && screen->can(Screen::Command::Print));
    m_back->setEnabled(m_window.canGoBack());
    m_fileName = !desk ? tr("no file open") : desk->opened().isExample ? tr("example") : desk->opened().name();
    showActions(screen ? screen->actions() : QList<QAction *>());
    m_screen->menuAction()->setVisible(!m_screen->isEmpty());
    QResizeEvent fitting(size(), size()); // nothing else makes a menu bar place its corner anew
    resizeEvent(&fitting);
}

// Before the menus are laid out: Qt puts the button for those that do not fit over what stands in the corner.
void MainMenu::resizeEvent(QResizeEvent *event)
{
    fitFile();
    QMenuBar::resizeEvent(event);
    const auto more = findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    if (!std::any_of(more.begin(), more.end(), [](const QToolButton *button) { return !button->isHidden(); }))
        return;
    m_file->hide();
    QMenuBar::resizeEvent(event);
}

void MainMenu::fitFile()
{
    constexpr int leastCharacters = 6;
    const auto font = m_file->fontMetrics();
    m_file->show();
    m_file->setText(m_fileName);
    const int beside = sizeHint().width() - font.horizontalAdvance(m_fileName);
    const int room = width() - beside - m_window.theme().px(8);
    const auto text = font.elidedText(m_fileName, Qt::ElideMiddle, room);
    m_file->setText(text);
    m_file->setToolTip(text == m_fileName ? QString() : toolTipOf(m_fileName));
    m_file->setVisible(text == m_fileName || room >= leastCharacters * font.averageCharWidth());
}

} // namespace app

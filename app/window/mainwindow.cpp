// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/mainwindow.h"

#include "app/errortext.h"
#include "app/language.h"
#include "app/widgets/checkaccess.h"
#include "app/window/backupkeeper.h"
#include "app/window/filedrops.h"
#include "app/window/mainmenu.h"
#include "app/window/notices.h"
#include "app/window/onewindow.h"
#include "app/window/preferences.h"
#include "app/window/registers.h"
#include "app/window/restoring.h"
#include "app/window/sidebar.h"
#include "app/window/statusrow.h"
#include "app/window/welcome.h"
#include "app/window/windowbody.h"

#include <QCloseEvent>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace app {

MainWindow::MainWindow(Theme &theme, Preferences &preferences)
    : m_theme(theme), m_preferences(preferences), m_backups(std::make_unique<BackupKeeper>()),
      m_oneWindow(new OneWindow(this))
{
    connect(m_backups.get(), &BackupKeeper::failed, this, [this](const core::Error &error) {
        say({.kind = Message::Kind::Warning,
             .text = tr("Today’s backup could not be made. %1").arg(errorText(error)),
             .actions = {{tr("Look at the backups"), [this] { go({.page = Place::Page::Settings, .part = u"file"_s}); }}}});
    });
    connect(m_oneWindow, &OneWindow::raiseAsked, this, [this] { bringForward(*this); });
    const auto open = [this](const QString &path) { openAny(*this, path); };
    connect(m_oneWindow, &OneWindow::caseFileBrought, this, open, Qt::QueuedConnection);
    connect(new FileDrops(*this), &FileDrops::dropped, this, open, Qt::QueuedConnection);
    makeTogglingClick();
    theme.dress(*this);
    setObjectName(u"mainWindow"_s);
    resize(QSize(1280, 832).boundedTo(QWidget::screen()->availableSize()));
}

MainWindow::~MainWindow()
{
    dropBody(); // before the desk that it works on
    m_desk.reset();
    m_backups->leave();
}

void MainWindow::setDesk(std::unique_ptr<Desk> desk)
{
    if (m_desk)
        m_desk->saving().flush();
    if (screen())
        m_desk->remember(screen()->place(), saveGeometry());
    dropBody();
    m_desk = std::move(desk);
    m_backups->leave();
    m_oneWindow->answerFor(m_desk ? m_desk->opened().address : QString());
    m_trail.clear();
    Place place;
    if (m_desk) {
        connectDesk();
        if (const auto memory = m_preferences.memory(m_desk->opened().address)) {
            place = memory->place;
            if (!memory->geometry.isEmpty())
                restoreGeometry(memory->geometry);
        }
    }
    rebuild();
    if (m_desk)
        showScreen(place);
}

void MainWindow::connectDesk()
{
    connect(m_desk.get(), &Desk::asked, this, &MainWindow::go, Qt::QueuedConnection);
    connect(m_desk.get(), &Desk::backAsked, this, &MainWindow::goBack, Qt::QueuedConnection);
    connect(m_desk.get(), &Desk::workAsAsked, this, [this](core::Role role, const QString &name) {
        if (mayLeaveScreen())
            m_desk->workAs(role, name);
    });
    connect(m_desk.get(), &Desk::said, this, &MainWindow::say);
    connect(m_desk.get(), &Desk::changedElsewhere, this, &MainWindow::reload);
    connect(
        m_desk.get(), &Desk::dayBegan, this, [this] { remake([] {}); }, Qt::QueuedConnection);
    connect(m_desk.get(), &Desk::appearanceAsked, this, &MainWindow::setAppearance, Qt::QueuedConnection);
    connect(m_desk.get(), &Desk::languageAsked, this, &MainWindow::setLanguage, Qt::QueuedConnection);
    connect(
        m_desk.get(), &Desk::restoreAsked, this, [this] { restoreBackup(*this); }, Qt::QueuedConnection);
    connect(m_backups.get(), &BackupKeeper::made, m_desk.get(), &Desk::backupMade);
    connect(m_desk.get(), &Desk::dayBegan, m_backups.get(), &BackupKeeper::look);
    connect(
        m_desk.get(), &Desk::moved, this,
        [this] {
            if (!m_desk)
                return;
            m_oneWindow->answerFor(m_desk->opened().address);
            m_backups->watch(registerFileOf(m_desk->opened()));
            reload();
        },
        Qt::QueuedConnection);
    connect(&m_desk->saving(), &Saving::changed, this, &MainWindow::tellSaving);
    connect(
        m_desk.get(), &Desk::sessionChanged, this,
        [this] {
            if (!m_desk)
                return;
            m_trail.clear();
            rebuild();
            showScreen({});
        },
        Qt::QueuedConnection);
    // What is queued may come when the register is closed already.
    const auto count = [this] {
        if (m_desk)
            m_body->sidebar()->refresh();
    };
    connect(&m_desk->undoStack(), &UndoStack::changed, this, [this] { m_menu->refresh(); });
    connect(&m_desk->workspace(), &core::Workspace::dossierChanged, this, count, Qt::QueuedConnection);
    connect(&m_desk->workspace(), &core::Workspace::dossierStarted, this, count, Qt::QueuedConnection);
    connect(&m_desk->workspace(), &core::Workspace::settingsChanged, this, &MainWindow::tellPlace, Qt::QueuedConnection);
}

Screen *MainWindow::screen() const
{
    return m_body ? m_body->screen() : nullptr;
}

void MainWindow::dropBody()
{
    delete m_body;
    m_body = nullptr;
}

// Only when it is seen: whoever starts with a register has no welcome page made for her first.
void MainWindow::ensureBody()
{
    if (!m_body)
        rebuild();
}

// Texts, sizes and what a role may do are read once: with another language, text size or role all is made anew.
void MainWindow::rebuild()
{
    dropBody();
    if (m_menu)
        m_menu->setCornerWidget(nullptr); // it would be moved to the new one
    m_menu = new MainMenu(*this);
    setMenuBar(m_menu);
    m_status = new StatusRow(m_theme);
    setStatusBar(m_status);
    m_body = new WindowBody(m_theme, m_desk.get(), this);
    connectBody();
    setCentralWidget(m_body);
    setMinimumSize(640, 480);
    if (m_desk)
        tellSaving();
    else
        showWelcome();
}

void MainWindow::connectBody()
{
    const auto &notices = m_body->notices();
    // Queued: what is asked for takes away the bar that asks.
    connect(
        &notices, &Notices::againAsked, this, [this] { openAgain(*this); }, Qt::QueuedConnection);
    connect(
        &notices, &Notices::anywayAsked, this, [this] { openAnyway(*this); }, Qt::QueuedConnection);
    connect(
        &notices, &Notices::copyAsked, this, [this] { saveCopyAndGoOn(*this); }, Qt::QueuedConnection);
    connect(
        &notices, &Notices::restoreAsked, this, [this] { restoreBackup(*this); }, Qt::QueuedConnection);
}

void MainWindow::showWelcome()
{
    auto *const welcome = new Welcome(*this);
    m_body->setPage(welcome);
    welcome->firstField()->setFocus(Qt::OtherFocusReason);
    setWindowTitle(u"Vertrekwijzer"_s);
    m_status->showWelcome();
    m_menu->refresh();
}

void MainWindow::tellSaving()
{
    m_status->showSaving(m_desk->saving());
    m_body->notices().tellSaving(m_desk->saving());
}

bool MainWindow::canUndo() const
{
    return screen() && m_desk->undoStack().canUndo(screen()->place().dossier);
}

bool MainWindow::canRedo() const
{
    return screen() && m_desk->undoStack().canRedo(screen()->place().dossier);
}

void MainWindow::undo()
{
    m_desk->saving().flush();
    if (m_desk->succeeded(m_desk->undoStack().undo(screen()->place().dossier), tr("This cannot be undone.")))
        m_body->notices().dismiss();
}

void MainWindow::redo()
{
    m_desk->saving().flush();
    m_desk->succeeded(m_desk->undoStack().redo(screen()->place().dossier), tr("This cannot be done again."));
}

void MainWindow::reload()
{
    m_desk->saving().flush();
    screen()->reload();
    m_body->sidebar()->refresh();
    tellPlace();
}

void MainWindow::setLanguage(core::Language language)
{
    if (language == m_preferences.language() || !mayLeaveScreen())
        return;
    m_preferences.setLanguage(language);
    remake([language] { app::setLanguage(language); });
}

void MainWindow::setAppearance(const Appearance &appearance)
{
    if (!mayLeaveScreen())
        return;
    m_preferences.setAppearance(appearance);
    remake([&] { m_theme.setAppearance(appearance); });
}

// Everything anew after the change, with the same screen and the keyboard where it was.
void MainWindow::remake(const std::function<void()> &change)
{
    if (m_desk)
        m_desk->saving().flush();
    const auto place = screen() ? screen()->place() : Place();
    auto *const focused = focusWidget(); // also when another window is in front
    const auto name = focused ? focused->objectName() : QString();
    change();
    rebuild();
    auto *const field = name.isEmpty() ? nullptr : m_body->findChild<QWidget *>(name);
    if (m_desk)
        showScreen(place, name);
    else if (field)
        field->setFocus(Qt::OtherFocusReason);
}

void MainWindow::say(const Message &message)
{
    ensureBody();
    m_body->notices().say(message);
}

void MainWindow::showEvent(QShowEvent *event)
{
    ensureBody();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayLeave());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_desk)
        m_desk->saving().flush();
    QMainWindow::changeEvent(event);
}

} // namespace app

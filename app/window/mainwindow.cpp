// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/mainwindow.h"

#include "app/errortext.h"
#include "app/language.h"
#include "app/widgets/messagebar.h"
#include "app/window/mainmenu.h"
#include "app/window/onewindow.h"
#include "app/window/preferences.h"
#include "app/window/savelabel.h"
#include "app/window/screens.h"
#include "app/window/sidebar.h"
#include "app/window/welcome.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int longestTrail = 50;

} // namespace

MainWindow::MainWindow(Theme &theme, Preferences &preferences)
    : m_theme(theme), m_preferences(preferences), m_oneWindow(new OneWindow(this))
{
    connect(m_oneWindow, &OneWindow::raiseAsked, this, &MainWindow::bringForward);
    setObjectName(u"mainWindow"_s);
    resize(sizeHint());
    rebuild();
}

MainWindow::~MainWindow()
{
    dropScreen(); // before the desk that it works on
}

QSize MainWindow::sizeHint() const
{
    const auto room = QWidget::screen()->availableSize();
    return QSize(1280, 832).boundedTo(room);
}

void MainWindow::setDesk(std::unique_ptr<Desk> desk)
{
    if (m_desk) {
        remember();
        m_desk->saving().flush();
    }
    dropScreen();
    delete m_body;
    m_body = nullptr;
    m_desk = std::move(desk);
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
    connect(m_desk.get(), &Desk::said, this, &MainWindow::say);
    connect(m_desk.get(), &Desk::changedElsewhere, this, &MainWindow::reload);
    connect(m_desk.get(), &Desk::appearanceAsked, this, &MainWindow::setAppearance, Qt::QueuedConnection);
    connect(m_desk.get(), &Desk::languageAsked, this, &MainWindow::setLanguage, Qt::QueuedConnection);
    connect(&m_desk->saving(), &Saving::changed, this, &MainWindow::tellSaving);
    connect(m_desk.get(), &Desk::sessionChanged, this, [this] {
        m_trail.clear();
        rebuild();
        showScreen({});
    }, Qt::QueuedConnection);
    const auto count = [this] {
        if (m_sidebar)
            m_sidebar->refresh();
    };
    connect(&m_desk->undoStack(), &UndoStack::changed, this, [this] { m_menu->refresh(); });
    connect(&m_desk->workspace(), &core::Workspace::dossierChanged, this, count, Qt::QueuedConnection);
    connect(&m_desk->workspace(), &core::Workspace::dossierStarted, this, count, Qt::QueuedConnection);
    connect(&m_desk->workspace(), &core::Workspace::settingsChanged, this, &MainWindow::tellPlace, Qt::QueuedConnection);
}

// Texts, sizes and what a role may do are read once: with another language, text size or role all is made anew.
void MainWindow::rebuild()
{
    m_builtScale = m_theme.scale();
    dropScreen();
    delete m_body;
    m_sidebar = nullptr;
    if (m_menu)
        m_menu->setCornerWidget(nullptr); // it would be moved to the new one
    m_menu = new MainMenu(*this);
    setMenuBar(m_menu);
    auto *const status = new QStatusBar;
    status->setSizeGripEnabled(false);
    m_saveLabel = new SaveLabel;
    m_context = new QLabel;
    m_context->setTextFormat(Qt::PlainText);
    m_saveLabel->setContentsMargins(m_theme.px(8), m_theme.px(4), 0, m_theme.px(4));
    m_context->setContentsMargins(0, m_theme.px(4), m_theme.px(8), m_theme.px(4));
    status->addWidget(m_saveLabel);
    status->addPermanentWidget(m_context);
    setStatusBar(status);
    m_body = new QWidget;
    setCentralWidget(m_body);
    setMinimumSize(640, 480);
    if (m_desk)
        showDesk();
    else
        showWelcome();
}

void MainWindow::showWelcome()
{
    auto *const layout = new QHBoxLayout(m_body);
    layout->setContentsMargins({});
    auto *const welcome = new Welcome(*this);
    layout->addWidget(welcome);
    welcome->setFocus(Qt::OtherFocusReason);
    setWindowTitle(u"Vertrekwijzer"_s);
    m_saveLabel->setText(tr("Ready to begin"));
    m_context->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    m_menu->refresh();
}

void MainWindow::showDesk()
{
    auto *const layout = new QHBoxLayout(m_body);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_sidebar = new Sidebar(*m_desk);
    layout->addWidget(m_sidebar);
    auto *const main = new QVBoxLayout;
    main->setSpacing(0);
    m_failure = new MessageBar(m_theme);
    m_message = new MessageBar(m_theme);
    auto *const messages = new QVBoxLayout;
    messages->setSpacing(m_theme.px(8));
    for (auto *const bar : {m_failure, m_message}) {
        bar->setContentsMargins({});
        messages->addWidget(bar);
    }
    main->addLayout(messages);
    layout->addLayout(main, 1);
    arrange();
    tellSaving();
}

void MainWindow::dropScreen()
{
    if (!m_screen)
        return;
    if (m_sidebar)
        m_sidebar->takeColumn(nullptr);
    delete m_screen;
    m_screen = nullptr;
}

void MainWindow::go(const Place &place)
{
    if (!m_desk)
        return;
    m_desk->saving().flush();
    if (m_screen) {
        const auto from = m_screen->place();
        if (from != place && m_screen->isWorthReturning() && (m_trail.isEmpty() || m_trail.last() != from))
            m_trail.append(from);
        if (m_trail.size() > longestTrail)
            m_trail.removeFirst();
        if (m_message)
            m_message->dismiss();
        if (m_screen->show(place)) {
            tellPlace();
            return;
        }
    }
    showScreen(place);
}

bool MainWindow::canGoBack() const
{
    return !m_trail.isEmpty() || (m_screen && m_screen->canStepBack());
}

void MainWindow::goBack()
{
    if (!m_desk)
        return;
    m_desk->saving().flush();
    if (m_screen && m_screen->canStepBack()) {
        m_screen->stepBack();
        tellPlace();
        return;
    }
    const auto place = m_trail.isEmpty() ? Place() : m_trail.takeLast();
    if (m_screen && m_screen->show(place))
        tellPlace();
    else
        showScreen(place);
}

void MainWindow::showScreen(const Place &place, const QString &focusName)
{
    dropScreen();
    m_screen = makeScreen(place, *m_desk).release();
    auto *const main = static_cast<QBoxLayout *>(m_body->layout()->itemAt(1)->layout());
    main->addWidget(m_screen, 1);
    m_sidebar->takeColumn(m_screen->sideColumn());
    connect(m_screen, &Screen::placeChanged, this, &MainWindow::tellPlace);
    auto *const named = focusName.isEmpty() ? nullptr : m_body->findChild<QWidget *>(focusName);
    if (auto *const field = named ? named : m_screen->firstField())
        field->setFocus(Qt::OtherFocusReason);
    tellPlace();
}

void MainWindow::tellPlace()
{
    m_sidebar->showPlace(m_screen->place());
    const auto title = m_screen->title();
    setWindowTitle(m_desk->opened().isExample ? tr("%1 – example – Vertrekwijzer").arg(title) : tr("%1 – Vertrekwijzer").arg(title));
    const auto organisation = m_desk->workspace().organisation();
    m_context->setText(organisation ? organisation->name : QString());
    m_menu->refresh();
    remember();
    emit screenChanged();
}

void MainWindow::tellSaving()
{
    if (!m_desk || !m_saveLabel)
        return;
    const auto &saving = m_desk->saving();
    m_saveLabel->showState(saving);
    m_saveLabel->style()->polish(m_saveLabel);
    if (saving.state() != Saving::State::Failed) {
        m_failure->dismiss();
        return;
    }
    if (m_failure->isVisible())
        return;
    m_failure->say({.kind = Message::Kind::Error,
                    .text = tr("Saving failed. Your text is still on screen. %1").arg(errorText(saving.error())),
                    .actions = {{tr("Try again"), [this] { m_desk->saving().flush(); }}}});
}

bool MainWindow::canUndo() const
{
    return m_screen && m_desk->undoStack().canUndo(m_screen->place().dossier);
}

bool MainWindow::canRedo() const
{
    return m_screen && m_desk->undoStack().canRedo(m_screen->place().dossier);
}

void MainWindow::undo()
{
    m_desk->saving().flush();
    if (m_desk->succeeded(m_desk->undoStack().undo(m_screen->place().dossier), tr("This cannot be undone.")) && m_message)
        m_message->dismiss();
}

void MainWindow::redo()
{
    m_desk->saving().flush();
    m_desk->succeeded(m_desk->undoStack().redo(m_screen->place().dossier), tr("This cannot be done again."));
}

void MainWindow::bringForward()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::goToPane(int step)
{
    if (!m_screen)
        return;
    auto panes = m_screen->panes();
    panes.prepend(m_sidebar->pane());
    qsizetype here = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        auto *const focused = QApplication::focusWidget();
        if (focused && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            here = i;
    }
    const auto next = (here + step + panes.size()) % panes.size();
    auto *pane = panes.at(next);
    if (pane->focusPolicy() == Qt::NoFocus) {
        const auto inside = pane->findChildren<QWidget *>();
        const auto field = std::find_if(inside.begin(), inside.end(), [](const QWidget *widget) {
            return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        });
        pane = field == inside.end() ? pane : *field;
    }
    pane->setFocus(Qt::TabFocusReason);
}

void MainWindow::reload()
{
    m_desk->saving().flush();
    m_screen->reload();
    m_sidebar->refresh();
    tellPlace();
}

void MainWindow::setLanguage(core::Language language)
{
    if (language == m_preferences.language())
        return;
    m_preferences.setLanguage(language);
    remake([language] { app::setLanguage(language); });
}

void MainWindow::setAppearance(const Appearance &appearance)
{
    m_preferences.setAppearance(appearance);
    remake([&] { m_theme.setAppearance(appearance); });
}

// Everything anew after the change, with the same screen and the keyboard where it was.
void MainWindow::remake(const std::function<void()> &change)
{
    if (m_desk)
        m_desk->saving().flush();
    const auto place = m_screen ? m_screen->place() : Place();
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

void MainWindow::showHelp()
{
    if (m_desk)
        go({.page = Place::Page::Help, .part = m_screen ? m_screen->helpTopic() : QString()});
}

void MainWindow::say(const Message &message)
{
    if (m_message)
        m_message->say(message);
}

bool MainWindow::closeRegister()
{
    if (!m_desk)
        return true;
    if (!m_desk->saving().flush() && m_desk->saving().state() == Saving::State::Failed) {
        QMessageBox question(QMessageBox::NoIcon, tr("Close without saving?"),
                             tr("Some text could not be saved. It is lost if you close now."), QMessageBox::NoButton, this);
        auto *const close = question.addButton(tr("Close and lose the text"), QMessageBox::DestructiveRole);
        close->setProperty("destructive", true);
        auto *const stay = question.addButton(tr("Stay"), QMessageBox::RejectRole);
        question.setDefaultButton(stay);
        question.setEscapeButton(stay);
        question.exec();
        if (question.clickedButton() != close)
            return false;
    }
    remember();
    return true;
}

void MainWindow::remember()
{
    if (!m_desk || !m_screen || m_desk->opened().isExample)
        return;
    const auto place = m_screen->place();
    const auto before = m_preferences.memory(m_desk->opened().address);
    const bool isWork = !place.dossier.isNull();
    m_preferences.remember(m_desk->opened().address, {.geometry = saveGeometry(),
                                                      .place = place,
                                                      .work = isWork ? place : before ? before->work : Place(),
                                                      .role = m_desk->role(),
                                                      .name = m_desk->session().name});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(closeRegister());
}

// How much fits depends on the size of the text as much as on that of the window.
void MainWindow::arrange()
{
    constexpr int leastForColumn = 800;
    if (m_sidebar)
        m_sidebar->setCompact(width() / m_theme.scale() < leastForColumn);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_desk)
        m_desk->saving().flush();
    QMainWindow::changeEvent(event);
}

} // namespace app

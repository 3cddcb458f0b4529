// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/window/testwindow.h"

#include "app/language.h"
#include "core/demo/example.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 municipality = 1;

// Made once, and copied for each test.
QString exampleRegister()
{
    static const QTemporaryDir folder;
    const auto path = folder.filePath(u"example.vwz"_s);
    if (!QFile::exists(path))
        REQUIRE(core::writeExampleRegister({.database = path}, {.seed = municipality, .today = exampleDay}));
    return path;
}

} // namespace

TestWindow::TestWindow(core::Language language, const app::Appearance &appearance, QSize size)
    : m_preferences(m_folder.filePath(u"preferences.ini"_s))
{
    m_preferences.setLanguage(language);
    m_preferences.setAppearance(appearance);
    app::setLanguage(language);
    m_theme.setAppearance(appearance);
    m_window = std::make_unique<app::MainWindow>(m_theme, m_preferences);
    m_window->resize(size);
    m_window->show();
    REQUIRE(QTest::qWaitForWindowExposed(m_window.get()));
}

TestWindow::~TestWindow()
{
    m_window.reset();
    settle();
    app::setLanguage(core::Language::Dutch);
}

QString TestWindow::registerFile() const
{
    return m_folder.filePath(u"veldermeer.vwz"_s);
}

void TestWindow::show(std::unique_ptr<core::Workspace> workspace, core::Role role, const QString &name)
{
    workspace->setSession({.role = role, .name = name, .today = exampleDay});
    m_window->setDesk(std::make_unique<app::Desk>(m_theme, m_preferences, std::move(workspace),
                                                  app::OpenedRegister{.address = registerFile()}));
    settle();
}

void TestWindow::open(core::Role role)
{
    if (!QFile::exists(registerFile()))
        REQUIRE(QFile::copy(exampleRegister(), registerFile()));
    auto workspace = core::Workspace::open({.database = registerFile()});
    REQUIRE(workspace);
    (*workspace)->setSession({.role = core::Role::Hr, .today = exampleDay});
    const auto listings = (*workspace)->list({.search = u"Joris van Leeuwen"_s});
    REQUIRE(listings);
    REQUIRE_FALSE(listings->isEmpty());
    const auto view = (*workspace)->view(listings->first().id);
    REQUIRE(view);
    const auto name = view->record.dossier.nameOf(role);
    show(*std::move(workspace), role, name.isEmpty() ? u"Robin Visser"_s : name);
}

void TestWindow::openEmpty(core::Role role)
{
    auto workspace = core::Workspace::create({.database = registerFile()}, {.name = u"Veldermeer"_s},
                                             {.role = role, .name = u"Sanne Verhoeven"_s, .today = exampleDay});
    REQUIRE(workspace);
    show(*std::move(workspace), role, u"Sanne Verhoeven"_s);
}

core::DossierId TestWindow::joris()
{
    const auto listings = workspace().list({.search = u"Joris van Leeuwen"_s});
    REQUIRE(listings);
    REQUIRE_FALSE(listings->isEmpty());
    return listings->first().id;
}

void TestWindow::go(const app::Place &place)
{
    activate();
    m_window->go(place);
    settle();
}

void TestWindow::activate()
{
    settle();
    QApplication::setActiveWindow(m_window.get());
}

void TestWindow::settle()
{
    for (int round = 0; round < 3; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!QApplication::focusWidget())
        activate();
    auto *const focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    settle();
}

QList<ScreenCase> allScreens()
{
    using app::Place;
    using core::Role;
    return {{"home of the manager", Role::Manager, {.page = Place::Page::Home}},
            {"home of the employee", Role::Employee, {.page = Place::Page::Home}},
            {"home of HR", Role::Hr, {.page = Place::Page::Home}},
            {"dossiers", Role::Manager, {.page = Place::Page::Dossiers}},
            {"finished dossiers", Role::Hr, {.page = Place::Page::Dossiers, .part = u"finished"_s}},
            {"dossier, overview", Role::Manager, {.page = Place::Page::Dossier, .part = u"overview"_s}},
            {"dossier, tasks", Role::It, {.page = Place::Page::Dossier, .part = u"tasks"_s}},
            {"dossier, one task", Role::Hr, {.page = Place::Page::Dossier, .item = u"exit.talk"_s}},
            {"dossier, task with a table", Role::Ihh, {.page = Place::Page::Dossier, .item = u"information.destroy_list"_s}},
            {"dossier, handover", Role::Successor, {.page = Place::Page::Dossier, .part = u"handover"_s}},
            {"dossier, one row",
             Role::Successor,
             {.page = Place::Page::Dossier, .part = u"handover"_s, .item = u"information.open_cases"_s}},
            {"dossier, history", Role::Manager, {.page = Place::Page::Dossier, .part = u"history"_s}},
            {"task with a place", Role::Employee, {.page = Place::Page::Handover, .item = u"information.mail_to_dossier"_s}},
            {"task with a choice", Role::Employee, {.page = Place::Page::Handover, .item = u"farewell.wishes"_s}},
            {"task with consent", Role::Employee, {.page = Place::Page::Handover, .item = u"alumni.consent"_s}},
            {"task of somebody else", Role::Employee, {.page = Place::Page::Handover, .item = u"exit.talk"_s}},
            {"task with a table", Role::Employee, {.page = Place::Page::Handover, .item = u"information.open_cases"_s}},
            {"task with a day and a note", Role::Manager, {.page = Place::Page::Handover, .item = u"information.kickoff"_s}},
            {"appearance", Role::Manager, {.page = Place::Page::Settings, .part = u"appearance"_s}},
            {"organisation", Role::Manager, {.page = Place::Page::Settings, .part = u"organisation"_s}},
            {"organisation, to read", Role::Employee, {.page = Place::Page::Settings, .part = u"organisation"_s}},
            {"teams", Role::Hr, {.page = Place::Page::Settings, .part = u"teams"_s}},
            {"holidays", Role::Ihh, {.page = Place::Page::Settings, .part = u"holidays"_s}},
            {"people", Role::Manager, {.page = Place::Page::Settings, .part = u"people"_s}},
            {"register file", Role::It, {.page = Place::Page::Settings, .part = u"file"_s}},
            {"help", Role::Employee, {.page = Place::Page::Help}}};
}

app::Place screenPlace(TestWindow &test, const ScreenCase &screen)
{
    auto place = screen.place;
    if (place.page == app::Place::Page::Dossier || place.page == app::Place::Page::Handover)
        place.dossier = test.joris();
    return place;
}

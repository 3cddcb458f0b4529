// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/help/helpscreen.h"
#include "app/home/leaverlist.h"
#include "app/models/dossierchips.h"
#include "app/models/dutylistmodel.h"
#include "app/models/tasklines.h"
#include "app/widgets/errorsummary.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/rowlist.h"
#include "app/window/registers.h"
#include "app/window/start.h"
#include "tests/window/testwindow.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using app::Place;
using core::Role;

namespace {

void finishOwnTasks(core::Workspace &workspace, const core::DossierId &dossier)
{
    const auto view = workspace.view(dossier);
    for (const auto &task : view->tasks) {
        if (task.isOpen() && task.responsible == workspace.session().role)
            static_cast<void>(
                workspace.setTask(dossier, task.key(), {.status = core::Status::NotApplicable, .reason = u"Niet nodig"_s}));
    }
}

QString statusOf(TestWindow &test)
{
    QStringList texts;
    for (const auto *label : test.window().statusBar()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'|');
}

} // namespace

TEST_CASE("Window: each role starts at its home, with the keyboard on something useful", "[shell]")
{
    const auto role = GENERATE(Role::Employee, Role::Manager, Role::Hr, Role::Ihh, Role::It, Role::Successor);
    TestWindow test;
    test.open(role);

    REQUIRE(test.window().screen());
    CHECK(test.window().screen()->place().page == Place::Page::Home);
    CHECK(test.window().focusWidget());
}

TEST_CASE("Window: Alt+Left goes back the way somebody came", "[shell]")
{
    TestWindow test;
    test.open(Role::Manager);
    test.go({.page = Place::Page::Dossiers});
    test.go({.page = Place::Page::Dossiers, .part = u"late"_s});

    test.window().goBack();
    test.settle();
    CHECK(test.window().screen()->place() == Place{.page = Place::Page::Dossiers});
    test.window().goBack();
    test.settle();
    CHECK(test.window().screen()->place() == Place{});
    CHECK_FALSE(test.window().canGoBack());
}

TEST_CASE("Window: Back from a point that is still open comes where it stood", "[shell]")
{
    TestWindow test;
    test.open(Role::Employee);
    test.go({.page = Place::Page::Handover, .dossier = test.joris(), .chapter = core::Chapter::Sign});
    const auto *const summary = test.window().findChild<app::ErrorSummary *>();
    REQUIRE(summary);
    summary->findChild<app::LinkButton *>()->click();
    test.settle();
    CHECK(test.window().screen()->place().chapter != core::Chapter::Sign);

    test.window().goBack();
    test.settle();
    CHECK(test.window().screen()->place().chapter == core::Chapter::Sign);
}

TEST_CASE("Window: the next start opens where somebody was", "[shell]")
{
    TestWindow test;
    test.open(Role::Manager);
    test.go({.page = Place::Page::Dossiers, .part = u"late"_s});

    test.open(Role::Manager);
    CHECK(test.window().screen()->place() == Place{.page = Place::Page::Dossiers, .part = u"late"_s});
}

TEST_CASE("Window: another language or text size keeps the place and the keyboard", "[shell]")
{
    TestWindow test;
    test.open(Role::Manager);
    test.go({.page = Place::Page::Dossiers});
    test.field<QLineEdit>(u"search"_s)->setFocus();
    const auto title = test.window().windowTitle();

    test.window().setLanguage(core::Language::English);
    test.settle();
    CHECK(test.window().screen()->place().page == Place::Page::Dossiers);
    CHECK(test.window().focusWidget() == test.field<QLineEdit>(u"search"_s));

    test.window().setAppearance({.textSize = 150});
    test.settle();
    CHECK(test.window().screen()->place().page == Place::Page::Dossiers);
    CHECK(test.window().focusWidget() == test.field<QLineEdit>(u"search"_s));
    CHECK(test.window().windowTitle() == title); // "Dossiers" in both
}

TEST_CASE("Window: what was done to a dossier can be undone from its screen only", "[shell]")
{
    TestWindow test;
    test.open(Role::Employee);
    const auto dossier = test.joris();
    const auto before = test.workspace().view(dossier);
    REQUIRE(before);
    const auto item = std::find_if(before->tasks.begin(), before->tasks.end(), [](const core::Task &task) {
        return task.responsible == Role::Employee && task.state.status == core::Status::Todo;
    });
    REQUIRE(item != before->tasks.end());
    REQUIRE(test.workspace().setTask(dossier, item->key(), {.status = core::Status::Busy}));

    CHECK_FALSE(test.window().canUndo()); // home is about no dossier
    CHECK(test.desk().undoStack().canUndo(dossier));
}

TEST_CASE("Dossiers: searching filters as somebody types, Down and Enter open", "[dossiers]")
{
    TestWindow test;
    test.open(Role::Manager);
    test.go({.page = Place::Page::Dossiers});
    auto *const table = test.field<QTableView>(u"dossiers"_s);
    REQUIRE(table->model()->rowCount() > 1);

    auto *const search = test.field<QLineEdit>(u"search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"leeuwen"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
    test.press(Qt::Key_Down);
    CHECK(table->hasFocus());
    CHECK(table->currentIndex().data().toString() == u"Joris van Leeuwen"_s);
}

TEST_CASE("Home: each figure counts what the list that it opens holds", "[home]")
{
    const auto role = GENERATE(Role::Manager, Role::Successor, Role::Hr, Role::It);
    CAPTURE(int(role));
    for (const auto chip : app::figuresFor(role)) {
        TestWindow test;
        test.open(role);
        if (app::chipsFor(role).contains(app::DossierChip::ToSign)) {
            const auto who = test.desk().session();
            test.workspace().setSession({.role = Role::Employee, .name = u"Joris van Leeuwen"_s, .today = exampleDay});
            finishOwnTasks(test.workspace(), test.joris());
            REQUIRE(test.workspace().sign(test.joris()));
            test.workspace().setSession(who);
            test.window().reload();
        }
        INFO(app::keyOf(chip).toStdString());
        auto *const figure = test.field<QAbstractButton>(app::keyOf(chip));
        const auto shown = figure->accessibleName().section(u' ', 0, 0).toInt();
        figure->click();
        test.settle();

        CHECK(test.window().screen()->place() == Place{.page = Place::Page::Dossiers, .part = app::partOf(chip)});
        CHECK(test.field<QTableView>(u"dossiers"_s)->model()->rowCount() == shown);
        CHECK(test.field<QPushButton>(u"chip-"_s + app::keyOf(chip))->isChecked());
        CHECK(test.field<QPushButton>(u"chip-mine"_s)->isChecked());
        if (chip == app::DossierChip::ToSign)
            CHECK(shown == 1);
    }
}

TEST_CASE("Home: what another manager does is not counted, and not for her now", "[home]")
{
    TestWindow test;
    test.open(Role::Manager);
    const auto lists = [&](const QString &name) {
        const auto *const model = test.field<app::RowList>(name)->model();
        QStringList dossiers;
        for (int row = 0; row < model->rowCount(); ++row)
            dossiers += model->index(row, 0)
                            .data(name == u"duties"_s ? int(app::DutyListModel::DossierRole) : int(app::LeaverModel::IdRole))
                            .toString();
        dossiers.removeAll(QString());
        return QSet<QString>(dossiers.begin(), dossiers.end());
    };
    for (const auto &name : {u"duties"_s, u"leavers"_s}) {
        CHECK(lists(name).size() > 1);
        for (const auto &id : lists(name)) {
            const auto view = test.workspace().view(core::DossierId::fromText(id));
            REQUIRE(view);
            CHECK(view->boundTo.isEmpty());
        }
    }
    const auto all = test.workspace().count({.closed = false});
    const auto hers = test.workspace().count({.closed = false, .person = u"Sanne Verhoeven"_s});
    REQUIRE(all);
    REQUIRE(*hers < *all);
    CHECK(test.field<QAbstractButton>(u"open"_s)->accessibleName().section(u' ', 0, 0).toInt() == *hers);
}

TEST_CASE("Home: whoever finished the task where she was goes on with the next, and reads that it is", "[home]")
{
    TestWindow test;
    test.open(Role::Employee);
    const auto id = test.joris();
    const auto was = u"information.mail_to_dossier"_s;
    REQUIRE(test.workspace().setTask(id, was, {.status = core::Status::Busy, .place = QString()}));
    test.go({.page = Place::Page::Handover, .dossier = id, .item = was});
    test.go({});
    const auto says = [&](const QString &wanted) {
        const auto labels = test.window().screen()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == wanted; });
    };
    CHECK(says(u"Verder waar je was"_s));

    REQUIRE(test.workspace().setTask(id, was, {.status = core::Status::NotApplicable, .reason = u"Niet nodig"_s}));
    test.go({.page = Place::Page::Settings});
    test.go({});
    CHECK_FALSE(says(u"Verder waar je was"_s));
    CHECK(says(u"Hierna"_s));
    test.field<QPushButton>(u"resume"_s)->click();
    test.settle();
    CHECK(test.window().screen()->place().item == app::nextOpenTask(*test.workspace().view(id), was));
}

TEST_CASE("Dossiers: who never signs is not asked to", "[dossiers]")
{
    TestWindow test;
    test.open(Role::Hr);
    test.go({.page = Place::Page::Dossiers, .part = u"sign"_s});

    CHECK_FALSE(test.window().findChild<QPushButton *>(u"chip-sign"_s));
    CHECK(test.window().screen()->place() == Place{.page = Place::Page::Dossiers});
}

TEST_CASE("Dossiers: nothing found says so, and offers the way back", "[dossiers]")
{
    TestWindow test;
    test.open(Role::Manager);
    test.go({.page = Place::Page::Dossiers});
    auto *const table = test.field<QTableView>(u"dossiers"_s);
    const int all = table->model()->rowCount();

    test.field<QLineEdit>(u"search"_s)->setText(u"xyzzy"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 0; }));
    CHECK_FALSE(table->isVisible());
    const auto buttons = test.window().findChildren<QPushButton *>();
    const auto clear = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *button) { return button->text() == u"Filters wissen"_s; });
    REQUIRE(clear != buttons.end());
    (*clear)->click();
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == all; }));
}

TEST_CASE("Help: every screen has a page of its own in both languages", "[help]")
{
    const auto screen = GENERATE(from_range(allScreens()));
    const auto language = GENERATE(core::Language::Dutch, core::Language::English);
    CAPTURE(screen.name);
    TestWindow test(language);
    test.open(screen.role);
    test.go(screenPlace(test, screen));

    const auto topic = test.window().screen()->helpTopic();
    INFO(topic.toStdString());
    CHECK_FALSE(app::helpText(topic).isEmpty());
    test.window().showHelp();
    test.settle();
    CHECK(test.window().screen()->place() == Place{.page = Place::Page::Help, .part = topic});
}

TEST_CASE("Window: it opens without words and for a register; all else is for the command line", "[shell]")
{
    CHECK(app::asksForWindow({}));
    CHECK(app::asksForWindow({u"vergunningen.vwz"_s}));
    CHECK(app::asksForWindow({u"voor-Joris.VWDOSSIER"_s}));
    CHECK_FALSE(app::asksForWindow({u"list"_s}));
    CHECK_FALSE(app::asksForWindow({u"verify"_s, u"--register"_s, u"vergunningen.vwz"_s}));
}

TEST_CASE("Window: a folder that a service copies is warned for once", "[shell]")
{
    TestWindow test;
    test.open(Role::Manager);
    test.window().closeRegister();
    const QDir folder(QFileInfo(test.registerFile()).absolutePath());
    REQUIRE(folder.mkdir(u"OneDrive - Veldermeer"_s));
    const auto file = folder.filePath(u"OneDrive - Veldermeer/veldermeer.vwz"_s);
    REQUIRE(QFile::copy(test.registerFile(), file));
    test.window().preferences().remember(file, {.role = Role::Manager, .name = u"Sanne Verhoeven"_s});

    REQUIRE(app::openAddress(test.window(), file));
    auto *const warning = test.field<app::MessageBar>(u"cloud"_s);
    CHECK(warning->accessibleName().contains(u"OneDrive"_s));
    test.go({.page = Place::Page::Dossiers});
    CHECK(warning->isVisible()); // until she has read it
    warning->dismiss();
    test.window().closeRegister();

    REQUIRE(app::openAddress(test.window(), file));
    CHECK_FALSE(test.window().findChild<app::MessageBar *>(u"cloud"_s));
}

TEST_CASE("Window: the line at the bottom says that a register is on the network", "[shell]")
{
    TestWindow test;
    test.open(Role::Manager);
    CHECK_FALSE(statusOf(test).contains(u"Netwerkschijf"_s));

    auto workspace = core::Workspace::open({.database = test.registerFile()});
    REQUIRE(workspace);
    (*workspace)->setSession(test.desk().session());
    test.window().setDesk(
        std::make_unique<app::Desk>(test.window().theme(), test.window().preferences(), *std::move(workspace),
                                    app::OpenedRegister{.address = test.registerFile(), .isOnNetwork = true}));
    test.settle();
    CHECK(statusOf(test).contains(u"Netwerkschijf: één persoon tegelijk"_s));
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/taskbar.h"
#include "app/handover/taskdetail.h"
#include "app/handover/tasklistview.h"
#include "app/models/tasklines.h"
#include "app/widgets/navlist.h"
#include "app/widgets/statussegment.h"
#include "tests/window/testwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using app::Place;
using core::Chapter;
using core::Role;
using core::Status;

namespace {

const auto mailTask = u"information.mail_to_dossier"_s; // asks for a place

class Handover : public TestWindow
{
public:
    explicit Handover(Role role = Role::Employee, const app::Appearance &appearance = {}, QSize size = {1280, 800})
        : TestWindow(core::Language::Dutch, appearance, size)
    {
        open(role);
        dossier = joris();
    }

    core::DossierView view()
    {
        auto found = workspace().view(dossier);
        REQUIRE(found);
        return *std::move(found);
    }
    core::Task task(const QString &item)
    {
        const auto seen = view();
        const auto *found = seen.task(item);
        REQUIRE(found);
        return *found;
    }
    void set(const QString &item, const core::TaskEdit &edit)
    {
        const auto set = workspace().setTask(dossier, item, edit);
        REQUIRE((set || set.error().code == core::ErrorCode::NothingToChange));
    }
    void at(const QString &item) { go({.page = Place::Page::Handover, .dossier = dossier, .item = item}); }
    QString item() { return window().screen()->place().item; }
    app::TaskListView *list() { return field<app::TaskListView>(u"tasks"_s); }
    bool isInDetail() { return field<app::TaskDetail>(u"taskDetail"_s)->isAncestorOf(window().focusWidget()); }

    core::DossierId dossier;
};

} // namespace

TEST_CASE("Handover: what can be done with a row stands in the menu while its table is there", "[handover]")
{
    Handover test;
    const auto inMenu = [&](const QString &name) {
        const auto actions = test.window().menuBar()->findChildren<QMenu *>();
        return std::ranges::any_of(actions, [&](const QMenu *menu) {
            const auto all = menu->actions();
            return std::ranges::any_of(
                all, [&](const QAction *action) { return action->objectName() == name && action->isVisible(); });
        });
    };
    test.at(u"information.open_cases"_s);
    CHECK(inMenu(u"moveRowDown"_s));
    CHECK(inMenu(u"deleteRow"_s));

    test.at(mailTask);
    CHECK_FALSE(inMenu(u"moveRowDown"_s));
}

TEST_CASE("Handover: opens at the first open task, with the keyboard on how it is going", "[handover]")
{
    Handover test;
    test.go({.page = Place::Page::Handover, .dossier = test.dossier});

    CHECK(test.item() == app::nextOpenTask(test.view(), {}));
    auto *const segment = test.window().findChild<app::StatusSegment *>();
    REQUIRE(segment);
    CHECK(segment->isAncestorOf(test.window().focusWidget()));
}

TEST_CASE("Handover: opens again at the task where she was", "[handover]")
{
    Handover test;
    test.at(mailTask);
    test.go({.page = Place::Page::Home});
    test.go({.page = Place::Page::Handover, .dossier = test.dossier});

    CHECK(test.item() == mailTask);
    CHECK(test.window().screen()->place().chapter == Chapter::Information);
}

TEST_CASE("Handover: keys lead to the next open task, back, and through the chapters", "[handover]")
{
    Handover test;
    test.at(mailTask);

    test.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(test.item() == app::nextOpenTask(test.view(), mailTask));
    CHECK(test.isInDetail());
    test.at(mailTask);
    test.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(test.item() == app::previousTask(test.view(), mailTask));
    test.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(test.window().screen()->place().chapter == Chapter::Contacts);
    test.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(test.window().screen()->place().chapter == Chapter::Information);
}

TEST_CASE("Handover: F6 goes round the chapters, the tasks and the task", "[handover]")
{
    Handover test;
    test.at(mailTask);
    REQUIRE(test.isInDetail());

    test.press(Qt::Key_F6);
    CHECK(test.window().focusWidget() == test.field<app::NavList>(u"chapters"_s));
    test.press(Qt::Key_F6);
    CHECK(test.window().focusWidget() == test.list());
    test.press(Qt::Key_F6);
    CHECK(test.isInDetail());
}

TEST_CASE("Handover: the arrows of the list show each task, and Enter goes to it", "[handover]")
{
    Handover test;
    test.at(mailTask);
    test.list()->setFocus();

    test.press(Qt::Key_Down);
    const auto next = test.item();
    CHECK(next != mailTask);
    CHECK(test.field<app::TaskDetail>(u"taskDetail"_s)->item() == next);
    CHECK(test.window().focusWidget() == test.list());
    test.press(Qt::Key_Return);
    CHECK(test.isInDetail());
}

TEST_CASE("Handover: what is typed is saved when she goes on to another task", "[handover]")
{
    Handover test;
    test.at(mailTask);
    auto *const note = test.field<QPlainTextEdit>(u"taskNote"_s);
    note->setFocus();
    note->selectAll();
    QTest::keyClicks(note, u"Map Havengebied volgt"_s);
    test.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK(test.item() != mailTask);
    CHECK(test.task(mailTask).state.note == u"Map Havengebied volgt"_s);
}

TEST_CASE("Handover: a change by somebody else leaves what she is typing alone", "[handover]")
{
    Handover test;
    test.at(mailTask);
    auto *const note = test.field<QPlainTextEdit>(u"taskNote"_s);
    note->setFocus();
    note->selectAll();
    QTest::keyClicks(note, u"half"_s);

    test.set(u"information.personal_drive"_s, {.status = Status::Busy});
    test.settle();
    CHECK(test.field<QPlainTextEdit>(u"taskNote"_s) == note);
    CHECK(note->toPlainText() == u"half"_s);
    CHECK(test.window().focusWidget() == note);
}

TEST_CASE("Handover: a task with a table takes the room of the list, which becomes a menu", "[handover]")
{
    Handover test;
    test.at(mailTask);
    CHECK(test.list()->isVisible());
    CHECK_FALSE(test.field<QPushButton>(u"taskMenu"_s)->isVisible());

    test.at(u"information.open_cases"_s);
    CHECK_FALSE(test.list()->isVisible());
    CHECK(test.field<QPushButton>(u"taskMenu"_s)->isVisible());
    CHECK(test.field<QPushButton>(u"taskMenu"_s)->text().startsWith(u"Taak 1 van "_s));
    CHECK(test.window().screen()->can(app::Screen::Command::New));
}

TEST_CASE("Handover: the arrows go on where a table takes the room of the list", "[handover]")
{
    Handover test;
    test.at(mailTask);
    test.list()->setFocus();
    const auto isChoosing = [&] {
        return test.window().focusWidget() == test.list() ||
               test.window().focusWidget() == test.field<QPushButton>(u"taskMenu"_s);
    };

    QStringList up;
    for (auto before = QString(); before != test.item(); test.press(Qt::Key_Up)) {
        before = test.item();
        up.append(before);
        CHECK(isChoosing());
    }
    CHECK(up.contains(u"information.locations"_s)); // has a table
    for (qsizetype steps = up.size() - 1; steps > 0; --steps)
        test.press(Qt::Key_Down);
    CHECK(test.item() == mailTask);
    CHECK(test.window().focusWidget() == test.list());
}

TEST_CASE("Handover: another task takes the keyboard of the one that goes", "[handover]")
{
    Handover test;
    test.activate();
    test.at(u"information.locations"_s); // has a table, so the tasks are a menu
    REQUIRE(test.isInDetail());
    emit test.window().findChild<app::TaskBar *>()->chosen(mailTask); // as a screen reader that presses a button does
    test.settle();

    CHECK(test.item() == mailTask);
    CHECK(test.isInDetail());
}

TEST_CASE("Handover: with large text or a narrow window, tasks and chapters are menus", "[handover]")
{
    const bool isLarge = GENERATE(true, false);
    Handover test(Role::Employee, {.textSize = isLarge ? 200 : 100}, isLarge ? QSize(1280, 800) : QSize(700, 600));
    test.at(mailTask);

    CHECK_FALSE(test.list()->isVisible());
    CHECK(test.field<QPushButton>(u"taskMenu"_s)->isVisible());
    auto *const chapters = test.field<QPushButton>(u"chapterMenu"_s);
    CHECK(chapters->isVisible());
    emit chapters->menu()->aboutToShow();
    REQUIRE(chapters->menu()->actions().size() > 8);
    chapters->menu()->actions().first()->trigger();
    test.settle();
    CHECK(test.window().screen()->place().chapter == Chapter::Start);
}

TEST_CASE("Handover: tasks of others are there to read, and say who does them", "[handover]")
{
    Handover test;
    test.at(u"information.hold_check"_s);

    CHECK(test.item() == u"information.hold_check"_s);
    CHECK_FALSE(test.window().findChild<app::StatusSegment *>());
    CHECK(test.window().focusWidget() == test.field<QPushButton>(u"nextTask"_s));
    QStringList texts;
    for (const auto *label : test.field<app::TaskDetail>(u"taskDetail"_s)->findChildren<QLabel *>())
        texts.append(label->text());
    CHECK(texts.contains(u"Dit doet informatiebeheer (IHH)"_s));
}

namespace {

// Everything that blocks is out of the way, and Joris has signed.
void signAll(Handover &test)
{
    for (const auto &task : test.view().tasks) {
        if (task.responsible == Role::Employee && task.isOpen() && !task.item.evidence.contains(core::Evidence::Signature))
            test.set(task.key(), {.status = Status::NotApplicable, .reason = u"Het bestond niet"_s});
    }
    REQUIRE(test.workspace().sign(test.dossier));
}

} // namespace

TEST_CASE("Handover: what was signed can only be read, until the signature is taken back", "[handover]")
{
    Handover test;
    test.set(mailTask, {.status = Status::Done, .place = u"Zaaksysteem: Z-1"_s});
    signAll(test);
    test.at(mailTask);
    CHECK_FALSE(test.window().findChild<app::StatusSegment *>());

    auto *const withdraw = test.field<QPushButton>(u"withdrawSignature"_s);
    CHECK(withdraw->isVisible());
    QTimer::singleShot(0, &test.window(), [] {
        auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        for (auto *const button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Handtekening terugnemen"_s)
                button->click();
        }
    });
    withdraw->click();
    test.settle();
    CHECK_FALSE(test.task(u"information.employee_sign"_s).state.signature.isSigned());
    CHECK(test.window().findChild<app::StatusSegment *>());
}

TEST_CASE("Handover: a statement is confirmed where she signs, with the keyboard on its box", "[handover]")
{
    Handover test;
    test.at(u"information.complete"_s);

    CHECK(test.window().focusWidget() == test.field<QCheckBox>(u"statement:information.complete"_s));
    test.press(Qt::Key_Space);
    CHECK(test.task(u"information.complete"_s).state.status == Status::Done);
}

TEST_CASE("Handover: without a dossier of one's own the screen says so", "[handover]")
{
    TestWindow test;
    test.openEmpty(Role::Employee);
    test.go({.page = Place::Page::Handover});

    CHECK(test.window().screen()->place().page == Place::Page::Handover);
    CHECK(test.window().screen()->place().item.isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/dossierscreen.h"
#include "app/handover/taskdetail.h"
#include "app/models/attentionpoints.h"
#include "app/models/dossiertaskmodel.h"
#include "app/widgets/banner.h"
#include "app/widgets/rowlist.h"
#include "app/widgets/statussegment.h"
#include "app/widgets/timelinebar.h"
#include "tests/window/testwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using app::Place;
using core::Role;

namespace {

class DossierWindow : public TestWindow
{
public:
    explicit DossierWindow(Role role, const QString &part = {}, const QString &item = {})
    {
        open(role);
        show(part, item);
    }

    void show(const QString &part = {}, const QString &item = {})
    {
        go({.page = Place::Page::Dossier, .dossier = joris(), .part = part, .item = item});
    }

    QTabBar *tabs() { return field<QTabBar>(u"dossierTabs"_s); }
    QString tab() { return window().screen()->place().part; }
    QStringList actions()
    {
        QStringList names;
        for (const auto *action : window().screen()->actions()) {
            if (!action->isSeparator() && action->isVisible())
                names.append(action->objectName());
        }
        return names;
    }
    QString banners()
    {
        QStringList texts;
        for (const auto *banner : window().findChildren<app::Banner *>()) {
            if (!banner->isHidden())
                texts.append(banner->accessibleName());
        }
        return texts.join(u'|');
    }
};

bool isIn(const QWidget *part, const QWidget *whole)
{
    return part && (part == whole || whole->isAncestorOf(part));
}

} // namespace

TEST_CASE("Dossier: each role begins at what it comes for", "[dossier]")
{
    CHECK(DossierWindow(Role::Manager).tab() == u"overview"_s);
    CHECK(DossierWindow(Role::Successor).tab() == u"handover"_s);
    CHECK(DossierWindow(Role::Hr).tab() == u"tasks"_s);
    CHECK(DossierWindow(Role::It).tab() == u"tasks"_s);
}

TEST_CASE("Dossier: from a duty it opens on that task, with the keyboard in it", "[dossier]")
{
    DossierWindow test(Role::Manager, {}, u"information.signoff"_s);
    CHECK(test.tab() == u"sign"_s); // that is where she signs

    test.show({}, u"accounts.mail_decision"_s);
    CHECK(test.tab() == u"tasks"_s);
    CHECK(test.window().screen()->place().item == u"accounts.mail_decision"_s);
    CHECK(isIn(QApplication::focusWidget(), test.field<app::TaskDetail>(u"taskDetail"_s)));
    const auto current = test.field<app::RowList>(u"tasks"_s)->currentIndex();
    CHECK(current.data(app::DossierTaskModel::ItemRole) == u"accounts.mail_decision"_s);
}

TEST_CASE("Dossier: Ctrl+PgDn and Ctrl+PgUp go round the tabs", "[dossier]")
{
    DossierWindow test(Role::Manager);
    test.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(test.tab() == u"tasks"_s);
    test.press(Qt::Key_PageUp, Qt::ControlModifier);
    test.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(test.tab() == u"history"_s);
}

TEST_CASE("Dossier: what may be done with it follows the role", "[dossier]")
{
    CHECK(DossierWindow(Role::Manager).actions().contains(u"changeDates"_s));
    CHECK_FALSE(DossierWindow(Role::Manager).actions().contains(u"setHold"_s));
    CHECK(DossierWindow(Role::Ihh).actions() == QStringList{u"send"_s, u"setHold"_s, u"finish"_s});
    CHECK(DossierWindow(Role::It).actions() == QStringList{u"send"_s});
}

TEST_CASE("Dossier: a paused one says so, is read only, and can be resumed", "[dossier]")
{
    DossierWindow test(Role::Manager);
    CHECK(test.banners().isEmpty());

    test.window().screen()->findChild<QAction *>(u"pause"_s)->trigger();
    test.settle();

    CHECK(test.banners().contains(u"gepauzeerd"_s));
    CHECK(test.actions() == QStringList{u"send"_s, u"resume"_s, u"cancel"_s, u"finish"_s});
    test.window().screen()->findChild<QAction *>(u"resume"_s)->trigger();
    test.settle();
    CHECK(test.banners().isEmpty());
}

TEST_CASE("Dossier: of another manager it can be read, says whose work it is, and offers nothing that would be refused",
          "[dossier]")
{
    const auto lock = GENERATE(as<QString>(), u"overview"_s, u"tasks"_s, u"handover"_s, u"sign"_s);
    DossierWindow test(Role::Manager);
    const auto name = test.workspace().session().name;
    test.workspace().setSession({.role = Role::Hr, .name = u"Thijs Hendriks"_s, .today = exampleDay});
    REQUIRE(test.workspace().bindPerson(test.joris(), Role::Manager, {.name = u"Bo Li"_s}));
    test.workspace().setSession({.role = Role::Manager, .name = name, .today = exampleDay});
    test.window().reload();
    test.show(lock, lock == u"tasks"_s ? u"information.kickoff"_s : QString());
    CAPTURE(lock.toStdString());

    CHECK(test.actions() == QStringList{u"send"_s}); // what may be read may be sent
    CHECK(test.banners().contains(u"In dit dossier werkt Bo Li als leidinggevende. Je kunt het lezen."_s));
    for (const auto *input : test.window().screen()->findChildren<app::StatusSegment *>())
        CHECK(input->isHidden());
    for (const auto *button : test.window().screen()->findChildren<QPushButton *>(
             QRegularExpression(u"^(sign|refuseToSign|withdrawSignature|checkAndSign|addRow|ack.*)$"_s)))
        CHECK_FALSE(button->isVisible());
}

TEST_CASE("Dossier: everybody reads that there is a hold, and few why", "[dossier]")
{
    DossierWindow test(Role::Ihh);
    REQUIRE(test.workspace().setHold(test.joris(), u"Verzoek van de krant"_s, u"WOO-7"_s));
    test.settle();
    CHECK(test.banners().contains(u"WOO-7"_s));

    DossierWindow it(Role::It);
    it.workspace().setSession({.role = Role::Ihh, .name = u"Leyla Aydın"_s, .today = exampleDay});
    REQUIRE(it.workspace().setHold(it.joris(), u"Verzoek van de krant"_s, u"WOO-7"_s));
    it.workspace().setSession({.role = Role::It, .name = u"Kwame Mensah"_s, .today = exampleDay});
    it.window().reload();
    CHECK(it.banners().contains(u"vernietigd"_s));
    CHECK_FALSE(it.banners().contains(u"WOO-7"_s));
}

TEST_CASE("Dossier: the manager sees no trace of exit talks", "[dossier]")
{
    DossierWindow test(Role::Manager);
    for (const auto &stop : test.window().findChild<app::TimelineBar *>()->stops())
        CHECK_FALSE(stop.name.contains(u"xit"_s));
    test.show({}, u"exit.talk"_s);
    CHECK(test.window().screen()->place().item.isEmpty());
}

TEST_CASE("Dossier: one that is not there says so and leads back", "[dossier]")
{
    DossierWindow test(Role::Manager);
    test.go({.page = Place::Page::Dossier, .dossier = core::DossierId(QUuid::createUuid())});

    CHECK_FALSE(test.window().screen()->can(app::Screen::Command::Print));
    REQUIRE(isIn(QApplication::focusWidget(), test.window().screen()));
    test.press(Qt::Key_Return);
    CHECK(test.window().screen()->place().page == Place::Page::Dossiers);
}

TEST_CASE("Dossier: a task that is done leaves the points, and the keyboard stays in the list", "[dossier]")
{
    DossierWindow test(Role::Manager);
    auto *const first = test.field<QPushButton>(u"attention0"_s);
    const auto before = first->accessibleName();
    test.activate();
    first->setFocus();
    const auto points = app::attentionPoints(*test.workspace().view(test.joris()));
    REQUIRE(points.size() > 1);

    const auto elsewhere = core::Workspace::open({.database = test.registerFile()});
    REQUIRE(elsewhere);
    (*elsewhere)->setSession({.role = Role::Employee, .name = u"Joris van Leeuwen"_s, .today = exampleDay});
    REQUIRE((*elsewhere)
                ->setTask(test.joris(), points.first().item,
                          {.status = core::Status::NotApplicable, .reason = u"Bestaat niet"_s}));
    test.window().reload();
    test.settle();

    CHECK(first->accessibleName() != before);
    CHECK(QApplication::focusWidget() == first);
}

TEST_CASE("Dossier: after a task that is done the next one is of the same role", "[dossier]")
{
    DossierWindow test(Role::Manager);
    const auto before = *test.workspace().view(test.joris());
    const auto done = std::ranges::find_if(before.tasks, [](const core::Task &task) {
        return task.responsible == Role::Manager && task.isOpen() && task.item.evidence.isEmpty();
    });
    REQUIRE(done != before.tasks.end());
    test.show({}, done->key());

    REQUIRE(test.workspace().setTask(test.joris(), done->key(), {.status = core::Status::Done}));
    test.field<QPushButton>(u"nextTask"_s)->click();

    const auto after = *test.workspace().view(test.joris());
    const auto *const next = after.task(test.window().screen()->place().item);
    REQUIRE(next);
    CHECK(next->key() != done->key());
    CHECK(next->responsible == Role::Manager);
    CHECK(next->isOpen());
}

namespace {

// Stands for the mail program of the machine.
class MailProgram : public QObject
{
    Q_OBJECT
public:
    MailProgram() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "open"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }
    QUrl last;

public slots:
    void open(const QUrl &url) { last = url; }
};

} // namespace

TEST_CASE("Dossier: a reminder is a draft to whoever does the task, without why she leaves", "[dossier]")
{
    MailProgram mail;
    DossierWindow test(Role::Manager);
    const auto view = test.workspace().view(test.joris());
    const auto point = app::attentionPoints(*view).first();

    test.field<QPushButton>(u"attention0"_s)->click();

    CHECK(mail.last.path() == view->record.dossier.people.value(Role::Employee).email);
    CHECK(mail.last.query(QUrl::FullyDecoded).contains(point.title));
    CHECK_FALSE(mail.last.query(QUrl::FullyDecoded).contains(u"pzegging"_s));

    // Whether a mail program opened, nobody can tell: the window says what to do when none did.
    const auto buttons = test.window().findChildren<QPushButton *>();
    const auto copy = std::ranges::find(buttons, u"Tekst kopiëren"_s, &QAbstractButton::text);
    REQUIRE(copy != buttons.end());
    (*copy)->click();
    CHECK(QGuiApplication::clipboard()->text().contains(point.title));
}

#include "dossierscreen_test.moc"

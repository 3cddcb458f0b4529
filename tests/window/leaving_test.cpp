// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/messagebar.h"
#include "app/widgets/statussegment.h"
#include "app/window/registers.h"
#include "tests/window/part.h"
#include "tests/window/testwindow.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using app::Place;
using core::Role;

namespace {

// A field with a text that the register does not take.
class Unwritable final : public app::Unsaved
{
    Q_DISABLE_COPY_MOVE(Unwritable)
public:
    explicit Unwritable(app::Saving &saving) : m_saving(saving) { saving.add(this); }
    ~Unwritable() { m_saving.remove(this); }
    bool flush() override { return false; }

private:
    app::Saving &m_saving;
};

void closeByMenu(TestWindow &test)
{
    const auto actions = test.window().findChildren<QAction *>();
    const auto close = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->shortcut() == QKeySequence(QKeySequence::Close);
    });
    REQUIRE(close != actions.end());
    (*close)->trigger();
    test.settle();
}

QStringList textsOn(const QWidget &window)
{
    QStringList texts;
    for (const auto *label : window.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

void chooseNotApplicable(TestWindow &test)
{
    auto *const segment = test.window().findChild<app::StatusSegment *>();
    REQUIRE(segment);
    segment->findChildren<QAbstractButton *>().last()->click();
    test.settle();
    REQUIRE(segment->status() == core::Status::NotApplicable);
}

// An open task that can be set, where its role does that.
Place toSet(TestWindow &test)
{
    if (test.desk().role() == Role::Employee)
        return {.page = Place::Page::Handover, .dossier = test.joris(), .item = u"information.mail_to_dossier"_s};
    Place place{.page = Place::Page::Dossier, .dossier = test.joris(), .part = u"tasks"_s};
    const auto view = test.workspace().view(test.joris());
    REQUIRE(view);
    for (const auto &task : view->tasks) {
        if (task.responsible == Role::Manager && task.isOpen() && task.item.kind == core::ItemKind::Task)
            place.item = task.key();
    }
    return place;
}

enum class Way { Screen, Back, Role, Register, Language, TextSize };

bool isAskedWhy(TestWindow &test)
{
    const auto texts = textsOn(test.window());
    return std::any_of(texts.begin(), texts.end(),
                       [](const QString &text) { return text.startsWith(u"Zeg waarom het niet van toepassing is"_s); });
}

} // namespace

TEST_CASE("Leaving: a task set to Not applicable without a reason asks for it once, whoever the screen is left for",
          "[leaving]")
{
    const auto role = GENERATE(Role::Employee, Role::Manager);
    const auto way = GENERATE(Way::Screen, Way::Back, Way::Role, Way::Register, Way::Language, Way::TextSize);
    TestWindow test;
    test.open(role);
    const auto place = toSet(test);
    test.go(place);
    chooseNotApplicable(test);
    if (role == Role::Manager) // the question is on a tab that is out of sight
        test.go({.page = Place::Page::Dossier, .dossier = place.dossier, .part = u"overview"_s});
    const auto leave = [&] {
        if (way == Way::Screen)
            test.go({.page = Place::Page::Settings});
        else if (way == Way::Back && role == Role::Employee)
            test.window().goBack();
        else if (way == Way::Register)
            test.window().closeRegister();
        else if (way == Way::Language)
            test.window().setLanguage(core::Language::English);
        else if (way == Way::TextSize)
            test.window().setAppearance({.textSize = 150});
        else
            test.desk().askToWorkAs(Role::Hr, u"Femke de Boer"_s);
    };
    CHECK_FALSE(isAskedWhy(test));

    leave();
    test.settle();
    REQUIRE(test.window().screen());
    CHECK(test.window().screen()->place().page == place.page);
    CHECK(test.window().screen()->place().item == place.item);
    CHECK(isAskedWhy(test));
    CHECK(test.window().focusWidget() == test.field<QAbstractButton>(u"reason:0"_s));

    leave();
    test.settle();
    CHECK_FALSE(isAskedWhy(test));
}

TEST_CASE("Leaving: a register that was made while she opened another is offered to her", "[leaving]")
{
    TestWindow test;
    app::openExample(test.window());
    test.open(Role::Manager);
    QPushButton *open = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (auto *const bar : test.window().findChildren<app::MessageBar *>()) {
            for (auto *const button : bar->findChildren<QPushButton *>())
                open = button->text() == u"Openen"_s ? button : open;
        }
        return open != nullptr;
    }));
    CHECK(test.desk().opened().address == test.registerFile());

    open->click();
    test.settle();
    CHECK(test.desk().opened().isExample);
}

TEST_CASE("Leaving: text that could not be written is never dropped without asking", "[leaving]")
{
    TestWindow test;
    test.open(Role::Manager);
    const Unwritable text(test.desk().saving());
    bool isAsked = false;

    SECTION("by the menu")
    {
        inNextDialog([&](QDialog &dialog) { isAsked = dialog.findChild<QPushButton *>(u"keep"_s)->hasFocus(); });
        closeByMenu(test);
    }
    SECTION("by closing the window")
    {
        inNextDialog([&](QDialog &) { isAsked = true; });
        CHECK_FALSE(test.window().close());
    }
    SECTION("for another register")
    {
        inNextDialog([&](QDialog &) { isAsked = true; });
        app::openExample(test.window());
    }
    CHECK(isAsked);
    REQUIRE(test.window().desk());
    CHECK(test.desk().opened().address == test.registerFile());
}

TEST_CASE("Leaving: whoever lets go of her text gets the welcome page", "[leaving]")
{
    TestWindow test;
    test.open(Role::Manager);
    {
        auto *const text = new Unwritable(test.desk().saving());
        inNextDialog([&](QDialog &dialog) {
            dialog.findChild<QPushButton *>(u"act"_s)->click();
            delete text;
        });
        closeByMenu(test);
    }
    CHECK_FALSE(test.window().desk());
    CHECK_FALSE(test.window().screen());
}

TEST_CASE("Leaving: an example takes its folder along", "[leaving]")
{
    TestWindow test;
    app::openExample(test.window());
    REQUIRE(QTest::qWaitFor([&] { return test.window().desk() != nullptr; }));
    const auto folder = QFileInfo(test.desk().opened().address).absolutePath();
    CHECK(QFileInfo(folder).isDir());

    test.window().closeRegister();
    CHECK_FALSE(QFileInfo::exists(folder));
}

TEST_CASE("Window: what goes wrong on the welcome page is said there", "[shell]")
{
    TestWindow test;
    CHECK_FALSE(app::openAddress(test.window(), u"/nergens/register.vwz"_s));

    const auto texts = textsOn(test.window());
    CHECK(std::any_of(texts.begin(), texts.end(),
                      [](const QString &text) { return text.contains(u"/nergens/register.vwz"_s); }));
}

TEST_CASE("Window: after midnight it is the next day, also in what is on screen", "[shell]")
{
    TestWindow test;
    test.open(Role::Manager);
    auto day = exampleDay;
    auto workspace = core::Workspace::open({.database = test.registerFile()});
    REQUIRE(workspace);
    (*workspace)->setSession(test.desk().session());
    test.window().setDesk(std::make_unique<app::Desk>(
        test.window().theme(), test.window().preferences(), *std::move(workspace),
        app::OpenedRegister{.address = test.registerFile()}, app::RegisterHold{}, [&day] { return day; }));
    test.settle();
    const auto before = textsOn(test.window());

    test.desk().lookAround();
    test.settle();
    CHECK(test.desk().today() == exampleDay);
    CHECK(textsOn(test.window()) == before);

    day = exampleDay.addDays(40);
    test.desk().lookAround();
    test.settle();
    CHECK(test.desk().today() == day);
    CHECK(textsOn(test.window()) != before);
}

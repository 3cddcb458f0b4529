// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/evidencefield.h"
#include "app/handover/placetext.h"
#include "app/handover/taskdetail.h"
#include "app/handover/tasktexts.h"
#include "app/language.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/statussegment.h"
#include "tests/window/testwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using core::Role;
using core::Status;

namespace {

const auto mailTask = u"information.mail_to_dossier"_s; // asks for a place
const auto consentTask = u"alumni.consent"_s;
const auto wishTask = u"farewell.wishes"_s; // a note and a choice

// The detail of one task in a window, as other screens show it too.
class Detail : public TestWindow
{
public:
    explicit Detail(const QString &item, const core::TaskEdit &before = {}, Role role = Role::Employee)
    {
        open(role);
        id = joris();
        if (before.status || before.place || before.note || before.choice)
            REQUIRE(workspace().setTask(id, item, before));
        m_dossier = std::make_unique<app::OpenDossier>(workspace(), id);
        detail = std::make_unique<app::TaskDetail>(desk(), *m_dossier);
        detail->resize(900, 700);
        detail->show();
        detail->showTask(item);
        detail->firstField()->setFocus();
        settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QApplication::setActiveWindow(detail.get()); // shortcuts work in the active window
        QTest::keyClick(detail->focusWidget(), key, modifiers);
        settle();
    }
    const core::TaskState &state() const { return m_dossier->view().task(detail->item())->state; }
    const core::DossierView &view() const { return m_dossier->view(); }
    template<typename T>
    T *part(const QString &name)
    {
        auto *const found = detail->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    app::EvidenceField *fieldOf(core::Evidence evidence)
    {
        for (auto *const each : detail->findChildren<app::EvidenceField *>()) {
            if (each->evidence() == evidence)
                return each;
        }
        return nullptr;
    }
    Status shown() { return detail->findChild<app::StatusSegment *>()->status(); }
    QStringList buttonsNamed(const QString &start)
    {
        QStringList names;
        for (const auto *button : detail->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith(start))
                names.append(button->accessibleName());
        }
        return names;
    }
    void type(const QString &name, const QString &text)
    {
        auto *const line = part<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    core::DossierId id;
    std::unique_ptr<app::TaskDetail> detail;

private:
    std::unique_ptr<app::OpenDossier> m_dossier;
};

const core::TaskEdit openWithoutPlace{.status = Status::Busy, .place = QString()};

} // namespace

TEST_CASE("Task: done without what it needs is refused, and the keyboard is where that is filled in", "[task]")
{
    Detail test(mailTask, openWithoutPlace);

    test.press(Qt::Key_3, Qt::AltModifier);
    CHECK(test.state().status == Status::Busy);
    CHECK(test.shown() == Status::Busy);
    REQUIRE(test.fieldOf(core::Evidence::Place));
    CHECK(test.fieldOf(core::Evidence::Place)->hasError());
    CHECK(test.detail->focusWidget() == test.part<QToolButton>(u"addPlace"_s));
    CHECK(test.part<QToolButton>(u"addPlace"_s)->accessibleDescription() ==
          u"Noem minstens één plek. Dan kan de taak op ‘Gedaan’."_s);
}

TEST_CASE("Task: a place is added by keyboard, takes the error away, and lets the task be done", "[task]")
{
    Detail test(mailTask, openWithoutPlace);
    test.press(Qt::Key_3, Qt::AltModifier);
    test.press(Qt::Key_Space);
    QTest::keyClicks(test.detail->focusWidget(), u"Z-2024-00317"_s);
    test.press(Qt::Key_Return);

    CHECK(test.state().place == u"Zaaksysteem: Z-2024-00317"_s);
    CHECK_FALSE(test.fieldOf(core::Evidence::Place)->hasError());
    CHECK(test.buttonsNamed(u"Plek wijzigen"_s) == QStringList{u"Plek wijzigen: Zaaksysteem Z-2024-00317"_s});
    test.press(Qt::Key_3, Qt::AltModifier);
    CHECK(test.state().status == Status::Done);
}

TEST_CASE("Task: a place can be removed at once, and that undone", "[task]")
{
    Detail test(mailTask, {.status = Status::Busy, .place = u"Zaaksysteem: Z-1\nPapier: kast 3"_s});
    for (auto *const button : test.detail->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Plek weghalen: Zaaksysteem Z-1"_s)
            button->click();
    }
    test.settle();
    CHECK(test.state().place == u"Papier: kast 3"_s);
    CHECK(test.buttonsNamed(u"Plek weghalen"_s) == QStringList{u"Plek weghalen: Papier kast 3"_s});

    for (auto *const button : test.detail->findChildren<QPushButton *>()) {
        if (button->text() == u"Ongedaan maken"_s)
            button->click();
    }
    test.settle();
    CHECK(test.state().place == u"Zaaksysteem: Z-1\nPapier: kast 3"_s);
}

TEST_CASE("Task: the last place of a task that is done stays, and says why", "[task]")
{
    Detail test(mailTask, {.status = Status::Done, .place = u"Zaaksysteem: Z-1"_s});
    for (auto *const button : test.detail->findChildren<QToolButton *>()) {
        if (button->accessibleName().startsWith(u"Plek weghalen"_s))
            button->click();
    }
    test.settle();

    CHECK(test.state().place == u"Zaaksysteem: Z-1"_s);
    CHECK(test.fieldOf(core::Evidence::Place)->hasError());
}

TEST_CASE("Task: a place half typed when the program ended is in its field again", "[task]")
{
    TestWindow first;
    first.open(Role::Employee);
    const auto id = first.joris();
    REQUIRE(first.workspace().setTask(id, mailTask, openWithoutPlace));
    REQUIRE(first.workspace().keepDraft(
        {.dossier = id, .subject = core::taskSubject(mailTask), .field = u"place.0"_s, .text = u"Z-2025"_s}));
    app::OpenDossier dossier(first.workspace(), id);
    app::TaskDetail detail(first.desk(), dossier);
    detail.showTask(mailTask);

    auto *const what = detail.findChild<QLineEdit *>(u"placeWhat"_s);
    REQUIRE(what);
    CHECK(what->text() == u"Z-2025"_s);
}

TEST_CASE("Task: already in its place is done in one click, and open again in one more", "[task]")
{
    Detail test(mailTask, openWithoutPlace);
    test.part<QAbstractButton>(u"alreadySafe"_s)->click();
    CHECK(test.state().alreadySafe);
    CHECK(test.state().status == Status::Done);

    test.part<QAbstractButton>(u"alreadySafe"_s)->click();
    CHECK_FALSE(test.state().alreadySafe);
    CHECK(test.state().status == Status::Busy);
}

TEST_CASE("Task: what assistive technology ticks or chooses counts as a click", "[task]")
{
    Detail test(mailTask, openWithoutPlace);
    const auto toggle = [](QWidget *widget) {
        auto *const accessible = QAccessible::queryAccessibleInterface(widget);
        accessible->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        return accessible;
    };

    auto *const safe = toggle(test.part<QCheckBox>(u"alreadySafe"_s));
    CHECK(test.state().status == Status::Done);
    CHECK(safe->role() == QAccessible::CheckBox);
    CHECK(safe->state().checked);
    auto *const busy = toggle(test.detail->findChildren<QRadioButton *>().at(1));
    CHECK(test.state().status == Status::Busy);
    CHECK(busy->role() == QAccessible::RadioButton);
    CHECK(busy->text(QAccessible::Name) == u"Bezig"_s);
    CHECK(busy->state().checked);
}

TEST_CASE("Task: not applicable waits for a reason", "[task]")
{
    Detail test(mailTask, openWithoutPlace);

    test.press(Qt::Key_4, Qt::AltModifier);
    CHECK(test.state().status == Status::Busy);
    CHECK(test.shown() == Status::NotApplicable);
    CHECK(test.detail->focusWidget() == test.part<QAbstractButton>(u"reason:0"_s));
    test.press(Qt::Key_Space);
    CHECK(test.state().status == Status::NotApplicable);
    CHECK(test.state().reason == u"Het bestond niet"_s);

    test.press(Qt::Key_2, Qt::AltModifier);
    CHECK(test.state().status == Status::Busy);
    CHECK(test.state().reason.isEmpty());
}

TEST_CASE("Task: whoever goes on without a reason is asked for it, and nothing is lost without a word", "[task]")
{
    Detail test(mailTask, openWithoutPlace);
    test.press(Qt::Key_4, Qt::AltModifier);
    test.part<QPushButton>(u"nextTask"_s)->setFocus();

    CHECK_FALSE(test.detail->mayLeave());
    CHECK(test.detail->focusWidget() == test.part<QAbstractButton>(u"reason:0"_s));
    test.press(Qt::Key_2, Qt::AltModifier);
    CHECK(test.detail->mayLeave());
}

TEST_CASE("Task: whoever insists goes on without a reason, and the task stays as it was", "[task]")
{
    Detail test(mailTask, openWithoutPlace);
    test.press(Qt::Key_4, Qt::AltModifier);
    CHECK_FALSE(test.detail->mayLeave());
    CHECK(test.detail->mayLeave());
    CHECK(test.state().status == Status::Busy);
}

TEST_CASE("Task: a task that was done asks for a reason too", "[task]")
{
    Detail test(mailTask, {.status = Status::Done, .place = u"Zaaksysteem: Z-1"_s});
    test.press(Qt::Key_4, Qt::AltModifier);
    CHECK_FALSE(test.detail->mayLeave());
}

TEST_CASE("Task: what was answered in the task that it goes on with can be read", "[task]")
{
    TestWindow first;
    first.open(Role::Employee);
    const auto id = first.joris();
    REQUIRE(first.workspace().setTask(id, wishTask, {.note = u"Liever niets"_s, .choice = u"nothing"_s}));
    auto session = first.desk().session();
    session.role = Role::Manager;
    session.name = first.workspace().view(id)->record.dossier.nameOf(Role::Manager);
    first.workspace().setSession(session);
    app::OpenDossier dossier(first.workspace(), id);
    app::TaskDetail detail(first.desk(), dossier);
    detail.showTask(u"farewell.organiser"_s);

    QStringList texts;
    for (const auto *label : detail.findChildren<QLabel *>())
        texts.append(label->text());
    CHECK(texts.join(u'\n').contains(
        u"Antwoord bij ‘Wensen voor het afscheid noemen’: Niets: geen afscheid – “Liever niets”"_s));
}

TEST_CASE("Task: whoever may be written to reads where her address goes", "[task]")
{
    Detail test(consentTask, {.note = u"x"_s});
    const auto says = [&] {
        for (const auto *label : test.detail->findChildren<QLabel *>()) {
            if (label->text().startsWith(u"Geef HR door"_s))
                return label->isVisible();
        }
        return false;
    };
    CHECK_FALSE(says());
    test.part<QCheckBox>(u"consent:alumni"_s)->click();
    test.settle();
    CHECK(says());
}

TEST_CASE("Task: a reason in own words is saved when it is left", "[task]")
{
    Detail test(mailTask, openWithoutPlace);
    test.press(Qt::Key_4, Qt::AltModifier);
    test.part<QAbstractButton>(u"reason:3"_s)->click();
    CHECK(test.detail->focusWidget() == test.part<QLineEdit>(u"taskReason"_s));
    test.type(u"taskReason"_s, u"Mijn mail gaat vanzelf naar het zaaksysteem"_s);
    CHECK(test.state().status == Status::Busy);
    CHECK(test.desk().saving().flush());

    CHECK(test.state().status == Status::NotApplicable);
    CHECK(test.state().reason == u"Mijn mail gaat vanzelf naar het zaaksysteem"_s);
    test.part<QAbstractButton>(u"reason:1"_s)->click();
    CHECK(test.desk().saving().flush());
    CHECK(test.state().reason == u"Iemand anders doet het"_s);
}

TEST_CASE("Task: nothing is allowed until it is ticked, done says no, and a yes can be taken back", "[task]")
{
    Detail test(consentTask);
    auto *const alumni = test.part<QAbstractButton>(u"consent:alumni"_s);
    CHECK_FALSE(alumni->isChecked());
    CHECK_FALSE(test.detail->findChild<QAbstractButton *>(u"consent:feedback"_s)); // asked elsewhere

    test.press(Qt::Key_3, Qt::AltModifier);
    CHECK(test.state().status == Status::Done);
    REQUIRE(test.state().consent);
    CHECK(test.state().consent->isEmpty());
    alumni->click();
    CHECK(test.state().consent == core::ConsentSet{core::Consent::Alumni});
    alumni->click();
    CHECK(test.state().consent == core::ConsentSet{});
    CHECK(test.state().status == Status::Done);
}

TEST_CASE("Task: a choice is written when it is made", "[task]")
{
    Detail test(wishTask);
    const auto choice = test.view().task(wishTask)->item.choices.last().key;
    test.part<QAbstractButton>(u"choice:"_s + choice)->click();
    CHECK(test.state().choice == choice);
}

TEST_CASE("Task: a day is typed as people do, and what is no day stays to be mended", "[task]")
{
    Detail test(u"information.kickoff"_s, {}, Role::Manager);
    test.type(u"taskDate"_s, u"31 mrt"_s);
    CHECK(test.desk().saving().flush());
    CHECK(test.state().date == QDate(2026, 3, 31));
    CHECK(test.part<QLineEdit>(u"taskDate"_s)->text() == u"31-03-2026"_s);

    test.type(u"taskDate"_s, u"straks"_s);
    CHECK_FALSE(test.desk().saving().flush());
    CHECK(test.part<QLineEdit>(u"taskDate"_s)->text() == u"straks"_s);
    CHECK(test.fieldOf(core::Evidence::Date)->hasError());
    CHECK(test.state().date == QDate(2026, 3, 31));
}

TEST_CASE("Task: whoever is accountable acts on behalf, and others cannot act", "[task]")
{
    Detail manager(mailTask, {}, Role::Manager);
    manager.press(Qt::Key_2, Qt::AltModifier);
    const auto history = manager.workspace().history(manager.id);
    REQUIRE(history);
    CHECK(history->last().onBehalfOf == Role::Employee);

    Detail it(mailTask, {}, Role::It);
    CHECK_FALSE(it.detail->findChild<app::StatusSegment *>());
    CHECK_FALSE(it.detail->findChild<QToolButton *>(u"addPlace"_s));
}

TEST_CASE("Task: a question goes to somebody who may see the task, as a draft", "[task]")
{
    Detail test(u"exit.choice"_s);
    const auto &view = test.view();
    const auto helper = app::helperFor(*view.task(u"exit.choice"_s), view);
    REQUIRE(helper);
    CHECK(helper->name != view.record.dossier.nameOf(Role::Manager));

    CHECK(test.part<app::LinkButton>(u"askAboutTask"_s)->isVisible());
    CHECK(app::helperFor(*view.task(mailTask), view)->name == view.record.dossier.nameOf(Role::Manager));
}

TEST_CASE("Task: what only few may see says who", "[task]")
{
    Detail test(u"exit.choice"_s);
    CHECK(app::audienceText(*test.view().task(u"exit.choice"_s), test.view()) == u"Alleen voor jou en HR"_s);
    CHECK(app::audienceText(*test.view().task(mailTask), test.view()).isEmpty());
}

TEST_CASE("Places: lines of a text, read in both languages and written in the one in use", "[task]")
{
    using app::PlaceKind;
    app::setLanguage(core::Language::Dutch);
    const QList<app::PlaceLine> places{{PlaceKind::CaseSystem, u"Z-1: bezwaar"_s}, {PlaceKind::Other, u"kluis"_s}};
    CHECK(app::textOf(places) == u"Zaaksysteem: Z-1: bezwaar\nkluis"_s);
    CHECK(app::placesIn(u"Case system: Z-1: bezwaar\n\n kluis "_s) == places);
    CHECK(app::placesIn(u"https://intranet/map"_s) == QList<app::PlaceLine>{{PlaceKind::Other, u"https://intranet/map"_s}});

    app::setLanguage(core::Language::English);
    CHECK(app::placesAsText(u"Netwerkschijf: G"_s) == u"Network drive: G"_s);
    app::setLanguage(core::Language::Dutch);
}

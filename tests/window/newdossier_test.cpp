// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/effectpanel.h"
#include "app/newdossier/intake.h"
#include "app/newdossier/newdossierscreen.h"
#include "app/widgets/choicerow.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/steplist.h"
#include "core/commands/checks.h"
#include "tests/window/lint.h"
#include "tests/window/testwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using app::Place;
using core::Role;

namespace {

constexpr auto newDossier = Place::Page::NewDossier;

// The assistant as a manager meets it.
struct Assistant : TestWindow
{
    explicit Assistant(Role role = Role::Manager) { open(role); }
    Assistant(core::Language language, int textSize) : TestWindow(language, {.textSize = textSize}, {1024, 768})
    {
        open(Role::Manager);
    }

    void begin(const QString &part = {})
    {
        go({.page = newDossier, .part = part});
        activate();
    }
    QString part() { return window().screen()->place().part; }
    QLineEdit *line(const QString &answer) { return field<QLineEdit>(answer); }
    void type(const QString &answer, const QString &text)
    {
        line(answer)->setFocus();
        line(answer)->selectAll();
        QTest::keyClicks(line(answer), text);
        activate();
    }
    void next() { press(Qt::Key_Return, Qt::ControlModifier); }
    void choose(core::DepartureKind kind) { field<app::RadioCard>(core::toKey(kind))->click(); }
    void fillDates(const QString &notice = u"12-3-2026"_s, const QString &lastDay = u"17-4-2026"_s)
    {
        type(app::answer::date(core::Anchor::Notice), notice);
        type(app::answer::date(core::Anchor::LastDay), lastDay);
    }
    void answerAll(const QString &name = u"Femke Postma"_s)
    {
        begin();
        type(app::answer::name, name);
        next();
        choose(core::DepartureKind::Resignation);
        next();
        fillDates();
        next();
        next();
        next();
        REQUIRE(part() == u"check"_s);
    }
    std::optional<core::DossierView> dossierOf(const QString &name)
    {
        const auto found = workspace().list({.search = name});
        if (!found || found->isEmpty())
            return {};
        const auto view = workspace().view(found->first().id);
        return view ? std::optional(*view) : std::nullopt;
    }
    QString error(const QString &answer)
    {
        for (auto *at = line(answer)->parentWidget(); at; at = at->parentWidget()) {
            if (const auto *const block = qobject_cast<app::FieldBlock *>(at))
                return block->error();
        }
        return {};
    }
    bool sees(const QString &text)
    {
        for (const auto *const label : window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("New dossier: by the keyboard alone, from a name to a dossier that runs", "[newdossier]")
{
    Assistant test;
    test.begin();
    QTest::keyClicks(test.window().focusWidget(), u"Femke Postma"_s);
    test.activate();
    test.next();
    REQUIRE(test.part() == u"kind"_s);
    test.press(Qt::Key_Space); // the first kind
    test.next();
    REQUIRE(test.part() == u"dates"_s);
    QTest::keyClicks(test.window().focusWidget(), u"vandaag"_s);
    test.press(Qt::Key_Tab);
    test.press(Qt::Key_Tab);
    QTest::keyClicks(test.window().focusWidget(), u"17 april"_s);
    test.next();
    REQUIRE(test.part() == u"work"_s);
    test.press(Qt::Key_Space);
    test.next();
    REQUIRE(test.part() == u"people"_s);
    test.next();
    REQUIRE(test.part() == u"check"_s);
    test.press(Qt::Key_Return, Qt::ControlModifier);

    const auto view = test.dossierOf(u"Femke Postma"_s);
    REQUIRE(view);
    const auto &dossier = view->record.dossier;
    CHECK(dossier.kind == core::DepartureKind::Resignation);
    CHECK(dossier.flags == core::FlagSet{core::Flag::KeyFunction});
    CHECK(dossier.dates == core::Dates{exampleDay, QDate(2026, 4, 17), {}});
    CHECK(dossier.nameOf(Role::Manager) == test.desk().session().name);
    CHECK(test.window().screen()->place().page == Place::Page::Dossier);
    CHECK(test.window().screen()->place().dossier == dossier.id);
    CHECK(test.sees(u"Het dossier van Femke Postma is gestart"_s));
    CHECK(test.workspace().drafts({})->isEmpty());
}

TEST_CASE("New dossier: Back does not lead to an assistant that has done its work", "[newdossier]")
{
    Assistant test;
    test.go({.page = Place::Page::Dossiers});
    test.answerAll();
    test.next();
    REQUIRE(test.window().screen()->place().page == Place::Page::Dossier);

    test.window().goBack();
    test.settle();

    CHECK(test.window().screen()->place().page == Place::Page::Dossiers);
}

TEST_CASE("New dossier: what stops is asked after next time, and goes on where something is left", "[newdossier]")
{
    Assistant test;
    test.go({.page = Place::Page::Dossiers});
    test.begin();
    test.type(app::answer::name, u"Femke & Postma"_s);
    test.next();
    test.choose(core::DepartureKind::Dismissal);
    test.press(Qt::Key_Escape);
    REQUIRE(test.window().screen()->place().page == Place::Page::Dossiers);

    test.begin();
    REQUIRE(test.sees(u"Verder met het concept van Femke & Postma?"_s));
    test.field<QPushButton>(u"goOn"_s)->click();
    test.settle();

    CHECK(test.part() == u"dates"_s);
    test.window().goBack();
    test.settle();
    CHECK(test.field<app::RadioCard>(u"dismissal"_s)->isChecked());
    test.window().goBack();
    test.settle();
    CHECK(test.line(app::answer::name)->text() == u"Femke & Postma"_s);
}

TEST_CASE("New dossier: beginning again forgets the draft, and can be undone", "[newdossier]")
{
    Assistant test;
    test.begin();
    test.type(app::answer::name, u"Femke Postma"_s);
    test.press(Qt::Key_Escape);
    test.begin();
    test.field<QPushButton>(u"beginAgain"_s)->click();
    test.settle();
    CHECK(test.line(app::answer::name)->text().isEmpty());
    CHECK(test.workspace().drafts({})->isEmpty());
    CHECK(test.field<QLabel>(u"saveOk"_s)->text().startsWith(u"Alles opgeslagen om"_s));

    for (auto *const button : test.window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Ongedaan maken"_s)
            button->click();
    }
    test.settle();
    test.window().goBack();
    test.settle();

    CHECK(test.line(app::answer::name)->text() == u"Femke Postma"_s);
}

TEST_CASE("New dossier: asking for a new one in the assistant stays there, and Esc still leaves", "[newdossier]")
{
    Assistant test;
    test.go({.page = Place::Page::Dossiers});
    test.begin();
    test.type(app::answer::name, u"Femke Postma"_s);
    test.next();
    test.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(test.part() == u"kind"_s);

    test.press(Qt::Key_Escape);

    CHECK(test.window().screen()->place().page == Place::Page::Dossiers);
}

TEST_CASE("New dossier: a role that one colleague has is hers, and others are offered", "[newdossier]")
{
    Assistant test;
    test.answerAll();
    test.window().goBack();
    test.settle();
    const auto known = test.workspace().colleagues(Role::It);
    REQUIRE(known);
    REQUIRE(known->size() == 1);

    CHECK(test.line(app::answer::personName(Role::It))->text() == known->first().person.name);
    CHECK(test.line(app::answer::personEmail(Role::It))->text() == known->first().person.email);
    REQUIRE(test.line(app::answer::personName(Role::Successor))->completer());
    CHECK(test.line(app::answer::personName(Role::Successor))->completer()->model()->rowCount() > 1);
}

TEST_CASE("New dossier: typing is kept by itself, also when nobody leaves the field", "[newdossier]")
{
    Assistant test;
    test.begin();
    test.type(app::answer::name, u"Femke"_s);

    CHECK(QTest::qWaitFor([&] { return !test.workspace().drafts({})->isEmpty(); }));
    CHECK(test.workspace().drafts({})->first().text == u"name=Femke"_s);
    const auto time = test.desk().saving().savedAt().time().toString(u"HH:mm"_s);
    CHECK(test.field<QLabel>(u"saveOk"_s)->text() == u"Concept opgeslagen om "_s + time);
}

TEST_CASE("New dossier: another language keeps the page and all answers", "[newdossier]")
{
    Assistant test;
    test.begin();
    test.type(app::answer::name, u"Femke Postma"_s);
    test.next();
    test.choose(core::DepartureKind::Retirement);

    test.window().setLanguage(core::Language::English);
    test.settle();

    CHECK(test.part() == u"kind"_s);
    CHECK(test.field<app::RadioCard>(u"retirement"_s)->isChecked());
    CHECK(test.sees(u"Which kind of departure is it?"_s));
}

TEST_CASE("New dossier: nobody goes on without a name, a kind and two days that follow one another", "[newdossier]")
{
    Assistant test;
    test.begin();
    test.next();
    CHECK(test.part() == u"person"_s);
    CHECK(test.error(app::answer::name) == u"Vul in wie er vertrekt."_s);
    CHECK(test.line(app::answer::name)->hasFocus());
    CHECK(test.line(app::answer::name)->accessibleDescription().startsWith(u"Vul in wie er vertrekt."_s));

    test.type(app::answer::name, u"Femke Postma"_s);
    test.next();
    test.next();
    CHECK(test.part() == u"kind"_s);
    CHECK(test.sees(u"Kies het soort vertrek."_s));

    test.choose(core::DepartureKind::Resignation);
    test.next();
    test.fillDates(u"12-3-2026"_s, u"1-3-2026"_s);
    test.next();
    CHECK(test.part() == u"dates"_s);
    CHECK(test.error(app::answer::date(core::Anchor::LastDay)) ==
          u"De laatste werkdag ligt vóór de meldingsdatum. Kies een latere dag."_s);
    CHECK(test.line(app::answer::date(core::Anchor::LastDay))->text() == u"1-3-2026"_s);
}

TEST_CASE("New dossier: a step that is asked for waits for what has to be mended before it", "[newdossier]")
{
    Assistant test;
    test.begin();
    test.type(app::answer::name, u"Femke Postma"_s);

    emit test.field<app::StepList>(u"steps"_s)->chosen(4);
    test.settle();

    CHECK(test.part() == u"kind"_s);
    emit test.field<app::StepList>(u"steps"_s)->chosen(0);
    test.settle();
    CHECK(test.part() == u"person"_s);
}

TEST_CASE("New dossier: after a death the day it was known may come later", "[newdossier]")
{
    Assistant test;
    test.begin();
    test.type(app::answer::name, u"Femke Postma"_s);
    test.next();
    test.choose(core::DepartureKind::Death);
    test.next();
    test.fillDates(u"12-3-2026"_s, u"8-3-2026"_s);
    test.next();

    CHECK(test.part() == u"work"_s);
}

TEST_CASE("New dossier: a last day on a Saturday or a holiday is asked about and allowed", "[newdossier]")
{
    const auto [day, words] =
        GENERATE(std::pair(u"18-4-2026"_s, u"Dit is een zaterdag."_s), std::pair(u"27-4-2026"_s, u"Dit is een feestdag"_s));
    Assistant test;
    test.begin();
    test.type(app::answer::name, u"Femke Postma"_s);
    test.next();
    test.choose(core::DepartureKind::Resignation);
    test.next();
    test.fillDates(u"12-3-2026"_s, day);
    test.line(app::answer::date(core::Anchor::Notice))->setFocus();

    CHECK(test.sees(words));
    test.next();
    CHECK(test.part() == u"work"_s);
}

TEST_CASE("New dossier: the law suggests an end, which is taken over only when asked", "[newdossier]")
{
    Assistant test;
    test.begin();
    test.type(app::answer::name, u"Femke Postma"_s);
    test.next();
    test.choose(core::DepartureKind::Resignation);
    test.next();
    test.type(app::answer::date(core::Anchor::Notice), u"12-3-2026"_s);
    CHECK(test.sees(u"donderdag 30 april 2026"_s));
    CHECK(test.line(app::answer::date(core::Anchor::EmploymentEnd))->text().isEmpty());

    test.field<QPushButton>(u"takeSuggestion"_s)->click();

    CHECK(test.line(app::answer::date(core::Anchor::EmploymentEnd))->text() == u"30-04-2026"_s);
    CHECK(test.line(app::answer::date(core::Anchor::LastDay))->text() == u"30-04-2026"_s);
}

TEST_CASE("New dossier: an internal move has no end of the employment", "[newdossier]")
{
    Assistant test;
    test.begin();
    test.type(app::answer::name, u"Femke Postma"_s);
    test.next();
    test.choose(core::DepartureKind::InternalMove);
    test.next();

    CHECK_FALSE(test.line(app::answer::date(core::Anchor::EmploymentEnd))->isVisible());
    CHECK_FALSE(test.sees(u"Opzegtermijn"_s));
}

TEST_CASE("New dossier: somebody who has one is noticed, and that dossier opens", "[newdossier]")
{
    Assistant test;
    test.begin();
    test.type(app::answer::name, u"joris van leeuwen"_s);
    test.line(app::answer::email)->setFocus();
    test.settle();
    REQUIRE(test.sees(u"Er is al een dossier voor Joris van Leeuwen. Openen?"_s));

    for (auto *const button : test.window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Dat dossier openen"_s)
            button->click();
    }
    test.settle();

    CHECK(test.window().screen()->place().dossier == test.joris());
}

TEST_CASE("New dossier: who may not start one is not offered it", "[newdossier]")
{
    const auto role = GENERATE(Role::Employee, Role::Ihh, Role::It);
    Assistant test(role);
    CHECK_FALSE(app::mayStartDossier(test.desk()));

    test.begin();

    CHECK(test.window().screen()->place().page == Place::Page::Home);
    CHECK_FALSE(test.window().screen()->can(app::Screen::Command::New));
}

TEST_CASE("New dossier: no successor is a choice, and the manager does those tasks", "[newdossier]")
{
    Assistant test;
    test.answerAll();
    test.window().goBack();
    test.settle();
    test.field<app::RadioCard>(u"successor2"_s)->click();
    test.next();
    test.next();

    const auto view = test.dossierOf(u"Femke Postma"_s);
    REQUIRE(view);
    CHECK(view->record.dossier.noSuccessor);
    CHECK_FALSE(view->tasks.isEmpty());
    CHECK(std::none_of(view->tasks.begin(), view->tasks.end(),
                       [](const core::Task &task) { return task.responsible == Role::Successor; }));
}

TEST_CASE("New dossier: a manager cannot start as another manager", "[newdossier]")
{
    Assistant test;
    test.answerAll();
    test.window().goBack();
    test.settle();
    test.type(app::answer::personName(Role::Manager), u"Iemand Anders"_s);
    test.next();

    CHECK(test.part() == u"people"_s);
    CHECK(test.sees(u"Je werkt zelf in deze rol"_s));
}

TEST_CASE("New dossier: the cards and rows are radio buttons and check boxes, and all of a row can be clicked",
          "[newdossier]")
{
    Assistant test;
    test.begin();
    test.type(app::answer::name, u"Femke Postma"_s);
    test.next();
    auto *const card = test.field<app::RadioCard>(u"retirement"_s);
    QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(card->width() - 4, card->height() - 4));
    CHECK(card->isChecked());
    CHECK(QAccessible::queryAccessibleInterface(card)->role() == QAccessible::RadioButton);
    test.next();
    test.fillDates();
    test.next();

    auto *const row = test.field<app::CheckRow>(u"soleExpert"_s);
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() - 4, row->height() - 4));

    CHECK(row->isChecked());
    CHECK(QAccessible::queryAccessibleInterface(row)->role() == QAccessible::CheckBox);
    const auto *const people = test.field<app::CheckRow>(u"directReports"_s);
    CHECK(QTest::qWaitFor([&] { return people->accessibleDescription().contains(u"taken erbij"_s); }));
}

TEST_CASE("New dossier: what assistive technology writes in a field is an answer too", "[newdossier]")
{
    Assistant test;
    test.begin();
    const auto write = [&test](const QString &answer, const QString &text) {
        QAccessible::queryAccessibleInterface(test.line(answer))->setText(QAccessible::Value, text);
    };

    write(app::answer::name, u"Femke Postma"_s);
    test.next();
    test.choose(core::DepartureKind::Resignation);
    test.next();
    write(app::answer::date(core::Anchor::Notice), u"12-3-2026"_s);
    write(app::answer::date(core::Anchor::LastDay), u"17-4-2026"_s);
    test.next();

    CHECK(test.part() == u"work"_s);
}

TEST_CASE("New dossier: whoever stops half-way reads where the draft is", "[newdossier]")
{
    Assistant test;
    test.begin();
    test.type(app::answer::name, u"Femke Postma"_s);

    test.field<QAbstractButton>(u"stop"_s)->click();

    CHECK(QTest::qWaitFor([&] { return test.sees(u"Je concept blijft staan."_s); }));
}

TEST_CASE("New dossier: the arrows go past every kind of departure, and round", "[newdossier]")
{
    Assistant test;
    test.begin();
    test.type(app::answer::name, u"Femke Postma"_s);
    test.next();
    const auto *const first = test.field<app::RadioCard>(u"resignation"_s);
    REQUIRE(first->hasFocus());

    QStringList passed;
    do {
        passed.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    } while (!first->hasFocus() && passed.size() < 20);

    CHECK(passed.size() == 13);
    CHECK(passed.at(1) == u"retirement"_s);
    CHECK_FALSE(first->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    CHECK(test.field<app::RadioCard>(u"leave"_s)->isChecked());
}

TEST_CASE("New dossier: the panel counts the tasks that the dossier then has", "[newdossier]")
{
    const auto kind = GENERATE(core::DepartureKind::Resignation, core::DepartureKind::Retirement,
                               core::DepartureKind::SummaryDismissal, core::DepartureKind::Leave);
    Assistant test;
    test.begin();
    test.type(app::answer::name, u"Femke Postma"_s);
    test.next();
    test.choose(kind);
    test.next();
    test.fillDates();
    test.next();
    test.field<app::CheckRow>(u"directReports"_s)->click();
    test.next();
    test.next();
    const auto *const panel = test.field<app::EffectPanel>(u"effect"_s);
    REQUIRE(QTest::qWaitFor([&] { return panel->effect().hasDates; }));
    test.next();

    const auto view = test.dossierOf(u"Femke Postma"_s);
    REQUIRE(view);
    CHECK(test.sees(u"met %1 taken"_s.arg(view->tasks.size())));
}

TEST_CASE("New dossier: every page holds to the rules of access, empty and filled in", "[newdossier][lint]")
{
    const QString part = GENERATE(u""_s, u"person"_s, u"kind"_s, u"dates"_s, u"work"_s, u"people"_s, u"check"_s);
    const bool isDutch = GENERATE(true, false);
    const int textSize = GENERATE(100, 200);
    const bool isFilled = GENERATE(true, false);
    CAPTURE(part.toStdString(), isDutch, textSize, isFilled);
    Assistant test(isDutch ? core::Language::Dutch : core::Language::English, textSize);
    const auto keep = [&](const QString &page, const QString &text) {
        REQUIRE(test.workspace().keepDraft({.subject = u"new-dossier"_s, .field = page, .text = text}));
    };
    if (isFilled) {
        keep(u"person"_s, u"name=Wilhelmina-Alexandrine Westhuizen-Oosterbroek\nemail=w\nunit=Burgerzaken"_s);
        keep(u"kind"_s, u"kind=settlement"_s);
        keep(u"dates"_s, u"notice=2026-03-12\nlastDay=2026-03-21\nnoticeBy=employer\nyears=12"_s);
        keep(u"work"_s, u"flags=soleExpert directReports officeHolder"_s);
        keep(u"people"_s, u"successor=named"_s);
    }
    test.begin(part);
    if (!part.isEmpty())
        test.next(); // shows what has to be mended, or the next page
    QTest::qWait(120);

    CHECK(lint::all(&test.window(), isDutch) == QStringList());
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/testregister.h"
#include "tests/window/lint.h"
#include "tests/window/testwindow.h"

#include "app/settings/colleaguedialog.h"
#include "app/settings/colleaguelist.h"
#include "app/settings/organisation.h"
#include "app/settings/registercheck.h"
#include "app/settings/registerplace.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Role;

namespace {

app::Place settings(const QString &part)
{
    return {.page = app::Place::Page::Settings, .part = part};
}

void goTo(TestWindow &test, const QString &part, Role role = Role::Manager)
{
    test.open(role);
    test.go(settings(part));
}

core::Organisation organisation(TestWindow &test)
{
    return must(test.workspace().organisation());
}

QStringList textsOf(TestWindow &test)
{
    QStringList texts;
    for (const auto *const label : test.window().screen()->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void type(TestWindow &test, const QString &field, const QString &text)
{
    auto *const line = test.field<QLineEdit>(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

// Does this in the next dialog of that name, and waits until it has gone.
void inDialog(const QString &name, const std::function<void(QDialog *)> &act)
{
    auto *const timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [=] {
        auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog->objectName() != name)
            return;
        timer->deleteLater();
        QMetaObject::invokeMethod(
            dialog, [dialog, act] { act(dialog); }, Qt::QueuedConnection);
    });
    timer->start(10);
}

} // namespace

TEST_CASE("Settings: colours and text size hold at once, and the keyboard stays where it was", "[settings]")
{
    TestWindow test(core::Language::English, {.colours = app::Appearance::Colours::Light});
    goTo(test, u"appearance"_s);

    auto *const dark = test.field<QRadioButton>(u"colours%1"_s.arg(int(app::Appearance::Colours::Dark)));
    dark->setFocus();
    QTest::keyClick(dark, Qt::Key_Space);
    test.settle();
    CHECK(test.desk().theme().scheme() == app::Scheme::Dark);
    auto *const again = test.field<QRadioButton>(u"colours%1"_s.arg(int(app::Appearance::Colours::Dark)));
    CHECK(again->isChecked());
    CHECK(test.window().focusWidget()->objectName() == again->objectName());

    auto *const size = test.field<QComboBox>(u"textSize"_s);
    size->setFocus();
    size->setCurrentIndex(size->findData(150));
    emit size->activated(size->currentIndex());
    test.settle();
    CHECK(test.desk().theme().scale() == 1.5);
    CHECK(test.window().screen()->place() == settings(u"appearance"_s));
}

TEST_CASE("Settings: another language is there at once, on the same page", "[settings]")
{
    TestWindow test(core::Language::English);
    goTo(test, u"appearance"_s);

    test.field<QRadioButton>(u"language%1"_s.arg(int(core::Language::Dutch)))->click();
    test.settle();

    CHECK(textsOf(test).contains(u"Weergave"_s));
    CHECK(test.window().screen()->place() == settings(u"appearance"_s));
    CHECK(test.desk().preferences().language() == core::Language::Dutch);
}

TEST_CASE("Settings: what is chosen for the organisation is in the register", "[settings]")
{
    TestWindow test(core::Language::English);
    goTo(test, u"organisation"_s);
    const auto before = organisation(test);

    type(test, u"organisationName"_s, u"Gemeente Nieuwermeer"_s);
    test.field<QCheckBox>(u"showKind"_s)->click();
    test.field<QRadioButton>(u"mail%1"_s.arg(int(core::MailPolicy::Municipal)))->click();
    test.field<QCheckBox>(u"missing-privacy"_s)->click();
    test.field<QSpinBox>(u"retention"_s)->setValue(7);
    CHECK(test.desk().saving().flush());

    const auto after = organisation(test);
    CHECK(after.name == u"Gemeente Nieuwermeer"_s);
    CHECK(after.showKind != before.showKind);
    CHECK(after.mail == core::MailPolicy::Municipal);
    CHECK(after.missingRoles.contains(Role::Privacy) != before.missingRoles.contains(Role::Privacy));
    CHECK(after.retention == u"P7Y"_s);
    CHECK(must(test.workspace().view(test.joris())).record.dossier.organisation.name == before.name);
}

TEST_CASE("Settings: an empty name of the organisation is said, and can be filled in again", "[settings]")
{
    TestWindow test(core::Language::English);
    goTo(test, u"organisation"_s);

    type(test, u"organisationName"_s, u"  Veldermeer  "_s);
    CHECK(test.desk().saving().flush());

    CHECK(organisation(test).name == u"Veldermeer"_s);
}

TEST_CASE("Settings: who may not change them reads them, with the reason", "[settings]")
{
    TestWindow test(core::Language::English);
    for (const auto &part : {u"organisation"_s, u"teams"_s, u"holidays"_s}) {
        goTo(test, part, Role::Employee);

        CAPTURE(part.toStdString());
        CHECK(textsOf(test).contains(u"You can read this. It is changed by: manager, HR and information management."_s));
        CHECK(test.window().screen()->findChildren<QCheckBox *>().isEmpty());
        CHECK(test.window().screen()->findChildren<QLineEdit *>().isEmpty());
    }
}

TEST_CASE("Settings: a team is added, renamed, removed and brought back", "[settings]")
{
    TestWindow test(core::Language::English);
    goTo(test, u"teams"_s);
    const auto before = organisation(test).teams;
    auto *const lines = test.field<QListView>(u"lines"_s);

    type(test, u"newLine"_s, u"  Griffie "_s);
    QTest::keyClick(test.field<QLineEdit>(u"newLine"_s), Qt::Key_Return);
    CHECK(organisation(test).teams.last() == u"Griffie"_s);
    CHECK(test.field<QLineEdit>(u"newLine"_s)->text().isEmpty());

    type(test, u"newLine"_s, u"griffie"_s);
    QTest::keyClick(test.field<QLineEdit>(u"newLine"_s), Qt::Key_Return);
    CHECK(textsOf(test).contains(u"This team is in the list already."_s));

    lines->model()->setData(lines->model()->index(int(before.size()), 0), u"Raadsgriffie"_s);
    CHECK(organisation(test).teams.last() == u"Raadsgriffie"_s);

    lines->setCurrentIndex(lines->model()->index(0, 0));
    QTest::keyClick(lines, Qt::Key_Delete);
    CHECK_FALSE(organisation(test).teams.contains(before.first()));
    for (auto *const button : test.window().screen()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Undo"_s)
            button->click();
    }
    CHECK(organisation(test).teams.first() == before.first());
}

TEST_CASE("Settings: a day off is typed as people write it, and refused when it is one already", "[settings]")
{
    TestWindow test(core::Language::English);
    goTo(test, u"holidays"_s);
    const auto add = [&](const QString &typed) {
        type(test, u"newLine"_s, typed);
        QTest::keyClick(test.field<QLineEdit>(u"newLine"_s), Qt::Key_Return);
    };

    add(u"15 May 2026"_s);
    CHECK(organisation(test).calendar.bridgeDays.contains(QDate(2026, 5, 15)));
    add(u"15-5-2026"_s);
    CHECK(textsOf(test).filter(u"is in the list already"_s).size() == 1);
    add(u"25-12-2026"_s);
    CHECK(textsOf(test).filter(u"is a day off already"_s).size() == 1);
    add(u"soon"_s);
    CHECK(textsOf(test).contains(u"Type a day, such as 15-5-2026 or 15 May."_s));
    CHECK(organisation(test).calendar.bridgeDays.size() == 1);
}

TEST_CASE("Settings: a colleague is added, changed, removed and brought back", "[settings]")
{
    TestWindow test(core::Language::English);
    goTo(test, u"people"_s);
    const auto count = must(test.workspace().colleagues()).size();
    const auto boards = [&] { return must(test.workspace().colleagues(Role::Board)); };
    const auto othersOnBoard = boards().size();

    inDialog(u"colleagueDialog"_s, [](QDialog *dialog) {
        dialog->findChild<QPushButton *>(u"keepColleague"_s)->click(); // nothing is filled in yet
        CHECK(dialog->isVisible());
        dialog->findChild<QLineEdit *>(u"colleagueName"_s)->setText(u"Zoë & <b>Co</b>"_s);
        dialog->findChild<QCheckBox *>(u"role-board"_s)->click();
        dialog->findChild<QPushButton *>(u"keepColleague"_s)->click();
    });
    test.field<QPushButton>(u"addColleague"_s)->click();
    CHECK(must(test.workspace().colleagues()).size() == count + 1);
    CHECK(boards().size() == othersOnBoard + 1);

    auto *const list = test.field<QListView>(u"colleagues"_s);
    const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"Zoë"_s);
    REQUIRE(found.size() == 1);
    inDialog(u"colleagueDialog"_s, [](QDialog *dialog) { dialog->findChild<QPushButton *>(u"removeColleague"_s)->click(); });
    list->setCurrentIndex(found.first());
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(must(test.workspace().colleagues()).size() == count);
    for (auto *const button : test.window().screen()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Undo"_s)
            button->click();
    }
    CHECK(boards().size() == othersOnBoard + 1);
}

TEST_CASE("Settings: the dialog of a colleague holds to the rules of access", "[settings]")
{
    const bool isDutch = GENERATE(true, false);
    const int size = GENERATE(100, 200);
    TestWindow test(isDutch ? core::Language::Dutch : core::Language::English, {.textSize = size});
    goTo(test, u"people"_s);
    QStringList found;

    inDialog(u"colleagueDialog"_s, [&](QDialog *dialog) {
        dialog->findChild<QPushButton *>(u"keepColleague"_s)->click();
        test.settle(); // what is missing takes room
        found = lint::all(dialog, isDutch);
        dialog->reject();
    });
    test.field<QPushButton>(u"addColleague"_s)->click();

    CHECK(found == QStringList());
}

TEST_CASE("Settings: the list of colleagues is a good model", "[settings]")
{
    app::ColleagueList list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);

    list.setColleagues({{.person = {.name = u"Youssef"_s, .email = u"y@veldermeer.example"_s}, .roles = {Role::It}}, {}});

    CHECK(list.rowCount() == 2);
    CHECK(list.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Youssef, "_s));
}

TEST_CASE("Settings: the register is checked beside the work, and a change behind its back is found", "[settings]")
{
    const TestRegister file;
    file.start();
    app::Theme theme;
    app::RegisterCheck check(theme, file.connection());
    check.show();
    QSignalSpy finished(&check, &app::RegisterCheck::finished);
    const auto says = [&](const QString &words) {
        const auto labels = check.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };

    check.findChild<QPushButton *>(u"checkNow"_s)->click();
    CHECK(finished.wait(20'000));
    CHECK(says(app::RegisterCheck::tr("Everything is in order: the file is whole, and every change is as it was written.")));

    file.sql(u"UPDATE change SET payload = 'x' WHERE seq = 2"_s);
    check.start();
    CHECK(finished.wait(20'000));
    CHECK_FALSE(
        says(app::RegisterCheck::tr("Everything is in order: the file is whole, and every change is as it was written.")));
    CHECK(says(u"2"_s));

    check.start();
    check.stop();
    CHECK(says(app::RegisterCheck::tr("Stopped. What was looked at so far says nothing about the rest.")));
}

TEST_CASE("Settings: folders that others write in are known", "[settings]")
{
    using app::riskOf;
    using app::RiskyPlace;

    CHECK(riskOf(u"/home/sanne/vertrek.vwz"_s) == RiskyPlace::None);
    CHECK(riskOf(u"/home/sanne/OneDrive - Gemeente Veldermeer/vertrek.vwz"_s) == RiskyPlace::Synchronised);
    CHECK(riskOf(u"/home/sanne/Dropbox/werk/vertrek.vwz"_s) == RiskyPlace::Synchronised);
    CHECK(riskOf(u"/home/sanne/Dropboxen/vertrek.vwz"_s) == RiskyPlace::None);
    CHECK(riskOf(u"//server/team/vertrek.vwz"_s) == RiskyPlace::Network);
}

TEST_CASE("Settings: how long something is kept reads as one number", "[settings]")
{
    using app::durationOf;
    using app::Period;
    using app::periodFrom;

    CHECK(periodFrom(u"P10Y"_s) == Period{10, u'Y'});
    CHECK(periodFrom(u"P1Y6M"_s) == Period{18, u'M'});
    CHECK(periodFrom({}) == Period());
    CHECK(durationOf({6, u'M'}) == u"P6M"_s);
    CHECK(durationOf({}).isEmpty());
}

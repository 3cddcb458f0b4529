// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/circumstancesdialog.h"
#include "app/dossier/datesdialog.h"
#include "app/dossier/holddialog.h"
#include "app/dossier/leaverdialog.h"
#include "app/dossier/peopledialog.h"
#include "app/dossier/taskdialogs.h"
#include "app/models/opendossier.h"
#include "app/widgets/fieldblock.h"
#include "tests/window/lint.h"
#include "tests/window/testwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using core::Role;

namespace {

using Act = std::function<void(QDialog &)>;

// What somebody does with each dialog that comes up, one after another; what is still open then is closed.
void then(QList<Act> acts)
{
    QTimer::singleShot(0, qApp, [acts]() mutable {
        auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        const auto act = acts.takeFirst();
        if (!acts.isEmpty())
            then(acts);
        act(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

class Opened : public TestWindow
{
public:
    explicit Opened(Role role = Role::Manager)
    {
        open(role);
        dossier = std::make_unique<app::OpenDossier>(workspace(), joris());
    }
    const core::Dossier &now() const { return dossier->view().record.dossier; }

    std::unique_ptr<app::OpenDossier> dossier;
};

template<typename T>
T &part(QDialog &dialog, const QString &name)
{
    auto *const found = dialog.findChild<T *>(name);
    REQUIRE(found);
    return *found;
}

void type(QDialog &dialog, const QString &field, const QString &text)
{
    part<QLineEdit>(dialog, field).setText(text);
}

void press(QDialog &dialog)
{
    part<QPushButton>(dialog, u"act"_s).click();
}

QString problemOf(QDialog &dialog, const QString &field)
{
    return part<QWidget>(dialog, field).accessibleDescription();
}

} // namespace

TEST_CASE("Dossier: a wrong name or job is corrected, and that undone", "[dossier]")
{
    Opened test;
    const auto before = test.now();
    then({[](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Joris van der Leeuw"_s);
        dialog.findChild<QLineEdit *>(u"function"_s)->setText(u"Adviseur vergunningen"_s);
        dialog.findChild<QPushButton *>(u"act"_s)->click();
    }});
    app::correctLeaver(test.desk(), *test.dossier, &test.window());
    CHECK(test.now().nameOf(Role::Employee) == u"Joris van der Leeuw"_s);
    CHECK(test.now().function == u"Adviseur vergunningen"_s);

    REQUIRE(test.desk().undoStack().undo(test.dossier->id()));
    CHECK(test.now() == before);
}

TEST_CASE("Dossier: the name of the leaver cannot be empty", "[dossier]")
{
    Opened test;
    const auto before = test.now();
    bool isAsked = false;
    then({[&](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"name"_s)->clear();
        dialog.findChild<QPushButton *>(u"act"_s)->click();
        isAsked = dialog.isVisible();
    }});
    app::correctLeaver(test.desk(), *test.dossier, &test.window());
    CHECK(isAsked);
    CHECK(test.now() == before);
}

TEST_CASE("Dates: while they are typed it shows which tasks move, and only asks then", "[dossier]")
{
    Opened test;
    QString shifts;
    then({[&](QDialog &dialog) {
              type(dialog, u"lastDay"_s, u"24 april"_s);
              type(dialog, u"employmentEnd"_s, u"30-4-2026"_s);
              shifts = part<QPlainTextEdit>(dialog, u"shifts"_s).toPlainText();
              press(dialog);
          },
          press});
    app::changeDates(test.desk(), *test.dossier, &test.window());

    CHECK(shifts.contains(u" → "_s));
    CHECK(test.now().dates.lastDay == QDate(2026, 4, 24));
}

TEST_CASE("Dates: Enter in a field does not change them without the question", "[dossier]")
{
    Opened test;
    const auto before = test.now().dates;
    then({[&](QDialog &dialog) {
              type(dialog, u"lastDay"_s, u"24-4-2026"_s);
              press(dialog);
          },
          [](QDialog &question) { part<QPushButton>(question, u"keep"_s).click(); }});
    app::changeDates(test.desk(), *test.dossier, &test.window());

    CHECK(test.now().dates == before);
}

TEST_CASE("Dates: what is no day, and days in the wrong order, are said at the field", "[dossier]")
{
    Opened test;
    QString unreadable;
    QString disordered;
    then({[&](QDialog &dialog) {
        type(dialog, u"lastDay"_s, u"ooit"_s);
        press(dialog);
        unreadable = problemOf(dialog, u"lastDay"_s);
        type(dialog, u"lastDay"_s, u"1-1-2026"_s);
        press(dialog);
        disordered = problemOf(dialog, u"lastDay"_s);
    }});
    app::changeDates(test.desk(), *test.dossier, &test.window());

    CHECK(unreadable.contains(u"geen dag"_s));
    CHECK_FALSE(disordered.isEmpty());
}

TEST_CASE("People: a name is bound to a role, and an empty one is not", "[dossier]")
{
    Opened test;
    QString problem;
    then({[&](QDialog &dialog) {
        type(dialog, u"name"_s, u"  "_s);
        press(dialog);
        problem = problemOf(dialog, u"name"_s);
        type(dialog, u"name"_s, u"Mw. <b>Ö</b> van den Berg-de Vries"_s);
        type(dialog, u"email"_s, u"o@veldermeer.example"_s);
        press(dialog);
    }});
    app::choosePeople(test.desk(), *test.dossier, Role::Successor, &test.window());

    CHECK_FALSE(problem.isEmpty());
    CHECK(test.now().nameOf(Role::Successor) == u"Mw. <b>Ö</b> van den Berg-de Vries"_s);
    CHECK(test.now().people.value(Role::Successor).email == u"o@veldermeer.example"_s);
}

TEST_CASE("People: giving away the own role asks first", "[dossier]")
{
    Opened test;
    bool isAsked = false;
    then({[](QDialog &dialog) {
              type(dialog, u"name"_s, u"Iemand Anders"_s);
              press(dialog);
          },
          [&](QDialog &question) {
              isAsked = true;
              part<QPushButton>(question, u"keep"_s).click();
          }});
    app::choosePeople(test.desk(), *test.dossier, Role::Manager, &test.window());

    CHECK(isAsked);
    CHECK(test.now().nameOf(Role::Manager) == u"Sanne Verhoeven"_s);
}

TEST_CASE("Kind: another kind and a flag change the list of tasks", "[dossier]")
{
    Opened test;
    then({[](QDialog &dialog) {
        auto &kind = part<QComboBox>(dialog, u"kind"_s);
        kind.setCurrentIndex(kind.findData(int(core::DepartureKind::Retirement)));
        part<QCheckBox>(dialog, u"companyCard"_s).setChecked(true);
        press(dialog);
    }});
    app::changeCircumstances(test.desk(), *test.dossier, &test.window());

    CHECK(test.now().kind == core::DepartureKind::Retirement);
    CHECK(test.now().flags.contains(core::Flag::CompanyCard));
    CHECK(test.dossier->view().task(u"accounts.company_card"));
}

TEST_CASE("Tasks: one for this dossier alone needs words and a day that can be read", "[dossier]")
{
    Opened test;
    QString withoutTitle;
    QString withoutDay;
    then({[&](QDialog &dialog) {
        press(dialog);
        withoutTitle = problemOf(dialog, u"title"_s);
        type(dialog, u"title"_s, u"Sleutel van de fietsenkelder ophalen"_s);
        type(dialog, u"due"_s, u"binnenkort"_s);
        press(dialog);
        withoutDay = problemOf(dialog, u"due"_s);
        type(dialog, u"due"_s, u"31-3"_s);
        press(dialog);
    }});
    app::addOneOffTask(test.desk(), *test.dossier, &test.window());

    CHECK_FALSE(withoutTitle.isEmpty());
    CHECK_FALSE(withoutDay.isEmpty());
    const auto &tasks = test.now().oneOffTasks;
    const auto added = std::ranges::find(tasks, u"Sleutel van de fietsenkelder ophalen"_s, &core::OneOffTask::title);
    REQUIRE(added != tasks.end());
    CHECK(added->due == QDate(2026, 3, 31));
}

TEST_CASE("Tasks: those of the list join when they are ticked", "[dossier]")
{
    Opened test;
    const auto offered = *test.workspace().itemsOnRequest(test.joris());
    REQUIRE(offered.size() > 1);
    then({[&](QDialog &dialog) {
        part<QCheckBox>(dialog, offered.first().key).setChecked(true);
        press(dialog);
    }});
    app::addFromList(test.desk(), *test.dossier, &test.window());

    CHECK(test.dossier->view().task(offered.first().key));
    CHECK_FALSE(test.dossier->view().task(offered.at(1).key));
}

TEST_CASE("Hold: it needs a reason and a reference, and is released after a question", "[dossier]")
{
    Opened test(Role::Ihh);
    QString problem;
    then({[&](QDialog &dialog) {
        type(dialog, u"reason"_s, u"Woo-verzoek over de bouw"_s);
        press(dialog);
        problem = problemOf(dialog, u"reference"_s);
        type(dialog, u"reference"_s, u"WOO-2026-7"_s);
        press(dialog);
    }});
    app::setHold(test.desk(), *test.dossier, &test.window());
    CHECK_FALSE(problem.isEmpty());
    REQUIRE(test.now().hold);
    CHECK(test.now().hold->reference == u"WOO-2026-7"_s);

    then({[](QDialog &question) { part<QPushButton>(question, u"keep"_s).click(); }});
    app::releaseHold(test.desk(), *test.dossier, &test.window());
    CHECK(test.now().hold);
    then({press});
    app::releaseHold(test.desk(), *test.dossier, &test.window());
    CHECK_FALSE(test.now().hold);
}

TEST_CASE("Dialogs of a dossier: they hold to the rules of access, at 100 and 200 %", "[dossier]")
{
    const bool isDutch = GENERATE(true, false);
    const int size = GENERATE(100, 200);
    TestWindow test(isDutch ? core::Language::Dutch : core::Language::English, {.textSize = size}, {1024, 768});
    test.open(Role::Manager);
    app::OpenDossier dossier(test.workspace(), test.joris());
    QStringList found;
    int seen = 0;
    const Act look = [&](QDialog &dialog) {
        ++seen;
        found += lint::nameless(&dialog) + lint::sharedMnemonics(&dialog) + lint::richLabels(&dialog) +
                 lint::smallTargets(&dialog) + lint::unreached(&dialog);
    };
    using Open = void (*)(app::Desk &, app::OpenDossier &, QWidget *);
    for (const Open open : {Open(app::changeDates), Open(app::changeCircumstances), Open(app::addOneOffTask),
                            Open(app::addFromList), Open(app::setHold), Open(app::correctLeaver)}) {
        then({look});
        open(test.desk(), dossier, &test.window());
    }
    then({look});
    app::choosePeople(test.desk(), dossier, Role::Successor, &test.window());

    CHECK(seen == 7);
    CHECK(found == QStringList());
}

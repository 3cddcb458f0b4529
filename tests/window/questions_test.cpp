// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/language.h"
#include "app/widgets/fieldblock.h"
#include "app/window/identity.h"
#include "app/window/newregisterdialog.h"
#include "tests/window/dialogsteps.h"
#include "tests/window/part.h"
#include "tests/window/testwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using app::Place;
using core::Role;

namespace {

QStringList errorsIn(const QDialog &dialog)
{
    QStringList errors;
    for (const auto *block : dialog.findChildren<app::FieldBlock *>()) {
        if (block->hasError())
            errors.append(block->error());
    }
    return errors;
}

QString newCommand(TestWindow &test)
{
    const auto actions = test.window().menuBar()->findChildren<QAction *>();
    const auto made = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->shortcut() == QKeySequence(QKeySequence::New);
    });
    REQUIRE(made != actions.end());
    return (*made)->text();
}

} // namespace

TEST_CASE("Questions: who does not say who she is, is told so at the field", "[questions]")
{
    TestWindow test;
    QStringList errors;
    inNextDialog([&](QDialog &dialog) {
        dialog.findChild<QPushButton *>(u"act"_s)->click();
        errors = errorsIn(dialog);
        CHECK(dialog.isVisible());
        CHECK(dialog.findChild<QComboBox *>(u"name"_s)->lineEdit()->hasFocus());
    });

    CHECK_FALSE(app::askIdentity(test.window().theme(), {}, {}, &test.window()));
    CHECK(errors == QStringList{u"Vul je naam in."_s});
}

TEST_CASE("Questions: colleagues can say who they are, also when they are in no dossier yet", "[questions]")
{
    TestWindow test;
    test.openEmpty(Role::Hr);
    REQUIRE(test.workspace().setColleague({.person = {.name = u"Sanne Verhoeven"_s}, .roles = {Role::Hr, Role::Privacy}}));
    REQUIRE(test.workspace().setColleague({.person = {.name = u"Émile Smit"_s}, .roles = {Role::It}}));

    CHECK(app::identitiesIn(test.workspace()).contains({u"Émile Smit"_s, Role::It}));
    // In a register at work she is herself only, in each of her roles.
    CHECK(app::identitiesOf(test.desk()) ==
          QList<app::Identity>{{u"Sanne Verhoeven"_s, Role::Hr}, {u"Sanne Verhoeven"_s, Role::Privacy}});
}

TEST_CASE("Questions: the short list of people has who worked here before, the last one first", "[questions]")
{
    TestWindow test;
    test.open(Role::Manager);
    const auto me = test.desk().session().name;
    test.desk().workAs(Role::Hr, u"Femke de Boer"_s);
    test.desk().workAs(Role::It, u"Kwame Mensah"_s);

    CHECK(app::identitiesOf(test.desk()) ==
          QList<app::Identity>{{u"Kwame Mensah"_s, Role::It}, {u"Femke de Boer"_s, Role::Hr}, {me, Role::Manager}});
}

TEST_CASE("Questions: a new register wants a place of its own, and warns of one that is copied", "[questions]")
{
    TestWindow test;
    test.openEmpty(Role::Manager);
    QStringList errors;
    QString warned;
    inNextDialog([&](QDialog &dialog) {
        auto *const act = dialog.findChild<QPushButton *>(u"act"_s);
        auto *const place = dialog.findChild<QLineEdit *>(u"place"_s);
        const auto fields = dialog.findChildren<QLineEdit *>();
        act->click();
        errors += errorsIn(dialog);
        for (auto *field : fields) {
            if (field != place)
                field->setText(u"Zilverdam"_s);
        }
        place->setText(test.registerFile());
        act->click();
        errors += errorsIn(dialog);
        place->setText(u"/home/sanne/OneDrive/vertrek.vwz"_s);
        warned = place->accessibleDescription();
    });

    CHECK_FALSE(app::askNewRegister(test.window().theme(), {}, &test.window()));
    CHECK(errors == QStringList{u"Vul de naam van je organisatie in."_s,
                                u"Er is al een bestand met deze naam. Kies een andere naam."_s});
    CHECK(warned.contains(u"OneDrive"_s));
}

TEST_CASE("Menu: it says what New makes on this screen", "[shell]")
{
    TestWindow test;
    test.open(Role::Employee);
    test.go({.page = Place::Page::Handover, .dossier = test.joris(), .item = u"information.open_cases"_s});
    CHECK(newCommand(test) == u"&Nieuwe rij"_s);

    test.open(Role::Manager);
    test.go({.page = Place::Page::Dossiers});
    CHECK(newCommand(test) == u"&Nieuw dossier…"_s);
}

TEST_CASE("Menu: a screen reader that chooses the next chapter leaves no menu open", "[shell]")
{
    TestWindow test;
    test.open(Role::Employee);
    test.go({.page = Place::Page::Handover, .dossier = test.joris()});
    QList<QPointer<QAction>> actions; // those of a table go with it
    for (auto *const action : test.window().screen()->actions())
        actions.append(action);
    for (const auto &action : std::as_const(actions)) {
        if (!action)
            continue;
        auto *const menu = qobject_cast<QMenu *>(action->associatedObjects().constLast());
        REQUIRE(menu);
        test.window().menuBar()->setActiveAction(menu->menuAction());
        REQUIRE(menu->isVisible());
        if (action->text().endsWith(u'…'))
            then({[](QDialog &dialog) { dialog.reject(); }}); // it asks something first
        action->trigger(); // this and the first are what Qt does for a screen reader
        CHECK_FALSE(menu->isVisible());
        test.settle();
        CHECK_FALSE(test.window().menuBar()->activeAction());
    }
}

TEST_CASE("Menu: the name of the file never stands over the menus", "[shell]")
{
    const int width = GENERATE(640, 1024, 1280);
    CAPTURE(width);
    TestWindow test(core::Language::Dutch, {.textSize = 200}, {width, 768});
    test.open(Role::Manager);
    test.go({.page = Place::Page::Dossier, .dossier = test.joris()});

    const auto *const menus = test.window().menuBar();
    const auto *const name = menus->cornerWidget();
    if (!name->isVisible())
        return;
    for (auto *const menu : menus->actions())
        CHECK_FALSE(menus->actionGeometry(menu).intersects(name->geometry()));
    for (const auto *const more : menus->findChildren<QToolButton *>())
        CHECK_FALSE((more->isVisible() && more->geometry().intersects(name->geometry())));
}

TEST_CASE("Window: Qt's own buttons are in the language of the window", "[shell]")
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_nl.qm"_s)) {
        WARN("not tested: Qt's translations are not installed");
        return;
    }
    app::setLanguage(core::Language::English);
    CHECK(QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text().contains(u"Cancel"_s));
    app::setLanguage(core::Language::Dutch);
    CHECK(QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text().contains(u"Annuleren"_s));
}

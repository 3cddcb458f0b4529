// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/conflictsdialog.h"
#include "app/exchange/receiving.h"
#include "app/exchange/senddialog.h"
#include "app/widgets/textlabel.h"
#include "app/window/onewindow.h"
#include "tests/window/dialogsteps.h"
#include "tests/window/lint.h"
#include "tests/window/othercomputer.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;
using core::Role;

namespace {

const auto note = u"information.file_to_dms"_s;

void closeIt(QDialog &dialog)
{
    dialog.reject();
}

// Opens it as a double click does, and does this with what comes up.
void receive(TestWindow &test, const QString &path, const QList<Act> &acts, const QString &said)
{
    then(acts);
    app::openCaseFile(test.window(), path);
    const bool isSaid = waitFor(test, said);
    INFO(saidIn(test).toStdString());
    CHECK(isSaid);
}

} // namespace

TEST_CASE("Receive: without a register the file makes one, in which she sees her own dossier", "[exchange]")
{
    OtherComputer manager(Role::Manager);
    const auto path = manager.sendTo({Role::Employee, u"Joris van Leeuwen"_s});
    TestWindow test;
    const AwayFromHome away;

    receive(test, path, {}, u"Dit is jouw dossier"_s);

    REQUIRE(test.window().desk());
    CHECK(test.desk().session().name == u"Joris van Leeuwen"_s);
    CHECK(test.desk().role() == Role::Employee);
    CHECK(test.desk().ownDossier() == manager.dossier());
    CHECK(test.workspace().list({})->size() == 1);
    CHECK(QFile::exists(test.desk().opened().address));
}

TEST_CASE("Receive: a preview says who changed how much; nothing comes in before she takes it over", "[exchange]")
{
    TestWindow test;
    test.open(Role::Manager);
    OtherComputer employee(test);
    employee.note(note, u"Bijna klaar"_s);
    const auto path = employee.sendTo({Role::Manager, u"Sanne Verhoeven"_s});
    QString authors;
    receive(test, path, {[&](QDialog &dialog) {
                authors = part<QPlainTextEdit>(dialog, u"authors"_s).toPlainText();
                CHECK(test.workspace().view(test.joris())->record.tasks.value(note).note.isEmpty());
                press(dialog);
            }},
            u"Overgenomen: 1 wijziging van Joris van Leeuwen."_s);

    CHECK(authors == u"Joris van Leeuwen (medewerker): 1 wijziging"_s);
    CHECK(test.workspace().view(test.joris())->record.tasks.value(note).note == u"Bijna klaar"_s);
    CHECK(test.window().screen()->place().dossier == test.joris());

    receive(test, path, {}, u"staat hier al"_s); // twice changes nothing
}

TEST_CASE("Receive: who cancels keeps everything as it was", "[exchange]")
{
    TestWindow test;
    test.open(Role::Manager);
    OtherComputer employee(test);
    employee.note(note, u"Bijna klaar"_s);
    const auto head = test.workspace().head();
    bool isAsked = false;
    then({[&](QDialog &dialog) {
        isAsked = true;
        closeIt(dialog);
    }});
    app::openCaseFile(test.window(), employee.sendTo({Role::Manager, u"Sanne Verhoeven"_s}));
    CHECK(QTest::qWaitFor([&] { return isAsked; }, 20000));
    test.settle();

    CHECK(*test.workspace().head() == *head);
}

TEST_CASE("Receive: a wrong passphrase is told apart from a damaged file", "[exchange]")
{
    TestWindow test;
    test.open(Role::Manager);
    OtherComputer employee(test);
    employee.note(note, u"Bijna klaar"_s);
    const auto path = employee.sendTo({Role::Manager, u"Sanne Verhoeven"_s}, u"geheim"_s);
    QString wrong;
    receive(test, path,
            {[&](QDialog &dialog) {
                 auto &field = part<QLineEdit>(dialog, u"passphrase"_s);
                 field.setText(u"Geheim"_s);
                 press(dialog);
                 CHECK(QTest::qWaitFor([&] { return !field.accessibleDescription().isEmpty(); }, 20000));
                 wrong = field.accessibleDescription();
                 field.setText(u"geheim"_s);
                 press(dialog);
             },
             press},
            u"Overgenomen"_s);
    CHECK(wrong.contains(u"wachtzin"_s));

    auto bytes = *core::loadCaseFile(path);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    const QString damaged = path.chopped(10) + u"-stuk.vwdossier"_s;
    REQUIRE(core::saveCaseFile(damaged, bytes));
    receive(test, damaged, {}, u"beschadigd"_s);
}

TEST_CASE("Differences: both values show, and one click chooses", "[exchange]")
{
    TestWindow test;
    test.open(Role::Manager);
    OtherComputer employee(test);
    employee.note(note, u"De map is leeg"_s);
    REQUIRE(test.workspace().setTask(test.joris(), note, {.note = u"Er staat nog iets"_s}));
    test.go({.page = app::Place::Page::Dossier, .dossier = test.joris()});
    CHECK_FALSE(test.field<QWidget>(u"differences"_s)->isVisible());
    receive(test, employee.sendTo({Role::Manager, u"Sanne Verhoeven"_s}), {press}, u"1 verschil"_s);
    REQUIRE(test.workspace().conflicts(test.joris())->size() == 1);
    test.settle();
    CHECK(test.field<QWidget>(u"differences"_s)->isVisible());

    QStringList values;
    then({[&](QDialog &dialog) {
        for (const auto *label : dialog.findChildren<app::TextLabel *>())
            values.append(label->text());
        part<QPushButton>(dialog, u"choose"_s).click();
        test.settle();
        CHECK(part<QLabel>(dialog, u"title"_s).text() == u"Er zijn geen verschillen meer"_s);
        CHECK(part<QPushButton>(dialog, u"close"_s).hasFocus());
        dialog.accept();
    }});
    test.field<QPushButton>(u"viewDifferences"_s)->click();
    CHECK(QTest::qWaitFor([&] { return !values.isEmpty() && !openDialog(); }, 20000));

    CHECK(values.contains(u"De map is leeg"_s));
    CHECK(values.contains(u"Er staat nog iets"_s));
    CHECK(test.workspace().conflicts(test.joris())->isEmpty());
    test.settle();
    CHECK_FALSE(test.field<QWidget>(u"differences"_s)->isVisible());
}

TEST_CASE("Receive: a file that is let go over a field is opened, and no text in it", "[exchange]")
{
    TestWindow test;
    test.open(Role::Manager);
    test.go({.page = app::Place::Page::Dossiers});
    OtherComputer employee(test);
    employee.note(note, u"Bijna klaar"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(employee.sendTo({Role::Manager, u"Sanne Verhoeven"_s}))});
    auto *const field = test.window().findChild<QLineEdit *>();
    REQUIRE(field);
    then({press});
    QDragEnterEvent enter(field->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
    QDropEvent drop(field->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &drop);

    CHECK(enter.isAccepted());
    CHECK(field->text().isEmpty());
    CHECK(waitFor(test, u"Overgenomen"_s));
}

TEST_CASE("Receive: a second start hands the file to the window that is open", "[exchange]")
{
    TestWindow test;
    test.open(Role::Manager);
    OtherComputer employee(test);
    employee.note(note, u"Bijna klaar"_s);
    const auto path = employee.sendTo({Role::Manager, u"Sanne Verhoeven"_s});
    std::atomic<bool> isTaken = false;
    then({press});
    const std::unique_ptr<QThread> second(
        QThread::create([&, address = test.registerFile()] { isTaken = app::OneWindow::raiseOther(address, path); }));
    second->start();
    CHECK(waitFor(test, u"Overgenomen"_s));
    second->wait();

    CHECK(isTaken);
}

TEST_CASE("Exchange: its dialogs hold to the rules of access, in both languages, light and dark, at 100 and 200 %",
          "[exchange]")
{
    const bool isDutch = GENERATE(true, false);
    const int size = GENERATE(100, 200);
    const auto colours = GENERATE(app::Appearance::Colours::Light, app::Appearance::Colours::Dark);
    CAPTURE(isDutch, size, colours);
    TestWindow test(isDutch ? core::Language::Dutch : core::Language::English, {.colours = colours, .textSize = size},
                    {1024, 768});
    test.open(Role::Manager);
    OtherComputer employee(test);
    employee.note(note, u"De map is leeg"_s);
    REQUIRE(test.workspace().setTask(test.joris(), note, {.note = u"Er staat nog iets"_s}));
    QStringList found;
    int seen = 0;
    const auto rules = [&](QDialog &dialog) {
        ++seen;
        found += lint::nameless(&dialog) + lint::sharedMnemonics(&dialog) + lint::richLabels(&dialog) +
                 lint::smallTargets(&dialog) + lint::unreached(&dialog) + lint::clipped(&dialog) + lint::sideways(&dialog);
    };
    const Act look = [&](QDialog &dialog) {
        rules(dialog);
        dialog.reject();
    };
    then({look});
    app::sendDossier(test.desk(), test.joris(), &test.window());
    const auto path = employee.sendTo({Role::Manager, u"Sanne Verhoeven"_s}, u"geheim"_s);
    then({[&](QDialog &dialog) {
              rules(dialog);
              part<QLineEdit>(dialog, u"passphrase"_s).setText(u"geheim"_s);
              press(dialog);
          },
          [&](QDialog &dialog) {
              rules(dialog);
              press(dialog);
          }});
    app::openCaseFile(test.window(), path);
    CHECK(QTest::qWaitFor([&] { return !test.workspace().conflicts(test.joris())->isEmpty(); }, 20000));
    test.settle();
    then({look});
    app::showDifferences(test.desk(), test.joris(), &test.window());

    CHECK(seen == 4);
    CHECK(found == QStringList());
}

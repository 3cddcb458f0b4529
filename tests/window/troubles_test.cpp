// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/notices.h"
#include "app/window/registers.h"
#include "app/window/restoring.h"
#include "app/window/saving.h"
#include "tests/core/testregister.h"
#include "tests/window/part.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using app::Place;
using app::Saving;
using core::Role;

namespace {

// Somebody who fills in the name of the organisation while something happens to the file.
class Typist
{
    Q_DISABLE_COPY_MOVE(Typist)
public:
    Typist() : test(core::Language::English)
    {
        test.open(Role::Manager);
        test.go({.page = Place::Page::Settings, .part = u"organisation"_s});
        test.activate();
    }

    QLineEdit *field() { return test.field<QLineEdit>(u"organisationName"_s); }
    Saving &saving() { return test.desk().saving(); }
    void type(const QString &text)
    {
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), text);
        saving().flush();
        test.settle();
    }
    QString stored() { return must(test.workspace().organisation()).name; }
    bool says(const QString &words)
    {
        const auto labels = test.window().findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    QPushButton *button(const QString &text)
    {
        const auto buttons = test.window().findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QPushButton *each) { return each->isVisible() && each->text().remove(u'&') == text; });
        return found == buttons.end() ? nullptr : *found;
    }
    void checkNotSaved(const QString &advice)
    {
        CHECK(saving().state() == Saving::State::Failed);
        CHECK(says(u"Saving failed. Your text is still on screen."_s));
        CHECK(says(advice));
        CHECK(button(u"Try again"_s));
        CHECK(button(u"Save a copy…"_s));
    }

    TestWindow test;
};

#ifdef Q_OS_UNIX
// No file of this program may grow: to the database a disk that is full.
class FullDisk
{
    Q_DISABLE_COPY_MOVE(FullDisk)
public:
    FullDisk()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{1024, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};
#endif

} // namespace

TEST_CASE("Trouble: when the file is taken away what is typed stays on screen, and goes into a copy", "[trouble]")
{
    Typist her;
    const auto file = her.test.registerFile();
    REQUIRE(QFile::remove(file));

    her.type(u"Gemeente Zilverdam"_s);
    her.checkNotSaved(u"The file is no longer in its place."_s);
    CHECK(her.field()->text() == u"Gemeente Zilverdam"_s);
    CHECK_FALSE(QFile::exists(file));

    const QString copy = QFileInfo(file).absolutePath() + u"/elders.vwz"_s;
    CHECK(app::continueInCopy(her.test.window(), copy));
    her.test.settle();
    CHECK(her.saving().state() == Saving::State::Saved);
    CHECK(her.test.desk().opened().address == copy);
    CHECK(her.stored() == u"Gemeente Zilverdam"_s);
    CHECK(must(must(core::Store::open({.database = copy}))->organisation()).name == u"Gemeente Zilverdam"_s);
    CHECK(her.says(u"You now work in"_s));
    CHECK_FALSE(her.button(u"Save a copy…"_s));
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("Trouble: a file that is gone is missed before anybody types, and back when it is back", "[trouble]")
{
    Typist her;
    const auto file = her.test.registerFile();
    REQUIRE(QFile::rename(file, file + u".weg"_s));

    her.test.desk().lookAround();
    her.checkNotSaved(u"The file is no longer in its place."_s);
    her.type(u"Gemeente Zilverdam"_s);

    REQUIRE(QFile::rename(file + u".weg"_s, file));
    her.test.desk().lookAround();
    CHECK(her.saving().state() == Saving::State::Saved);
    CHECK(her.stored() == u"Gemeente Zilverdam"_s);
    CHECK_FALSE(her.button(u"Save a copy…"_s));
}

TEST_CASE("Trouble: while another program keeps the file the window goes on, and saves when it can", "[trouble]")
{
    Typist her;
    core::Database other;
    must(other.open({.database = her.test.registerFile()}, core::Database::Mode::Existing));
    must(other.execute(u"BEGIN IMMEDIATE"_s));

    QElapsedTimer timer;
    timer.start();
    her.type(u"Gemeente Zilverdam"_s);
    CHECK(timer.elapsed() < 2000); // and not the seconds that a program without a window waits
    her.checkNotSaved(u"Another program keeps the file to itself."_s);

    must(other.execute(u"ROLLBACK"_s));
    CHECK(QTest::qWaitFor([&] { return her.saving().state() == Saving::State::Saved; }, 5000));
    CHECK(her.stored() == u"Gemeente Zilverdam"_s);
}

TEST_CASE("Trouble: a choice that was not taken leaves no warning behind when all is well again", "[trouble]")
{
    Typist her;
    core::Database other;
    must(other.open({.database = her.test.registerFile()}, core::Database::Mode::Existing));
    must(other.execute(u"BEGIN IMMEDIATE"_s));
    her.test.desk().fail(her.test.workspace().tryToWrite().error());
    her.checkNotSaved(u"Another program keeps the file to itself."_s);

    must(other.execute(u"ROLLBACK"_s));
    CHECK(QTest::qWaitFor([&] { return her.saving().state() == Saving::State::Saved; }, 5000));
}

#ifdef Q_OS_UNIX
TEST_CASE("Trouble: on a full disk what is typed stays on screen, and is saved when there is room", "[trouble]")
{
    Typist her;
    {
        const FullDisk full;
        her.type(u"Gemeente Zilverdam"_s);
        her.checkNotSaved(u"The disk is full."_s);
        CHECK(her.field()->text() == u"Gemeente Zilverdam"_s);
        CHECK(her.stored() != u"Gemeente Zilverdam"_s);
        CHECK_FALSE(app::continueInCopy(her.test.window(), her.test.registerFile() + u".copy"_s));
        CHECK_FALSE(QFile::exists(her.test.registerFile() + u".copy"_s));
        CHECK(her.says(u"The copy could not be saved."_s));
    }

    her.button(u"Try again"_s)->click();
    her.test.settle();
    CHECK(her.saving().state() == Saving::State::Saved);
    CHECK(her.stored() == u"Gemeente Zilverdam"_s);
}
#endif

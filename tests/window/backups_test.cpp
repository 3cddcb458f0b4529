// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/background.h"
#include "app/settings/backupsection.h"
#include "app/settings/restoredialog.h"
#include "app/window/backupkeeper.h"
#include "app/window/readonlybanner.h"
#include "app/window/registers.h"
#include "app/window/restoring.h"
#include "core/storage/backup.h"
#include "tests/core/testregister.h"
#include "tests/window/lint.h"
#include "tests/window/part.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::Place;
using core::Role;

namespace {

const Place filePage{.page = Place::Page::Settings, .part = u"file"_s};
const QString kickoff = u"information.kickoff"_s;

// She was here before, and comes back as the program does it at its start.
void comeBack(TestWindow &test)
{
    test.open(Role::Manager);
    test.window().closeRegister();
    QSignalSpy made(&test.window().backups(), &app::BackupKeeper::made);
    REQUIRE(app::openAddress(test.window(), test.registerFile()));
    CHECK(made.wait(20'000));
    test.settle();
}

void writeNote(TestWindow &test, const QString &note)
{
    REQUIRE(test.workspace().setTask(test.joris(), kickoff, {.note = note}));
}

bool says(const QWidget &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

} // namespace

TEST_CASE("Backups: whoever opens a register gets a copy of it beside the work, and another when she closes it", "[backups]")
{
    TestWindow test;
    comeBack(test);
    const auto file = test.registerFile();
    CHECK(core::backupsOf(file).size() == 1);
    const auto before = core::backupsOf(file).first();

    writeNote(test, u"Meer"_s);
    test.window().closeRegister();

    CHECK(waitFor([&] { // the folder is being written in
        const auto backups = core::backupsOf(file);
        return !backups.isEmpty() && backups.first().head != before.head;
    }));
    CHECK(waitFor([&] { return core::backupsOf(file).size() == 1; })); // of the same day
}

TEST_CASE("Backups: one is made now, and the page says how many there are", "[backups]")
{
    TestWindow test;
    test.open(Role::Manager);
    test.go(filePage);
    auto *const section = test.window().findChild<app::BackupSection *>();
    REQUIRE(section);
    CHECK(says(*section, u"Er zijn nog geen reservekopieën"_s));
    CHECK_FALSE(section->findChild<QPushButton *>(u"restoreBackup"_s)->isEnabled());
    QSignalSpy finished(section, &app::BackupSection::finished);

    section->findChild<QPushButton *>(u"makeBackup"_s)->click();
    CHECK(finished.wait(20'000));

    CHECK(says(*section, u"1 reservekopie"_s));
    CHECK(core::backupsOf(test.registerFile()).size() == 1);
    CHECK(section->findChild<QPushButton *>(u"restoreBackup"_s)->isEnabled());

    section->start();
    section->stop();
    CHECK(says(*section, u"Gestopt"_s));
}

TEST_CASE("Backups: an old one is put back after it is said what gets lost, and the file is kept", "[backups]")
{
    TestWindow test;
    comeBack(test);
    test.go({.page = Place::Page::Dossiers});
    const auto file = test.registerFile();
    const auto head = core::backupsOf(file).first().head;
    writeNote(test, u"Gaat verloren"_s);
    QString loss;
    inNextDialog([&](QDialog &dialog) {
        auto *const label = dialog.findChild<QLabel *>(u"loss"_s);
        CHECK(waitFor([&] { return label->text().contains(u"Sanne Verhoeven"_s); }));
        loss = label->text();
        dialog.findChild<QPushButton *>(u"act"_s)->click();
    });

    app::restoreBackup(test.window());

    CHECK(loss.startsWith(u"1 wijziging "_s));
    CHECK(loss.contains(u"Joris van Leeuwen"_s));
    REQUIRE(waitFor([&] { return test.window().desk() != nullptr; }));
    CHECK(*test.workspace().head() == head);
    CHECK(test.window().screen()->place().page == Place::Page::Dossiers);
    CHECK(waitFor([&] { return says(test.window(), u"staat er weer"_s); }));
    CHECK(QDir(QFileInfo(file).absolutePath()).entryList({u"veldermeer.vwz.before-restore-*"_s}).size() == 1);
}

TEST_CASE("Backups: whoever thinks better of it goes on where she was", "[backups]")
{
    TestWindow test;
    comeBack(test);
    writeNote(test, u"Blijft"_s);
    const auto head = *test.workspace().head();
    inNextDialog([](QDialog &dialog) { dialog.reject(); });

    app::restoreBackup(test.window());
    test.settle();

    REQUIRE(test.window().desk());
    CHECK(*test.workspace().head() == head);
}

TEST_CASE("Backups: the dialog holds to the rules of access", "[backups][lint]")
{
    const bool isDutch = GENERATE(true, false);
    const int size = GENERATE(100, 200);
    CAPTURE(isDutch, size);
    TestWindow test(isDutch ? core::Language::Dutch : core::Language::English, {.textSize = size}, {1024, 768});
    test.open(Role::Manager);
    for (int day = 0; day < 6; ++day)
        REQUIRE(core::makeBackup(test.registerFile(), core::BackupReason::Import,
                                 QDateTime::currentDateTimeUtc().addDays(-day)));
    app::RestoreDialog dialog(test.window().theme(), test.registerFile(), &test.workspace(), &test.window());
    dialog.show();
    test.settle();

    CHECK(lint::nameless(&dialog) + lint::sharedMnemonics(&dialog) + lint::richLabels(&dialog) +
              lint::smallTargets(&dialog) + lint::clipped(&dialog) ==
          QStringList());
    CHECK(dialog.findChildren<QRadioButton *>().size() == 6);
}

TEST_CASE("Backups: a file that is no register any more is left alone, and its copy is offered", "[backups]")
{
    TestWindow test;
    comeBack(test);
    const auto file = test.registerFile();
    const auto head = core::backupsOf(file).first().head;
    test.window().closeRegister();
    test.window().backups().background().finish();
    test.settle();
    const auto bytes = GENERATE(as<QByteArray>(), "", "onzin", QByteArray(100'000, 'x'));
    putBytes(file, bytes);

    CHECK_FALSE(app::openAddress(test.window(), file));
    CHECK(waitFor([&] { return says(test.window(), u"Er is een goede reservekopie"_s); }));
    CHECK(bytesOf(file) == bytes);

    inNextDialog([](QDialog &dialog) { dialog.findChild<QPushButton *>(u"act"_s)->click(); });
    app::restoreBackup(test.window(), file);
    REQUIRE(waitFor([&] { return test.window().desk() != nullptr; }));
    CHECK(*test.workspace().head() == head);
}

TEST_CASE("Backups: a register that is gone is not made anew, and its copy is offered", "[backups]")
{
    TestWindow test;
    comeBack(test);
    const auto file = test.registerFile();
    test.window().closeRegister();
    test.window().backups().background().finish();
    test.settle();
    REQUIRE(QFile::remove(file));

    CHECK_FALSE(app::openAddress(test.window(), file));
    CHECK(waitFor([&] { return says(test.window(), u"Er is een goede reservekopie"_s); }));
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("Backups: a register with a broken chain can be read, and says how to go on", "[backups]")
{
    TestWindow test;
    comeBack(test);
    const auto file = test.registerFile();
    test.window().closeRegister();
    test.window().backups().background().finish();
    test.settle();
    {
        core::Database database;
        must(database.open({.database = file}, core::Database::Mode::Existing));
        must(database.execute(u"UPDATE chain_head SET link = 'x'"_s));
    }

    REQUIRE(app::openAddress(test.window(), file));
    test.settle();

    CHECK(test.workspace().isReadOnly());
    auto *const banner = test.window().findChild<app::ReadOnlyBanner *>();
    REQUIRE(banner);
    CHECK(banner->accessibleName().startsWith(u"Dit bestand is beschadigd."_s));
    CHECK(banner->findChild<QPushButton *>(u"restoreBackup"_s)->isVisible());
    test.desk().lookAround();
    CHECK(banner->accessibleName().startsWith(u"Dit bestand is beschadigd."_s));
}

TEST_CASE("Backups: after a program that ended badly the pages are looked at before anybody works", "[backups]")
{
    TestWindow test;
    test.open(Role::Manager);
    const auto file = test.registerFile();
    const auto root = [&] {
        core::Database database;
        must(database.open({.database = file}, core::Database::Mode::Existing));
        return must(database.select(u"SELECT rootpage FROM sqlite_master WHERE name = 'draft'"_s, {},
                                    [](QSqlQuery &row) { return row.value(0).toInt(); }))
            .first();
    }();
    test.window().closeRegister();
    test.window().preferences().setCheckedOn(file, QDate::currentDate());
    QFile pages(file);
    REQUIRE(pages.open(QIODevice::ReadWrite));
    REQUIRE(pages.seek(qint64(root - 1) * 4096));
    pages.write(QByteArray(4096, 'x'));
    pages.close();
    const bool isUnclean = GENERATE(true, false);
    if (isUnclean)
        putBytes(file + u"-wal"_s, {});

    REQUIRE(app::openAddress(test.window(), file));

    CHECK(test.workspace().isReadOnly() == isUnclean);
}

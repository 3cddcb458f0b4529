// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/testregister.h"
#include "tests/window/lint.h"
#include "tests/window/testwindow.h"

#include "app/language.h"
#include "app/report/pagepreview.h"
#include "app/report/printing.h"
#include "app/report/reportdialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Preset;
using core::Role;

namespace {

// The open dialog, with its first pages.
QDialog *openDialog(TestWindow &test, Role role = Role::Manager)
{
    test.open(role);
    app::openReportDialog(test.desk(), test.joris(), &test.window());
    auto *const dialog = test.field<QDialog>(u"reportDialog"_s);
    CHECK(QTest::qWaitFor([&] { return dialog->findChild<app::PagePreview *>()->count() > 0; }));
    return dialog;
}

app::PagePreview &previewOf(QDialog *dialog)
{
    return *dialog->findChild<app::PagePreview *>();
}

void press(QDialog *dialog, const QString &button)
{
    QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);
}

QStringList messagesOf(const QDialog *dialog)
{
    QStringList texts;
    for (const auto *const label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

// Answers the next file dialog with this path, as somebody would who types it, and yes to what it asks then.
void answerFileDialog(const QString &path, QString *proposed = nullptr)
{
    auto *const timer = new QTimer(qApp);
    auto isAnswered = std::make_shared<bool>(false);
    QObject::connect(timer, &QTimer::timeout, timer, [=] {
        auto *const modal = QApplication::activeModalWidget();
        if (auto *const question = qobject_cast<QMessageBox *>(modal))
            return question->button(QMessageBox::Yes)->click();
        auto *const dialog = qobject_cast<QFileDialog *>(modal);
        if (*isAnswered && !dialog)
            timer->deleteLater();
        if (*isAnswered || !dialog)
            return;
        *isAnswered = true;
        auto *const name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        if (proposed)
            *proposed = name->text();
        name->setText(path);
        QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection); // it may ask a question first
    });
    timer->start(20);
}

app::print::Pages samplePages()
{
    const TestRegister file;
    const auto id = file.start();
    return app::print::paginate(must(file.workspace()->report(id, {.preset = Preset::Manager})), app::print::Paper::A4);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Reports: a role is offered what it may make", "[report]")
{
    const TestRegister file;
    const auto id = file.start();
    const auto dossier = must(file.workspace(Role::Hr)->view(id)).record.dossier;
    const auto keys = [&](Role role) { return core::toKeys(app::presetsFor(role, dossier)).join(u' '); };

    CHECK(keys(Role::Employee) == u"successor task-sheet receipt blank"_s);
    CHECK(keys(Role::Successor) == u"successor task-sheet"_s);
    CHECK(keys(Role::Manager) == u"successor manager archive task-sheet receipt work-order blank matrix"_s);
    CHECK(keys(Role::It) == u"task-sheet receipt work-order"_s);
    CHECK(keys(Role::Communication) == u"task-sheet"_s);
}

TEST_CASE("Reports: only who oversees the work prints the tasks of other roles", "[report]")
{
    const TestRegister file;
    const auto id = file.start();

    const auto roles = [&](Role role) { return app::sheetRolesFor(role, must(file.workspace(role)->view(id))); };

    CHECK(roles(Role::Manager).contains(Role::It));
    CHECK(roles(Role::It) == QList<Role>{Role::It});
}

TEST_CASE("Reports: leaving parts out asks for the others, and leaving none asks for all", "[report]")
{
    app::ReportChoice choice{.preset = Preset::Successor, .without = {core::Part::Contacts, core::Part::History}};

    const auto request = app::requestOf(choice, {});
    CHECK(core::checkRequest(request).has_value());
    CHECK(request.parts->size() == core::partsOf(Preset::Successor).size() - 1);
    choice.without = {core::Part::History}; // is not in it anyway
    CHECK_FALSE(app::requestOf(choice, {}).parts.has_value());
}

TEST_CASE("Report dialog: shows the pages, and keys go through them", "[report]")
{
    TestWindow test(core::Language::English);
    auto *const dialog = openDialog(test);
    auto &preview = previewOf(dialog);
    preview.setFocus();

    CHECK(preview.accessibleName() == u"Preview, page 1 of %1"_s.arg(preview.count()));
    QTest::keyClick(&preview, Qt::Key_PageDown);
    CHECK(preview.page() == 1);
    CHECK(dialog->findChild<QSpinBox *>(u"page"_s)->value() == 2);
    QTest::keyClick(&preview, Qt::Key_End);
    CHECK(preview.page() == preview.count() - 1);
    QTest::keyClick(&preview, Qt::Key_Home);
    CHECK(preview.page() == 0);
    CHECK(QTest::qWaitFor([&] { return preview.accessibleDescription().contains(u"Joris van Leeuwen"_s); }));
}

TEST_CASE("Report dialog: zooming keeps the page", "[report]")
{
    TestWindow test(core::Language::English);
    auto *const dialog = openDialog(test);
    auto &preview = previewOf(dialog);
    preview.goTo(2);
    const int before = preview.zoom();

    QTest::keyClick(&preview, Qt::Key_Plus);
    CHECK(preview.zoom() > before);
    CHECK(preview.page() == 2);
    QTest::keyClick(&preview, Qt::Key_0);
    CHECK(preview.fitsWidth());
    CHECK(preview.zoom() == before);
}

TEST_CASE("Report dialog: a part that is left out goes from the pages", "[report]")
{
    TestWindow test(core::Language::English);
    auto *const dialog = openDialog(test);
    auto &preview = previewOf(dialog);
    CHECK(QTest::qWaitFor([&] { return preview.accessibleDescription().contains(u"In short"_s); }));

    auto *const parts = dialog->findChild<QAbstractItemView *>(u"parts"_s);
    parts->setFocus();
    parts->setCurrentIndex(parts->model()->index(0, 0));
    QTest::keyClick(parts, Qt::Key_Space);
    CHECK(parts->currentIndex().data(Qt::CheckStateRole) == Qt::Unchecked);
    QTest::mouseClick(parts->viewport(), Qt::LeftButton, {}, parts->visualRect(parts->model()->index(0, 0)).center());
    CHECK(parts->currentIndex().data(Qt::CheckStateRole) == Qt::Checked);
    QTest::keyClick(parts, Qt::Key_Space);

    CHECK(QTest::qWaitFor([&] {
        return !preview.accessibleDescription().isEmpty() && !preview.accessibleDescription().contains(u"In short"_s);
    }));
}

TEST_CASE("Report dialog: a sheet has no parts, and only the task sheet a role", "[report]")
{
    TestWindow test(core::Language::English);
    auto *const dialog = openDialog(test);
    auto *const preset = dialog->findChild<QComboBox *>(u"preset"_s);
    const auto isShown = [&](const QString &name) { return dialog->findChild<QWidget *>(name)->isVisible(); };

    CHECK(isShown(u"parts"_s));
    CHECK_FALSE(isShown(u"role"_s));
    preset->setCurrentIndex(preset->findData(int(Preset::TaskSheet)));
    CHECK_FALSE(isShown(u"parts"_s));
    CHECK(isShown(u"role"_s));
    preset->setCurrentIndex(preset->findData(int(Preset::Receipt)));
    CHECK_FALSE(isShown(u"role"_s));
}

TEST_CASE("Report dialog: a file has the name that the command line gives it, and is told of", "[report]")
{
    const QTemporaryDir folder;
    TestWindow test(core::Language::English);
    auto *const dialog = openDialog(test);
    const QString path = folder.path() + u"/mijn rapport"_s; // the ending comes by itself
    QString proposed;

    answerFileDialog(path, &proposed);
    press(dialog, u"pdf"_s);

    CHECK(QTest::qWaitFor([&] { return QFile::exists(path + u".pdf"_s); }));
    CHECK(proposed == u"Handover-manager_Joris-van-Leeuwen_2026-03-31.pdf"_s);
    CHECK(contentOf(path + u".pdf"_s).startsWith("%PDF"));
    CHECK(QTest::qWaitFor([&] { return messagesOf(dialog).contains(u"Saved as mijn rapport.pdf."_s); }));
    CHECK(test.desk().preferences().reportFolder() == folder.path());
}

TEST_CASE("Report dialog: what is asked while the report is made anew is done with the new one", "[report]")
{
    const QTemporaryDir folder;
    TestWindow test(core::Language::English);
    auto *const dialog = openDialog(test);
    auto *const language = dialog->findChild<QComboBox *>(u"reportLanguage"_s);
    const QString path = folder.path() + u"/overdracht.html"_s;

    answerFileDialog(path);
    language->setCurrentIndex(language->findData(int(core::Language::Dutch)));
    press(dialog, u"html"_s);

    CHECK(QTest::qWaitFor([&] { return QFile::exists(path); }));
    CHECK(contentOf(path).contains("lang=\"nl\""));
}

TEST_CASE("Report dialog: never writes over the register", "[report]")
{
    const QTemporaryDir folder;
    TestWindow test(core::Language::English);
    auto *const dialog = openDialog(test);
    const QString other = folder.path() + u"/rapport.odt"_s;
    REQUIRE(QFile::link(test.registerFile(), other));
    const auto before = contentOf(test.registerFile());

    answerFileDialog(other);
    press(dialog, u"odt"_s);

    CHECK(QTest::qWaitFor([&] { return messagesOf(dialog).filter(u"The report was not saved."_s).size() == 1; }));
    CHECK(contentOf(test.registerFile()) == before);
    CHECK_FALSE(before.isEmpty());
}

TEST_CASE("Report dialog: what cannot be written is said, and the report stays", "[report]")
{
    TestWindow test(core::Language::English);
    auto *const dialog = openDialog(test);

    answerFileDialog(u"/proc/rapport.pdf"_s);
    press(dialog, u"pdf"_s);

    CHECK(QTest::qWaitFor([&] { return messagesOf(dialog).filter(u"The report was not saved."_s).size() == 1; }));
    CHECK(previewOf(dialog).count() > 0);
}

TEST_CASE("Report dialog: holds to the rules of access, also with large text", "[report]")
{
    const bool isDutch = GENERATE(true, false);
    const int size = GENERATE(100, 200);
    CAPTURE(isDutch, size);
    TestWindow test(isDutch ? core::Language::Dutch : core::Language::English, {.textSize = size});
    auto *const dialog = openDialog(test);
    dialog->resize(1280, 800);
    auto *const preset = dialog->findChild<QComboBox *>(u"preset"_s);

    // What people wrote in the report is Dutch, whatever the language of the dialog.
    const auto found = [&] {
        return lint::nameless(dialog) + lint::sharedMnemonics(dialog) + lint::richLabels(dialog) + lint::smallTargets(dialog) +
               lint::clipped(dialog) + lint::unreached(dialog) + (isDutch ? lint::wrongLanguage(dialog, true) : QStringList());
    };
    CHECK(found() == QStringList());
    preset->setCurrentIndex(preset->findData(int(Preset::TaskSheet)));
    CHECK(found() == QStringList());
}

TEST_CASE("Report dialog: with large text it shows the choices or the pages, and a button turns", "[report]")
{
    TestWindow test(core::Language::English, {.textSize = 200});
    auto *const dialog = openDialog(test);
    dialog->resize(1280, 800);
    const auto isShown = [&](const QString &name) { return dialog->findChild<QWidget *>(name)->isVisible(); };

    CHECK(dialog->minimumSizeHint().width() <= 1280);
    CHECK(isShown(u"preset"_s));
    CHECK_FALSE(isShown(u"preview"_s));
    press(dialog, u"turn"_s);
    CHECK_FALSE(isShown(u"preset"_s));
    CHECK(isShown(u"preview"_s));
}

TEST_CASE("Report maker: after a stop there is no report, and it can be made again", "[report]")
{
    const TestRegister file;
    const auto id = file.start();
    app::ReportMaker maker(
        {.reader = {file.connection(), {.role = Role::Manager, .today = sampleDay}}, .dossier = id});
    QSignalSpy made(&maker, &app::ReportMaker::isMade);

    maker.make({.preset = Preset::Manager});
    maker.stop();
    CHECK(maker.task() == app::ReportMaker::Task::None);
    CHECK_FALSE(maker.hasReport());
    maker.make({.preset = Preset::Successor});
    CHECK(QTest::qWaitFor([&] { return maker.hasReport(); }));
    CHECK(made.size() == 1);
    CHECK(maker.made().choice.preset == Preset::Successor);
}

TEST_CASE("Report maker: says why there is no report", "[report]")
{
    const TestRegister file;
    const auto id = file.start();
    app::ReportMaker maker(
        {.reader = {file.connection(), {.role = Role::It, .today = sampleDay}}, .dossier = id});
    std::optional<core::Error> error;
    QObject::connect(&maker, &app::ReportMaker::failed, &maker, [&](const core::Error &why) { error = why; });

    maker.make({.preset = Preset::Archive});

    CHECK(QTest::qWaitFor([&] { return error.has_value(); }));
    CHECK(error->code == core::ErrorCode::NotAllowed);
}

TEST_CASE("Printing: the dialog's choices decide which pages come, and how often", "[report]")
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);

    CHECK(app::pagesToPrint(printer, 4, 2) == QList<int>{0, 1, 2, 3});
    printer.setPrintRange(QPrinter::CurrentPage);
    CHECK(app::pagesToPrint(printer, 4, 2) == QList<int>{2});
    printer.setPrintRange(QPrinter::PageRange);
    printer.setPageRanges(QPageRanges::fromString(u"1,3-9"_s));
    CHECK(app::pagesToPrint(printer, 4, 2) == QList<int>{0, 2, 3});
    printer.setPageOrder(QPrinter::LastPageFirst);
    CHECK(app::pagesToPrint(printer, 4, 2) == QList<int>{3, 2, 0});
    printer.setPageRanges(QPageRanges::fromString(u"8"_s));
    CHECK(app::pagesToPrint(printer, 4, 2).isEmpty());
}

TEST_CASE("Printing: pages go to the printer as they are in the preview", "[report]")
{
    const auto pages = samplePages();
    const QTemporaryDir folder;
    const QString path = folder.path() + u"/printed.pdf"_s;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    app::preparePrinter(printer, app::print::Paper::A4, false);

    CHECK(app::printPages(printer, pages, {0, 1, 1}));

    const auto bytes = contentOf(path);
    CHECK(bytes.count("/Type /Page\n") == 3);
    CHECK(bytes.contains("/MediaBox [0 0 595"));
}

TEST_CASE("Printing: a printer that does not take it is told of", "[report]")
{
    const auto pages = samplePages();
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(u"/proc/nowhere.pdf"_s);

    CHECK_FALSE(app::printPages(printer, pages, {0}));
}

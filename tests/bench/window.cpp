// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// The window on a large register; run by hand, see README.md in this folder.
//   window_bench start SMALL LARGE     from the start of the process to the first painted list, against an empty QMainWindow
//   window_bench use REGISTER          searching while typing, opening a dossier, going from task to task
// Each start is a process of its own, which this program is too: window_bench empty | list REGISTER

#include "app/language.h"
#include "app/window/mainwindow.h"
#include "app/window/preferences.h"
#include "app/window/watchdog.h"
#include "tests/bench/timing.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

// Ends the program when the widget has been painted for the first time, and says with how much memory.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget *widget) { widget->installEventFilter(this); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
        return QObject::eventFilter(object, event);
    }

private:
    void tell()
    {
        std::printf("%.1f\n", residentMegabytes());
        std::fflush(stdout);
        QCoreApplication::exit();
    }
};

struct Window
{
    explicit Window(const QString &address) : preferences(folder.filePath(u"preferences.ini"_s)), window(theme, preferences)
    {
        app::setLanguage(core::Language::Dutch);
        auto workspace = core::Workspace::open({.database = address});
        if (!workspace)
            std::exit(1);
        (*workspace)->setSession({.role = core::Role::Manager, .name = u"Sanne Verhoeven"_s, .today = QDate::currentDate()});
        preferences.remember(address, {.place = {.page = app::Place::Page::Dossiers}, .name = u"Sanne Verhoeven"_s});
        window.setDesk(std::make_unique<app::Desk>(theme, preferences, *std::move(workspace), app::OpenedRegister{.address = address}));
        table = window.findChild<QTableView *>(u"dossiers"_s);
    }

    QTemporaryDir folder;
    app::Preferences preferences;
    app::Theme theme;
    app::MainWindow window;
    QTableView *table;
};

int paintOnce(QWidget &window, QWidget *list)
{
    const FirstPaint first(list);
    window.show();
    QApplication::exec();
    return 0;
}

struct Start
{
    double time;
    double megabytes;
};

Start started(const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForReadyRead(60'000);
    const double time = double(timer.nsecsElapsed()) / 1e6;
    const double megabytes = process.readAllStandardOutput().trimmed().toDouble();
    process.waitForFinished();
    return {time, megabytes};
}

void measureStarts(const QString &small, const QString &large)
{
    const QList<QStringList> kinds{{u"empty"_s}, {u"list"_s, small}, {u"list"_s, large}};
    QList<QList<double>> times(3);
    QList<QList<double>> megabytes(3);
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
            const auto start = started(kinds.at(kind));
            times[kind].append(start.time);
            megabytes[kind].append(start.megabytes);
        }
    }
    const auto empty = median(times.at(0));
    const char *const names[]{"empty QMainWindow", "list, small register", "list, large register"};
    for (int kind = 0; kind < 3; ++kind) {
        const double time = median(times.at(kind));
        std::printf("%-22s %8.1f ms   ratio %.2f   %6.1f MB (+%.1f)\n", names[kind], time, time / empty, median(megabytes.at(kind)),
                    median(megabytes.at(kind)) - median(megabytes.at(0)));
    }
}

template<typename Work>
double longestWait(Work work)
{
    const app::Watchdog watchdog;
    work();
    return watchdog.worst();
}

void measureUse(const QString &address)
{
    Window test(address);
    test.window.show();
    (void)QTest::qWaitForWindowExposed(&test.window);
    auto *const search = test.window.findChild<QLineEdit *>(u"search"_s);
    search->setFocus();
    const auto typed = longestWait([&] {
        for (const auto *const word : {"van leeuwen", "hendriks jur", "xyzzy"}) {
            search->clear();
            for (const char key : QByteArrayView(word)) {
                QTest::keyClick(search, key);
                QTest::qWait(60); // as fast as people type
            }
            QTest::qWait(500);
        }
    });
    std::printf("longest wait while searching            %6.0f ms\n", typed);

    search->clear();
    QTest::qWait(500);
    QList<double> opening;
    QList<double> stepping;
    for (int row = 0; row < 20; ++row) {
        const auto index = test.table->model()->index(row, 0);
        const auto id = core::DossierId::fromText(index.data(Qt::UserRole + 1).toString());
        opening.append(milliseconds([&] {
            test.window.go({.page = app::Place::Page::Dossier, .dossier = id});
            QApplication::processEvents();
        }));
        const auto view = test.window.desk()->workspace().view(id);
        for (qsizetype i = 0; view && i < std::min<qsizetype>(10, view->tasks.size()); ++i) {
            stepping.append(milliseconds([&] {
                test.window.go({.page = app::Place::Page::Dossier, .dossier = id, .item = view->tasks.at(i).key()});
                QApplication::processEvents();
            }));
        }
        test.window.go({.page = app::Place::Page::Dossiers});
        QApplication::processEvents();
        test.table = test.window.findChild<QTableView *>(u"dossiers"_s);
    }
    std::printf("opening a dossier      median %6.1f ms   longest %6.1f ms\n", median(opening),
                *std::max_element(opening.begin(), opening.end()));
    std::printf("going to another task  median %6.1f ms   longest %6.1f ms\n", median(stepping),
                *std::max_element(stepping.begin(), stepping.end()));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    const auto what = arguments.value(1);
    if (what == "empty"_L1) {
        QMainWindow window;
        window.resize(1280, 832);
        auto *const content = new QWidget;
        window.setCentralWidget(content);
        return paintOnce(window, content);
    }
    if (what == "list"_L1) {
        Window test(arguments.value(2));
        return paintOnce(test.window, test.table->viewport());
    }
    if (what == "start"_L1)
        measureStarts(arguments.value(2), arguments.value(3));
    else if (what == "use"_L1)
        measureUse(arguments.value(2));
    else
        return 2;
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/window/start.h"

#include <QApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// What this program writes are people's data: for the owner only, and never in a core dump.
void keepPrivate()
{
#ifdef Q_OS_UNIX
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
    // Some systems hand a dump to a program whatever that limit says. What looks for leaks would be kept out as well.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

// Qt would choose the same, but say so on standard error each time.
void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

// Only pages need fonts, which take longer to find than all the rest of a command.
bool drawsPages(int argc, char **argv)
{
    const auto tells = [](const char *word) {
        return QByteArray(word).toLower().endsWith("pdf") || qstrcmp(word, "--all") == 0;
    };
    return argc > 1 && qstrcmp(argv[1], "report") == 0 && std::any_of(argv + 2, argv + argc, tells);
}

// Pages need no screen.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (!drawsPages(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(u"default.warning=false"_s); // a missing folder for a session is no news here
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    QLoggingCategory::setFilterRules({});
    return application;
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

// Without a screen the words are those of the command line, which says how to go on.
bool hasScreen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int runInWindow(int &argc, char **argv, const QStringList &words)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Vertrekwijzer"_s);
    QApplication::setApplicationVersion(QStringLiteral(VERTREKWIJZER_VERSION));
    QApplication::setDesktopFileName(u"nl.vertrekwijzer.vertrekwijzer"_s);
    return app::runWindow(words);
}

} // namespace

int main(int argc, char *argv[])
{
    keepPrivate();
    useUtf8();
    if (const auto words = wordsOf(argc, argv); app::asksForWindow(words) && hasScreen())
        return runInWindow(argc, argv, words);
    const auto application = applicationFor(argc, argv);
    app::Console console;
    return int(app::runCommandLine(QCoreApplication::arguments().mid(1), QStringLiteral(VERTREKWIJZER_VERSION), console));
}

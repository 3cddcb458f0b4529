// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/start.h"

#include "app/exchange/receiving.h"
#include "app/language.h"
#include "app/theme/focusring.h"
#include "app/window/mainwindow.h"
#include "app/window/onewindow.h"
#include "app/window/preferences.h"
#include "app/window/registers.h"
#include "app/window/watchdog.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

bool asksForWindow(const QStringList &arguments)
{
    if (arguments.size() != 1)
        return arguments.isEmpty();
    return isCaseFile(arguments.first()) || arguments.first().endsWith(u".vwz"_s, Qt::CaseInsensitive);
}

namespace {

// A case file goes to the window that is open already, with whichever register.
bool isTakenElsewhere(const QString &path, const Preferences &preferences)
{
    if (!isCaseFile(path))
        return !path.isEmpty() && OneWindow::raiseOther(path);
    const auto registers = preferences.recentRegisters();
    return std::ranges::any_of(registers, [&](const QString &address) { return OneWindow::raiseOther(address, path); });
}

} // namespace

int runWindow(const QStringList &arguments)
{
    const auto address = arguments.isEmpty() ? QString() : QFileInfo(arguments.first()).absoluteFilePath();
    Preferences preferences;
    if (isTakenElsewhere(address, preferences))
        return 0;
    setLanguage(preferences.language());
    Theme theme;
    theme.setAppearance(preferences.appearance());
    const FocusRing ring(theme);
    MainWindow window(theme, preferences);
    if (!preferences.memory(address))
        window.show(); // behind the question who she is
    if (!address.isEmpty())
        openAny(window, address);
    window.show();
    const auto watchdog = Watchdog::fromEnvironment();
    return QCoreApplication::exec();
}

} // namespace app

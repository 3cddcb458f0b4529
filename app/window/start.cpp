// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/start.h"

#include "app/language.h"
#include "app/theme/focusring.h"
#include "app/window/mainwindow.h"
#include "app/window/onewindow.h"
#include "app/window/preferences.h"
#include "app/window/registers.h"
#include "app/window/watchdog.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

bool asksForWindow(const QStringList &arguments)
{
    return arguments.isEmpty() || (arguments.size() == 1 && arguments.first().endsWith(u".vwz"_s, Qt::CaseInsensitive));
}

int runWindow(const QStringList &arguments)
{
    const auto address = arguments.isEmpty() ? QString() : QFileInfo(arguments.first()).absoluteFilePath();
    if (!address.isEmpty() && OneWindow::raiseOther(address))
        return 0;
    Preferences preferences;
    setLanguage(preferences.language());
    Theme theme;
    theme.setAppearance(preferences.appearance());
    const FocusRing ring(theme);
    MainWindow window(theme, preferences);
    if (!preferences.memory(address))
        window.show(); // behind the question who she is
    if (!address.isEmpty())
        openAddress(window, address);
    window.show();
    const auto watchdog = Watchdog::fromEnvironment();
    return QCoreApplication::exec();
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/start.h"

#include "app/language.h"
#include "app/theme/focusring.h"
#include "app/window/mainwindow.h"
#include "app/window/preferences.h"
#include "app/window/registers.h"

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
    Preferences preferences;
    setLanguage(preferences.language());
    Theme theme;
    theme.setAppearance(preferences.appearance());
    const FocusRing ring(theme);
    MainWindow window(theme, preferences);
    window.show();
    if (!arguments.isEmpty())
        openAddress(window, QFileInfo(arguments.first()).absoluteFilePath());
    return QCoreApplication::exec();
}

} // namespace app

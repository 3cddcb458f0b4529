// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"

#include "tests/core/qtwarnings.h"

#include <QApplication>

// One main for all suites: pages need fonts, and windows a QApplication.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    failOnQtWarnings();
    const int failures = Catch::Session().run(argc, argv);
    qInstallMessageHandler(nullptr); // no test is left to fail
    return failures;
}

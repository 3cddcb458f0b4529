// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/qtwarnings.h"

#include "tests/catch.h"

#include <QLatin1StringView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool isMisuse(const QString &text)
{
    return text.startsWith("QSql"_L1) || text.startsWith("QPSQL"_L1) || text.startsWith("Unable to free"_L1) ||
           text.startsWith("QObject::"_L1) || text.startsWith("Could not parse"_L1);
}

// What the platform without a screen says of every window.
bool isNoise(const QString &text)
{
    return text == "This plugin does not support propagateSizeHints()"_L1;
}

void hear(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (isNoise(text))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type != QtDebugMsg && type != QtInfoMsg && isMisuse(text))
        FAIL_CHECK(text.toStdString());
}

} // namespace

void failOnQtWarnings()
{
    qInstallMessageHandler(hear);
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/reports.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/files.h"
#include "app/cli/opening.h"
#include "app/cli/values.h"
#include "app/print/pdf.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

bool isSameFile(const QString &one, const QString &other)
{
    const auto path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

// The report must never replace the register, also not under another name.
core::Result<void> checkOutput(const Arguments &arguments)
{
    const auto output = arguments.text("output"_L1);
    if (isSameFile(output, arguments.text("register"_L1)))
        return core::fail(core::ErrorCode::CannotWriteFile, {output}, u"this is the register"_s);
    return {};
}

// What somebody gets who names no preset: who leaves or takes over, the one for the successor.
core::Preset presetOf(const Arguments &arguments)
{
    if (arguments.has("role"_L1))
        return arguments.word("preset"_L1, core::Preset::TaskSheet);
    const auto role = arguments.word("as"_L1, core::Role::Manager);
    const bool isForSuccessor = role == core::Role::Employee || role == core::Role::Successor;
    return arguments.word("preset"_L1, isForSuccessor ? core::Preset::Successor : core::Preset::Manager);
}

std::optional<QList<core::Part>> partsOf(const Arguments &arguments)
{
    if (!arguments.has("parts"_L1))
        return {};
    QList<core::Part> parts;
    for (const auto &key : keysIn(arguments.text("parts"_L1)))
        parts.append(core::fromKey<core::Part>(key).value());
    return parts;
}

core::ReportRequest requestOf(const Arguments &arguments)
{
    return {.preset = presetOf(arguments),
            .language = arguments.language(),
            .madeAt = sourcesOf(arguments).now(),
            .role = core::fromKey<core::Role>(arguments.text("role"_L1)),
            .parts = partsOf(arguments)};
}

core::Result<QByteArray> makeReport(const Arguments &arguments)
{
    const auto open = openDossier(arguments);
    if (!open)
        return core::Unexpected{open.error()};
    const auto report = open->workspace->report(open->id, requestOf(arguments));
    if (!report)
        return core::Unexpected{report.error()};
    if (arguments.text("output"_L1).endsWith(".pdf"_L1))
        return print::toPdf(*report, print::Paper::A4);
    return core::toHtml(*report);
}

} // namespace

core::Result<ExitCode> writeReport(const Arguments &arguments, Console &console)
{
    if (const auto checked = checkOutput(arguments); !checked)
        return core::Unexpected{checked.error()};
    const auto html = makeReport(arguments);
    if (!html)
        return core::Unexpected{html.error()};
    if (arguments.text("output"_L1) == "-"_L1)
        console.bytes(*html);
    else if (const auto written = writeOutput(arguments.text("output"_L1), *html); !written)
        return core::Unexpected{written.error()};
    return ExitCode::Done;
}

QString faultOfReport(const Arguments &arguments)
{
    if (arguments.has("role"_L1) && presetOf(arguments) != core::Preset::TaskSheet)
        return CommandLine::tr("--%1 belongs with --preset %2.").arg("role"_L1, core::toKey(core::Preset::TaskSheet));
    return {};
}

} // namespace app

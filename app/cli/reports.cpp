// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/reports.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/files.h"
#include "app/cli/interrupt.h"
#include "app/cli/opening.h"
#include "app/cli/values.h"
#include "app/print/format.h"
#include "app/report/reportchoice.h"
#include "core/domain/cleantext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

// What somebody gets who names no preset: a report that this role may get, and else the sheet of its own tasks.
core::Preset presetOf(const Arguments &arguments)
{
    if (arguments.has("role"_L1))
        return arguments.word("preset"_L1, core::Preset::TaskSheet);
    return arguments.word("preset"_L1, usualPreset(arguments.word("as"_L1, core::Role::Manager)));
}

std::optional<core::Role> sheetRoleOf(const Arguments &arguments)
{
    const auto chosen = core::fromKey<core::Role>(arguments.text("role"_L1));
    const bool isOwn = !arguments.has("preset"_L1) && presetOf(arguments) == core::Preset::TaskSheet;
    return chosen || !isOwn ? chosen : arguments.word("as"_L1, core::Role::Manager);
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
            .role = sheetRoleOf(arguments),
            .parts = partsOf(arguments)};
}

// What to write: chosen, or told by the name of the file. On standard output a web page; for a folder PDFs.
print::Format formatOf(const Arguments &arguments)
{
    if (const auto chosen = print::formatFromKey(arguments.text("format"_L1)))
        return *chosen;
    const auto otherwise = arguments.has("all"_L1) ? print::Format::Pdf : print::Format::Html;
    return print::formatOfFile(arguments.text("output"_L1)).value_or(otherwise);
}

core::Result<QByteArray> fileOf(const core::Report &report, const Arguments &arguments)
{
    const auto paper = print::paperFromKey(arguments.text("paper"_L1)).value_or(print::Paper::A4);
    return print::toFile(report, formatOf(arguments), paper);
}

core::Result<QList<core::DossierListing>> everyDossier(core::Workspace &workspace)
{
    QList<core::DossierListing> all;
    core::ListFilter filter{.limit = 500};
    for (;;) {
        const auto page = workspace.list(filter);
        if (!page)
            return page;
        all.append(*page);
        if (page->size() < filter.limit)
            return all;
        filter.after = page->last().id;
    }
}

// Makes the file of one dossier after the other in a folder.
class Folder
{
public:
    Folder(const Arguments &arguments, core::Workspace &workspace) : m_arguments(arguments), m_workspace(workspace) {}

    int replaced() const { return m_replaced; }

    core::Result<void> write(const core::DossierListing &listing)
    {
        const auto report = m_workspace.report(listing.id, requestOf(m_arguments));
        if (!report)
            return core::Unexpected{report.error()};
        const auto bytes = fileOf(*report, m_arguments);
        if (!bytes)
            return core::Unexpected{bytes.error()};
        const auto path = QDir(m_arguments.text("output"_L1)).filePath(nameFor(*report, listing));
        m_replaced += QFile::exists(path) ? 1 : 0;
        return writeOutput(path, *bytes);
    }

private:
    // Two people of one name who leave on one day: the second has the end of the dossier's number as well.
    QString nameFor(const core::Report &report, const core::DossierListing &listing)
    {
        auto stem = print::fileStem(report, requestOf(m_arguments).role, listing.name, listing.lastDay);
        if (m_names.contains(stem.toCaseFolded()))
            stem += u'_' + listing.id.text().right(12);
        m_names.insert(stem.toCaseFolded());
        return stem + u'.' + print::toKey(formatOf(m_arguments));
    }

    const Arguments &m_arguments;
    core::Workspace &m_workspace;
    QSet<QString> m_names;
    int m_replaced = 0;
};

core::Result<ExitCode> writeAll(const Arguments &arguments, Console &console)
{
    const auto workspace = openRegister(arguments);
    if (!workspace)
        return core::Unexpected{workspace.error()};
    const auto listings = everyDossier(**workspace);
    if (!listings)
        return core::Unexpected{listings.error()};
    const auto path = arguments.text("output"_L1);
    if (QFileInfo(path).isFile())
        return core::fail(core::ErrorCode::NotAFolder, {path});
    if (!QDir().mkpath(path))
        return core::fail(core::ErrorCode::CannotWriteFile, {path}, u"no folder can be made here"_s);
    const Interrupt interrupt;
    Folder folder(arguments, **workspace);
    int done = 0;
    for (const auto &listing : *listings) {
        if (interrupt.isAsked()) {
            console.complain(CommandLine::tr("Stopped. %1 of %2 files are ready, each of them whole.")
                                 .arg(QString::number(done), QString::number(listings->size())));
            return ExitCode::Refused;
        }
        if (const auto written = folder.write(listing); !written)
            return core::Unexpected{written.error()};
        showProgress(++done, int(listings->size()));
    }
    console.line(CommandLine::tr("%n file(s) written.", nullptr, done));
    if (folder.replaced() > 0)
        console.line(CommandLine::tr("%n of them replaced an older file.", nullptr, folder.replaced()));
    return ExitCode::Done;
}

core::Result<QByteArray> makeReport(const Arguments &arguments)
{
    const auto open = openDossier(arguments);
    if (!open)
        return core::Unexpected{open.error()};
    const auto report = open->workspace->report(open->id, requestOf(arguments));
    if (!report)
        return core::Unexpected{report.error()};
    return fileOf(*report, arguments);
}

QString faultOfTarget(const Arguments &arguments)
{
    const auto output = arguments.text("output"_L1);
    if (arguments.has("all"_L1))
        return output == "-"_L1 ? CommandLine::tr("With --all, --output is a folder.") : QString();
    const auto told = print::formatOfFile(output);
    if (told && arguments.has("format"_L1) && print::toKey(*told) != arguments.text("format"_L1))
        return CommandLine::tr("The name ends in .%1 and --format says %2. Choose one of them.")
            .arg(print::toKey(*told), arguments.text("format"_L1));
    if (output != "-"_L1 && !arguments.has("format"_L1) && !print::formatOfFile(output))
        return CommandLine::tr("“%1” does not tell what to write. Let the name end in .%2, or add --format.")
            .arg(core::shown(output), print::formatKeys().join(", ."_L1));
    return {};
}

} // namespace

core::Result<ExitCode> writeReport(const Arguments &arguments, Console &console)
{
    if (arguments.has("all"_L1))
        return writeAll(arguments, console);
    if (const auto checked = checkIsNotRegister(arguments.text("output"_L1), arguments.text("register"_L1)); !checked)
        return core::Unexpected{checked.error()};
    const auto file = makeReport(arguments);
    if (!file)
        return core::Unexpected{file.error()};
    if (arguments.text("output"_L1) == "-"_L1)
        console.bytes(*file);
    else if (const auto written = writeOutput(arguments.text("output"_L1), *file); !written)
        return core::Unexpected{written.error()};
    return ExitCode::Done;
}

QString faultOfReport(const Arguments &arguments)
{
    if (arguments.has("role"_L1) && presetOf(arguments) != core::Preset::TaskSheet)
        return CommandLine::tr("--%1 belongs with --preset %2.").arg("role"_L1, core::toKey(core::Preset::TaskSheet));
    if (arguments.has("all"_L1) == arguments.has("dossier"_L1))
        return CommandLine::tr("Choose one dossier with --dossier, or all of them with --all.");
    return faultOfTarget(arguments);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/cases.h"

#include "app/cli/arguments.h"
#include "app/cli/casetext.h"
#include "app/cli/console.h"
#include "app/cli/files.h"
#include "app/cli/opening.h"
#include "app/newregister.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

using core::Unexpected;

// The first line of a file: on the command line itself others could see it.
core::Result<QString> passphraseOf(const Arguments &arguments)
{
    if (!arguments.has("passphrase-file"_L1))
        return QString();
    const auto path = arguments.text("passphrase-file"_L1);
    const auto bytes = readInput(path);
    if (!bytes)
        return Unexpected{bytes.error()};
    QString line = QString::fromUtf8(*bytes).section(u'\n', 0, 0);
    if (line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return core::fail(core::ErrorCode::CannotReadFile, {path}, u"no passphrase in it"_s);
    return line;
}

Unexpected about(core::Error error, const QString &path)
{
    if (error.about.isEmpty())
        error.about = {path};
    return {error};
}

core::Result<core::CaseFile> readCase(const Arguments &arguments)
{
    const auto path = arguments.rest().first();
    const auto passphrase = passphraseOf(arguments);
    if (!passphrase)
        return Unexpected{passphrase.error()};
    const auto bytes = core::loadCaseFile(path);
    if (!bytes)
        return Unexpected{bytes.error()};
    auto file = core::readCaseFile(*bytes, *passphrase);
    return file ? file : about(file.error(), path);
}

// Who opens it is the one it was sent to, unless said otherwise.
core::Session readerOf(const core::CaseFile &file, const Arguments &arguments)
{
    auto session = core::sessionFor(file, arguments.today());
    session.role = arguments.word("as"_L1, session.role);
    session.name = arguments.given("by"_L1).value_or(session.name);
    return session;
}

core::Result<core::CaseImport> take(core::Workspace &workspace, const core::CaseFile &file, bool previews)
{
    return previews ? workspace.previewImport(file) : workspace.importCase(file);
}

core::Result<core::CaseImport> takeInNew(const core::Connection &target, const core::CaseFile &file,
                                         const Arguments &arguments)
{
    core::CaseImport import;
    const bool previews = arguments.has("preview"_L1);
    const FillRegister fill = [&](const core::Connection &connection) -> core::Result<void> {
        const auto workspace =
            core::Workspace::create(connection, core::organisationIn(file), readerOf(file, arguments), sourcesOf(arguments));
        const auto taken =
            workspace ? take(**workspace, file, previews) : core::Result<core::CaseImport>(Unexpected{workspace.error()});
        if (!taken)
            return Unexpected{taken.error()};
        import = *taken;
        return {};
    };
    const QTemporaryDir folder;
    const auto made = previews ? fill({.database = folder.filePath(u"register.vwz"_s)}) : makeRegister(target, fill);
    if (!made)
        return Unexpected{made.error()};
    return import;
}

core::Result<core::CaseImport> takeInto(const core::CaseFile &file, const Arguments &arguments)
{
    const auto target = core::Connection::fromText(arguments.text("register"_L1));
    if (!target)
        return Unexpected{target.error()};
    const bool isFile = target->kind == core::Connection::Kind::File;
    if (arguments.has("create"_L1) && isFile && !QFileInfo::exists(target->database))
        return takeInNew(*target, file, arguments);
    const auto workspace = core::Workspace::open(*target, core::Access::ReadWrite, sourcesOf(arguments));
    if (!workspace)
        return Unexpected{workspace.error()};
    (*workspace)->setSession(readerOf(file, arguments));
    return take(**workspace, file, arguments.has("preview"_L1));
}

bool isRegister(const QString &output, const Arguments &arguments)
{
    const auto target = core::Connection::fromText(arguments.text("register"_L1));
    return target && target->kind == core::Connection::Kind::File && QFileInfo::exists(output) &&
           QFileInfo(output).canonicalFilePath() == QFileInfo(target->database).canonicalFilePath();
}

core::Result<ExitCode> choose(const Arguments &arguments, Console &console)
{
    const auto open = openDossier(arguments);
    if (!open)
        return Unexpected{open.error()};
    const auto cell = arguments.text("cell"_L1);
    const auto change = open->workspace->settle(open->id, cell.section(u'/', 0, 0), cell.section(u'/', 1),
                                                core::ChangeId::fromText(arguments.text("resolve"_L1)));
    if (!change)
        return Unexpected{change.error()};
    console.line(change->text());
    return ExitCode::Done;
}

} // namespace

core::Result<ExitCode> exportCase(const Arguments &arguments, Console &console)
{
    const auto output = arguments.text("output"_L1);
    if (isRegister(output, arguments))
        return core::fail(core::ErrorCode::IsTheRegister, {output});
    const auto passphrase = passphraseOf(arguments);
    if (!passphrase)
        return Unexpected{passphrase.error()};
    const auto open = openDossier(arguments);
    if (!open)
        return Unexpected{open.error()};
    const auto view = open->workspace->view(open->id);
    if (!view)
        return Unexpected{view.error()};
    const auto role = arguments.word("for"_L1, core::Role::Employee);
    const auto file = open->workspace->exportCase(open->id, {.role = role, .name = view->record.dossier.nameOf(role)});
    if (!file)
        return Unexpected{file.error()};
    const auto bytes = core::writeCaseFile(*file, *passphrase);
    if (!bytes)
        return about(bytes.error(), output);
    if (const auto saved = core::saveCaseFile(output, *bytes); !saved)
        return Unexpected{saved.error()};
    console.line(exportText(*file, output));
    return ExitCode::Done;
}

core::Result<ExitCode> importCase(const Arguments &arguments, Console &console)
{
    const auto file = readCase(arguments);
    if (!file)
        return Unexpected{file.error()};
    const auto import = takeInto(*file, arguments);
    if (!import)
        return about(import.error(), arguments.rest().first());
    console.line(importText(*import, arguments.has("preview"_L1)));
    for (const auto &refused : import->refused)
        console.complain(refusalText(refused));
    return ExitCode::Done;
}

core::Result<ExitCode> chooseConflicts(const Arguments &arguments, Console &console)
{
    if (arguments.has("resolve"_L1))
        return choose(arguments, console);
    const auto workspace = openRegister(arguments);
    if (!workspace)
        return Unexpected{workspace.error()};
    core::DossierId only;
    if (arguments.has("dossier"_L1)) {
        const auto id = dossierIdIn(arguments.text("dossier"_L1));
        if (!id)
            return Unexpected{id.error()};
        only = *id;
    }
    const auto conflicts = (*workspace)->conflicts(only);
    if (!conflicts)
        return Unexpected{conflicts.error()};
    for (const auto &conflict : *conflicts) {
        const auto view = (*workspace)->view(conflict.dossier);
        const auto history = (*workspace)->history(conflict.dossier);
        if (!view || !history)
            return Unexpected{view ? history.error() : view.error()};
        console.line(conflictText(conflict, *view, *history));
    }
    if (conflicts->isEmpty())
        console.complain(CommandLine::tr("There are no differences to choose between."));
    return ExitCode::Done;
}

QString faultOfImportCase(const Arguments &arguments)
{
    return arguments.rest().size() == 1 ? QString() : CommandLine::tr("Name one case file.");
}

QString faultOfConflicts(const Arguments &arguments)
{
    if (!arguments.has("resolve"_L1))
        return {};
    for (const auto needed : {"dossier"_L1, "cell"_L1, "as"_L1, "by"_L1}) {
        if (!arguments.has(needed))
            return CommandLine::tr("With --resolve, name --%1 as well.").arg(needed);
    }
    return {};
}

} // namespace app

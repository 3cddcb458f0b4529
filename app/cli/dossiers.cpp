// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/dossiers.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/files.h"
#include "app/cli/historytext.h"
#include "app/cli/json.h"
#include "app/newregister.h"
#include "app/cli/opening.h"
#include "app/cli/plaintext.h"
#include "core/exchange/dossierfile.h"
#include "core/plan.h"
#include "core/templates/library.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

core::Result<core::StartRequest> readRequest(const QString &path)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return core::Unexpected{bytes.error()};
    auto request = core::readDossierFile(*bytes);
    if (request)
        return request;
    auto error = request.error();
    error.about = {path};
    return core::Unexpected{error};
}

// Only a register that is not there may be made, whatever else is wrong with one that is.
bool isMissing(const core::Connection &connection, const Arguments &arguments)
{
    if (connection.kind == core::Connection::Kind::File)
        return !QFileInfo::exists(connection.database);
    const auto opened = core::Workspace::open(connection, sourcesOf(arguments));
    return !opened && opened.error().code == core::ErrorCode::RegisterNotFound;
}

// A server keeps what is made before a refusal. There the dossier is started in a throw-away file first.
core::Result<void> tryOut(const core::Connection &target, const FillRegister &fill)
{
    if (target.kind == core::Connection::Kind::File)
        return {};
    const QTemporaryDir folder;
    return fill({.database = folder.filePath(u"register.vwz"_s)});
}

core::Result<core::DossierId> startInNew(const core::Connection &target, const core::StartRequest &request,
                                         const Arguments &arguments)
{
    core::DossierId id;
    const FillRegister fill = [&](const core::Connection &connection) -> core::Result<void> {
        const auto workspace = core::Workspace::create(connection, request.organisation.value_or(core::Organisation()),
                                                       sessionOf(arguments), sourcesOf(arguments));
        if (!workspace)
            return core::Unexpected{workspace.error()};
        const auto started = (*workspace)->startDossier(request);
        if (!started)
            return core::Unexpected{started.error()};
        id = *started;
        return {};
    };
    auto made = tryOut(target, fill);
    if (made)
        made = makeRegister(target, fill);
    if (!made)
        return core::Unexpected{made.error()};
    return id;
}

core::Result<core::DossierId> startInExisting(const core::StartRequest &request, const Arguments &arguments)
{
    const auto workspace = openRegister(arguments);
    if (!workspace)
        return core::Unexpected{workspace.error()};
    return (*workspace)->startDossier(request);
}

core::ListFilter filterOf(const Arguments &arguments)
{
    core::ListFilter filter{.search = arguments.text("search"_L1), .lateOnly = arguments.has("late"_L1)};
    if (arguments.has("role"_L1))
        filter.role = arguments.word("role"_L1, core::Role::Manager);
    filter.limit = int(arguments.number("limit"_L1, quint32(filter.limit)));
    return filter;
}

void printJson(const QJsonObject &object, Console &console)
{
    console.bytes(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void printList(const QList<core::DossierListing> &listings, bool more, Console &console)
{
    for (const auto &listing : listings)
        console.line(listingText(listing));
    if (listings.isEmpty())
        console.complain(CommandLine::tr("No dossier fits this."));
    if (more)
        console.complain(CommandLine::tr("There are more. Go on with --after %1.").arg(listings.last().id.text()));
}

// One more than asked for tells whether there are more.
core::Result<QList<core::DossierListing>> readList(const Arguments &arguments)
{
    const auto workspace = openRegister(arguments);
    if (!workspace)
        return core::Unexpected{workspace.error()};
    auto filter = filterOf(arguments);
    ++filter.limit;
    if (!arguments.has("after"_L1))
        return (*workspace)->list(filter);
    const auto after = dossierIdIn(arguments.text("after"_L1));
    if (!after)
        return core::Unexpected{after.error()};
    filter.after = *after;
    return (*workspace)->list(filter);
}

} // namespace

core::Result<ExitCode> startDossier(const Arguments &arguments, Console &console)
{
    const auto target = core::Connection::fromText(arguments.text("register"_L1));
    if (!target)
        return core::Unexpected{target.error()};
    const auto request = readRequest(arguments.text("from"_L1));
    if (!request)
        return core::Unexpected{request.error()};
    const bool isNew = arguments.has("create"_L1) && isMissing(*target, arguments);
    const auto started = isNew ? startInNew(*target, *request, arguments) : startInExisting(*request, arguments);
    if (!started)
        return core::Unexpected{started.error()};
    console.line(started->text());
    return ExitCode::Done;
}

core::Result<ExitCode> showPlan(const Arguments &arguments, Console &console)
{
    const auto request = readRequest(arguments.text("from"_L1));
    if (!request)
        return core::Unexpected{request.error()};
    const auto session = sessionOf(arguments);
    const auto planned = core::plan(*request, core::bundledTemplates(), session.today);
    if (!planned)
        return core::Unexpected{planned.error()};
    const auto view = core::viewFor(session.role, *planned);
    if (arguments.has("json"_L1))
        printJson(toJson(view), console);
    else
        console.line(planText(view));
    return ExitCode::Done;
}

core::Result<ExitCode> listDossiers(const Arguments &arguments, Console &console)
{
    auto listings = readList(arguments);
    if (!listings)
        return core::Unexpected{listings.error()};
    const bool more = listings->size() > filterOf(arguments).limit;
    if (more)
        listings->removeLast();
    if (arguments.has("json"_L1))
        printJson(toJson(*listings, more), console);
    else
        printList(*listings, more, console);
    return ExitCode::Done;
}

core::Result<ExitCode> showDossier(const Arguments &arguments, Console &console)
{
    const auto open = openDossier(arguments);
    if (!open)
        return core::Unexpected{open.error()};
    const auto view = open->workspace->view(open->id);
    if (!view)
        return core::Unexpected{view.error()};
    if (arguments.has("json"_L1))
        printJson(toJson(*view), console);
    else
        console.line(overviewText(*view));
    return ExitCode::Done;
}

core::Result<ExitCode> showHistory(const Arguments &arguments, Console &console)
{
    const auto open = openDossier(arguments);
    if (!open)
        return core::Unexpected{open.error()};
    const auto history = open->workspace->history(open->id);
    if (!history)
        return core::Unexpected{history.error()};
    if (arguments.has("json"_L1)) {
        printJson(toJson(*history), console);
        return ExitCode::Done;
    }
    const auto view = open->workspace->view(open->id);
    if (!view)
        return core::Unexpected{view.error()};
    console.line(historyText(*view, *history));
    return ExitCode::Done;
}

} // namespace app

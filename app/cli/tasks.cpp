// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/tasks.h"

#include "app/cli/arguments.h"
#include "app/cli/batch.h"
#include "app/cli/console.h"
#include "app/cli/opening.h"
#include "app/cli/values.h"
#include "core/domain/cleantext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

constexpr std::array edits{"status"_L1, "reason"_L1, "note"_L1,   "place"_L1,   "already-safe"_L1,
                           "date"_L1,   "person"_L1, "choice"_L1, "consent"_L1, "due"_L1};

core::ConsentSet consentsIn(const QString &value)
{
    core::ConsentSet consents;
    for (const auto &key : keysIn(value)) {
        if (const auto consent = core::fromKey<core::Consent>(key))
            consents.insert(*consent);
    }
    return consents;
}

core::TaskEdit editOf(const Arguments &arguments)
{
    core::TaskEdit edit{.reason = arguments.given("reason"_L1),
                        .note = arguments.given("note"_L1),
                        .place = arguments.given("place"_L1),
                        .person = arguments.given("person"_L1),
                        .choice = arguments.given("choice"_L1),
                        .date = arguments.givenDay("date"_L1),
                        .due = arguments.givenDay("due"_L1)};
    if (arguments.has("status"_L1))
        edit.status = arguments.word("status"_L1, core::Status::Todo);
    if (arguments.has("already-safe"_L1))
        edit.alreadySafe = true;
    if (arguments.has("consent"_L1))
        edit.consent = consentsIn(arguments.text("consent"_L1));
    return edit;
}

core::Result<ExitCode> setOne(const Arguments &arguments, Console &console)
{
    const auto open = openDossier(arguments);
    if (!open)
        return core::Unexpected{open.error()};
    const auto change = open->workspace->setTask(open->id, arguments.text("item"_L1), editOf(arguments));
    if (!change)
        return core::Unexpected{change.error()};
    console.line(u"ok "_s + change->text());
    return ExitCode::Done;
}

core::Result<core::RowId> rowIdIn(const QString &text)
{
    const auto id = core::RowId::fromText(text);
    if (id.isNull())
        return core::fail(core::ErrorCode::RowNotFound, {core::shown(text)});
    return id;
}

QString faultOfBatch(const Arguments &arguments)
{
    if (arguments.text("batch"_L1) != "-"_L1)
        return CommandLine::tr("--batch reads standard input: write --batch -.");
    for (const auto option : edits) {
        if (arguments.has(option))
            return CommandLine::tr("With --batch, --%1 belongs in the lines that are read.").arg(option);
    }
    return {};
}

} // namespace

core::Result<ExitCode> setTask(const Arguments &arguments, Console &console)
{
    return arguments.has("batch"_L1) ? setMany(arguments, console) : setOne(arguments, console);
}

core::Result<ExitCode> addRow(const Arguments &arguments, Console &console)
{
    const auto open = openDossier(arguments);
    if (!open)
        return core::Unexpected{open.error()};
    const auto row = open->workspace->addRow(open->id, arguments.text("table"_L1), arguments.cells());
    if (!row)
        return core::Unexpected{row.error()};
    console.line(row->text());
    return ExitCode::Done;
}

core::Result<ExitCode> setRow(const Arguments &arguments, Console &console)
{
    const auto open = openDossier(arguments);
    if (!open)
        return core::Unexpected{open.error()};
    const auto row = rowIdIn(arguments.text("row"_L1));
    if (!row)
        return core::Unexpected{row.error()};
    const auto change = arguments.has("delete"_L1) ? open->workspace->deleteRow(open->id, *row)
                                                   : open->workspace->setRow(open->id, *row, arguments.cells());
    if (!change)
        return core::Unexpected{change.error()};
    console.line(u"ok "_s + change->text());
    return ExitCode::Done;
}

QString faultOfSet(const Arguments &arguments)
{
    const auto given = [&arguments](QLatin1StringView option) { return arguments.has(option); };
    if (given("batch"_L1))
        return faultOfBatch(arguments);
    for (const auto option : {"dossier"_L1, "item"_L1, "as"_L1, "by"_L1}) {
        if (!given(option))
            return CommandLine::tr("The option --%1 is missing.").arg(option);
    }
    return std::ranges::any_of(edits, given) ? QString() : CommandLine::tr("Say what has to change, such as --status done.");
}

QString faultOfAddRow(const Arguments &arguments)
{
    return arguments.rest().isEmpty() ? CommandLine::tr("Fill in at least one column, as COLUMN=VALUE.") : QString();
}

QString faultOfSetRow(const Arguments &arguments)
{
    if (arguments.has("delete"_L1) && !arguments.rest().isEmpty())
        return CommandLine::tr("With --delete, no columns can be filled in.");
    return arguments.has("delete"_L1) ? QString() : faultOfAddRow(arguments);
}

} // namespace app

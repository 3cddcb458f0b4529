// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/signing.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/opening.h"
#include "app/language.h"
#include "core/domain/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

core::Result<ExitCode> answered(const core::Result<core::ChangeId> &change, Console &console)
{
    if (!change)
        return core::Unexpected{change.error()};
    console.line(u"ok "_s + change->text());
    return ExitCode::Done;
}

core::Dates datesOf(const Arguments &arguments)
{
    return {.notice = arguments.day("notice"_L1),
            .lastDay = arguments.day("last-day"_L1),
            .employmentEnd = arguments.day("end"_L1)};
}

QString shiftText(const core::DateShift &shift)
{
    return shift.item + u": "_s + core::shortDate(shift.before.date) + u" → "_s + core::shortDate(shift.after.date) +
           u"  "_s + shift.title.in(currentLanguage());
}

core::Result<ExitCode> previewDates(const OpenDossier &open, const Arguments &arguments, Console &console)
{
    const auto shifts = open.workspace->previewDates(open.id, datesOf(arguments));
    if (!shifts)
        return core::Unexpected{shifts.error()};
    for (const auto &shift : *shifts)
        console.line(shiftText(shift));
    if (shifts->isEmpty())
        console.complain(CommandLine::tr("No task would move."));
    return ExitCode::Done;
}

} // namespace

core::Result<ExitCode> signHandover(const Arguments &arguments, Console &console)
{
    const auto open = openDossier(arguments);
    if (!open)
        return core::Unexpected{open.error()};
    if (arguments.has("withdraw"_L1))
        return answered(open->workspace->withdrawSignature(open->id), console);
    if (arguments.has("refuse"_L1))
        return answered(open->workspace->refuseToSign(open->id, arguments.text("refuse"_L1)), console);
    return answered(open->workspace->sign(open->id), console);
}

core::Result<ExitCode> holdInformation(const Arguments &arguments, Console &console)
{
    const auto open = openDossier(arguments);
    if (!open)
        return core::Unexpected{open.error()};
    if (arguments.has("release"_L1))
        return answered(open->workspace->releaseHold(open->id), console);
    return answered(open->workspace->setHold(open->id, arguments.text("reason"_L1), arguments.text("reference"_L1)),
                    console);
}

core::Result<ExitCode> changeDates(const Arguments &arguments, Console &console)
{
    const auto open = openDossier(arguments);
    if (!open)
        return core::Unexpected{open.error()};
    if (arguments.has("preview"_L1))
        return previewDates(*open, arguments, console);
    return answered(open->workspace->changeDates(open->id, datesOf(arguments)), console);
}

QString faultOfSign(const Arguments &arguments)
{
    const bool both = arguments.has("refuse"_L1) && arguments.has("withdraw"_L1);
    return both ? CommandLine::tr("Choose between --refuse and --withdraw.") : QString();
}

QString faultOfHold(const Arguments &arguments)
{
    const bool sets = arguments.has("reason"_L1) || arguments.has("reference"_L1);
    if (arguments.has("release"_L1))
        return sets ? CommandLine::tr("Choose: set a hold with a reason and a reference, or --release it.") : QString();
    for (const auto option : {"reason"_L1, "reference"_L1}) {
        if (!arguments.has(option))
            return CommandLine::tr("The option --%1 is missing.").arg(option);
    }
    return {};
}

QString faultOfChangeDates(const Arguments &arguments)
{
    const bool any = arguments.has("notice"_L1) || arguments.has("last-day"_L1) || arguments.has("end"_L1);
    return any ? QString() : CommandLine::tr("Give at least one day: --notice, --last-day or --end.");
}

} // namespace app

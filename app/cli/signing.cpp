// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/signing.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/opening.h"
#include "app/language.h"
#include "app/wording.h"
#include "core/domain/signing.h"
#include "core/domain/wording.h"

#include <QCoreApplication>

#include <algorithm>

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

core::Result<QList<core::DateShift>> shiftsOf(const DossierInRegister &open, const Arguments &arguments)
{
    auto shifts = open.workspace->previewDates(open.id, datesOf(arguments));
    if (shifts)
        std::ranges::stable_sort(*shifts, {}, [](const core::DateShift &shift) { return shift.after.date; });
    return shifts;
}

void print(const QList<core::DateShift> &shifts, Console &console)
{
    for (const auto &shift : shifts)
        console.line(shiftText(shift));
}

// What was still open is signed with, so it is told at once.
core::Result<ExitCode> signedWith(const DossierInRegister &open, const core::Result<core::ChangeId> &change, core::Role role,
                                  Console &console)
{
    const auto code = answered(change, console);
    const auto view = open.workspace->view(open.id);
    if (!code || !view)
        return code;
    const auto *task = view->task(QString(*core::signatureItem(role)));
    const auto points = task ? task->state.signature.openPoints : QStringList();
    if (!points.isEmpty())
        console.line(CommandLine::tr("Signed with %n open points:", nullptr, int(points.size())));
    for (const auto &point : points) {
        const auto parts = point.split(u'|');
        const auto *left = view->task(parts.value(0));
        console.line(u"  "_s + parts.value(0) + u"  "_s + (left ? left->item.title.in(currentLanguage()) : QString()) + u" ["_s +
                     labelOfKey<core::Role>(parts.value(1)) + u"]  "_s + dayText(parts.value(3)));
    }
    return code;
}

core::Result<ExitCode> previewDates(const DossierInRegister &open, const Arguments &arguments, Console &console)
{
    const auto shifts = shiftsOf(open, arguments);
    if (!shifts)
        return core::Unexpected{shifts.error()};
    print(*shifts, console);
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
    return signedWith(*open, open->workspace->sign(open->id), arguments.word("as"_L1, core::Role::Manager), console);
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
    const auto shifts = shiftsOf(*open, arguments);
    const auto code = answered(open->workspace->changeDates(open->id, datesOf(arguments)), console);
    if (code && shifts)
        print(*shifts, console);
    return code;
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

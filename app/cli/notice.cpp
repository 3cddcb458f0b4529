// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/notice.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/language.h"
#include "core/domain/dates.h"
#include "core/domain/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

constexpr quint32 mostMonths = 60;
constexpr quint32 mostDays = 3650;

} // namespace

core::Result<ExitCode> suggestEnd(const Arguments &arguments, Console &console)
{
    const core::NoticeTerm term{.months = int(arguments.number("months"_L1, 1)),
                                .procedureDays = int(arguments.number("procedure-days"_L1, 0))};
    const auto end = core::suggestedEnd(arguments.day("notice"_L1), term);
    console.line(end.toString(Qt::ISODate));
    console.line(CommandLine::tr("The employment could end on %1.").arg(core::longDate(end, currentLanguage())));
    console.line(CommandLine::tr("This is a suggestion. Check the collective agreement and the contract."));
    return ExitCode::Done;
}

QString faultOfSuggestEnd(const Arguments &arguments)
{
    if (arguments.number("months"_L1, 1) > mostMonths)
        return CommandLine::tr("--%1 goes up to %2.").arg("months"_L1, QString::number(mostMonths));
    if (arguments.number("procedure-days"_L1, 0) > mostDays)
        return CommandLine::tr("--%1 goes up to %2.").arg("procedure-days"_L1, QString::number(mostDays));
    return {};
}

} // namespace app

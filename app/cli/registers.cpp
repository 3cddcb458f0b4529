// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/registers.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/opening.h"
#include "app/newregister.h"
#include "app/verifytext.h"
#include "core/demo/example.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

core::ExampleOptions optionsOf(const Arguments &arguments)
{
    const core::ExampleOptions usual;
    return {.dossiers = int(arguments.number("dossiers"_L1, quint32(usual.dossiers))),
            .seed = arguments.number("seed"_L1, usual.seed),
            .today = arguments.today()};
}

bool goOn(int done, int total)
{
    showProgress(done, total);
    return true;
}

} // namespace

core::Result<ExitCode> makeDemo(const Arguments &arguments, Console &console)
{
    const auto target = core::Connection::fromText(arguments.text("register"_L1));
    if (!target)
        return core::Unexpected{target.error()};
    qsizetype count = 0;
    const auto made = makeRegister(*target, [&](const core::Connection &connection) -> core::Result<void> {
        const auto written = core::writeExampleRegister(connection, optionsOf(arguments), goOn);
        if (!written)
            return core::Unexpected{written.error()};
        count = written->size();
        return {};
    });
    if (!made)
        return core::Unexpected{made.error()};
    console.line(CommandLine::tr("%n dossier(s) in “%1”.", "", int(count)).arg(target->text()));
    return ExitCode::Done;
}

namespace {

core::Result<QList<core::Witness>> witnessesIn(const Arguments &arguments)
{
    auto witnesses = arguments.has("witness"_L1) ? core::readWitnesses(arguments.text("witness"_L1))
                                                 : core::Result<QList<core::Witness>>(QList<core::Witness>());
    if (const auto anchor = core::witnessIn(arguments.text("anchor"_L1)); witnesses && anchor)
        witnesses->append(*anchor);
    return witnesses;
}

} // namespace

core::Result<ExitCode> verifyRegister(const Arguments &arguments, Console &console)
{
    const auto witnesses = witnessesIn(arguments);
    if (!witnesses)
        return core::Unexpected{witnesses.error()};
    const auto workspace = openRegister(arguments, Health::Unknown);
    if (!workspace)
        return core::Unexpected{workspace.error()};
    const auto findings = (*workspace)->verify(goOn, *witnesses);
    if (!findings)
        return core::Unexpected{findings.error()};
    for (const auto &finding : *findings)
        console.line(verifyText(finding));
    if (findings->isEmpty())
        console.line(CommandLine::tr("The register is whole: all changes are there and unaltered."));
    if (findings->isEmpty() && !witnesses->isEmpty())
        console.line(witnessText(*witnesses));
    if (findings->isEmpty())
        return ExitCode::Done;
    console.complain(CommandLine::tr("%n thing(s) do not add up. Keep this file and open your latest backup.", "",
                                     int(findings->size())));
    return ExitCode::Refused;
}

} // namespace app

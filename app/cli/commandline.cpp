// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commandline.h"

#include "app/cli/arguments.h"
#include "app/cli/backups.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/help.h"
#include "app/errortext.h"
#include "app/language.h"
#include "app/problemtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

ExitCode wrongUsage(const QString &fault, const Command *command, Console &console)
{
    console.complain(fault + u'\n' + usageHint(command));
    return ExitCode::WrongUsage;
}

// Details are for administrators who ask: a server may quote what people wrote.
ExitCode refused(const core::Error &error, bool withDetails, Console &console)
{
    console.complain(errorText(error));
    for (const auto &problem : error.problems)
        console.complain(u"  "_s + problemLine(problem));
    if (withDetails && !error.detail.isEmpty())
        console.complain(u"  "_s + error.detail);
    return ExitCode::Refused;
}

ExitCode runCommand(const Command &command, const QStringList &words, Console &console)
{
    const auto [arguments, fault] = parseArguments(command, words);
    if (!fault.isEmpty())
        return wrongUsage(fault, &command, console);
    if (arguments.has("help"_L1)) {
        console.line(helpText(command));
        return ExitCode::Done;
    }
    const auto done = command.run(arguments, console);
    if (done)
        return *done;
    const auto code = refused(done.error(), arguments.has("details"_L1), console);
    if (const auto advice = adviceAbout(done.error(), arguments); !advice.isEmpty())
        console.complain(advice);
    return code;
}

ExitCode dispatch(const QStringList &words, const QString &version, Console &console)
{
    const auto name = words.value(0);
    if (name == "--version"_L1)
        console.line(u"vertrekwijzer "_s + version);
    else if (name == "--help"_L1)
        console.line(overviewText());
    else if (const auto *command = commandNamed(name))
        return runCommand(*command, words.mid(1), console);
    else if (name.isEmpty())
        return wrongUsage(CommandLine::tr("Say what to do. The window needs a screen, and there is none here."), nullptr, console);
    else
        return wrongUsage(CommandLine::tr("There is no command “%1”. See vertrekwijzer --help.").arg(name), nullptr,
                          console);
    return ExitCode::Done;
}

} // namespace

ExitCode runCommandLine(const QStringList &words, const QString &version, Console &console)
{
    setLanguage(languageIn(words));
    const auto code = dispatch(words, version, console);
    if (console.flush() || code != ExitCode::Done)
        return code;
    console.complain(CommandLine::tr("Not all of the answer could be written."));
    return ExitCode::Refused;
}

} // namespace app

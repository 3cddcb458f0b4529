// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/templates.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/files.h"
#include "app/errortext.h"
#include "app/problemtext.h"
#include "core/templates/lint.h"
#include "core/templates/reader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

using core::Finding;

int itemCount(const core::Template &source)
{
    qsizetype count = 0;
    for (const auto &section : source.sections)
        count += section.items.size();
    return int(count);
}

bool isError(const Finding &finding)
{
    return finding.level == Finding::Level::Error;
}

QString levelText(const Finding &finding)
{
    //: Before a remark that does not stop anybody
    return isError(finding) ? QString() : CommandLine::tr("hint: ");
}

void printProblems(const QString &file, const core::Error &error, Console &console)
{
    if (error.problems.isEmpty())
        console.line(file + u": "_s + errorText(error));
    for (const auto &problem : error.problems)
        console.line(file + u": "_s + problemLine(problem));
}

void printFindings(const QString &file, const QList<Finding> &findings, Console &console)
{
    for (const auto &finding : findings)
        console.line(file + u": "_s + levelText(finding) + problemLine(finding.problem));
}

// Whether a template can be used; prints what there is to say of it.
bool check(const QString &file, Console &console)
{
    const auto bytes = readInput(file);
    const auto read = bytes ? core::readTemplate(*bytes) : core::Result<core::Template>(core::Unexpected{bytes.error()});
    if (!read) {
        printProblems(file, read.error(), console);
        return false;
    }
    const auto findings = core::lint(*read);
    printFindings(file, findings, console);
    if (std::ranges::any_of(findings, isError))
        return false;
    console.line(file + u": "_s + CommandLine::tr("good, %n item(s)", "", itemCount(*read)));
    return true;
}

} // namespace

core::Result<ExitCode> checkTemplates(const Arguments &arguments, Console &console)
{
    int faulty = 0;
    for (const auto &file : arguments.rest())
        faulty += check(file, console) ? 0 : 1;
    if (faulty == 0)
        return ExitCode::Done;
    console.complain(CommandLine::tr("%n template(s) cannot be used like this. Mend the points above.", "", faulty));
    return ExitCode::Refused;
}

} // namespace app

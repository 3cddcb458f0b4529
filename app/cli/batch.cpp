// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/batch.h"

#include "app/cli/arguments.h"
#include "app/cli/batchline.h"
#include "app/cli/console.h"
#include "app/cli/opening.h"
#include "app/errortext.h"
#include "app/problemtext.h"
#include "app/wording.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct InputLine
{
    QByteArray bytes;
    bool tooLong = false; // the rest was read and thrown away
};

// By byte from the C library: QFile would wait for a full buffer before it gives the first line.
std::optional<InputLine> nextLine()
{
    InputLine line;
    int byte = std::getc(stdin);
    if (byte == EOF)
        return {};
    for (; byte != EOF && byte != '\n'; byte = std::getc(stdin)) {
        line.tooLong = line.bytes.size() >= longestBatchLine;
        if (!line.tooLong)
            line.bytes.append(char(byte));
    }
    return line;
}

UsualActor usualActor(const Arguments &arguments)
{
    UsualActor usual{.by = arguments.text("by"_L1)};
    if (arguments.has("as"_L1))
        usual.role = arguments.word("as"_L1, core::Role::Manager);
    return usual;
}

QString refusal(const core::Error &error)
{
    QStringList sentences{errorText(error)};
    for (const auto &problem : error.problems)
        sentences.append(problemLine(problem));
    return oneLine(sentences.join(u' '));
}

core::Result<core::ChangeId> apply(core::Workspace &workspace, const InputLine &input, const Arguments &arguments)
{
    using Kind = core::Problem::Kind;
    if (input.tooLong)
        return core::fail({core::Problem{{}, Kind::TooLarge, {QString::number(longestBatchLine)}}});
    const auto line = readBatchLine(input.bytes, usualActor(arguments));
    if (!line)
        return core::Unexpected{line.error()};
    const auto id = dossierIdIn(line->dossier);
    if (!id)
        return core::Unexpected{id.error()};
    workspace.setSession({.role = line->role, .name = line->by, .today = arguments.today()});
    return workspace.setTask(*id, line->item, line->edit);
}

} // namespace

core::Result<ExitCode> setMany(const Arguments &arguments, Console &console)
{
    const auto workspace = openRegister(arguments);
    if (!workspace)
        return core::Unexpected{workspace.error()};
    auto code = ExitCode::Done;
    while (const auto input = nextLine()) {
        if (input->bytes.trimmed().isEmpty())
            continue;
        const auto change = apply(**workspace, *input, arguments);
        console.line(change ? u"ok "_s + change->text() : u"refused "_s + refusal(change.error()));
        if (!change)
            code = ExitCode::Refused;
        if (!console.flush())
            return ExitCode::Refused; // nobody hears the answers any more
    }
    return code;
}

} // namespace app

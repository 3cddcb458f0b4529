// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/help.h"

#include "app/cli/arguments.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

constexpr int firstColumn = 28;
constexpr qsizetype usageWidth = 90;

QString twoColumns(const QString &left, const QString &right)
{
    const QString start = u"  "_s + left;
    if (start.size() < firstColumn)
        return start.leftJustified(firstColumn) + right;
    return start + u'\n' + QString(firstColumn, u' ') + right;
}

QString optionLine(const Option &option)
{
    const auto value = placeholder(option.value);
    const QString left = u"--"_s + option.name + (value.isEmpty() ? QString() : QString(u' ' + value));
    return twoColumns(left, CommandLine::tr(option.help));
}

// Breaks a usage line between options, never inside "[--refuse TEXT | --withdraw]".
QString wrapped(const QString &line, qsizetype indent)
{
    QString text;
    qsizetype width = 0;
    int depth = 0;
    for (const auto &word : line.split(u' ')) {
        const bool mayBreak = depth == 0 && (word.startsWith(u'[') || word.startsWith("--"_L1));
        const bool breaks = mayBreak && width > usageWidth;
        text += breaks ? u'\n' + QString(indent, u' ') + word : (text.isEmpty() ? word : u' ' + word);
        width = breaks ? indent + word.size() : width + word.size() + 1;
        depth += int(word.count(u'[') - word.count(u']'));
    }
    return text;
}

QString keysLine(QLatin1StringView title, const QStringList &keys)
{
    return u"\n\n"_s + title + u": "_s + keys.join(u' ');
}

bool uses(const Command &command, Value value)
{
    return std::ranges::any_of(command.options, [value](const Option &option) { return option.value == value; });
}

} // namespace

QString overviewText()
{
    QString text = CommandLine::tr("Vertrekwijzer guides a departure and the handover of work.") + u"\n\n"_s;
    for (const auto &command : commands())
        text += twoColumns(command.name, CommandLine::tr(command.help)) + u'\n';
    text += u'\n' + CommandLine::tr("All commands take --lang nl|en and --today yyyy-MM-dd.") + u'\n';
    text += CommandLine::tr("Exit code: 0 done, 1 refused or not found, 2 wrong usage.") + u'\n';
    return text + usageHint(nullptr);
}

QString usageText(const Command &command)
{
    QStringList lines;
    for (const auto &form : QString(command.usage).split(u'\n'))
        lines.append(u"  "_s + wrapped(u"vertrekwijzer "_s + command.name + u' ' + form, 6));
    return CommandLine::tr("Usage:") + u'\n' + lines.join(u'\n');
}

QString helpText(const Command &command)
{
    QString text = command.name + u": "_s + CommandLine::tr(command.help) + u"\n\n"_s + usageText(command) + u'\n';
    for (const auto list : {command.options, commonOptions()}) {
        for (const auto &option : list)
            text += u'\n' + optionLine(option);
    }
    return uses(command, Value::Role) ? QString(text + keysLine("ROLE"_L1, core::allKeys<core::Role>())) : text;
}

QString usageHint(const Command *command)
{
    if (!command)
        return CommandLine::tr("More about a command: %1").arg(u"vertrekwijzer COMMAND --help"_s);
    return usageText(*command) + u'\n' +
           CommandLine::tr("More about a command: %1").arg(u"vertrekwijzer "_s + command->name + u" --help"_s);
}

} // namespace app

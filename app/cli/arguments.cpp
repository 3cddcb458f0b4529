// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/arguments.h"

#include "app/cli/values.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Walks over the words of a command line once and stops at the first fault.
class ArgumentParser
{
public:
    explicit ArgumentParser(const Command &command) : m_command(command) {}

    ParsedArguments parse(const QStringList &words)
    {
        for (m_words = words; m_at < m_words.size() && m_fault.isEmpty(); ++m_at)
            readWord(m_words[m_at]);
        if (!m_arguments.has("help"_L1))
            checkTogether();
        return {m_arguments, m_fault};
    }

private:
    void readWord(const QString &word)
    {
        if (word.contains(QChar::ReplacementCharacter))
            m_fault = CommandLine::tr("One of the words holds characters that are not UTF-8.");
        else if (!m_onlyRest && word == "--"_L1)
            m_onlyRest = true;
        else if (!m_onlyRest && word.startsWith(u'-'))
            readOption(word);
        else
            readRest(word);
    }

    void readOption(const QString &word)
    {
        const auto equals = word.indexOf(u'=');
        const auto name = word.sliced(0, equals < 0 ? word.size() : equals);
        const auto *option = find(name);
        if (!option)
            m_fault = CommandLine::tr("The option %1 is not known here.").arg(name);
        else if (m_arguments.has(option->name))
            m_fault = CommandLine::tr("The option %1 is here twice.").arg(name);
        else
            store(*option, equals < 0 ? nextValue(*option) : word.sliced(equals + 1), equals >= 0);
    }

    // An option that is known is no value: then the value was forgotten. Write --note=--by for the odd one.
    std::optional<QString> nextValue(const Option &option)
    {
        if (option.value == Value::Nothing || m_at + 1 >= m_words.size())
            return {};
        const auto &next = m_words[m_at + 1];
        if (next == "--"_L1 || find(next.section(u'=', 0, 0)))
            return {};
        ++m_at;
        return next;
    }

    void store(const Option &option, const std::optional<QString> &value, bool attached)
    {
        if (option.value == Value::Nothing && attached)
            m_fault = CommandLine::tr("The option --%1 takes no value.").arg(option.name);
        else if (option.value != Value::Nothing && !value)
            m_fault = CommandLine::tr("The option --%1 needs a value: %2.").arg(option.name, placeholder(option.value));
        else if (value && value->contains(QChar::ReplacementCharacter))
            m_fault = CommandLine::tr("One of the words holds characters that are not UTF-8.");
        else
            m_fault = faultOf(option, value.value_or(QString()));
        m_arguments.m_values.insert(option.name, value.value_or(QString()));
    }

    void readRest(const QString &word)
    {
        if (m_command.rest == Rest::Nothing)
            m_fault = CommandLine::tr("“%1” does not belong here.").arg(word);
        else if (m_command.rest == Rest::Cells)
            checkCell(word);
        m_arguments.m_rest.append(word);
    }

    void checkCell(const QString &word)
    {
        const auto column = word.section(u'=', 0, 0);
        if (column.isEmpty() || !word.contains(u'='))
            m_fault = CommandLine::tr("“%1” is not of the form COLUMN=VALUE.").arg(word);
        else if (m_arguments.cells().contains(column))
            m_fault = CommandLine::tr("The column “%1” is here twice.").arg(column);
    }

    void checkTogether()
    {
        for (const auto &option : m_command.options) {
            if (m_fault.isEmpty() && option.presence == Presence::Required && !m_arguments.has(option.name))
                m_fault = CommandLine::tr("The option --%1 is missing.").arg(option.name);
        }
        if (m_fault.isEmpty() && m_command.rest == Rest::Files && m_arguments.rest().isEmpty())
            m_fault = CommandLine::tr("Name at least one file.");
        if (m_fault.isEmpty() && m_command.faultOf)
            m_fault = m_command.faultOf(m_arguments);
    }

    const Option *find(QStringView word) const
    {
        if (!word.startsWith("--"_L1))
            return nullptr;
        const auto hasName = [name = word.sliced(2)](const Option &option) { return option.name == name; };
        for (const auto list : {m_command.options, commonOptions()}) {
            if (const auto found = std::ranges::find_if(list, hasName); found != list.end())
                return &*found;
        }
        return nullptr;
    }

    const Command &m_command;
    QStringList m_words;
    qsizetype m_at = 0;
    bool m_onlyRest = false;
    Arguments m_arguments;
    QString m_fault;
};

std::optional<QString> Arguments::given(QLatin1StringView option) const
{
    return has(option) ? std::optional(text(option)) : std::nullopt;
}

QDate Arguments::day(QLatin1StringView option) const
{
    return QDate::fromString(text(option), Qt::ISODate);
}

std::optional<QDate> Arguments::givenDay(QLatin1StringView option) const
{
    return has(option) ? std::optional(day(option)) : std::nullopt;
}

quint32 Arguments::number(QLatin1StringView option, quint32 otherwise) const
{
    return has(option) ? text(option).toUInt() : otherwise;
}

core::Language Arguments::language() const
{
    return text("lang"_L1) == "en"_L1 ? core::Language::English : core::Language::Dutch;
}

QDate Arguments::today() const
{
    return has("today"_L1) ? day("today"_L1) : QDate::currentDate();
}

QMap<QString, QString> Arguments::cells() const
{
    QMap<QString, QString> cells;
    for (const auto &word : m_rest)
        cells.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
    return cells;
}

ParsedArguments parseArguments(const Command &command, const QStringList &words)
{
    return ArgumentParser(command).parse(words);
}

std::span<const Option> commonOptions()
{
    static constexpr Option options[] = {
        {"lang"_L1, Value::Language, QT_TRANSLATE_NOOP("CommandLine", "language of all texts; without it Dutch")},
        {"today"_L1, Value::Day, QT_TRANSLATE_NOOP("CommandLine", "work as on this day; without it the real one")},
        {"details"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "after a refusal, show the technical details too")},
        {"help"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "explain this command")},
    };
    return options;
}

core::Language languageIn(const QStringList &words)
{
    const auto at = words.indexOf("--lang"_L1);
    const bool english = words.contains("--lang=en"_L1) || (at >= 0 && words.value(at + 1) == "en"_L1);
    return english ? core::Language::English : core::Language::Dutch;
}

} // namespace app

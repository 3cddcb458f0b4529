// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"
#include "core/domain/words.h"

#include <QDate>
#include <QHash>
#include <QMap>

#include <optional>

namespace app {

// The options of one command, already checked.
class Arguments
{
public:
    bool has(QLatin1StringView option) const { return m_values.contains(option); }
    QString text(QLatin1StringView option) const { return m_values.value(option); }
    std::optional<QString> given(QLatin1StringView option) const;
    QDate day(QLatin1StringView option) const; // invalid: absent or empty
    std::optional<QDate> givenDay(QLatin1StringView option) const;
    quint32 number(QLatin1StringView option, quint32 otherwise) const;

    template<typename Enum>
    Enum word(QLatin1StringView option, Enum otherwise) const
    {
        return core::fromKey<Enum>(text(option)).value_or(otherwise);
    }

    core::Language language() const;
    QDate today() const;
    const QStringList &rest() const { return m_rest; }
    QMap<QString, QString> cells() const; // of Rest::Cells

private:
    friend class ArgumentParser;

    QHash<QString, QString> m_values;
    QStringList m_rest;
};

struct ParsedArguments
{
    Arguments arguments;
    QString fault; // a sentence; empty: none
};

ParsedArguments parseArguments(const Command &command, const QStringList &words);

// Those of every command: --lang, --today, --details, --help.
std::span<const Option> commonOptions();

// What stands for a value in a usage line: "FILE", "ROLE".
QString placeholder(Value value);

// Wanted before anything else is known, so that also a complaint about the rest is in this language.
core::Language languageIn(const QStringList &words);

} // namespace app

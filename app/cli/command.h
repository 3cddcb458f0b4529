// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <QLatin1StringView>

#include <span>

namespace app {

class Arguments;
class Console;

enum class ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

// What follows an option. Every kind is checked before a command runs.
enum class Value {
    Nothing,
    Register,
    File,
    Id,
    Key,
    Text, // may be empty: clears
    Reason,
    Name,
    Count,  // from 1
    Number, // from 0
    Day,
    DayOrNothing, // may be empty: clears
    Role,
    Status,
    Preset,
    Language,
    Consents,
    Parts,
    Format,
    Paper,
    Anchor // of the chain
};

enum class Presence { Optional, Required };

struct Option
{
    QLatin1StringView name; // without the two dashes
    Value value = Value::Nothing;
    const char *help = nullptr; // in the context "CommandLine"
    Presence presence = Presence::Optional;
};

// What stands after the options.
enum class Rest { Nothing, Cells, Files };

struct Command
{
    QLatin1StringView name;
    QLatin1StringView usage;    // what follows the name, one line a form
    const char *help = nullptr; // in the context "CommandLine"
    std::span<const Option> options;
    core::Result<ExitCode> (*run)(const Arguments &arguments, Console &console) = nullptr;
    Rest rest = Rest::Nothing;
    QString (*faultOf)(const Arguments &arguments) = nullptr; // what is wrong with options that depend on each other
};

} // namespace app

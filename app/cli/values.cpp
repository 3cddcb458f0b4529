// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/values.h"

#include "app/cli/arguments.h"
#include "app/print/format.h"
#include "app/wording.h"
#include "core/domain/cleantext.h"
#include "core/storage/witness.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace {

constexpr qulonglong greatestNumber = 999'999'999;

QString notOneOf(const Option &option, const QString &value, const QStringList &allowed)
{
    if (allowed.contains(value))
        return {};
    return CommandLine::tr("“%2” does not fit --%1. Choose from: %3.")
        .arg(option.name, core::shown(value), allowed.join(u", "_s));
}

QString notAllOf(const Option &option, const QString &value, const QStringList &allowed)
{
    for (const auto &key : keysIn(value)) {
        if (auto fault = notOneOf(option, key, allowed); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString notADay(const Option &option, const QString &value)
{
    const auto day = QDate::fromString(value, Qt::ISODate);
    if (day.isValid() && day.toString(Qt::ISODate) == value)
        return {};
    return CommandLine::tr("“%2” is not a day for --%1. Write a day like 2026-03-13.").arg(option.name, core::shown(value));
}

QString notANumber(const Option &option, const QString &value, qulonglong least)
{
    static const QRegularExpression digits(u"^[0-9]{1,9}$"_s);
    if (digits.match(value).hasMatch() && value.toULongLong() >= least)
        return {};
    return CommandLine::tr("“%2” does not fit --%1. Write a number from %3 to %4.")
        .arg(option.name, core::shown(value), QString::number(least), QString::number(greatestNumber));
}

QString blank(const Option &option, const QString &value)
{
    if (!value.trimmed().isEmpty())
        return {};
    return CommandLine::tr("The option --%1 needs a value: %2.").arg(option.name, placeholder(option.value));
}

} // namespace

QString faultOf(const Option &option, const QString &value)
{
    switch (option.value) {
    case Value::Nothing:
    case Value::Text:
        return {};
    case Value::Register:
    case Value::File:
    case Value::Id:
    case Value::Key:
    case Value::Reason:
    case Value::Name:
        return blank(option, value);
    case Value::Count:
        return notANumber(option, value, 1);
    case Value::Number:
        return notANumber(option, value, 0);
    case Value::DayOrNothing:
        return value.isEmpty() ? QString() : notADay(option, value);
    case Value::Day:
        return notADay(option, value);
    case Value::Role:
        return notOneOf(option, value, core::allKeys<core::Role>());
    case Value::Status:
        return notOneOf(option, value, core::allKeys<core::Status>());
    case Value::Preset:
        return notOneOf(option, value, core::allKeys<core::Preset>());
    case Value::Language:
        return notOneOf(option, value, {u"nl"_s, u"en"_s});
    case Value::Consents:
        return notAllOf(option, value, core::allKeys<core::Consent>());
    case Value::Parts:
        return keysIn(value).isEmpty() ? blank(option, {}) : notAllOf(option, value, core::allKeys<core::Part>());
    case Value::Format:
        return notOneOf(option, value, print::formatKeys());
    case Value::Paper:
        return notOneOf(option, value, print::paperKeys());
    case Value::Anchor:
        return core::witnessIn(value) ? QString()
                                      : CommandLine::tr("“%2” does not fit --%1. Write the number and the check value of a "
                                                        "report, like “412 9f3c2a71be0d44e1”.")
                                            .arg(option.name, core::shown(value));
    }
    Q_UNREACHABLE();
}

QString placeholder(Value value)
{
    switch (value) {
    case Value::Nothing:
        return {};
    case Value::Register:
    case Value::File:
        return u"FILE"_s;
    case Value::Id:
        return u"ID"_s;
    case Value::Key:
        return u"KEY"_s;
    case Value::Text:
    case Value::Reason:
        return u"TEXT"_s;
    case Value::Name:
        return u"NAME"_s;
    case Value::Count:
    case Value::Number:
        return u"N"_s;
    case Value::Day:
    case Value::DayOrNothing:
        return u"yyyy-MM-dd"_s;
    case Value::Role:
        return u"ROLE"_s;
    case Value::Status:
        return u"STATUS"_s;
    case Value::Preset:
        return core::allKeys<core::Preset>().join(u'|');
    case Value::Language:
        return u"nl|en"_s;
    case Value::Consents:
        return core::allKeys<core::Consent>().join(u'|');
    case Value::Parts:
        return u"LIST"_s;
    case Value::Format:
        return print::formatKeys().join(u'|');
    case Value::Paper:
        return print::paperKeys().join(u'|');
    case Value::Anchor:
        return u"ANCHOR"_s;
    }
    Q_UNREACHABLE();
}

QStringList keysIn(const QString &value)
{
    static const QRegularExpression separators(u"[ ,]+"_s);
    return value.split(separators, Qt::SkipEmptyParts);
}

} // namespace app

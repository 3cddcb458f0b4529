// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/typeddate.h"

#include "core/domain/wording.h"

#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype longestDate = 60; // what is longer is no date, and is not searched for one

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(text));
}

int yearOf(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year < 3000 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> nearest(int month, int day, QDate today)
{
    std::optional<QDate> best;
    for (const int year : {today.year(), today.year() - 1, today.year() + 1}) {
        const auto date = valid(year, month, day);
        if (date && (!best || std::abs(today.daysTo(*date)) < std::abs(today.daysTo(*best))))
            best = date;
    }
    return best;
}

std::optional<QDate> dayOf(const QString &year, int month, int day, QDate today)
{
    return year.isEmpty() ? nearest(month, day, today) : valid(yearOf(year), month, day);
}

// "mrt", "maart", "mar.", "sept"; 0: not a month.
int monthOf(const QString &word)
{
    if (word == "mrt"_L1)
        return 3;
    for (int month = 1; word.size() >= 3 && month <= 12; ++month) {
        for (const auto language : {core::Language::Dutch, core::Language::English}) {
            const auto name = core::longDate(QDate(2026, month, 1), language).section(u' ', 2, 2).toLower();
            if (name.startsWith(word))
                return month;
        }
    }
    return 0;
}

bool isWeekday(const QString &word)
{
    for (int day = 1; word.size() >= 2 && day <= 7; ++day) {
        for (const auto language : {core::Language::Dutch, core::Language::English}) {
            if (core::longDate(QDate(2026, 6, day), language).toLower().section(u' ', 0, 0).startsWith(word))
                return true;
        }
    }
    return false;
}

// Small letters, one space between words; without a weekday in front or the midnight that spreadsheets add.
QString simplified(const QString &text)
{
    static const QRegularExpression midnight(u"[ t]0?0:00(:00)?(\\.0+)?$"_s);
    auto plain = text.simplified().toLower().replace(u',', u' ').remove(midnight).simplified();
    const auto first = plain.section(u' ', 0, 0).remove(u'.');
    return isWeekday(first) && plain.contains(u' ') ? plain.section(u' ', 1) : plain;
}

std::optional<QDate> relative(const QString &text, QDate today)
{
    if (text == "vandaag"_L1 || text == "today"_L1)
        return today;
    if (text == "morgen"_L1 || text == "tomorrow"_L1)
        return today.addDays(1);
    if (text == "gisteren"_L1 || text == "yesterday"_L1)
        return today.addDays(-1);
    return {};
}

std::optional<QDate> inNumbers(const QString &text, QDate today)
{
    static const auto iso = pattern(u"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return valid(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const auto dutch = pattern(u"([0-9]{1,2}) ?([-/.]) ?([0-9]{1,2})(?: ?\\2 ?([0-9]{4}|[0-9]{2})?)?"_s);
    const auto match = dutch.match(text);
    return match.hasMatch() ? dayOf(match.captured(4), match.captured(3).toInt(), match.captured(1).toInt(), today)
                            : std::nullopt;
}

std::optional<QDate> inWords(const QString &text, QDate today)
{
    static const auto dayFirst =
        pattern(u"([0-9]{1,2})(?:(?:e|de|ste|st|nd|rd|th) |[- ]?)([a-z]+)\\.?(?:[- ]([0-9]{4}|[0-9]{2}))?"_s);
    static const auto monthFirst = pattern(u"([a-z]+)\\.? ([0-9]{1,2})(?:st|nd|rd|th)?(?: ([0-9]{4}))?"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch() && monthOf(match.captured(2)) > 0)
        return dayOf(match.captured(3), monthOf(match.captured(2)), match.captured(1).toInt(), today);
    if (const auto match = monthFirst.match(text); match.hasMatch() && monthOf(match.captured(1)) > 0)
        return dayOf(match.captured(3), monthOf(match.captured(1)), match.captured(2).toInt(), today);
    return {};
}

} // namespace

std::optional<QDate> typedDate(const QString &text, QDate today)
{
    if (text.size() > longestDate)
        return {};
    const auto plain = simplified(text);
    for (const auto &read : {relative, inNumbers, inWords}) {
        if (const auto date = read(plain, today))
            return date;
    }
    return {};
}

} // namespace app

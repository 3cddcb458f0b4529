// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/wording.h"

#include "core/domain/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString inSentence(const QString &name)
{
    const bool isAbbreviation = name.size() > 1 && name[1].isUpper();
    return name.isEmpty() || isAbbreviation ? name : QString(name[0].toLower() + name.mid(1));
}

QString roleName(core::Role role)
{
    return capitalised(labelOf(role));
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    //: The end of a list: "…, this and that"
    return Wording::tr("%1 and %2").arg(names.first(names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

QString dayText(const QString &isoDate)
{
    const auto day = QDate::fromString(isoDate, Qt::ISODate);
    return day.isValid() ? core::shortDate(day) : isoDate;
}

QStringList datesInOrder(const QStringList &keys)
{
    const auto anchor = [&keys](qsizetype index) { return inSentence(labelOfKey<core::Anchor>(keys.value(index))); };
    return {anchor(0), dayText(keys.value(1)), anchor(2), dayText(keys.value(3))};
}

namespace {

// The words of a long date, so that there is one table of them: "vrijdag", "13", "maart", "2026".
QStringList wordsOf(QDate day)
{
    return core::longDate(day, currentLanguage()).split(u' ');
}

QString shortWeekday(const QString &weekday)
{
    return weekday.left(currentLanguage() == core::Language::Dutch ? 2 : 3);
}

QString shortMonth(const QString &month)
{
    return month == "maart"_L1 ? u"mrt"_s : month.left(3);
}

} // namespace

QString weekdayDate(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const auto words = wordsOf(day);
    const QStringList parts{shortWeekday(words[0]), words[1], words[2], words[3]};
    return parts.first(day.year() == today.year() ? 3 : 4).join(u' ');
}

QString weekdayDateShort(QDate day)
{
    if (!day.isValid())
        return {};
    const auto words = wordsOf(day);
    return shortWeekday(words[0]) + u' ' + words[1] + u' ' + shortMonth(words[2]) + u' ' + words[3];
}

QString dayAndMonth(QDate day)
{
    if (!day.isValid())
        return {};
    const auto words = wordsOf(day);
    return words[1] + u' ' + shortMonth(words[2]);
}

QString countdown(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const auto days = int(today.daysTo(day));
    if (days == 0)
        return Wording::tr("today");
    if (days == 1)
        return Wording::tr("tomorrow");
    if (days == -1)
        return Wording::tr("yesterday");
    return days > 0 ? Wording::tr("%n day(s) left", nullptr, days) : Wording::tr("%n day(s) ago", nullptr, -days);
}

QString daysLate(QDate due, QDate today)
{
    return Wording::tr("%n day(s) late", nullptr, int(due.daysTo(today)));
}

QString dueInWords(QDate due, QDate today)
{
    if (!due.isValid())
        return {};
    const auto days = today.daysTo(due);
    if (days < 0)
        return daysLate(due, today);
    return days < 2 ? countdown(due, today) : weekdayDate(due, today);
}

QString workingDaysLeft(int days)
{
    return Wording::tr("%n working day(s) left", nullptr, days);
}

QString number(int count)
{
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return (currentLanguage() == core::Language::Dutch ? dutch : english).toString(count);
}

QString readyOf(int ready, int total)
{
    //: Tasks: "3 of 7 ready"
    return Wording::tr("%1 of %2 ready").arg(number(ready), number(total));
}

QString tasksReadyOf(int ready, int total)
{
    //: "17 of 34 tasks ready"; %n is the second number
    return Wording::tr("%1 of %n task(s) ready", nullptr, total).arg(number(ready));
}

QString lateCount(int count)
{
    return Wording::tr("%n late", nullptr, count);
}

QString openPointCount(int count)
{
    return Wording::tr("%n point(s) open", nullptr, count);
}

QString rowCount(int count)
{
    return Wording::tr("%n row(s)", nullptr, count);
}

QString filledIn(const QString &sentence, const QStringList &values)
{
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int place = sentence[at] == u'%' && at + 1 < sentence.size() ? sentence[at + 1].digitValue() : -1;
        if (place < 1)
            text += sentence[at];
        else {
            text += values.value(place - 1);
            ++at;
        }
    }
    return text;
}

} // namespace app

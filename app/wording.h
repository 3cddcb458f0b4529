// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/language.h"
#include "core/domain/words.h"

#include <QDate>
#include <QStringList>

// How facts from core read inside a sentence, in the current language.
namespace app {

template<typename Enum>
QString labelOf(Enum value)
{
    return core::nameOf(value).in(currentLanguage());
}

// The name behind a key; the key itself when nobody knows it.
template<typename Enum>
QString labelOfKey(const QString &key)
{
    const auto value = core::fromKey<Enum>(key);
    return value ? labelOf(*value) : key;
}

template<typename Enum>
QStringList labelsOfKeys(const QStringList &keys)
{
    QStringList names;
    for (const auto &key : keys)
        names.append(labelOfKey<Enum>(key));
    return names;
}

// "Laatste werkdag" as it reads after "de"; leaves HR and ICT alone.
QString inSentence(const QString &name);

QString capitalised(const QString &text);

QString roleName(core::Role role);                 // at the start of a line: "Leidinggevende"
QString listed(const QStringList &names);          // "a, b and c"
QString oneLine(const QString &text);              // line ends become spaces
QString dayText(const QString &isoDate);           // "13-03-2026"; what is no date stays as it is
QStringList datesInOrder(const QStringList &keys); // of two days that do not follow one another: anchor, day, anchor, day

// Days. "vr 13 maart", with the year when it is not this one; "vr 13 mrt 2026"; "13 mrt".
QString weekdayDate(QDate day, QDate today);
QString weekdayDateShort(QDate day);
QString dayAndMonth(QDate day);
QString countdown(QDate day, QDate today); // "nog 19 dagen", "morgen", "vandaag", "gisteren", "3 dagen geleden"
QString daysLate(QDate due, QDate today);  // "2 dagen te laat"
// As in a list: "2 dagen te laat", "vandaag", "morgen", "vr 13 maart"; nothing without a date.
QString dueInWords(QDate due, QDate today);
QString workingDaysLeft(int days); // "nog 13 werkdagen"

// Counts.
QString number(int count);                  // "1.200"
QString readyOf(int ready, int total);      // "3 van 7 klaar"
QString tasksReadyOf(int ready, int total); // "17 van 34 taken klaar"
QString lateCount(int count);               // "1 te laat"
QString openPointCount(int count);          // "1 punt open"
QString rowCount(int count);                // "8 rijen"

// Puts the values in the places %1 to %9, in one pass: a value that looks like a place stays a value.
QString filledIn(const QString &sentence, const QStringList &values);

} // namespace app

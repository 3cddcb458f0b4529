// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/language.h"
#include "core/domain/words.h"

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

QString listed(const QStringList &names); // "a, b and c"
QString oneLine(const QString &text);     // line ends become spaces
QString dayText(const QString &isoDate);  // "13-03-2026"; what is no date stays as it is

// Puts the values in the places %1 to %9, in one pass: a value that looks like a place stays a value.
QString filledIn(const QString &sentence, const QStringList &values);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/words.h"
#include "core/json/jsonparser.h"
#include "core/result.h"

#include <QDate>
#include <QJsonValue>
#include <QSet>

#include <optional>

namespace core {

// A value and where it stands in its file: "sections[2].items[4].due".
struct JsonPlace
{
    QJsonValue value = QJsonValue::Undefined;
    QString path;
    bool isReported = false; // the object around it could not be read, so its absence is no news
};

enum class Presence { Required, Optional };

// More elements than any list of ours has; what follows is not read.
constexpr qsizetype maxListed = 2000;

struct IntRange
{
    int min = 0;
    int max = 0;
};

// Reads one object strictly: each fault becomes a problem, and reading goes on with a default so that all faults are found
// at once. Keys that nobody asked for are reported when the reader goes out of scope. null is a wrong type, not an
// absence. A reader of something that is no object reports that, and nothing else.
//
// Problem::about: WrongType {what is expected: object, list, text, integer, boolean}, UnknownKey {key},
// UnknownValue {value, the allowed ones}, Duplicate {value}, OutOfRange {value, min, max}, NotADate {text},
// NotCleanText {code point}, TooLong {length allowed}, TooLarge {elements allowed} (of a list); Missing has none.
class ObjectReader
{
    Q_DISABLE_COPY_MOVE(ObjectReader)
public:
    ObjectReader(const JsonPlace &place, QList<Problem> &problems);
    ~ObjectReader();

    QString text(QStringView key, Presence presence = Presence::Required); // required: not blank either
    std::optional<int> integer(QStringView key, IntRange range, Presence presence = Presence::Required);
    bool boolean(QStringView key, Presence presence = Presence::Optional);
    QDate date(QStringView key, Presence presence = Presence::Required);
    QStringList texts(QStringView key, Presence presence = Presence::Optional); // without blanks and doubles
    QList<JsonPlace> list(QStringView key, Presence presence = Presence::Required, qsizetype max = maxListed);

    template<typename Enum>
    std::optional<Enum> enumeration(QStringView key, Presence presence = Presence::Required);
    template<typename Enum>
    QList<Enum> enumerations(QStringView key, Presence presence = Presence::Optional); // without doubles

    // For an ObjectReader or a function of its own, which then reports what is missing.
    JsonPlace at(QStringView key);
    bool has(QStringView key) const;
    QStringList keys() const;
    QString pathOf(QStringView key) const;
    void report(QStringView key, Problem::Kind kind, const QStringList &about = {});
    QList<Problem> &problems() { return m_problems; }

private:
    bool isAbsent(const JsonPlace &place, Presence presence);

    QJsonObject m_object;
    QString m_path;
    QList<Problem> &m_problems;
    QSet<QString> m_asked;
    bool m_isObject = false;
};

// The elements of a list value, each with its path.
QList<JsonPlace> elementsOf(const JsonPlace &place, QList<Problem> &problems, qsizetype max = maxListed);
// A clean text, or a problem.
std::optional<QString> textOf(const JsonPlace &place, QList<Problem> &problems);
// The position of a text among the allowed ones, or a problem.
std::optional<qsizetype> indexOf(const JsonPlace &place, const QStringList &allowed, QList<Problem> &problems);

template<typename Enum>
std::optional<Enum> ObjectReader::enumeration(QStringView key, Presence presence)
{
    const auto place = at(key);
    if (isAbsent(place, presence))
        return {};
    const auto index = indexOf(place, allKeys<Enum>(), m_problems);
    return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
}

template<typename Enum>
QList<Enum> ObjectReader::enumerations(QStringView key, Presence presence)
{
    QList<Enum> values;
    for (const auto &place : list(key, presence)) {
        const auto index = indexOf(place, allKeys<Enum>(), m_problems);
        if (index && values.contains(static_cast<Enum>(*index)))
            m_problems.append({place.path, Problem::Kind::Duplicate, {place.value.toString()}});
        else if (index)
            values.append(static_cast<Enum>(*index));
    }
    return values;
}

} // namespace core

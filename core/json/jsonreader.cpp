// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/json/jsonreader.h"

#include "core/domain/cleantext.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QStringList expected(QStringView type)
{
    return {type.toString()};
}

QString codePoint(QChar unit)
{
    return u"U+%1"_s.arg(unit.unicode(), 4, 16, QChar(u'0')).toUpper();
}

Problem textProblem(const QString &path, TextFault fault, const QString &text)
{
    if (fault == TextFault::TooLong)
        return {path, Problem::Kind::TooLong, {QString::number(maxTextLength)}};
    return {path, Problem::Kind::NotCleanText, {codePoint(text[firstUnclean(text)])}};
}

// Only the ISO form, since others (2026-6-1) sort and compare differently.
QDate isoDate(const QString &text)
{
    const auto date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text ? date : QDate();
}

} // namespace

ObjectReader::ObjectReader(const JsonPlace &place, QList<Problem> &problems)
    : m_object(place.value.toObject()), m_path(place.path), m_problems(problems), m_isObject(place.value.isObject())
{
    if (place.isReported)
        return;
    if (place.value.isUndefined())
        m_problems.append({m_path, Problem::Kind::Missing, {}});
    else if (!m_isObject)
        m_problems.append({m_path, Problem::Kind::WrongType, expected(u"object")});
}

ObjectReader::~ObjectReader()
{
    for (auto entry = m_object.constBegin(); entry != m_object.constEnd(); ++entry) {
        if (!m_asked.contains(entry.key()))
            report(entry.key(), Problem::Kind::UnknownKey, {shown(entry.key())});
    }
}

QString ObjectReader::text(QStringView key, Presence presence)
{
    const auto place = at(key);
    if (isAbsent(place, presence))
        return {};
    const auto text = textOf(place, m_problems);
    if (presence == Presence::Required && text && text->trimmed().isEmpty())
        report(key, Problem::Kind::Missing);
    return text.value_or(QString());
}

std::optional<int> ObjectReader::integer(QStringView key, IntRange range, Presence presence)
{
    const auto place = at(key);
    if (isAbsent(place, presence))
        return {};
    const double number = place.value.toDouble();
    if (!place.value.isDouble() || number != std::floor(number))
        report(key, Problem::Kind::WrongType, expected(u"integer"));
    else if (number < range.min || number > range.max)
        report(key, Problem::Kind::OutOfRange,
               {QString::number(number, 'f', 0), QString::number(range.min), QString::number(range.max)});
    else
        return static_cast<int>(number);
    return {};
}

bool ObjectReader::boolean(QStringView key, Presence presence)
{
    const auto place = at(key);
    if (!isAbsent(place, presence) && !place.value.isBool())
        report(key, Problem::Kind::WrongType, expected(u"boolean"));
    return place.value.toBool();
}

QDate ObjectReader::date(QStringView key, Presence presence)
{
    const auto place = at(key);
    if (isAbsent(place, presence))
        return {};
    if (!place.value.isString()) {
        report(key, Problem::Kind::WrongType, expected(u"text"));
        return {};
    }
    const auto date = isoDate(place.value.toString());
    if (!date.isValid())
        report(key, Problem::Kind::NotADate, {shown(place.value.toString())});
    return date;
}

QStringList ObjectReader::texts(QStringView key, Presence presence)
{
    QStringList texts;
    QSet<QString> seen;
    for (const auto &place : list(key, presence)) {
        const auto text = textOf(place, m_problems);
        if (!text)
            continue;
        if (text->trimmed().isEmpty())
            m_problems.append({place.path, Problem::Kind::Missing, {}});
        else if (seen.contains(*text))
            m_problems.append({place.path, Problem::Kind::Duplicate, {shown(*text)}});
        else
            texts.append(*text);
        seen.insert(*text);
    }
    return texts;
}

QList<JsonPlace> ObjectReader::list(QStringView key, Presence presence, qsizetype max)
{
    const auto place = at(key);
    return isAbsent(place, presence) ? QList<JsonPlace>() : elementsOf(place, m_problems, max);
}

JsonPlace ObjectReader::at(QStringView key)
{
    m_asked.insert(key.toString());
    return {m_object.value(key), pathOf(key), !m_isObject};
}

bool ObjectReader::has(QStringView key) const
{
    return m_object.contains(key);
}

QStringList ObjectReader::keys() const
{
    return m_object.keys();
}

QString ObjectReader::pathOf(QStringView key) const
{
    return (m_path.isEmpty() ? QString() : m_path + u'.') + shown(key.toString());
}

void ObjectReader::report(QStringView key, Problem::Kind kind, const QStringList &about)
{
    if (m_isObject)
        m_problems.append({pathOf(key), kind, about});
}

bool ObjectReader::isAbsent(const JsonPlace &place, Presence presence)
{
    if (!place.value.isUndefined())
        return false;
    if (m_isObject && presence == Presence::Required)
        m_problems.append({place.path, Problem::Kind::Missing, {}});
    return true;
}

QList<JsonPlace> elementsOf(const JsonPlace &place, QList<Problem> &problems, qsizetype max)
{
    if (!place.value.isArray()) {
        problems.append({place.path, Problem::Kind::WrongType, expected(u"list")});
        return {};
    }
    const auto array = place.value.toArray();
    if (array.size() > max)
        problems.append({place.path, Problem::Kind::TooLarge, {QString::number(max)}});
    QList<JsonPlace> elements;
    for (qsizetype i = 0; i < std::min(array.size(), max); ++i)
        elements.append({array[i], u"%1[%2]"_s.arg(place.path).arg(i)});
    return elements;
}

std::optional<QString> textOf(const JsonPlace &place, QList<Problem> &problems)
{
    if (!place.value.isString()) {
        problems.append({place.path, Problem::Kind::WrongType, expected(u"text")});
        return {};
    }
    QString text = normalised(place.value.toString());
    const auto fault = faultIn(text);
    if (!fault)
        return text;
    problems.append(textProblem(place.path, *fault, text));
    return {};
}

std::optional<qsizetype> indexOf(const JsonPlace &place, const QStringList &allowed, QList<Problem> &problems)
{
    if (!place.value.isString()) {
        problems.append({place.path, Problem::Kind::WrongType, expected(u"text")});
        return {};
    }
    const auto index = allowed.indexOf(place.value.toString());
    if (index >= 0)
        return index;
    problems.append({place.path, Problem::Kind::UnknownValue, {shown(place.value.toString()), allowed.join(u", "_s)}});
    return {};
}

} // namespace core

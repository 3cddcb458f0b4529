// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/json/keyscan.h"

#include "core/domain/cleantext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString unescaped(const QByteArray &quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
    return QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
}

} // namespace

KeyScan::KeyScan(const QByteArray &json, int maxDepth, QList<Problem> &problems)
    : m_json(json), m_maxDepth(maxDepth), m_problems(problems)
{}

bool KeyScan::run()
{
    for (m_at = 0; m_at < m_json.size(); ++m_at) {
        switch (m_json[m_at]) {
        case '{':
            open(true);
            break;
        case '[':
            open(false);
            break;
        case '}':
        case ']':
            m_levels.removeLast();
            break;
        case ',':
            separate();
            break;
        case '"':
            readText();
            break;
        default:
            break;
        }
        if (m_levels.size() > m_maxDepth) {
            m_problems.append({{}, Problem::Kind::TooDeep, {QString::number(m_maxDepth)}});
            return false;
        }
    }
    return true;
}

void KeyScan::open(bool isObject)
{
    m_levels.append({.isObject = isObject, .keyNext = isObject});
}

void KeyScan::separate()
{
    auto &level = m_levels.last();
    ++level.index;
    level.keyNext = level.isObject;
}

void KeyScan::readText()
{
    const auto start = m_at++;
    while (m_json[m_at] != '"')
        m_at += m_json[m_at] == '\\' ? 2 : 1;
    if (!m_levels.isEmpty() && m_levels.last().keyNext)
        seeKey(unescaped(m_json.sliced(start, m_at - start + 1)));
}

void KeyScan::seeKey(const QString &key)
{
    auto &level = m_levels.last();
    level.keyNext = false;
    level.key = key;
    if (level.keys.contains(key))
        m_problems.append({path(), Problem::Kind::Duplicate, {shown(key)}});
    level.keys.insert(key);
}

QString KeyScan::path() const
{
    QString result;
    for (const auto &level : m_levels) {
        if (!level.isObject)
            result += u"[%1]"_s.arg(level.index);
        else
            result += (result.isEmpty() ? QString() : u"."_s) + shown(level.key);
    }
    return result;
}

} // namespace core

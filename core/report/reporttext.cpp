// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/reporttext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString emptyBox = u"☐ "_s;
const QString tickedBox = u"☑ "_s;
constexpr int longestInSentence = 60;
constexpr int writingCharacters = 40;
constexpr int shortWritingCharacters = 12;
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool changesDirection(QChar c)
{
    switch (c.direction()) {
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirES:
    case QChar::DirET:
    case QChar::DirCS:
    case QChar::DirB:
    case QChar::DirS:
    case QChar::DirWS:
    case QChar::DirON:
    case QChar::DirBN:
    case QChar::DirNSM:
        return false;
    default:
        return true;
    }
}

// Letters outside the first plane (Adlam, old scripts) come as surrogates, which have no direction of their own.
bool mayChangeDirection(QChar c)
{
    return c.isSurrogate() || changesDirection(c);
}

} // namespace

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString asLabel(const QString &text)
{
    return text.endsWith(u'?') ? text : text + u':';
}

QString withTickBox(const QString &text, bool ticked)
{
    return (ticked ? tickedBox : emptyBox) + text;
}

QString withoutTickBox(const QString &text)
{
    return isTickedText(text) || text.startsWith(emptyBox) ? text.mid(emptyBox.size()) : text;
}

bool isTickedText(const QString &text)
{
    return text.startsWith(tickedBox);
}

QString writingLine()
{
    return QString(writingCharacters, u'_');
}

QString shortWritingLine()
{
    return QString(shortWritingCharacters, u'_');
}

QString shortened(const QString &text, int length)
{
    if (text.size() <= length)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(length - 1);
    const auto end = finder.isAtBoundary() ? length - 1 : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    return text.left(end).trimmed() + u'…';
}

QString isolated(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), mayChangeDirection))
        return text;
    return firstStrongIsolate + text + popIsolate;
}

QString quoted(const QString &text)
{
    return u'‘' + isolated(shortened(text.simplified(), longestInSentence)) + u'’';
}

QString utcMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(u"dd-MM-yyyy HH:mm 'UTC'"_s);
}

} // namespace core

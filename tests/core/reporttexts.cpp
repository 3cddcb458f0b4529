// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/reporttexts.h"

#include "tests/catch.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporttexts {

namespace {

bool isBlank(QChar c)
{
    const bool isIsolate = c.unicode() >= 0x2066 && c.unicode() <= 0x2069;
    return c.isSpace() || isIsolate || c == QChar(QChar::ByteOrderMark);
}

bool isNumberOrBullet(QChar c)
{
    return c.isDigit() || c == u'•';
}

} // namespace

QString squeezed(const QString &text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), [](QChar c) { return !isBlank(c); });
    return result;
}

QString difference(const QString &text, const QStringList &fragments)
{
    const auto all = squeezed(text);
    qsizetype at = 0;
    for (const auto &fragment : fragments) {
        const auto wanted = squeezed(fragment);
        while (at < all.size() && !QStringView(all).mid(at).startsWith(wanted) && isNumberOrBullet(all.at(at)))
            ++at;
        if (!QStringView(all).mid(at).startsWith(wanted))
            return u"wanted: "_s % wanted.left(80) % u" found: "_s % all.mid(at, 80);
        at += wanted.size();
    }
    return at == all.size() ? QString() : u"too much: "_s % all.mid(at, 80);
}

QString textOfHtml(const QByteArray &html)
{
    QXmlStreamReader xml(html);
    QString text;
    bool afterHead = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"h1")
            afterHead = true;
        if (xml.isCharacters() && afterHead)
            text += xml.text();
    }
    INFO(xml.errorString());
    REQUIRE_FALSE(xml.hasError());
    return text;
}

QString textOfOdt(const QByteArray &content)
{
    QXmlStreamReader xml(content);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement() && xml.name() == u"s")
            text += QString(xml.attributes().value("text:c"_L1).toInt(), u' ');
        else if (xml.isStartElement() && xml.name() == u"tab")
            text += u'\t';
        else if (xml.isStartElement() && xml.name() == u"line-break")
            text += u'\n';
        else if (xml.isEndElement() && (xml.name() == u"p" || xml.name() == u"h"))
            text += u'¶';
    }
    INFO(xml.errorString());
    REQUIRE_FALSE(xml.hasError());
    return text;
}

} // namespace reporttexts

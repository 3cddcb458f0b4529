// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/odtxml.h"

#include "core/report/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

qsizetype endOfSpaces(QStringView text, qsizetype from)
{
    const auto *end = std::find_if(text.begin() + from, text.end(), [](QChar c) { return c != u' '; });
    return end - text.begin();
}

qsizetype endOfWord(QStringView text, qsizetype from)
{
    const auto end = text.indexOf(u' ', from);
    return end < 0 ? text.size() : end;
}

} // namespace

void OdtXml::open(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1StringView(name));
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(QLatin1StringView(key), value);
}

void OdtXml::empty(const char *name, Attributes attributes)
{
    open(name, attributes);
    close();
}

void OdtXml::text(const QString &text)
{
    const auto lines = printable(text).split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0)
            empty("text:line-break");
        const auto columns = QStringView(lines.at(line)).split(u'\t');
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (column > 0)
                empty("text:tab");
            words(columns.at(column));
        }
    }
}

// OpenDocument takes spaces in a row for one, and those at the beginning for none.
void OdtXml::words(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        auto spaces = endOfSpaces(text, at) - at;
        const auto word = at + spaces;
        if (spaces > 0 && at > 0) {
            m_xml.writeCharacters(u" "_s);
            --spaces;
        }
        if (spaces > 0)
            empty("text:s", {{"text:c", QString::number(spaces)}});
        at = endOfWord(text, word);
        m_xml.writeCharacters(text.mid(word, at - word).toString());
    }
}

void OdtXml::span(const char *style, const QString &text)
{
    element("text:span", {{"text:style-name", QString::fromLatin1(style)}}, [&] { this->text(text); });
}

void OdtXml::paragraph(const char *style, const QString &text, Keep keep, int outlineLevel)
{
    const auto name = styleFor(style, text, keep);
    if (outlineLevel > 0)
        open("text:h", {{"text:style-name", name}, {"text:outline-level", QString::number(outlineLevel)}});
    else
        open("text:p", {{"text:style-name", name}});
    this->text(text);
    close();
}

QString OdtXml::styleFor(const char *style, const QString &text, Keep keep)
{
    const auto parent = QString::fromLatin1(style);
    const bool rightToLeft = isRightToLeft(text);
    if (keep == Keep::Free && !rightToLeft)
        return parent;
    QString name = parent;
    if (keep == Keep::WithNext)
        name += "-kept"_L1;
    if (rightToLeft)
        name += "-rtl"_L1;
    m_variants.insert(name, {parent, keep, rightToLeft});
    return name;
}

QByteArray OdtXml::paragraphStyles() const
{
    OdtXml styles;
    for (auto it = m_variants.begin(); it != m_variants.end(); ++it) {
        const auto &[parent, keep, rightToLeft] = it.value();
        styles.open("style:style",
                    {{"style:name", it.key()}, {"style:family", u"paragraph"_s}, {"style:parent-style-name", parent}});
        styles.open("style:paragraph-properties");
        if (keep == Keep::WithNext)
            styles.m_xml.writeAttribute("fo:keep-with-next"_L1, u"always"_s);
        if (rightToLeft)
            styles.m_xml.writeAttribute("style:writing-mode"_L1, u"rl-tb"_s);
        styles.close();
        styles.close();
    }
    return styles.bytes();
}

} // namespace core

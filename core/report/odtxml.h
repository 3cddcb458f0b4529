// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QMap>
#include <QPair>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace core {

enum class Keep { Free, WithNext };

// A piece of an OpenDocument file. Names of elements, attributes and styles are ours; what people typed goes through
// text() and paragraph() only, so that every character of it is escaped.
class OdtXml
{
    Q_DISABLE_COPY_MOVE(OdtXml)
public:
    using Attributes = std::initializer_list<QPair<const char *, QString>>;

    OdtXml() : m_xml(&m_bytes) {}

    void open(const char *name, Attributes attributes = {});
    void close() { m_xml.writeEndElement(); }
    void empty(const char *name, Attributes attributes = {});

    template<typename Content>
    void element(const char *name, Attributes attributes, Content content)
    {
        open(name, attributes);
        content();
        close();
    }

    void text(const QString &text);
    void span(const char *style, const QString &text);
    // In the direction of its text; an outline level makes it a heading.
    void paragraph(const char *style, const QString &text, Keep keep = Keep::Free, int outlineLevel = 0);
    // The same around more than a text: `leading` is where its direction comes from.
    template<typename Content>
    void paragraphOf(const char *style, const QString &leading, Keep keep, Content content)
    {
        element("text:p", {{"text:style-name", styleFor(style, leading, keep)}}, content);
    }

    const QByteArray &bytes() const { return m_bytes; }
    // The automatic styles that the paragraphs so far need besides the named ones.
    QByteArray paragraphStyles() const;

private:
    struct Variant
    {
        QString parent;
        Keep keep;
        bool rightToLeft;
    };

    QString styleFor(const char *style, const QString &text, Keep keep);
    void words(QStringView text);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QMap<QString, Variant> m_variants;
};

} // namespace core

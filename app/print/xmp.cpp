// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/xmp.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace app::print {

namespace {

class Xmp
{
public:
    QByteArray of(const DocumentFacts &facts)
    {
        m_xml.writeStartElement(u"x:xmpmeta"_s);
        m_xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
        m_xml.writeStartElement(u"rdf:RDF"_s);
        m_xml.writeAttribute(u"xmlns:rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
        description(u"dc"_s, u"http://purl.org/dc/elements/1.1/"_s, [&] {
            list(u"dc:title"_s, u"rdf:Alt"_s, facts.title, u"x-default"_s);
            list(u"dc:creator"_s, u"rdf:Seq"_s, facts.author);
            list(u"dc:language"_s, u"rdf:Bag"_s, facts.language);
        });
        description(u"xmp"_s, u"http://ns.adobe.com/xap/1.0/"_s, [&] {
            text(u"xmp:CreatorTool"_s, facts.creator);
            const auto made = facts.made.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
            text(u"xmp:CreateDate"_s, made);
            text(u"xmp:ModifyDate"_s, made);
        });
        description(u"pdf"_s, u"http://ns.adobe.com/pdf/1.3/"_s, [&] { text(u"pdf:Producer"_s, facts.producer); });
        description(u"pdfaid"_s, u"http://www.aiim.org/pdfa/ns/id/"_s, [&] {
            text(u"pdfaid:part"_s, u"1"_s);
            text(u"pdfaid:conformance"_s, u"B"_s);
        });
        m_xml.writeEndDocument();
        return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + m_bytes + "\n<?xpacket end=\"w\"?>";
    }

private:
    template<typename Content>
    void description(const QString &prefix, const QString &uri, Content content)
    {
        m_xml.writeStartElement(u"rdf:Description"_s);
        m_xml.writeAttribute(u"rdf:about"_s, QString());
        m_xml.writeAttribute(u"xmlns:"_s + prefix, uri);
        content();
        m_xml.writeEndElement();
    }

    void text(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml.writeTextElement(name, value);
    }

    void list(const QString &name, const QString &kind, const QString &value, const QString &language = {})
    {
        if (value.isEmpty())
            return;
        m_xml.writeStartElement(name);
        m_xml.writeStartElement(kind);
        m_xml.writeStartElement(u"rdf:li"_s);
        if (!language.isEmpty())
            m_xml.writeAttribute(u"xml:lang"_s, language);
        m_xml.writeCharacters(value);
        for (int i = 0; i < 3; ++i)
            m_xml.writeEndElement();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace

QByteArray xmpOf(const DocumentFacts &facts)
{
    return Xmp().of(facts);
}

} // namespace app::print

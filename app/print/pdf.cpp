// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/pdf.h"

#include "app/print/xmp.h"
#include "core/report/edges.h"
#include "core/report/printable.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace app::print {

namespace {

constexpr int unitsPerInch = int(72 * pt);

DocumentFacts factsOf(const core::Report &report)
{
    return {.title = core::printable(core::subjectOf(report).simplified()),
            .author = core::printable(report.organisation.simplified()),
            .language = report.language == core::Language::Dutch ? u"nl-NL"_s : u"en-GB"_s,
            .creator = u"Vertrekwijzer"_s,
            .producer = u"Qt "_s + QLatin1StringView(qVersion()),
            .made = report.madeAt.toUTC()};
}

QByteArray draw(const Pages &pages, const Progress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout({QPageSize(pages.paper), pages.wide ? QPageLayout::Landscape : QPageLayout::Portrait, {}});
    QPainter painter(&writer);
    for (qsizetype page = 0; page < pages.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        paint(painter, pages, page);
        if (progress && !progress(page + 1, pages.pages.size()))
            return {};
    }
    painter.end();
    return bytes;
}

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle informationOf(const DocumentFacts &facts)
{
    auto information = QPDFObjectHandle::newDictionary();
    const auto set = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            information.replaceKey(key, textObject(value));
    };
    set("/Title", facts.title);
    set("/Author", facts.author);
    set("/Creator", facts.creator);
    set("/Producer", facts.producer);
    if (facts.made.isValid()) {
        const auto made = facts.made.toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
        set("/CreationDate", made);
        set("/ModDate", made);
    }
    return information;
}

// The writer of Qt 6.4 sets no author and no language, and takes the time of the clock.
QByteArray described(const QByteArray &drawn, const DocumentFacts &facts)
{
    QPDF pdf;
    pdf.processMemoryFile("report", drawn.constData(), size_t(drawn.size()));
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", textObject(facts.language));
    root.getKey("/Metadata")
        .replaceStreamData(xmpOf(facts).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    pdf.getTrailer().removeKey("/ID"); // a random one; the new one follows from what is in the file
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(informationOf(facts)));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 knows none
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true); // and PDF/A wants this
    writer.setDeterministicID(true);
    writer.write();
    const std::unique_ptr<Buffer> written(writer.getBuffer());
    return {reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize())};
}

} // namespace

core::Result<QByteArray> toPdf(const core::Report &report, Paper paper)
{
    return toPdf(report, paginate(report, paper));
}

core::Result<QByteArray> toPdf(const core::Report &report, const Pages &pages, const Progress &progress)
{
    try {
        const auto drawn = draw(pages, progress);
        return drawn.isEmpty() ? drawn : described(drawn, factsOf(report));
    } catch (const std::exception &fault) {
        return core::fail(core::ErrorCode::CannotMakePdf, {}, QString::fromUtf8(fault.what()));
    }
}

} // namespace app::print

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"
#include "tests/core/odtfile.h"
#include "tests/core/reporttexts.h"
#include "tests/print/examplereports.h"
#include "tests/print/hostilereports.h"

#include "app/print/pdf.h"
#include "core/report/plaintext.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace app::print;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdf(const core::Report &report, Paper paper = Paper::A4)
{
    const auto made = toPdf(report, paper);
    REQUIRE(made);
    return *made;
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(120'000));
    return process.readAllStandardOutput();
}

QString textOf(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const auto file = written(folder, u"report.pdf"_s, bytes);
    return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s}));
}

QString classPath()
{
    QStringList jars;
    for (const auto *jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"})
        jars.append(u"/usr/share/java/%1.jar"_s.arg(QLatin1StringView(jar)));
    return jars.join(u':');
}

// What the validator says of each file, by name: "true", or what is wrong.
QMap<QString, QString> verdicts(const QTemporaryDir &folder, const QStringList &files)
{
    const auto list = written(folder, u"list.txt"_s, files.join(u'\n').toUtf8());
    outputOf(u"java"_s, {u"-cp"_s, classPath(), u"org.apache.pdfbox.preflight.Validator_A1b"_s, u"xml"_s, u"group"_s, list});
    QFile report(list + u".preflight.xml"_s);
    REQUIRE(report.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&report);
    QMap<QString, QString> found;
    QString name;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "preflight"_L1)
            name = xml.attributes().value("name"_L1).toString();
        else if (xml.isStartElement() && xml.name() == "isValid"_L1)
            found[name] = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "details"_L1)
            found[name] += u' ' + xml.readElementText();
    }
    return found;
}

} // namespace

TEST_CASE("PDF: an independent validator finds PDF/A-1b, whatever people typed", "[print]")
{
    const QTemporaryDir folder;
    QStringList files;
    const auto add = [&](const core::Report &report, Paper paper) {
        files.append(written(folder, u"%1.pdf"_s.arg(files.size()), pdf(report, paper)));
    };
    for (const auto &[name, report] : hardpages::all()) {
        add(report, Paper::A4);
        add(report, Paper::Letter);
    }
    for (const auto &report : exampleReports(32))
        add(report, Paper::A4);
    REQUIRE(files.size() > 60);
    const auto broken = pdf(hardpages::report({})).replace("/OutputIntents", "/OutputIntentz");
    files.append(written(folder, u"broken.pdf"_s, broken));

    const auto found = verdicts(folder, files);

    REQUIRE(found.size() == files.size());
    for (auto it = found.begin(); it != found.end(); ++it) {
        INFO(it.key());
        if (it.key() == "broken.pdf"_L1)
            CHECK_FALSE(it.value() == u"true"_s);
        else
            CHECK(it.value() == u"true"_s);
    }
}

TEST_CASE("PDF: says its title, author, language and when it was made", "[print]")
{
    const QTemporaryDir folder;
    const auto bytes = pdf(hardpages::report({}, core::Language::English));
    const auto about = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-isodates"_s, written(folder, u"a.pdf"_s, bytes)}));

    CHECK(about.contains(QRegularExpression(u"Title: +Overdracht van werk: Joris\n"_s)));
    CHECK(about.contains(QRegularExpression(u"Author: +Gemeente Veldermeer\n"_s)));
    CHECK(about.contains(QRegularExpression(u"CreationDate: +2026-03-12T13:40:00Z\n"_s)));
    const bool tellsLanguage = bytes.contains("/Lang (en-GB)") && bytes.contains("<rdf:li>en-GB</rdf:li>");
    CHECK(tellsLanguage);
}

TEST_CASE("PDF: the same report gives the same bytes", "[print]")
{
    const auto report = hardpages::report({hardpages::table(20, u"tekst"_s)});

    const bool isSame = pdf(report) == pdf(report);
    CHECK(isSame);
}

TEST_CASE("PDF: letters stay letters, so that a search finds them", "[print]")
{
    const auto text =
        textOf(pdf(hardpages::report({core::Paragraph{.text = u"definitief gekwalificeerd fluit affiche Ελλάδα Україна"_s}})));

    CHECK(text.contains(u"definitief gekwalificeerd fluit affiche Ελλάδα Україна"_s));
}

TEST_CASE("PDF, ODT and HTML say all that the report says, in its order", "[print]")
{
    auto reports = exampleReports(9);
    reports.append(hardpages::report({hardpages::table(60, u"een cel met wat tekst"_s)}));
    for (const auto &report : reports) {
        const auto odt = reporttexts::textOfOdt(OdtFile(report).part(u"content.xml"_s)).remove(u'¶');
        CHECK(reporttexts::difference(odt, core::plainText(report)) == QString());
        CHECK(reporttexts::difference(reporttexts::textOfHtml(core::toHtml(report)), core::plainText(report)) == QString());
        const auto text = reporttexts::squeezed(textOf(pdf(report))); // with the edges of the pages between
        qsizetype from = 0;
        for (const auto &fragment : core::plainText(report)) {
            const auto wanted = reporttexts::squeezed(fragment);
            const auto at = text.indexOf(wanted, from);
            INFO(report.title << ": " << fragment);
            REQUIRE(at >= 0);
            from = at + wanted.size();
        }
    }
}

TEST_CASE("PDF: a character that no font has shows as a mark", "[print]")
{
    const auto text = textOf(pdf(hardpages::report({core::Paragraph{.text = u"voor \U0001D800 na \U000F0000 einde"_s}})));

    CHECK(text.contains(QRegularExpression(u"na \uFFFD einde"_s)));
}

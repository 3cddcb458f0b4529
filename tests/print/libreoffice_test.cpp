// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/odt.h"
#include "core/report/plaintext.h"
#include "tests/core/hostilereport.h"
#include "tests/core/reporttexts.h"
#include "tests/core/testregister.h"
#include "tests/print/examplereports.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

// LibreOffice takes seconds to start, so one start converts all files.
constexpr int patience = 120'000; // milliseconds

QList<Report> allReports()
{
    return exampleReports(6) + QList<Report>{hostilereport::report(Language::Dutch),
                                             hostilereport::report(Language::English), hostilereport::matrix(),
                                             hostilereport::hollow(), hostilereport::many(400)};
}

// Reports as files, and what LibreOffice makes of them.
class Converted
{
public:
    explicit Converted(const QList<Report> &reports)
    {
        for (qsizetype i = 0; i < reports.size(); ++i) {
            QFile file(path(i, u"odt"_s));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(must(toOdt(reports.at(i))));
            m_files.append(file.fileName());
        }
    }

    void to(const QString &format) const
    {
        QProcess office;
        office.setProcessChannelMode(QProcess::MergedChannels);
        office.start(u"soffice"_s, QStringList{u"--headless"_s, u"--norestore"_s,
                                               u"-env:UserInstallation="_s +
                                                   QUrl::fromLocalFile(m_folder.filePath(u"profile"_s)).toString(),
                                               u"--convert-to"_s, format, u"--outdir"_s, m_folder.path()} +
                                       m_files);
        INFO("soffice is LibreOffice: apt-get install libreoffice-writer-nogui");
        REQUIRE(office.waitForStarted());
        const bool finished = office.waitForFinished(patience);
        if (!finished)
            office.kill();
        INFO(office.readAll());
        REQUIRE(finished);
        REQUIRE(office.exitCode() == 0);
    }

    QByteArray content(qsizetype report, const QString &suffix) const
    {
        QFile file(path(report, suffix));
        INFO(file.fileName());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QString path(qsizetype report, const QString &suffix) const
    {
        return m_folder.filePath(u"%1.%2"_s.arg(report).arg(suffix));
    }

    QTemporaryDir m_folder;
    QStringList m_files;
};

} // namespace

TEST_CASE("LibreOffice: reads every text of a report in its order, and HTML says the same", "[odt]")
{
    const auto reports = allReports();
    const Converted converted(reports);
    converted.to(u"txt:Text (encoded):UTF8"_s);

    for (qsizetype i = 0; i < reports.size(); ++i) {
        INFO("report " << i << ", " << reports.at(i).title);
        const auto fragments = plainText(reports.at(i));
        CHECK(reporttexts::difference(QString::fromUtf8(converted.content(i, u"txt"_s)), fragments) == QString());
    }
    for (const auto &report : exampleReports(6))
        CHECK(reporttexts::difference(reporttexts::textOfHtml(toHtml(report)), plainText(report)) == QString());
}

TEST_CASE("LibreOffice: makes pages of every report", "[odt]")
{
    const auto reports = allReports();
    const Converted converted(reports);
    converted.to(u"pdf"_s);

    for (qsizetype i = 0; i < reports.size(); ++i) {
        INFO("report " << i << ", " << reports.at(i).title);
        const auto pdf = converted.content(i, u"pdf"_s);
        CHECK(pdf.startsWith("%PDF"));
        CHECK(pdf.count("/Type/Page/") >= 1);
    }
    CHECK(converted.content(reports.size() - 1, u"pdf"_s).count("/Type/Page/") > 10);
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/envelope.h"
#include "core/exchange/packing.h"
#include "tests/core/computers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString passphrase = u"vier gewone woorden hier"_s;

QByteArray enveloped(const QByteArray &body, const QByteArray &version = "1.0")
{
    const QByteArray line = "vwdossier " + version + '\n';
    const QByteArray all = line + body;
    return line + QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex() + '\n' + body;
}

// The content of a case file as somebody else could have packed it.
QByteArray wrappedContent(const QByteArray &content, const QByteArray &version = "1.0")
{
    return enveloped("{}\n" + packed(content), version);
}

QByteArray contentOf(const QByteArray &bytes)
{
    return must(unwrapped(bytes, {})).content;
}

struct Sent
{
    Sent() : dossier(manager.start()), file(manager.fileFor(employee, dossier)) {}

    Computer manager{Role::Manager, u"Sanne Verhoeven"_s};
    Computer employee{Role::Employee, u"Joris van Leeuwen"_s};
    DossierId dossier;
    CaseFile file;
};

} // namespace

TEST_CASE("Case file: what was written is read back, with and without a passphrase", "[casefile]")
{
    const Sent sent;
    const auto words = GENERATE(QString(), passphrase);

    const auto bytes = must(writeCaseFile(sent.file, words));

    CHECK(needsPassphrase(bytes) == !words.isEmpty());
    CHECK(must(readCaseFile(bytes, words)) == sent.file);
    CHECK(bytes.contains("Joris") == false);
}

TEST_CASE("Case file: a wrong passphrase and a damaged file are told apart", "[casefile]")
{
    const Sent sent;
    const auto bytes = must(writeCaseFile(sent.file, passphrase));
    auto damaged = bytes;
    damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 1);

    CHECK(codeOf(readCaseFile(bytes, u"iets anders"_s)) == ErrorCode::WrongPassphrase);
    CHECK(codeOf(readCaseFile(bytes)) == ErrorCode::PassphraseMissing);
    CHECK(codeOf(readCaseFile(damaged, passphrase)) == ErrorCode::CaseFileDamaged);
    CHECK(codeOf(readCaseFile(damaged, u"iets anders"_s)) == ErrorCode::CaseFileDamaged);
}

TEST_CASE("Case file: whoever changes a locked file and its checksum is found by the lock", "[casefile]")
{
    const Sent sent;
    const auto bytes = must(writeCaseFile(sent.file, passphrase));
    const auto start = bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1;
    auto body = bytes.mid(start);
    body[body.size() - 1] = char(body.back() ^ 1);

    CHECK(codeOf(readCaseFile(enveloped(body), passphrase)) == ErrorCode::CaseFileDamaged);
}

TEST_CASE("Case file: every damaged byte and every cut is told as damage, or as no case file", "[casefile]")
{
    Sent sent;
    sent.file.templates.clear(); // a small one
    const auto words = GENERATE(QString(), passphrase);
    const auto bytes = must(writeCaseFile(sent.file, words));
    const auto isTold = [&](const QByteArray &damaged) {
        const auto read = readCaseFile(damaged, words);
        return !read && (read.error().code == ErrorCode::CaseFileDamaged || read.error().code == ErrorCode::NotACaseFile);
    };
    QStringList missed;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const char flip : {'\x01', '\x02', '\x04', '\x20', '\x80'}) {
            auto damaged = bytes;
            damaged[at] = char(damaged[at] ^ flip);
            if (!isTold(damaged))
                missed.append(u"%1 by %2"_s.arg(at).arg(int(flip)));
        }
        if (!isTold(bytes.first(at)))
            missed.append(u"cut at %1"_s.arg(at));
    }
    CHECK(missed == QStringList());
    CHECK_FALSE(isTold(bytes));
}

TEST_CASE("Case file: a newer form is refused, and only something added is passed over", "[casefile]")
{
    const Sent sent;
    const auto content = contentOf(must(writeCaseFile(sent.file)));
    auto added = content;
    added.replace(0, 1, "{\"colour\":\"red\",");

    CHECK(codeOf(readCaseFile(wrappedContent(content, "2.0"))) == ErrorCode::CaseFileTooNew);
    CHECK(must(readCaseFile(wrappedContent(added, "1.7"))) == sent.file);
    CHECK(codeOf(readCaseFile(wrappedContent(added, "1.0"))) == ErrorCode::InvalidInput);
    CHECK(codeOf(readCaseFile("PK\3\4")) == ErrorCode::NotACaseFile);
    CHECK(codeOf(readCaseFile({})) == ErrorCode::NotACaseFile);
}

TEST_CASE("Case file: what no program of ours would write is refused", "[casefile]")
{
    const auto names = QDir(QStringLiteral(TEST_DATA "/casefiles/broken")).entryInfoList({u"*.jsonl"_s});
    REQUIRE(names.size() >= 30);
    for (const auto &name : names) {
        INFO(name.fileName());
        QFile file(name.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));

        const auto read = readCaseFile(wrappedContent(file.readAll()));

        CHECK(codeOf(read) == ErrorCode::InvalidInput);
        CHECK_FALSE(read.error().problems.isEmpty());
    }
}

TEST_CASE("Case file: a bomb is refused before it costs much", "[casefile]")
{
    CHECK(codeOf(readCaseFile(wrappedContent(QByteArray(300 * 1024 * 1024, ' ')))) == ErrorCode::CaseFileDamaged);
    CHECK(codeOf(readCaseFile(wrappedContent(QByteArray(20 * 1024 * 1024, '[') + '\n'))) == ErrorCode::InvalidInput);
}

TEST_CASE("Case file: a lock that would cost more than any of ours is refused", "[casefile]")
{
    const Sent sent;
    auto bytes = must(writeCaseFile(sent.file, passphrase));
    const auto start = bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1;
    auto body = bytes.mid(start);
    body.replace("\"memory\":64", "\"memory\":99999");

    CHECK(codeOf(readCaseFile(enveloped(body), passphrase)) == ErrorCode::CaseFileDamaged);
}

TEST_CASE("Case file: it is written for its owner only", "[casefile]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"joris.vwdossier"_s);

    must(saveCaseFile(path, "inhoud"));

    CHECK(must(loadCaseFile(path)) == "inhoud");
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK((QFileInfo(path).permissions() & others) == QFileDevice::Permissions());
}

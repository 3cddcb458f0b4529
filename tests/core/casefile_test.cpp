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

// The content of a case file as somebody else could have packed it.
QByteArray wrappedContent(const QByteArray &content, const QByteArray &version = "1.0")
{
    const QByteArray body = "{}\n" + packed(content);
    return "vwdossier " + version + '\n' + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + '\n' + body;
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

// A change that a program of somebody else put in, with everything about it right but the right to make it.
void forge(CaseFile &file, Role role, const QList<CellChange> &cells)
{
    CaseChange forged{
        .change = {.id = ChangeId(QUuid::createUuidV5(QUuid(file.dossier.text()), QString::number(file.changes.size()))),
                   .time = u"2026-03-03T09:00:%1.000Z"_s.arg(file.changes.size(), 2, 10, QChar(u'0')),
                   .action = u"set"_s,
                   .dossier = file.dossier,
                   .actor = u"Iemand"_s,
                   .role = role,
                   .cells = cells},
        .salt = QByteArray(32, '0')};
    forged.payload = payloadOf(forged.change);
    forged.commitment = commitmentOf(forged.salt, forged.payload);
    file.changes.append(forged);
}

QList<ErrorCode> reasons(const CaseImport &import)
{
    QList<ErrorCode> codes;
    for (const auto &refused : import.refused)
        codes.append(refused.why.code);
    return codes;
}

CellChange note(const QString &task)
{
    return {taskSubject(task), u"note"_s, QString(), u"Vals"_s, {}};
}

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
    const QByteArray forged =
        "vwdossier 1.0\n" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + '\n' + body;

    CHECK(codeOf(readCaseFile(forged, passphrase)) == ErrorCode::CaseFileDamaged);
}

TEST_CASE("Case file: every damaged byte and every cut is found", "[casefile]")
{
    const Sent sent;
    const auto bytes = must(writeCaseFile(sent.file));
    // What stands before the checksum is the version; a cut there leaves no case file.
    for (qsizetype at = bytes.indexOf('\n') + 1; at < bytes.size(); at += at < 200 ? 1 : 997) {
        INFO(at);
        auto damaged = bytes;
        damaged[at] = char(damaged[at] ^ 4);
        CHECK_FALSE(readCaseFile(damaged).has_value());
        CHECK_FALSE(readCaseFile(bytes.first(at)).has_value());
    }
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
    const QByteArray forged =
        "vwdossier 1.0\n" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + '\n' + body;

    CHECK(codeOf(readCaseFile(forged, passphrase)) == ErrorCode::CaseFileDamaged);
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

TEST_CASE("Import: what the role that made it may not set is refused, and listed with why", "[casefile]")
{
    Sent sent;
    sent.employee.open(sent.file);
    auto back = sent.employee.fileFor(sent.manager, sent.dossier);
    forge(back, Role::Employee, {note(u"accounts.delete"_s)});
    forge(back, Role::Employee, {{dossierSubject(), u"lastDay"_s, QString(), u"2027-01-01"_s, {}}});
    forge(back, Role::Hr, {note(u"exit.manager_feedback"_s)});
    forge(back, Role::Manager, {{dossierSubject(), u"hold.reason"_s, QString(), u"Vals"_s, {}}});
    forge(back, Role::Employee, {note(u"information.nothing_like_it"_s)});
    const auto before = must(sent.manager.workspace().view(sent.dossier)).record;

    const auto import = sent.manager.open(back);

    CHECK(reasons(import) == QList<ErrorCode>{ErrorCode::NotYourItem, ErrorCode::NotAllowed, ErrorCode::ItemNotFound,
                                              ErrorCode::NotAllowed, ErrorCode::ItemNotFound});
    CHECK(import.bringsNothing());
    CHECK(must(sent.manager.workspace().view(sent.dossier)).record == before);
}

TEST_CASE("Import: what the sender cannot know is refused", "[casefile]")
{
    Sent sent;
    Computer successor(Role::Successor, u"Daan Mulder"_s);
    sent.manager.send(successor, sent.dossier);
    auto back = successor.fileFor(sent.manager, sent.dossier);
    forge(back, Role::Manager, {{dossierSubject(), u"kind"_s, QString(), u"dismissal"_s, {}}});
    forge(back, Role::Successor, {{dossierSubject(), u"kind"_s, QString(), u"dismissal"_s, {}}});

    CHECK(reasons(sent.manager.open(back)) == QList<ErrorCode>{ErrorCode::NotOfTheSender, ErrorCode::NotAllowed});
}

TEST_CASE("Import: a change that was altered on its way is refused, and the others come in", "[casefile]")
{
    Sent sent;
    sent.employee.open(sent.file);
    must(sent.employee.workspace().setTask(sent.dossier, u"information.file_to_dms"_s, {.note = u"Goed"_s}));
    must(sent.employee.workspace().setTask(sent.dossier, u"information.mail_to_dossier"_s, {.note = u"Ook goed"_s}));
    auto back = sent.employee.fileFor(sent.manager, sent.dossier);
    auto &altered = back.changes[back.changes.size() - 2];
    altered.payload.replace("Goed", "Fout");
    altered.change = *changeFromPayload(altered.payload);

    const auto import = sent.manager.open(back);

    CHECK(reasons(import) == QList<ErrorCode>{ErrorCode::CaseFileDamaged});
    CHECK(import.changes() == 1);
    CHECK(sent.manager.findings() == QStringList());
}

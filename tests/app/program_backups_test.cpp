// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/backup.h"
#include "tests/app/program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#ifdef Q_OS_LINUX
#include <QProcess>
#endif

using namespace Qt::StringLiterals;

#define FILES_ONLY                                                                                                          \
    if (TestRegister::isOnServer())                                                                                         \
    return // a server's administrator keeps her own copies

namespace {

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeNote(const ProgramRegister &reg, const QString &note)
{
    CHECK(reg.onJoris({u"set"_s, u"--item"_s, u"information.kickoff"_s, u"--note"_s, note, u"--as"_s, u"manager"_s,
                       u"--by"_s, u"Sanne Verhoeven"_s})
              .code == 0);
}

QString anchorOf(const ProgramRegister &reg)
{
    const auto answer = reg.run({u"witness"_s, u"--output"_s, reg.folder() + u"/getuige.txt"_s});
    CHECK(answer.code == 0);
    return answer.out.trimmed();
}

} // namespace

TEST_CASE("Program: a backup is made, listed and restored, and what was there is kept", "[program]")
{
    FILES_ONLY;
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    const auto id = reg.startJoris();
    const auto before = reg.content();

    const auto made = reg.run({u"backup"_s, u"--json"_s});
    CHECK(made.code == 0);
    CHECK(made.json()[u"reason"_s] == u"asked"_s);
    const auto name = made.json()[u"name"_s].toString();
    writeNote(reg, u"later"_s);
    const auto later = reg.content();
    CHECK(reg.run({u"backups"_s}).out.startsWith(name));

    const auto preview = reg.run({u"restore"_s, u"--preview"_s, u"--json"_s});
    CHECK(preview.code == 0);
    CHECK(preview.json()[u"lost"_s].toObject()[u"changes"_s] == 1);
    CHECK(preview.json()[u"lost"_s].toObject()[u"by"_s].toObject()[u"Sanne Verhoeven"_s] == 1);
    CHECK(reg.content() == later);

    const auto restored = reg.run({u"restore"_s, u"--backup"_s, name});
    CHECK(restored.code == 0);
    CHECK(restored.out.contains(u"Sanne Verhoeven (1)"_s));
    CHECK(restored.out.contains(id));
    CHECK(restored.out.contains(u"register.vwz.before-restore-"_s));
    CHECK(reg.content() == before);
    CHECK(reg.run({u"verify"_s}).code == 0);
}

TEST_CASE("Program: a backup that there is not is refused", "[program]")
{
    FILES_ONLY;
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    const auto before = reg.content();

    CHECK(reg.run({u"restore"_s}).code == 1);
    CHECK(reg.run({u"restore"_s, u"--backup"_s, u"../../register.vwz"_s}).code == 1);
    CHECK(reg.run({u"backups"_s}).code == 0);
    CHECK(reg.run({u"backups"_s, u"--json"_s}).json()[u"backups"_s].toArray().isEmpty());
    CHECK(reg.content() == before);
}

TEST_CASE("Program: of a damaged register the newest good backup is named, and nothing is made anew", "[program]")
{
    FILES_ONLY;
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    const auto before = reg.content();
    const auto name = reg.run({u"backup"_s, u"--json"_s}).json()[u"name"_s].toString();
    const auto bytes =
        GENERATE(as<QByteArray>(), "", "onzin", QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\xff'));
    putBytes(reg.file(), bytes);

    const auto refused = reg.run({u"list"_s});

    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"restore --register "_s + reg.address() + u" --backup "_s + name));
    CHECK(bytesOf(reg.file()) == bytes);
    CHECK(reg.run({u"restore"_s}).code == 0);
    CHECK(reg.content() == before);
}

TEST_CASE("Program: a register whose chain is broken at its end is refused, and verify says where", "[program]")
{
    FILES_ONLY;
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    reg.sql(u"UPDATE chain_head SET link = 'x'"_s);

    CHECK(reg.run({u"list"_s}).code == 1);
    const auto verified = reg.run({u"verify"_s, u"--lang"_s, u"en"_s});
    CHECK(verified.code == 1);
    CHECK(verified.out.contains(u"the end of the chain does not match the last change"_s));
}

TEST_CASE("Program: verify compares with what was written down elsewhere", "[program]")
{
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    const auto anchor = anchorOf(reg);
    writeNote(reg, u"later"_s);
    const auto after = anchorOf(reg);
    const QString witness = reg.folder() + u"/getuige.txt"_s;

    const auto good = reg.run({u"verify"_s, u"--anchor"_s, anchor.left(anchor.indexOf(u' ') + 17), u"--lang"_s, u"en"_s});
    CHECK(good.code == 0);
    CHECK(good.out.contains(u"Up to and including change "_s + anchor.section(u' ', 0, 0)));
    CHECK(reg.run({u"verify"_s, u"--witness"_s, witness}).code == 0);

    auto other = anchor;
    other[other.size() - 60] = other.at(other.size() - 60) == u'0' ? u'1' : u'0';
    CHECK(reg.run({u"verify"_s, u"--anchor"_s, other}).code == 1);
    CHECK(reg.run({u"verify"_s, u"--anchor"_s, u"9"_s + anchor}).code == 1);
    CHECK(reg.run({u"verify"_s, u"--anchor"_s, u"onzin"_s}).code == 2);
    CHECK(reg.run({u"verify"_s, u"--witness"_s, dataFile(u"dossiers/joris-van-leeuwen.json"_s)}).code == 1);

    // The end is cut off, and the head says that this is the end.
    reg.sql(u"DELETE FROM cell WHERE seq = ?"_s, {after.section(u' ', 0, 0)});
    reg.sql(u"DELETE FROM change WHERE seq = ?"_s, {after.section(u' ', 0, 0)});
    reg.sql(u"UPDATE chain_head SET seq = ?, link = ?"_s, {anchor.section(u' ', 0, 0), anchor.section(u' ', 1, 1)});
    CHECK(reg.run({u"verify"_s}).code == 0);
    const auto cut = reg.run({u"verify"_s, u"--witness"_s, witness, u"--lang"_s, u"en"_s});
    CHECK(cut.code == 1);
    CHECK(cut.out.contains(u"change "_s + after.section(u' ', 0, 0) +
                           u" was there when somebody wrote down the check value"_s));
}

#ifdef Q_OS_LINUX
TEST_CASE("Program: what it writes is for its owner, and it leaves no core dump", "[program]")
{
    FILES_ONLY;
    const ProgramRegister reg;
    reg.startJoris();
    QProcess batch;
    batch.start(QStringLiteral(PROGRAM), {u"set"_s, u"--register"_s, reg.file(), u"--batch"_s, u"-"_s});
    REQUIRE(batch.waitForStarted());
    batch.write("{}\n");
    REQUIRE(batch.waitForReadyRead(60'000));

    const auto limits = QString::fromLatin1(bytesOf(u"/proc/%1/limits"_s.arg(batch.processId()))).simplified();
    CHECK(limits.contains(u"Max core file size 0 0"_s));
    CHECK(QString::fromLatin1(bytesOf(u"/proc/%1/status"_s.arg(batch.processId()))).contains(u"Umask:\t0077"_s));
    batch.closeWriteChannel();
    batch.waitForFinished();
    CHECK_FALSE(QFile::permissions(reg.file()) & (QFile::ReadGroup | QFile::ReadOther));
}
#endif

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/chaincheck.h"
#include "core/storage/witness.h"
#include "tests/core/testregister.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace core;
using Kind = VerifyFinding::Kind;

namespace {

const QString kickoff = u"information.kickoff"_s;
const QByteArray sampleLink(64, 'a');

QList<Kind> kindsOf(const QList<VerifyFinding> &findings)
{
    QList<Kind> kinds;
    for (const auto &finding : findings)
        kinds.append(finding.kind);
    return kinds;
}

QList<Kind> verifiedWith(const TestRegister &reg, const ChainHead &head)
{
    return kindsOf(must(reg.store()->verify({}, {{head.seq, head.link.left(16)}})));
}

// Whoever may write the file can do all of it anew, chain and head included.
void rewrite(const TestRegister &reg, qint64 from)
{
    auto database = Database();
    must(database.open(reg.connection(), Database::Mode::Existing));
    ChainHead last;
    struct Line
    {
        qint64 seq;
        Change change;
        QByteArray payload;
    };
    QList<Line> lines;
    must(database.forEach(u"SELECT seq, payload, link FROM change ORDER BY seq"_s, {}, [&](QSqlQuery &row) {
        const auto payload = row.value(1).toByteArray();
        if (row.value(0).toLongLong() < from)
            last = {row.value(0).toLongLong(), row.value(2).toByteArray()};
        else
            lines.append({row.value(0).toLongLong(), *changeFromPayload(payload), payload});
    }));
    for (const auto &line : lines) {
        const auto commitment = commitmentOf("ff", line.payload);
        last = {line.seq, linkOf(last, line.change, commitment)};
        must(database.execute(u"UPDATE change SET salt = 'ff', commitment = ?, link = ? WHERE seq = ?"_s,
                              {QString::fromLatin1(commitment), QString::fromLatin1(last.link), line.seq}));
    }
    must(database.execute(u"UPDATE chain_head SET link = ?"_s, {QString::fromLatin1(last.link)}));
}

} // namespace

TEST_CASE("Witness: is read out of what a report prints", "[witness]")
{
    const Witness expected{412, "9f3c2a71be0d44e1"};

    CHECK(witnessIn(u"412 9f3c2a71be0d44e1"_s) == expected);
    CHECK(witnessIn(u" 412, 9F3C2A71BE0D44E1 "_s) == expected);
    CHECK(witnessIn(u"Laatste wijziging in het register: nummer 412, controlegetal 9f3c2a71be0d44e1."_s) == expected);
    CHECK(witnessIn(u"Last change in the register: number 412, check value 9f3c2a71be0d44e1."_s) == expected);
    CHECK(witnessIn(u"7 "_s + QString::fromLatin1(sampleLink)) == Witness{7, sampleLink});
}

TEST_CASE("Witness: what is no number with a check value is refused", "[witness]")
{
    const auto text =
        GENERATE(as<QString>(), u""_s, u"412"_s, u"9f3c2a71be0d44e1"_s, u"412 9f3c2a71be0d44e"_s, u"0 9f3c2a71be0d44e1"_s,
                 u"412 9f3c2a71be0d44e1x"_s, u"-412 zf3c2a71be0d44e1"_s, u"99999999999999999999999 9f3c2a71be0d44e1"_s);

    CHECK_FALSE(witnessIn(text));
}

TEST_CASE("Witness: a file holds every time that it was written down", "[witness]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"getuige.txt"_s);
    const QDateTime now(sampleDay, QTime(9, 0), Qt::UTC);

    CHECK(must(addWitness(path, {3, sampleLink}, now)));
    CHECK_FALSE(must(addWitness(path, {3, sampleLink}, now.addDays(1))));
    CHECK(must(addWitness(path, {5, sampleLink}, now.addDays(2))));

    CHECK(must(readWitnesses(path)) == QList<Witness>{{3, sampleLink}, {5, sampleLink}});
}

TEST_CASE("Witness: another file is neither read nor written over", "[witness]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"brief.txt"_s);
    const auto content = GENERATE(as<QByteArray>(), "", "Beste Joris,\n", "vertrekwijzer-witness 1\nonzin\n",
                                  "vertrekwijzer-witness 1\n2026-03-02T09:00:00.000Z 3 kort\n", QByteArray(2 << 20, 'x'));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    CHECK(codeOf(readWitnesses(path)) == ErrorCode::NotAWitness);
    CHECK(codeOf(addWitness(path, {3, sampleLink}, QDateTime::currentDateTimeUtc())) == ErrorCode::NotAWitness);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == content);
}

TEST_CASE("Witness: a register that only grew agrees with it", "[witness]")
{
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto head = must(reg.store()->head());
    must(reg.workspace()->setTask(dossier, kickoff, {.note = u"later"_s}));

    CHECK(verifiedWith(reg, head).isEmpty());
}

TEST_CASE("Witness: shows that the end was cut off, which the chain alone does not", "[witness]")
{
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto before = must(reg.store()->head());
    must(reg.workspace()->setTask(dossier, kickoff, {.note = u"later"_s}));
    const auto head = must(reg.store()->head());
    reg.sql(u"DELETE FROM cell WHERE seq = ?"_s, {head.seq});
    reg.sql(u"DELETE FROM change WHERE seq = ?"_s, {head.seq});
    reg.sql(u"UPDATE chain_head SET seq = ?, link = ?"_s, {before.seq, QString::fromLatin1(before.link)});

    CHECK(kindsOf(must(reg.store()->verify({}))).isEmpty());
    CHECK(verifiedWith(reg, head) == QList{Kind::WitnessMissing});
    CHECK(verifiedWith(reg, before).isEmpty());
}

TEST_CASE("Witness: shows that all was written anew, which the chain alone does not", "[witness]")
{
    const TestRegister reg;
    reg.start();
    const auto head = must(reg.store()->head());
    rewrite(reg, GENERATE(1, 4));

    CHECK(kindsOf(must(reg.store()->verify({}))).isEmpty());
    CHECK(verifiedWith(reg, head) == QList{Kind::WitnessDiffers});
}

TEST_CASE("Witness: a change before it that was altered is found, and it itself agrees", "[witness]")
{
    const TestRegister reg;
    const auto dossier = reg.start();
    must(reg.workspace()->setTask(dossier, kickoff, {.note = u"eerst"_s}));
    const auto head = must(reg.store()->head());
    reg.sql(u"UPDATE change SET payload = replace(payload, 'eerst', 'later') WHERE seq = ?"_s, {head.seq});

    CHECK(verifiedWith(reg, head).first() == Kind::ChangeAltered);
}

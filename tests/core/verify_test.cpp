// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/testregister.h"

#include <QRandomGenerator>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace core;
using Kind = VerifyFinding::Kind;
using Findings = QList<VerifyFinding>;

namespace core {

static std::ostream &operator<<(std::ostream &out, const VerifyFinding &finding)
{
    return out << int(finding.kind) << " of [" << finding.dossier << "]: " << finding.what;
}

} // namespace core

namespace {

const QString kickoff = u"information.kickoff"_s;

// A register with some work in it: changes 1 to 3 publish, set and start; 4 and 5 write notes, 6 adds a row.
class Worked
{
public:
    Worked()
    {
        dossier = reg.start();
        const auto manager = reg.workspace();
        must(manager->setTask(dossier, kickoff, {.note = u"een"_s}));
        must(manager->setTask(dossier, kickoff, {.note = u"twee"_s}));
        const auto employee = reg.workspace(Role::Employee, u"Joris van Leeuwen"_s);
        must(employee->addRow(dossier, u"matters"_s, {{u"title"_s, u"Woonvisie 2026"_s}}));
        last = must(reg.store()->head()).seq;
        row = reg.rows(u"SELECT subject FROM cell WHERE field = '@table'"_s).first();
    }

    Findings after(const QString &sql, const QVariantList &args = {}) const
    {
        reg.sql(sql, args);
        return findings();
    }
    Findings findings() const { return must(reg.store()->verify({})); }

    VerifyFinding finding(Kind kind, const QString &what) const { return {kind, dossier.text(), what}; }
    static VerifyFinding ofRegister(Kind kind, const QString &what) { return {kind, {}, what}; }
    QString number(qint64 fromLast) const { return QString::number(last - fromLast); }

    TestRegister reg;
    DossierId dossier;
    QString row; // subject of the row
    qint64 last = 0;
};

const QString noteCell = u" WHERE subject = 'task:information.kickoff' AND field = 'note'"_s;
const QString noteName = u"task:information.kickoff note"_s;

} // namespace

TEST_CASE("Verify: an untouched register gives no findings", "[verify]")
{
    CHECK(Worked().findings().isEmpty());
    const TestRegister empty;
    empty.create();
    CHECK(must(empty.store()->verify({})).isEmpty());
}

TEST_CASE("Verify: an altered payload is found in that change, and in the value it wrote", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"UPDATE change SET payload = replace(payload, 'twee', 'drie') WHERE seq = ?"_s, {worked.last - 1}) ==
          Findings{worked.finding(Kind::ChangeAltered, worked.number(1)), worked.finding(Kind::StateDiffers, noteName)});
}

TEST_CASE("Verify: an altered salt is found in that change", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"UPDATE change SET salt = 'ff' WHERE seq = ?"_s, {worked.last - 1}) ==
          Findings{worked.finding(Kind::ChangeAltered, worked.number(1))});
}

TEST_CASE("Verify: an erased payload that no purge explains is found", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"UPDATE change SET payload = '', salt = '' WHERE seq = ?"_s, {worked.last - 2}) ==
          Findings{worked.finding(Kind::ChangeAltered, worked.number(2))});
}

TEST_CASE("Verify: what stands outside the payload must be what stands inside", "[verify]")
{
    const Worked worked;
    const auto column = GENERATE(as<QString>(), u"time = '2020-01-01T00:00:00.000Z'"_s, u"action = 'hold'"_s,
                                 u"id = '0195567c-0000-7000-8000-000000000001'"_s);

    CHECK(worked.after(u"UPDATE change SET "_s + column + u" WHERE seq = ?"_s, {worked.last - 1}) ==
          Findings{Worked::ofRegister(Kind::ChainBroken, worked.number(1)),
                   worked.finding(Kind::ChangeAltered, worked.number(1))});
}

TEST_CASE("Verify: an id in another form breaks the chain", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"UPDATE change SET id = upper(id) WHERE seq = ?"_s, {worked.last - 1}) ==
          Findings{Worked::ofRegister(Kind::ChainBroken, worked.number(1))});
}

TEST_CASE("Verify: a commitment that fits another payload breaks the chain", "[verify]")
{
    const Worked worked;
    const QByteArray payload = worked.reg.rows(u"SELECT payload FROM change ORDER BY seq DESC LIMIT 1"_s).first().toUtf8();
    const auto forged = QByteArray(payload).replace("Woonvisie", "Mijnvisie");

    worked.reg.sql(u"UPDATE cell SET value = 'Mijnvisie 2026' WHERE field = 'title'"_s);
    CHECK(worked.after(u"UPDATE change SET payload = ?, salt = ?, commitment = ? WHERE seq = ?"_s,
                       {QString::fromUtf8(forged), u"00"_s, QString::fromUtf8(commitmentOf("00", forged)), worked.last}) ==
          Findings{Worked::ofRegister(Kind::ChainBroken, worked.number(0))});
}

TEST_CASE("Verify: another version of the form breaks the chain", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"UPDATE change SET version = 2 WHERE seq = ?"_s, {worked.last - 1}) ==
          Findings{Worked::ofRegister(Kind::ChainBroken, worked.number(1))});
}

TEST_CASE("Verify: a change that was taken out is missing", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"DELETE FROM change WHERE seq = ?"_s, {worked.last - 2}) ==
          Findings{Worked::ofRegister(Kind::ChangeMissing, worked.number(2))});
}

TEST_CASE("Verify: a tail that was cut off is missing, as long as the head stands", "[verify]")
{
    const Worked worked;
    if (!TestRegister::isOnServer())
        worked.reg.sql(u"DELETE FROM cell WHERE seq = ?"_s, {worked.last});
    else
        worked.reg.sql(u"UPDATE cell SET seq = 1, value = '' WHERE seq = ?"_s, {worked.last});
    const auto findings = worked.after(u"DELETE FROM change WHERE seq = ?"_s, {worked.last});

    REQUIRE_FALSE(findings.isEmpty());
    CHECK(findings.first() == Worked::ofRegister(Kind::ChangeMissing, worked.number(0)));
}

TEST_CASE("Verify: two changes that changed places break the chain three times", "[verify]")
{
    const Worked worked;
    const auto move = u"UPDATE change SET seq = ? WHERE seq = ?"_s;
    if (TestRegister::isOnServer())
        worked.reg.sql(u"UPDATE cell SET seq = 1 WHERE seq IN (?, ?)"_s, {worked.last - 1, worked.last - 2});
    worked.reg.sql(move, {999, worked.last - 1});
    worked.reg.sql(move, {worked.last - 1, worked.last - 2});
    const auto findings = worked.after(move, {worked.last - 2, 999});

    REQUIRE(findings.size() >= 3);
    for (int i = 0; i < 3; ++i)
        CHECK(findings[i] == Worked::ofRegister(Kind::ChainBroken, worked.number(2 - i)));
}

TEST_CASE("Verify: a forged change breaks the chain, and the head is not its link", "[verify]")
{
    const Worked worked;

    const auto findings = worked.after(u"INSERT INTO change SELECT ?, 'f3f2504e-4f89-41d3-9a0c-0305e82c3301', time, action, "
                                       "dossier, version, commitment, link, salt, payload, part_of FROM change WHERE seq = ?"_s,
                                       {worked.last + 1, worked.last});

    CHECK(findings == Findings{Worked::ofRegister(Kind::ChainBroken, worked.number(-1)),
                               worked.finding(Kind::ChangeAltered, worked.number(-1)),
                               Worked::ofRegister(Kind::HeadDiffers, worked.number(-1)),
                               worked.finding(Kind::StateDiffers, worked.row + u" @table"_s),
                               worked.finding(Kind::StateDiffers, worked.row + u" title"_s)});
}

TEST_CASE("Verify: a rewritten head is found", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"UPDATE chain_head SET link = 'ab'"_s) ==
          Findings{Worked::ofRegister(Kind::HeadDiffers, worked.number(0))});
    CHECK(worked.after(u"UPDATE chain_head SET seq = seq - 1"_s) ==
          Findings{Worked::ofRegister(Kind::HeadDiffers, worked.number(0))});
    CHECK(worked.after(u"UPDATE chain_head SET seq = seq + 3"_s) ==
          Findings{Worked::ofRegister(Kind::ChangeMissing, worked.number(-1))});
}

TEST_CASE("Verify: a register without a head is damaged", "[verify]")
{
    const Worked worked;
    worked.reg.sql(u"DELETE FROM chain_head"_s);

    CHECK(codeOf(worked.reg.store()->verify({})) == ErrorCode::Damaged);
}

TEST_CASE("Verify: a value that was edited is not the one that was written last", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"UPDATE cell SET value = 'niets'"_s + noteCell) ==
          Findings{worked.finding(Kind::StateDiffers, noteName)});
    CHECK(worked.after(u"UPDATE cell SET value = 'twee', seq = ?"_s + noteCell, {worked.last - 2}) ==
          Findings{worked.finding(Kind::StateDiffers, noteName)});
}

TEST_CASE("Verify: a value that was taken away is missed", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"DELETE FROM cell"_s + noteCell) == Findings{worked.finding(Kind::StateDiffers, noteName)});
}

TEST_CASE("Verify: a value that no change wrote is surplus", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(
              u"INSERT INTO cell (dossier, subject, field, value, seq) VALUES (?, 'task:information.paper', 'status', "
              "'done', 3)"_s,
              {worked.dossier.text()}) == Findings{worked.finding(Kind::StateSurplus, u"task:information.paper status"_s)});
}

TEST_CASE("Verify: an open task that was edited, hidden or invented is found", "[verify]")
{
    const auto sql = GENERATE(as<QString>(), u"UPDATE open_task SET due = '2031-01-01' WHERE item = 'information.kickoff'"_s,
                              u"UPDATE open_task SET audience = 0 WHERE item = 'information.kickoff'"_s,
                              u"UPDATE open_task SET role = 'it' WHERE item = 'information.kickoff'"_s,
                              u"UPDATE open_task SET status = 'busy' WHERE item = 'information.kickoff'"_s,
                              u"DELETE FROM open_task WHERE item = 'information.kickoff'"_s,
                              u"INSERT INTO open_task SELECT dossier, 'a.b', role, due, status, audience FROM open_task "
                              "WHERE item = 'information.kickoff'"_s);
    const Worked worked;

    CHECK(worked.after(sql) == Findings{worked.finding(Kind::OpenTasksDiffer, worked.dossier.text())});
}

TEST_CASE("Verify: an edited line in the list is found", "[verify]")
{
    const auto column =
        GENERATE(as<QString>(), u"state = 'paused'"_s, u"closed = 1"_s, u"last_day = '2026-04-25'"_s, u"name = 'Jan'"_s,
                 u"function = 'x'"_s, u"name_key = 'jan'"_s, u"search_key = 'jan'"_s, u"involved = 1"_s);
    const Worked worked;

    CHECK(worked.after(u"UPDATE dossier SET "_s + column) ==
          Findings{worked.finding(Kind::ListingDiffers, worked.dossier.text())});
}

TEST_CASE("Verify: a person who was bound behind the back of the program is found", "[verify]")
{
    const auto sql = GENERATE(as<QString>(), u"UPDATE role_person SET person = 'Bo Li' WHERE role = 'manager'"_s,
                              u"DELETE FROM role_person WHERE role = 'manager'"_s,
                              u"INSERT INTO role_person SELECT id, 'nobody', 'Bo Li' FROM dossier"_s);
    const Worked worked;

    CHECK(worked.after(sql) == Findings{worked.finding(Kind::ListingDiffers, worked.dossier.text())});
}

TEST_CASE("Verify: a dossier that no change started is found", "[verify]")
{
    const Worked worked;
    const QString ghost = u"0195567c-0000-7000-8000-00000000000d"_s;

    CHECK(worked.after(u"INSERT INTO dossier SELECT ?, state, closed, last_day, name, function, name_key, search_key, "
                       u"involved, kind, unit, awaited "
                       "FROM dossier"_s,
                       {ghost}) == Findings{{Kind::ListingDiffers, ghost, ghost}});
}

TEST_CASE("Verify: an edited template is found", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"UPDATE template_version SET body = replace(body, 'Plan', 'Plen') WHERE id = 'information'"_s) ==
          Findings{Worked::ofRegister(Kind::TemplateAltered, u"information@1"_s)});
}

TEST_CASE("Verify: a template that was edited until it cannot be read is found once", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"UPDATE template_version SET body = '{' WHERE id = 'information'"_s) ==
          Findings{Worked::ofRegister(Kind::TemplateAltered, u"information@1"_s)});
}

TEST_CASE("Verify: a template that nobody published is found", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"INSERT INTO template_version (id, version, body) VALUES ('own', 1, '{}')"_s) ==
          Findings{Worked::ofRegister(Kind::TemplateAltered, u"own@1"_s)});
}

TEST_CASE("Verify: a deleted template is missed", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"DELETE FROM template_version WHERE id = 'information'"_s) ==
          Findings{Worked::ofRegister(Kind::TemplateMissing, u"information@1"_s)});
}

TEST_CASE("Verify: settings are compared as well", "[verify]")
{
    const Worked worked;

    CHECK(worked.after(u"UPDATE setting SET value = 'P99Y' WHERE field = 'retention'"_s) ==
          Findings{Worked::ofRegister(Kind::StateDiffers, u"organisation retention"_s)});
    worked.reg.sql(u"UPDATE setting SET value = 'P10Y' WHERE field = 'retention'"_s);
    CHECK(worked.after(u"INSERT INTO setting (subject, field, value, seq) VALUES ('organisation', 'showKind', '1', 2)"_s) ==
          Findings{Worked::ofRegister(Kind::StateSurplus, u"organisation showKind"_s)});
}

TEST_CASE("Verify: a row that refers to nothing is found", "[verify]")
{
    if (TestRegister::isOnServer())
        return; // a server refuses it
    const Worked worked;

    CHECK(worked.after(u"INSERT INTO open_task (dossier, item, role, due, status, audience) "
                       "VALUES ('nobody', 'a.b', 'hr', '', 'todo', 1)"_s) ==
          Findings{Worked::ofRegister(Kind::ForeignKey, u"open_task"_s)});
}

TEST_CASE("Verify: bits that flip in a file are found before they show", "[verify]")
{
    if (TestRegister::isOnServer())
        return;
    const Worked worked;
    const auto whole = worked.reg.files().value(u"register.vwz"_s);
    const auto content = worked.reg.content();
    QRandomGenerator random(20260302);
    for (qsizetype page = 0; page < whole.size() / 4096; ++page) {
        auto flipped = whole;
        for (int bit = 0; bit < 8; ++bit) {
            auto &byte = flipped[page * 4096 + random.bounded(4096)];
            byte = char(byte ^ (1 << random.bounded(8)));
        }
        QFile file(worked.reg.file());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(flipped);
        file.close();
        INFO("page " << page);

        const auto store = Store::open(worked.reg.connection());
        const auto findings = store ? (*store)->verify({}) : Result<Findings>(Unexpected{store.error()});
        const bool silent = findings && findings->isEmpty();
        CHECK((!silent || worked.reg.content() == content));
    }
}

TEST_CASE("Verify: a damaged page is the file's damage, in the database's words", "[verify]")
{
    if (TestRegister::isOnServer())
        return;
    const Worked worked;
    const auto root = worked.reg.rows(u"SELECT rootpage FROM sqlite_master WHERE name = 'cell'"_s).first().toLongLong();
    QFile file(worked.reg.file());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek((root - 1) * 4096);
    file.write(QByteArray(4096, '\x55'));
    file.close();

    const auto findings = worked.findings();

    REQUIRE_FALSE(findings.isEmpty());
    for (const auto &finding : findings)
        CHECK(finding.kind == Kind::FileDamaged);
}

TEST_CASE("Verify: somebody who writes meanwhile causes no findings", "[verify]")
{
    const Worked worked;
    const auto store = worked.reg.store();
    std::atomic<int> refused = 0;
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        auto other = Workspace::open(worked.reg.connection());
        if (other)
            (*other)->setSession({.role = Role::Manager, .name = u"Sanne Verhoeven"_s, .today = sampleDay});
        for (int i = 0; !stop; ++i)
            refused += other && (*other)->setTask(worked.dossier, kickoff, {.note = QString::number(i)}) ? 0 : 1;
    });

    Findings findings;
    for (int round = 0; round < 30; ++round)
        findings += must(store->verify({}));
    stop = true;
    writer.join();

    CHECK(findings.isEmpty());
    CHECK(refused == 0);
}

TEST_CASE("Verify: it can be stopped", "[verify]")
{
    const Worked worked;
    worked.reg.sql(u"UPDATE dossier SET name = 'Jan'"_s);

    CHECK(must(worked.reg.store()->verify([](int, int) { return false; })).isEmpty());
}

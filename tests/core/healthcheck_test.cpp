// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/healthcheck.h"
#include "core/storage/migrations.h"
#include "core/storage/presence.h"
#include "tests/core/testregister.h"

using namespace Qt::StringLiterals;
using namespace core;

#define FILES_ONLY                                                                                                          \
    if (TestRegister::isOnServer())                                                                                         \
    return // looks after itself

namespace {

const QString kickoff = u"information.kickoff"_s;

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    file.write(bytes);
}

} // namespace

TEST_CASE("Health: a good register is good, open or closed, and is not touched", "[health]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();
    const auto files = reg.files();

    must(checkHealth(reg.file(), Depth::Tail));
    must(checkHealth(reg.file(), Depth::Quick));
    CHECK(reg.files() == files);

    const auto writer = reg.workspace();
    REQUIRE(must(writer->list({})).size() == 1);
    must(checkHealth(reg.file(), Depth::Quick));
}

TEST_CASE("Health: the end of the chain is looked at", "[health]")
{
    FILES_ONLY;
    const TestRegister reg;
    const auto dossier = reg.start();
    for (int i = 0; i < 30; ++i)
        must(reg.workspace()->setTask(dossier, kickoff, {.note = QString::number(i)}));
    const auto last = must(reg.store()->head()).seq;
    must(checkHealth(reg.file(), Depth::Tail));
    reg.sql(GENERATE(as<QString>(), u"UPDATE change SET payload = replace(payload, '29', '92') WHERE seq = ?"_s,
                     u"DELETE FROM change WHERE seq = ?"_s, u"UPDATE change SET link = 'ab' WHERE seq = ?"_s,
                     u"UPDATE chain_head SET seq = ? + 1"_s, u"UPDATE chain_head SET link = 'x' WHERE ? > 0"_s),
            {last});

    CHECK(codeOf(checkHealth(reg.file(), Depth::Tail)) == ErrorCode::Damaged);
}

TEST_CASE("Health: a page that was written over is found by the quick check", "[health]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();
    const auto root = reg.rows(u"SELECT rootpage FROM sqlite_master WHERE name = 'cell'"_s).first().toInt();
    overwrite(reg.file(), qint64(root - 1) * 4096, QByteArray(4096, 'x'));

    CHECK(codeOf(checkHealth(reg.file(), Depth::Quick)) == ErrorCode::Damaged);
}

TEST_CASE("Health: what is no register is told apart", "[health]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();
    CHECK(codeOf(checkHealth(reg.folder() + u"/nergens.vwz"_s, Depth::Tail)) == ErrorCode::RegisterNotFound);
    overwrite(reg.file(), 0, "kapot");
    CHECK(codeOf(checkHealth(reg.file(), Depth::Tail)) == ErrorCode::NotARegister);
}

TEST_CASE("Health: of a newer program nothing is judged", "[health]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();
    reg.sql(u"UPDATE chain_head SET link = 'another form'"_s);
    reg.sql(u"INSERT INTO schema_version (version, applied) VALUES (?, 'x')"_s, {Migrations().newest() + 1});

    must(checkHealth(reg.file(), Depth::Quick));
}

TEST_CASE("Health: a journal that nobody holds says that a program ended badly", "[health]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();
    CHECK_FALSE(wasLeftOpen(reg.file()));
    const auto writer = reg.workspace();
    REQUIRE(must(writer->list({})).size() == 1);
    CHECK(wasLeftOpen(reg.file()));

    const auto mark = must(PresenceMark::take(reg.file(), u"Daan Mulder"_s, QDateTime::currentDateTimeUtc()));
    CHECK_FALSE(wasLeftOpen(reg.file()));
}

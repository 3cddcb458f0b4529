// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/testregister.h"

#include "core/storage/migrations.h"
#include "core/storage/restore.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlRecord>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString dumps = QStringLiteral(TEST_DATA "/databases/");

QString dumpName(int version)
{
    return u"v%1.sql"_s.arg(version, 4, 10, QChar(u'0'));
}

QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

// The released scripts and what comes after them.
class Scripts
{
public:
    Scripts()
    {
        for (const auto &name : QDir(u":/migrations"_s).entryList({u"*.sql"_s}))
            REQUIRE(QFile::copy(u":/migrations/"_s + name, m_folder.filePath(name)));
    }

    int next() const { return Migrations().newest() + 1; }
    Migrations with(const QByteArray &script) const
    {
        QFile file(m_folder.filePath(u"%1_next.sql"_s.arg(next(), 4, 10, QChar(u'0'))));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(script);
        file.close();
        return Migrations(m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};

Result<void> noCopy()
{
    return {};
}

struct Opened
{
    explicit Opened(const TestRegister &reg) { must(database.open(reg.connection(), Database::Mode::Existing)); }
    int version() { return must(Migrations::installed(database)); }

    Database database;
};

QDateTime changedAt(const TestRegister &reg)
{
    return QFileInfo(reg.file()).lastModified();
}

// Behind the back of the program: a register that a newer one has written, and left without a journal.
void pretendVersion(const TestRegister &reg, int version)
{
    reg.sql(u"INSERT INTO schema_version (version, applied) VALUES (?, ?)"_s, {version, u"2030-01-01T00:00:00.000Z"_s});
}

// A register as a dump describes it; the statements run on both databases.
void load(const TestRegister &reg, const QString &dump)
{
    Database database;
    must(database.open(reg.connection(), TestRegister::isOnServer() ? Database::Mode::Existing : Database::Mode::New));
    for (const auto &statement : textOf(dumps + dump).split(u";\n"_s, Qt::SkipEmptyParts)) {
        must(database.execute(statement));
    }
}

const QString note = u"Samen de lijst doorgenomen\nen \"afspraken\" gemaakt"_s;

// The register that every dump holds.
void fill(const TestRegister &reg)
{
    const auto sources = Sources::seeded(1, QDateTime(sampleDay, QTime(9, 0), Qt::UTC));
    const Session session{.role = Role::Manager, .name = u"Sanne Verhoeven"_s, .today = sampleDay};
    const auto workspace = must(Workspace::create(reg.connection(), *startRequest().organisation, session, sources));
    const auto dossier = must(workspace->startDossier(startRequest()));
    must(workspace->setTask(dossier, u"information.kickoff"_s, {.note = note}));
    workspace->setSession({.role = Role::Employee, .name = u"Joris van Leeuwen"_s, .today = sampleDay});
    must(workspace->addRow(dossier, u"matters"_s, {{u"title"_s, u"Woonvisie 2026–2030"_s}, {u"state"_s, u"loopt"_s}}));
}

QString insertion(const QString &table, QSqlQuery &row)
{
    QStringList values;
    for (int i = 0; i < row.record().count(); ++i)
        values.append(u'\'' + row.value(i).toString().replace(u'\'', u"''"_s) + u'\'');
    return u"INSERT INTO "_s + table + u" VALUES ("_s + values.join(u", "_s) + u");\n"_s;
}

QString dumpOf(const TestRegister &reg)
{
    auto dump = u"-- A small register of version %1, as both databases read it. Made by storage_tests \"[.dump]\".\n"_s.arg(
        Migrations().newest());
    for (const auto &sql : reg.rows(u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"_s))
        dump += sql + u";\n"_s;
    for (const auto &table : {u"schema_version"_s, u"change"_s, u"chain_head"_s, u"template_version"_s, u"setting"_s,
                              u"dossier"_s, u"cell"_s, u"role_person"_s, u"open_task"_s, u"conflict"_s}) {
        Opened opened(reg);
        must(opened.database.forEach(u"SELECT * FROM "_s + table, {},
                                     [&](QSqlQuery &row) { dump += insertion(table, row); }));
    }
    return dump;
}

} // namespace

TEST_CASE("Migrations: a new register runs all scripts", "[migrations]")
{
    const TestRegister reg;
    reg.create();

    CHECK(Opened(reg).version() == Migrations().newest());
    CHECK(Migrations().newest() >= 1);
}

TEST_CASE("Migrations: the next script changes the schema and keeps the data", "[migrations]")
{
    const TestRegister reg;
    const Scripts scripts;
    reg.start();
    const auto before = reg.rows(u"SELECT * FROM change ORDER BY seq"_s);
    Opened opened(reg);

    must(scripts
             .with("-- A comment; with a semicolon\nALTER TABLE dossier ADD COLUMN colour TEXT NOT NULL DEFAULT 'red';\n\n"
                   "CREATE TABLE later (\n    field TEXT PRIMARY KEY\n);\n")
             .upgrade(opened.database, opened.version(), noCopy));

    CHECK(opened.version() == scripts.next());
    CHECK(reg.rows(u"SELECT colour FROM dossier"_s) == QStringList{u"red"_s});
    CHECK(reg.rows(u"SELECT count(*) FROM later"_s) == QStringList{u"0"_s});
    CHECK(reg.rows(u"SELECT * FROM change ORDER BY seq"_s) == before);
}

TEST_CASE("Migrations: a script that fails leaves schema and data as they were", "[migrations]")
{
    const TestRegister reg;
    const Scripts scripts;
    reg.start();
    const auto before = reg.content();
    Opened opened(reg);
    const auto broken =
        scripts.with("CREATE TABLE later (field TEXT PRIMARY KEY);\nDELETE FROM open_task;\nCREATE TABL x;\n");

    CHECK(codeOf(broken.upgrade(opened.database, opened.version(), noCopy)) == ErrorCode::Storage);

    CHECK(reg.content() == before);
    CHECK(codeOf(opened.database.execute(u"SELECT * FROM later"_s)) == ErrorCode::Storage);
}

TEST_CASE("Migrations: a script that another program ran in between is not run twice", "[migrations]")
{
    const TestRegister reg;
    const Scripts scripts;
    reg.create();
    Opened opened(reg);
    const int seen = opened.version();
    const auto next = scripts.with("CREATE TABLE later (field TEXT PRIMARY KEY);\n");
    must(next.upgrade(opened.database, seen, noCopy));

    must(next.upgrade(opened.database, seen, noCopy));

    CHECK(opened.version() == scripts.next());
}

TEST_CASE("Migrations: an older register that can only be read is refused", "[migrations]")
{
    if (TestRegister::isOnServer())
        return;
    const TestRegister reg;
    const Scripts scripts;
    reg.create();
    Database database;
    must(database.open(reg.connection(), Database::Mode::Probe));
    const auto next = scripts.with("CREATE TABLE later (field TEXT PRIMARY KEY);\n");

    CHECK(codeOf(next.upgrade(database, Migrations().newest(), noCopy)) == ErrorCode::ReadOnly);
    CHECK(reg.files().keys() == QStringList{u"register.vwz"_s});
}

TEST_CASE("Migrations: without a copy nothing is changed", "[migrations]")
{
    const TestRegister reg;
    const Scripts scripts;
    reg.create();
    const auto before = reg.content();
    Opened opened(reg);
    const auto noSpace = []() -> Result<void> { return fail(ErrorCode::DiskFull); };

    const auto next = scripts.with("CREATE TABLE later (field TEXT PRIMARY KEY);\n");

    CHECK(codeOf(next.upgrade(opened.database, opened.version(), noSpace)) == ErrorCode::DiskFull);
    CHECK(reg.content() == before);
}

TEST_CASE("Migrations: before the first one a copy is made, and it is a whole register of the older program", "[migrations]")
{
    if (TestRegister::isOnServer())
        return; // a server's administrator keeps copies
    const TestRegister reg;
    load(reg, u"v0004.sql"_s);
    const auto before = reg.rows(u"SELECT * FROM change"_s);

    must(Store::open(reg.connection()));

    const auto backups = backupsOf(reg.file());
    REQUIRE(backups.size() == 1);
    CHECK(backups.first().reason == BackupReason::Migration);
    CHECK(backups.first().schema == 4);
    CHECK(backups.first().isWhole);
    must(restoreBackup(reg.file(), backups.first(), QDateTime::currentDateTimeUtc()));
    CHECK(Opened(reg).version() == 4);
    CHECK(reg.rows(u"SELECT * FROM change"_s) == before);
}

TEST_CASE("Migrations: where no copy can be made nothing is changed", "[migrations]")
{
    if (TestRegister::isOnServer())
        return;
    const TestRegister reg;
    load(reg, u"v0004.sql"_s);
    QFile inTheWay(backupFolderOf(reg.file()));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));

    CHECK(codeOf(Store::open(reg.connection())) == ErrorCode::CannotWriteFile);
    CHECK(Opened(reg).version() == 4);
}

TEST_CASE("Migrations: a register of a newer program is refused", "[migrations]")
{
    const TestRegister reg;
    const int version = Migrations().newest() + GENERATE(1, 100);
    reg.start();
    pretendVersion(reg, version);
    const auto before = reg.content();

    const auto opened = Store::open(reg.connection());

    CHECK(codeOf(opened) == ErrorCode::SchemaTooNew);
    CHECK(reg.content() == before);
}

TEST_CASE("Migrations: refusing a newer file changes no byte, no time, and leaves no other file", "[migrations]")
{
    if (TestRegister::isOnServer())
        return;
    const TestRegister reg;
    reg.start();
    pretendVersion(reg, Migrations().newest() + 1);
    const auto files = reg.files();
    const auto time = changedAt(reg);

    CHECK(codeOf(Store::open(reg.connection())) == ErrorCode::SchemaTooNew);

    CHECK(files.keys() == QStringList{u"register.vwz"_s});
    CHECK(reg.files() == files);
    CHECK(changedAt(reg) == time);
}

TEST_CASE("Migrations: the newest script has a dump", "[migrations]")
{
    INFO("storage_tests \"[.dump]\" writes it");
    CHECK(QFile::exists(dumps + dumpName(Migrations().newest())));
}

TEST_CASE("Migrations: a register of each version is opened, brought up to date, read and verified", "[migrations]")
{
    const auto names = QDir(dumps).entryList({u"v*.sql"_s});
    REQUIRE_FALSE(names.isEmpty());
    for (const auto &name : names) {
        INFO(name);
        const TestRegister reg;
        load(reg, name);

        const auto store = must(Store::open(reg.connection()));

        CHECK(Opened(reg).version() == Migrations().newest());
        const auto listed = must(store->list({}, Role::Manager, sampleDay));
        REQUIRE(listed.size() == 1);
        const auto record = must(store->record(listed.first().id));
        CHECK(record.dossier.nameOf(Role::Employee) == u"Joris van Leeuwen"_s);
        CHECK(record.tasks.value(u"information.kickoff"_s).note == note);
        CHECK(record.rows.size() == 1);
        CHECK(must(store->organisation()) == *startRequest().organisation);
        CHECK(must(store->verify({})).isEmpty());
    }
}

TEST_CASE("Migrations: kinds and teams of older registers come from what is in their dossiers", "[migrations]")
{
    const TestRegister reg;
    load(reg, u"v0003.sql"_s);
    reg.sql(u"UPDATE cell SET value = 'retirement' WHERE subject = 'dossier' AND field = 'kind'"_s);

    const auto store = must(Store::open(reg.connection()));

    CHECK(must(store->list({.kinds = {DepartureKind::Retirement}}, Role::Manager, sampleDay)).size() == 1);
    CHECK(must(store->list({.kinds = {DepartureKind::Resignation}}, Role::Manager, sampleDay)).isEmpty());
    const auto unit = must(store->record(must(store->list({}, Role::Manager, sampleDay)).first().id))
                          .dossier.people.value(Role::Employee)
                          .unit;
    CHECK(must(store->units(Role::Manager)) == QStringList{unit});
}

TEST_CASE("Migrations: who is bound in older registers comes from what is in their dossiers", "[migrations]")
{
    const TestRegister reg;
    load(reg, u"v0004.sql"_s);
    const auto store = must(Store::open(reg.connection()));
    const auto id = must(store->list({}, Role::Manager, sampleDay)).first().id;
    const auto people = must(store->record(id)).dossier.people;

    QStringList expected;
    for (const auto role : people.keys())
        expected.append(toKey(role) + u'|' + people.value(role).name);
    expected.sort();
    CHECK(expected.size() > 2);
    auto names = reg.rows(u"SELECT role || '|' || person FROM role_person WHERE person <> ''"_s);
    names.sort();
    CHECK(names == expected);
}

// By hand, when a migration is released: writes the dump of a small register of the newest version.
TEST_CASE("Migrations: write the dump of the newest version", "[.dump]")
{
    if (TestRegister::isOnServer())
        return;
    const TestRegister reg;
    fill(reg);

    QFile file(dumps + dumpName(Migrations().newest()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(dumpOf(reg).toUtf8());
}

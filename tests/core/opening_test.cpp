// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/testregister.h"

#include "core/storage/registerfile.h"
#include "tests/core/asnobody.h"

#include <QDir>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString kickoff = u"information.kickoff"_s;

// A folder for one file, as somebody left it. The files of this suite are no register on a server.
class Folder
{
public:
    Folder() { REQUIRE(m_folder.isValid()); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString put(const QByteArray &bytes) const
    {
        QFile file(path(u"register.vwz"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QByteArray bytes() const
    {
        QFile file(path(u"register.vwz"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

ErrorCode refusal(const QString &address)
{
    const auto connection = Connection::fromText(address);
    return connection ? codeOf(Store::open(*connection)) : connection.error().code;
}

// Refused with this code, and nothing in the folder has changed.
void checkRefused(const Folder &folder, ErrorCode code)
{
    const auto before = folder.bytes();

    CHECK(refusal(folder.path(u"register.vwz"_s)) == code);

    CHECK(folder.bytes() == before);
    CHECK(folder.names() == QStringList{u"register.vwz"_s});
}

void makeDatabase(const QString &path, const QStringList &statements)
{
    Database database;
    must(database.open({.database = path}, Database::Mode::New));
    for (const auto &statement : statements)
        must(database.execute(statement));
}

QByteArray registerBytes()
{
    const TestRegister reg;
    reg.start();
    return reg.files().value(u"register.vwz"_s);
}

// On a server there is no file to damage.
#define FILES_ONLY                                                                                                          \
    if (TestRegister::isOnServer())                                                                                         \
    return

} // namespace

TEST_CASE("Opening: a mistyped path makes no register and no folder", "[opening]")
{
    const Folder folder;
    const auto name = GENERATE(as<QString>(), u"regster.vwz"_s, u"no/folder/register.vwz"_s);

    CHECK(refusal(folder.path(name)) == ErrorCode::RegisterNotFound);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("Opening: no path at all is no register", "[opening]")
{
    CHECK(refusal(QString()) == ErrorCode::RegisterNotFound);
    CHECK(refusal(u":memory:"_s) == ErrorCode::RegisterNotFound);
    CHECK(refusal(u":/templates/information.json"_s) == ErrorCode::NotARegister);
}

TEST_CASE("Opening: a folder is not a register", "[opening]")
{
    const Folder folder;

    CHECK(refusal(folder.path(u"."_s)) == ErrorCode::NotARegister);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("Opening: empty files, garbage and other formats are no registers", "[opening]")
{
    const Folder folder;
    folder.put(GENERATE(as<QByteArray>(), "", "SQLite format 3", "hallo\n", "%PDF-1.7\n", QByteArray(100, '\0'),
                        QByteArray(100'000, 'x'), QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\xff')));

    checkRefused(folder, ErrorCode::NotARegister);
}

TEST_CASE("Opening: the database of another program is not a register", "[opening]")
{
    const Folder folder;
    makeDatabase(folder.path(u"register.vwz"_s), {u"PRAGMA application_id = %1"_s.arg(GENERATE(0, 252006673)),
                                                  u"CREATE TABLE schema_version (version INTEGER)"_s});

    checkRefused(folder, ErrorCode::NotARegister);
}

TEST_CASE("Opening: our mark on a file without our tables is a damaged register", "[opening]")
{
    const Folder folder;
    makeDatabase(folder.path(u"register.vwz"_s), {u"CREATE TABLE cake (taste TEXT)"_s});

    checkRefused(folder, ErrorCode::Damaged);
}

TEST_CASE("Opening: a truncated register is refused at any length", "[opening]")
{
    FILES_ONLY;
    const auto whole = registerBytes();
    const Folder folder;
    for (qsizetype length = 0; length < whole.size(); length += length < 8192 ? 511 : 4096) {
        INFO(length);
        folder.put(whole.first(length));

        checkRefused(folder, length < 100 ? ErrorCode::NotARegister : ErrorCode::Damaged);
    }
}

TEST_CASE("Opening: the last byte of a register is missed too", "[opening]")
{
    FILES_ONLY;
    const Folder folder;
    folder.put(registerBytes().chopped(1));

    checkRefused(folder, ErrorCode::Damaged);
}

TEST_CASE("Opening: a register with odd characters in its name is opened", "[opening]")
{
    FILES_ONLY;
    const Folder folder;
    const auto path = folder.path(u"50% #klaar? Zoë's & ; .vwz"_s);
    must(Store::create({.database = path}));

    CHECK(Store::open({.database = path}).has_value());
    CHECK(folder.names() == QStringList{u"50% #klaar? Zoë's & ; .vwz"_s});
}

TEST_CASE("Opening: what is there already is never made anew", "[opening]")
{
    const Folder folder;
    folder.put(GENERATE(as<QByteArray>(), "", "hallo\n"));
    const auto before = folder.bytes();

    CHECK(codeOf(Store::create({.database = folder.path(u"register.vwz"_s)})) == ErrorCode::RegisterExists);
    CHECK(folder.bytes() == before);
    CHECK(folder.names() == QStringList{u"register.vwz"_s});
}

TEST_CASE("Opening: a register is made once", "[opening]")
{
    const TestRegister reg;
    reg.start();
    const auto before = reg.content();

    CHECK(codeOf(Store::create(reg.connection())) == ErrorCode::RegisterExists);
    CHECK(reg.content() == before);
}

TEST_CASE("Opening: a closed register is one file", "[opening]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();

    CHECK(reg.files().keys() == QStringList{u"register.vwz"_s});
}

TEST_CASE("Opening: a read-only register can be read and not written", "[opening]")
{
    FILES_ONLY;
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto files = reg.files();
    const bool folderToo = GENERATE(false, true);
    {
        const AsNobody nobody(reg.folder());
        QFile::setPermissions(reg.file(), QFile::ReadOwner);
        if (folderToo)
            QFile::setPermissions(reg.folder(), QFile::ReadOwner | QFile::ExeOwner);
        if (!nobody.isStopped(reg.file())) {
            WARN("not tested: rights do not stop this user");
            return;
        }
        const auto workspace = reg.workspace();

        CHECK(must(workspace->list({})).size() == 1);
        CHECK(must(workspace->verify()).isEmpty());
        CHECK(codeOf(workspace->setTask(dossier, kickoff, {.note = u"x"_s})) == ErrorCode::ReadOnly);
        QFile::setPermissions(reg.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    CHECK(reg.files() == files);
}

TEST_CASE("Opening: a register in a read-only folder can be read and not written", "[opening]")
{
    FILES_ONLY;
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto files = reg.files();
    {
        const AsNobody nobody(reg.folder());
        QFile::setPermissions(reg.folder(), QFile::ReadOwner | QFile::ExeOwner);
        if (!nobody.isStopped(reg.folder())) {
            WARN("not tested: rights do not stop this user");
            return;
        }
        CHECK(must(reg.workspace()->list({})).size() == 1);
        CHECK(codeOf(reg.workspace()->setTask(dossier, kickoff, {.note = u"x"_s})) == ErrorCode::ReadOnly);
        CHECK(codeOf(Store::create({.database = reg.folder() + u"/new.vwz"_s})) == ErrorCode::CannotOpen);
        QFile::setPermissions(reg.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    CHECK(reg.files() == files);
}

TEST_CASE("Opening: a journal that cannot be read back is never passed over", "[opening]")
{
    FILES_ONLY;
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto writer = reg.workspace();
    must(writer->setTask(dossier, kickoff, {.note = u"bevestigd"_s}));
    const Folder copy; // what a killed program leaves behind
    copy.put(reg.files().value(u"register.vwz"_s));
    REQUIRE(QFile::copy(reg.file() + u"-wal"_s, copy.path(u"register.vwz-wal"_s)));
    const AsNobody nobody(copy.path(u"."_s));
    QFile::setPermissions(copy.path(u"."_s), QFile::ReadOwner | QFile::ExeOwner);
    if (!nobody.isStopped(copy.path(u"."_s))) {
        WARN("not tested: rights do not stop this user");
        return;
    }

    CHECK(refusal(copy.path(u"register.vwz"_s)) == ErrorCode::CannotOpen);
    QFile::setPermissions(copy.path(u"."_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("Opening: what a killed program had committed is there", "[opening]")
{
    FILES_ONLY;
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto writer = reg.workspace();
    must(writer->setTask(dossier, kickoff, {.note = u"bevestigd"_s}));
    const Folder copy;
    copy.put(reg.files().value(u"register.vwz"_s));
    REQUIRE(QFile::copy(reg.file() + u"-wal"_s, copy.path(u"register.vwz-wal"_s)));

    const auto store = must(Store::open({.database = copy.path(u"register.vwz"_s)}));

    CHECK(must(store->record(dossier)).tasks.value(kickoff).note == u"bevestigd"_s);
}

TEST_CASE("Opening: an unreadable register is refused", "[opening]")
{
    const Folder folder;
    const auto path = folder.put("SQLite format 3");
    const AsNobody nobody(folder.path(u"."_s));
    QFile::setPermissions(path, {});
    if (!nobody.isStopped(path)) {
        WARN("not tested: rights do not stop this user");
        return;
    }

    CHECK(refusal(path) == ErrorCode::CannotOpen);
}

TEST_CASE("Opening: to read only, every write is refused, and what others write is seen", "[opening]")
{
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto before = reg.content();
    const auto reader = must(Workspace::open(reg.connection(), Access::ReadOnly));
    reader->setSession({.role = Role::Manager, .name = u"Sanne Verhoeven"_s, .today = sampleDay});

    CHECK(reader->isReadOnly());
    CHECK(must(reader->list({})).size() == 1);
    CHECK(must(reader->verify()).isEmpty());
    CHECK(codeOf(reader->setTask(dossier, kickoff, {.note = u"x"_s})) == ErrorCode::ReadOnly);
    CHECK(codeOf(reader->startDossier(startRequest())) == ErrorCode::ReadOnly);
    CHECK(codeOf(reader->changeSettings({})) == ErrorCode::ReadOnly);
    CHECK(codeOf(reader->keepDraft({dossier, u"task:"_s + kickoff, u"note"_s, u"x"_s})) == ErrorCode::ReadOnly);
    CHECK(reg.content() == before);

    const auto writer = reg.workspace();
    CHECK_FALSE(writer->isReadOnly());
    must(writer->setTask(dossier, kickoff, {.note = u"van een ander"_s}));
    CHECK(must(reader->view(dossier)).task(kickoff)->state.note == u"van een ander"_s);
}

TEST_CASE("Opening: reading only changes no byte and leaves no file", "[opening]")
{
    FILES_ONLY;
    const TestRegister reg;
    const auto dossier = reg.start();
    const auto files = reg.files();
    {
        const auto reader = must(Store::open(reg.connection(), Access::ReadOnly));
        CHECK(must(reader->record(dossier)).dossier.id == dossier);
    }
    CHECK(reg.files() == files);
}

TEST_CASE("Opening: a register of an older program is not brought up to date to read it", "[opening]")
{
    const TestRegister reg;
    reg.start();
    reg.sql(u"DELETE FROM schema_version WHERE version > 1"_s);
    const auto before = reg.content();

    CHECK(codeOf(Store::open(reg.connection(), Access::ReadOnly)) == ErrorCode::ReadOnly);

    CHECK(reg.content() == before);
    if (!TestRegister::isOnServer())
        CHECK(reg.files().keys() == QStringList{u"register.vwz"_s});
}

// The time that a writer waits for another is part of what is tested, so this takes seconds.
TEST_CASE("Opening: a register that another program keeps locked is in use", "[opening]")
{
    const TestRegister reg;
    const auto dossier = reg.start();
    Database other;
    must(other.open(reg.connection(), Database::Mode::Existing));
    must(other.execute(TestRegister::isOnServer() ? u"BEGIN"_s : u"BEGIN EXCLUSIVE"_s));
    must(other.execute(u"UPDATE chain_head SET link = 'x' WHERE id = 1"_s));
    const auto before = reg.content();
    const auto files = reg.files();

    const auto workspace = reg.workspace();

    CHECK(must(workspace->list({})).size() == 1);
    CHECK(codeOf(workspace->setTask(dossier, kickoff, {.note = u"x"_s})) == ErrorCode::InUse);
    CHECK(reg.content() == before);
    CHECK(reg.files().value(u"register.vwz"_s) == files.value(u"register.vwz"_s));
    CHECK(reg.files().value(u"register.vwz-wal"_s) == files.value(u"register.vwz-wal"_s));
}

TEST_CASE("Opening: a register that another program has for itself is in use", "[opening]")
{
    FILES_ONLY;
    const TestRegister reg;
    reg.start();
    Database other;
    must(other.open(reg.connection(), Database::Mode::Existing));
    must(other.execute(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    must(other.execute(u"BEGIN EXCLUSIVE"_s));
    const auto files = reg.files();

    CHECK(refusal(reg.file()) == ErrorCode::InUse);
    CHECK(reg.files() == files);
}

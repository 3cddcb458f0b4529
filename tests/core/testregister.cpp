// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/testregister.h"

#include "core/exchange/dossierfile.h"

#include <QDir>
#include <QFile>
#include <QSqlRecord>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QString serverAddress()
{
    return qEnvironmentVariable("VERTREKWIJZER_TEST_PG");
}

std::unique_ptr<Database> opened(const Connection &connection)
{
    auto database = std::make_unique<Database>();
    must(database->open(connection, Database::Mode::Existing));
    return database;
}

void empty(const Connection &server)
{
    const auto database = opened(server);
    must(database->execute(u"SET client_min_messages = error"_s));
    must(database->execute(u"DROP SCHEMA public CASCADE"_s));
    must(database->execute(u"CREATE SCHEMA public"_s));
}

QString joined(QSqlQuery &row)
{
    QStringList columns;
    for (int i = 0; i < row.record().count(); ++i)
        columns.append(row.value(i).toString());
    return columns.join(u'|');
}

} // namespace

namespace core {

std::ostream &operator<<(std::ostream &out, ErrorCode code)
{
    return out << "ErrorCode " << int(code);
}

std::ostream &operator<<(std::ostream &out, const Error &error)
{
    return out << error.code << " about " << error.about << ": " << error.detail;
}

} // namespace core

void must(const Result<void> &result)
{
    if (!result)
        FAIL(result.error());
}

StartRequest startRequest()
{
    QFile file(QStringLiteral(TEST_DATA "/dossiers/joris-van-leeuwen.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return must(readDossierFile(file.readAll()));
}

Sources sourcesAt(const QString &time)
{
    auto sources = Sources::ofMachine();
    sources.now = [now = QDateTime::fromString(time, Qt::ISODateWithMs)] { return now; };
    return sources;
}

TestRegister::TestRegister()
{
    REQUIRE(m_folder.isValid());
    m_connection = must(Connection::fromText(isOnServer() ? serverAddress() : m_folder.filePath(u"register.vwz"_s)));
    if (isOnServer())
        empty(m_connection);
}

bool TestRegister::isOnServer()
{
    return !serverAddress().isEmpty();
}

void TestRegister::create() const
{
    must(Workspace::create(m_connection, *startRequest().organisation,
                           {.role = Role::Manager, .name = u"Sanne Verhoeven"_s, .today = sampleDay}));
    m_made = true;
}

std::unique_ptr<Workspace> TestRegister::workspace(Role role, const QString &name, QDate today, Sources sources) const
{
    if (!m_made)
        create();
    auto workspace = must(Workspace::open(m_connection, Access::ReadWrite, std::move(sources)));
    workspace->setSession({.role = role, .name = name, .today = today});
    return workspace;
}

std::unique_ptr<Store> TestRegister::store() const
{
    if (!m_made)
        create();
    return must(Store::open(m_connection));
}

DossierId TestRegister::start() const
{
    return must(workspace()->startDossier(startRequest()));
}

void TestRegister::sql(const QString &statement, const QVariantList &args) const
{
    const auto database = opened(m_connection);
    if (!isOnServer())
        must(database->execute(u"PRAGMA foreign_keys = OFF"_s));
    must(database->execute(statement, args));
}

QStringList TestRegister::rows(const QString &query) const
{
    return must(opened(m_connection)->select(query, {}, joined));
}

QStringList TestRegister::content() const
{
    QStringList all;
    for (const auto &table : {u"change"_s, u"chain_head"_s, u"template_version"_s, u"setting"_s, u"dossier"_s, u"cell"_s,
                              u"role_person"_s, u"open_task"_s, u"conflict"_s, u"schema_version"_s})
        all += QStringList(table) + rows(u"SELECT * FROM "_s + table + u" ORDER BY 1, 2"_s);
    return all;
}

QMap<QString, QByteArray> TestRegister::files() const
{
    QMap<QString, QByteArray> bytes;
    for (const auto &name : QDir(folder()).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(m_folder.filePath(name));
        bytes.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable"));
    }
    return bytes;
}

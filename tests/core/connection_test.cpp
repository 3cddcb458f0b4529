// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/testregister.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

ErrorCode refusal(const QString &address)
{
    const auto connection = Connection::fromText(address);
    return connection ? codeOf(Store::open(*connection)) : connection.error().code;
}

} // namespace

TEST_CASE("Connection: a password in the address is refused wherever it stands", "[connection]")
{
    const auto address =
        GENERATE(as<QString>(), u"postgresql://sanne:geheim@server/register"_s, u"postgres://x:y@h:5432/d"_s,
                 u"postgresql://sanne@/register?host=/tmp&password=geheim"_s,
                 u"postgresql://sanne:ge@heim@server/register"_s, u"postgresql://sanne:ge%40@server/register"_s);

    CHECK(refusal(address) == ErrorCode::PasswordInAddress);
}

TEST_CASE("Connection: the address of a server is read", "[connection]")
{
    const auto connection = must(Connection::fromText(u"postgresql://sanne@db.veldermeer.example:5433/register"_s));

    CHECK(connection.kind == Connection::Kind::Server);
    CHECK(connection.host == u"db.veldermeer.example"_s);
    CHECK(connection.port == 5433);
    CHECK(connection.user == u"sanne"_s);
    CHECK(connection.database == u"register"_s);
    CHECK(must(Connection::fromText(u"postgresql://sanne@/register?host=%2Fvar%2Frun"_s)).host == u"/var/run"_s);
    CHECK(codeOf(Connection::fromText(u"postgresql://sanne@server"_s)) == ErrorCode::CannotOpen);
}

TEST_CASE("Connection: an address in a message is one that can be used again", "[connection]")
{
    const auto address = GENERATE(as<QString>(), u"postgresql://sanne@db.veldermeer.example:5433/register"_s,
                                  u"postgresql://db.veldermeer.example/register"_s,
                                  u"postgresql://sanne@/register?host=/var/run"_s, u"/home/sanne/dossiers.vwz"_s);

    CHECK(must(Connection::fromText(address)).text() == address);
}

TEST_CASE("Connection: an unknown server cannot be opened", "[connection]")
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return;
    CHECK(refusal(u"postgresql://sanne@127.0.0.1:1/register"_s) == ErrorCode::CannotOpen);
    CHECK(refusal(u"postgresql://sanne@/register?host=/nowhere"_s) == ErrorCode::CannotOpen);
}

TEST_CASE("Connection: an unknown database on a server cannot be opened", "[connection]")
{
    if (!TestRegister::isOnServer())
        return;
    auto connection = TestRegister().connection();
    connection.database = u"no_such_database"_s;

    CHECK(codeOf(Store::open(connection)) == ErrorCode::CannotOpen);
    CHECK(codeOf(Store::create(connection)) == ErrorCode::CannotOpen);
}

TEST_CASE("Connection: an empty database on a server holds no register", "[connection]")
{
    if (!TestRegister::isOnServer())
        return;
    const TestRegister reg;

    CHECK(codeOf(Store::open(reg.connection())) == ErrorCode::RegisterNotFound);
    CHECK(reg.rows(u"SELECT tablename FROM pg_tables WHERE schemaname = 'public'"_s).isEmpty());
}

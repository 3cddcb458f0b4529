// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newregister.h"

#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Stands for everything that can make a register.
core::Result<void> fillWell(const core::Connection &connection)
{
    write(connection.database, "complete");
    return {};
}

struct Folder
{
    QTemporaryDir dir;
    core::Connection target{.database = dir.filePath(u"register.vwz"_s)};

    QStringList names() const { return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

TEST_CASE("New register: it gets its name when it is ready", "[newregister]")
{
    const Folder folder;

    CHECK(app::makeRegister(folder.target, fillWell).has_value());

    CHECK(contentOf(folder.target.database) == "complete");
    CHECK(folder.names() == QStringList{u"register.vwz"_s});
}

TEST_CASE("New register: a failure leaves nothing, and names the register that was asked for", "[newregister]")
{
    const Folder folder;

    const auto made = app::makeRegister(folder.target, [](const core::Connection &connection) -> core::Result<void> {
        write(connection.database, "half");
        write(connection.database + u"-wal"_s, "half");
        return core::fail(ErrorCode::DiskFull, {connection.database});
    });

    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::DiskFull);
    CHECK(made.error().about == QStringList{folder.target.database});
    CHECK(folder.names().isEmpty());
}

TEST_CASE("New register: an existing file is left alone", "[newregister]")
{
    const Folder folder;
    write(folder.target.database, "precious");

    const auto made = app::makeRegister(folder.target, fillWell);

    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::RegisterExists);
    CHECK(contentOf(folder.target.database) == "precious");
    CHECK(folder.names() == QStringList{u"register.vwz"_s});
}

TEST_CASE("New register: one that appears meanwhile is not replaced", "[newregister]")
{
    const Folder folder;

    const auto made = app::makeRegister(folder.target, [&](const core::Connection &connection) {
        write(folder.target.database, "precious");
        return fillWell(connection);
    });

    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::RegisterExists);
    CHECK(contentOf(folder.target.database) == "precious");
    CHECK(folder.names() == QStringList{u"register.vwz"_s});
}

TEST_CASE("New register: what a killed program left is cleared away", "[newregister]")
{
    const Folder folder;
    write(folder.target.database + u".part"_s, "half");
    write(folder.target.database + u".part-wal"_s, "half");

    CHECK(app::makeRegister(folder.target, fillWell).has_value());

    CHECK(contentOf(folder.target.database) == "complete");
    CHECK(folder.names() == QStringList{u"register.vwz"_s});
}

TEST_CASE("New register: two programs do not make the same one at once", "[newregister]")
{
    const Folder folder;
    QLockFile other(folder.target.database + u".part.lock"_s);
    REQUIRE(other.lock());

    const auto made = app::makeRegister(folder.target, fillWell);

    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::InUse);
}

TEST_CASE("New register: a folder that is not there is said", "[newregister]")
{
    const Folder folder;

    const auto made = app::makeRegister({.database = folder.dir.filePath(u"none/register.vwz"_s)}, fillWell);

    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::CannotWriteFile);
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/testregister.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

// The types of this computer and ours in one folder, as after an installation. Qt takes what the last of several folders
// says of a content, whatever the priorities.
const QMimeDatabase &mimeTypes()
{
    static const QTemporaryDir data;
    static const QMimeDatabase types = [] {
        REQUIRE(QDir(data.path()).mkpath(u"mime/packages"_s));
        for (const auto &file : {QStringLiteral(SOURCE_ROOT "/packaging/linux/nl.vertrekwijzer.vertrekwijzer.xml"),
                                 u"/usr/share/mime/packages/freedesktop.org.xml"_s})
            REQUIRE(QFile::copy(file, data.filePath(u"mime/packages/"_s + QFileInfo(file).fileName())));
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        qputenv("XDG_DATA_DIRS", data.path().toUtf8());
        return QMimeDatabase();
    }();
    return types;
}

QString typeOf(const QString &path, QMimeDatabase::MatchMode mode)
{
    return mimeTypes().mimeTypeForFile(path, mode).name();
}

} // namespace

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

TEST_CASE("MIME types: a register is known by its content, also under another name", "[mime]")
{
    const TestRegister reg;
    if (TestRegister::isOnServer())
        return;
    reg.create();
    const QString renamed = reg.folder() + u"/kopie"_s;
    REQUIRE(QFile::copy(reg.file(), renamed));

    CHECK(typeOf(reg.file(), QMimeDatabase::MatchDefault) == u"application/x-vertrekwijzer"_s);
    CHECK(typeOf(renamed, QMimeDatabase::MatchContent) == u"application/x-vertrekwijzer"_s);
    CHECK(mimeTypes().mimeTypeForName(u"application/x-vertrekwijzer"_s).inherits(u"application/vnd.sqlite3"_s));
}

TEST_CASE("MIME types: a database of another program is no register", "[mime]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"other"_s);
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        REQUIRE(other.open());
        REQUIRE(QSqlQuery(other).exec(u"CREATE TABLE x(y)"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);

    CHECK(typeOf(path, QMimeDatabase::MatchContent) == u"application/vnd.sqlite3"_s);
}

TEST_CASE("MIME types: dossiers and templates are known by their names", "[mime]")
{
    const auto dossier = mimeTypes().mimeTypeForFile(u"Joris.vwdossier"_s, QMimeDatabase::MatchExtension);
    const auto ours = mimeTypes().mimeTypeForFile(u"eigen.vwsjabloon"_s, QMimeDatabase::MatchExtension);

    CHECK(dossier.name() == u"application/x-vertrekwijzer-dossier"_s);
    CHECK(ours.name() == u"application/x-vertrekwijzer-template"_s);
    CHECK(ours.inherits(u"application/json"_s));
}

#endif

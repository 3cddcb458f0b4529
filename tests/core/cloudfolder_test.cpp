// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/registerfile.h"

#include "tests/core/testregister.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QString touched(const QTemporaryDir &home, const QString &name)
{
    REQUIRE(QDir(home.path()).mkpath(QFileInfo(name).path()));
    QFile file(home.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    return file.fileName();
}

} // namespace

TEST_CASE("Cloud folder: known by its name, at any depth, also before the file is there", "[opening]")
{
    struct Case
    {
        QString path;
        QString service;
    };
    const auto given = GENERATE(
        Case{u"OneDrive/register.vwz"_s, u"OneDrive"_s}, Case{u"OneDrive - Gemeente Veldermeer/a/b/c.vwz"_s, u"OneDrive"_s},
        Case{u"Dropbox (Persoonlijk)/c.vwz"_s, u"Dropbox"_s}, Case{u"Google Drive/Mijn Drive/c.vwz"_s, u"Google Drive"_s},
        Case{u"Library/CloudStorage/GoogleDrive-j@x.example/c.vwz"_s, u"Google Drive"_s},
        Case{u"Library/Mobile Documents/com~apple~CloudDocs/c.vwz"_s, u"iCloud"_s},
        Case{u"Nextcloud/HR/c.vwz"_s, u"Nextcloud"_s}, Case{u"ownCloud/c.vwz"_s, u"ownCloud"_s},
        Case{u"SURFdrive/c.vwz"_s, u"SURFdrive"_s}, Case{u"STACK/c.vwz"_s, u"STACK"_s});
    const QTemporaryDir home;
    INFO(given.path);

    CHECK(cloudFolderOf(home.filePath(given.path)) == given.service);
}

TEST_CASE("Cloud folder: known by what the service leaves in it", "[opening]")
{
    const QTemporaryDir home;
    touched(home, u"Wolk/.sync_12ab34.db"_s);
    touched(home, u"Dossiers/.dropbox"_s);
    touched(home, u"Samen/.stfolder/x"_s);

    CHECK(cloudFolderOf(home.filePath(u"Wolk/HR/register.vwz"_s)) == u"Nextcloud"_s);
    CHECK(cloudFolderOf(home.filePath(u"Dossiers/register.vwz"_s)) == u"Dropbox"_s);
    CHECK(cloudFolderOf(home.filePath(u"Samen/register.vwz"_s)) == u"Syncthing"_s);
}

TEST_CASE("Cloud folder: a link into one counts as well", "[opening]")
{
    const QTemporaryDir home;
    touched(home, u"OneDrive/HR/x"_s);
    REQUIRE(QFile::link(home.filePath(u"OneDrive/HR"_s), home.filePath(u"Werk"_s)));

    CHECK(cloudFolderOf(home.filePath(u"Werk/register.vwz"_s)) == u"OneDrive"_s);
}

TEST_CASE("Cloud folder: other folders are none", "[opening]")
{
    const QTemporaryDir home;
    for (const auto &path : {u"register.vwz"_s, u"Documenten/stack/register.vwz"_s, u"OneDriveOud/register.vwz"_s,
                             u"Mega/register.vwz"_s, u"Dropbox.vwz"_s})
        CHECK(cloudFolderOf(home.filePath(path)).isEmpty());
    CHECK(cloudFolderOf(QString()).isEmpty());
}

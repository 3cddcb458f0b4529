// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/registerfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// What the folder of a service is called: exactly this, or this and more ("OneDrive - Gemeente Veldermeer",
// "Dropbox (Persoonlijk)", "GoogleDrive-joris@veldermeer.example").
struct Service
{
    QLatin1StringView folder;
    QLatin1StringView name;
};

constexpr Service services[]{
    {"OneDrive"_L1, "OneDrive"_L1},
    {"Dropbox"_L1, "Dropbox"_L1},
    {"Google Drive"_L1, "Google Drive"_L1},
    {"GoogleDrive"_L1, "Google Drive"_L1},
    {"My Drive"_L1, "Google Drive"_L1},
    {"Mijn Drive"_L1, "Google Drive"_L1},
    {"iCloud Drive"_L1, "iCloud"_L1},
    {"iCloudDrive"_L1, "iCloud"_L1},
    {"com~apple~CloudDocs"_L1, "iCloud"_L1},
    {"Mobile Documents"_L1, "iCloud"_L1},
    {"Nextcloud"_L1, "Nextcloud"_L1},
    {"ownCloud"_L1, "ownCloud"_L1},
    {"SURFdrive"_L1, "SURFdrive"_L1},
    {"STACK"_L1, "STACK"_L1},
    {"STACKstorage"_L1, "STACK"_L1},
    {"Proton Drive"_L1, "Proton Drive"_L1},
    {"ProtonDrive"_L1, "Proton Drive"_L1},
    {"pCloud Drive"_L1, "pCloud"_L1},
    {"pCloudDrive"_L1, "pCloud"_L1},
    {"MEGA"_L1, "MEGA"_L1},
    {"MEGAsync"_L1, "MEGA"_L1},
    {"Box Sync"_L1, "Box"_L1},
    {"Box-Box"_L1, "Box"_L1},
    {"Tresorit"_L1, "Tresorit"_L1},
    {"Seafile"_L1, "Seafile"_L1},
};

// What a service leaves in its folder, whatever people called that.
struct Trace
{
    QString file;
    QLatin1StringView name;
};

const QList<Trace> &traces()
{
    static const QList<Trace> list{{u".dropbox"_s, "Dropbox"_L1},
                                   {u".dropbox.cache"_s, "Dropbox"_L1},
                                   {u".nextcloudsync.log"_s, "Nextcloud"_L1},
                                   {u".owncloudsync.log"_s, "ownCloud"_L1},
                                   {u".stfolder"_s, "Syncthing"_L1},
                                   {u".tmp.drivedownload"_s, "Google Drive"_L1},
                                   // The journal that Nextcloud and all that descends from ownCloud keep.
                                   {u".sync_*.db"_s, "Nextcloud"_L1},
                                   {u"._sync_*.db"_s, "ownCloud"_L1}};
    return list;
}

bool isCalled(const QString &folder, QLatin1StringView service)
{
    if (!folder.startsWith(service))
        return false;
    const auto rest = QStringView(folder).mid(service.size());
    return rest.isEmpty() || rest.startsWith(u'-') || rest.startsWith(u" -"_s) || rest.startsWith(u" ("_s);
}

QString byName(const QString &folder)
{
    for (const auto &[called, name] : services) {
        if (isCalled(folder, called))
            return name;
    }
    return {};
}

QString byTraces(const QString &path)
{
    const QDir folder(path);
    for (const auto &[file, name] : traces()) {
        if (!folder.entryList({file}, QDir::AllEntries | QDir::Hidden | QDir::System).isEmpty())
            return name;
    }
    return {};
}

QString ofFolder(QString path)
{
    for (;;) {
        const QFileInfo folder(path);
        const auto named = byName(folder.fileName());
        const auto found = named.isEmpty() ? byTraces(path) : named;
        if (!found.isEmpty() || folder.path() == path)
            return found;
        path = folder.path();
    }
}

} // namespace

QString cloudFolderOf(const QString &path)
{
    const QFileInfo file(path);
    const auto found = ofFolder(file.absolutePath());
    // A link may lead into such a folder from elsewhere.
    const auto real = QFileInfo(file.absolutePath()).canonicalFilePath();
    return found.isEmpty() && !real.isEmpty() ? ofFolder(real) : found;
}

} // namespace core

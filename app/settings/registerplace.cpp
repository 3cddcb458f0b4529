// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/registerplace.h"

#include "core/storage/registerfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// How the folders of well-known programs are called; "OneDrive - Gemeente Veldermeer" is one as well.
bool isSynchronised(const QString &folder)
{
    static const QStringList starts{
        u"onedrive"_s,  u"dropbox"_s,  u"google drive"_s, u"googledrive"_s, u"icloud"_s,    u"com~apple~clouddocs"_s,
        u"nextcloud"_s, u"owncloud"_s, u"box sync"_s,     u"sharepoint"_s,  u"surfdrive"_s, u"stack"_s,
        u"pcloud"_s};
    return std::ranges::any_of(starts, [&](const QString &start) {
        return folder == start || folder.startsWith(start + u' ') || folder.startsWith(start + u'-');
    });
}

} // namespace

RiskyPlace riskOf(const QString &path)
{
    if (path.startsWith("//"_L1) || core::isOnNetwork(path))
        return RiskyPlace::Network;
    const auto folders =
        QDir::fromNativeSeparators(QFileInfo(path).absolutePath()).toLower().split(u'/', Qt::SkipEmptyParts);
    return std::ranges::any_of(folders, isSynchronised) ? RiskyPlace::Synchronised : RiskyPlace::None;
}

qint64 sizeOfRegister(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

} // namespace app

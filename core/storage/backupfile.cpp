// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/backupfile.h"

#include "core/storage/registerfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 largestDescription = 4096; // ours are far smaller
const auto formatName = "vertrekwijzer-backup 1"_L1;

struct ReasonKey
{
    BackupReason reason;
    QLatin1StringView key;
};

constexpr ReasonKey reasonKeys[]{{BackupReason::Daily, "daily"_L1},
                                 {BackupReason::Asked, "asked"_L1},
                                 {BackupReason::Migration, "migration"_L1},
                                 {BackupReason::Import, "import"_L1},
                                 {BackupReason::Purge, "purge"_L1}};

QString descriptionOf(const QString &copy)
{
    return copy + u".json"_s;
}

QByteArray described(const Backup &backup)
{
    const QJsonObject json{{u"format"_s, QString(formatName)},
                           {u"made"_s, backup.made.toString(Qt::ISODateWithMs)},
                           {u"reason"_s, keyOf(backup.reason)},
                           {u"size"_s, backup.size},
                           {u"sha256"_s, QString::fromLatin1(backup.sha256)},
                           {u"seq"_s, backup.head.seq},
                           {u"link"_s, QString::fromLatin1(backup.head.link)},
                           {u"schema"_s, backup.schema},
                           {u"whole"_s, backup.isWhole}};
    return QJsonDocument(json).toJson();
}

QJsonObject descriptionIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(largestDescription)).object() : QJsonObject();
}

// Nothing when it describes no copy that is here, as long as it says.
std::optional<Backup> backupIn(const QString &copy)
{
    const auto json = descriptionIn(descriptionOf(copy));
    Backup backup{.file = copy,
                  .made = QDateTime::fromString(json[u"made"_s].toString(), Qt::ISODateWithMs).toUTC(),
                  .size = json[u"size"_s].toInteger(-1),
                  .sha256 = json[u"sha256"_s].toString().toLatin1(),
                  .head = {json[u"seq"_s].toInteger(), json[u"link"_s].toString().toLatin1()},
                  .schema = json[u"schema"_s].toInt(),
                  .isWhole = json[u"whole"_s].toBool()};
    const auto known = std::ranges::find(reasonKeys, json[u"reason"_s].toString(), &ReasonKey::key);
    const bool isOurs = json[u"format"_s].toString() == formatName && known != std::end(reasonKeys) && backup.made.isValid();
    if (!isOurs || QFileInfo(copy).size() != backup.size)
        return {};
    backup.reason = known->reason;
    return backup;
}

QString freeName(const QString &folder, const Backup &backup)
{
    const QString stem = folder + u'/' + backup.made.toString(u"yyyy-MM-dd'T'HH-mm-ss'Z-'"_s) + keyOf(backup.reason);
    QString name = stem + u".bak"_s;
    for (int number = 2; QFile::exists(name) || QFile::exists(descriptionOf(name)); ++number)
        name = stem + u'-' + QString::number(number) + u".bak"_s;
    return name;
}

} // namespace

QString keyOf(BackupReason reason)
{
    return std::ranges::find(reasonKeys, reason, &ReasonKey::reason)->key;
}

QString backupFolderOf(const QString &registerFile)
{
    return realPathOf(registerFile) + u".backups"_s;
}

QList<Backup> backupsOf(const QString &registerFile)
{
    const QDir folder(backupFolderOf(registerFile));
    QList<Backup> backups;
    for (const auto &name : folder.entryList({u"*.bak"_s}, QDir::Files, QDir::Name)) {
        if (const auto backup = backupIn(folder.filePath(name)))
            backups.append(*backup);
    }
    std::ranges::stable_sort(backups, std::ranges::greater(), &Backup::made);
    return backups;
}

Result<void> nameBackup(const QString &registerFile, const QString &part, Backup &backup)
{
    const auto folder = backupFolderOf(registerFile);
    backup.file = freeName(folder, backup);
    if (!QFile::rename(part, backup.file))
        return notWritten(backup.file, 1, u"not renamed"_s);
    const auto written = putFile(descriptionOf(backup.file), described(backup));
    if (!written)
        QFile::remove(backup.file);
    return written;
}

void removeBackup(const Backup &backup)
{
    QFile::remove(descriptionOf(backup.file)); // first: without it there is no copy
    QFile::remove(backup.file);
}

void removeRemains(const QString &registerFile)
{
    const QDir folder(backupFolderOf(registerFile));
    for (const auto &name : folder.entryList({partPrefix.mid(1) + u'*'}, QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
    for (const auto &name : folder.entryList({u"*.bak"_s}, QDir::Files)) {
        if (!QFile::exists(descriptionOf(folder.filePath(name))))
            QFile::remove(folder.filePath(name));
    }
}

} // namespace core

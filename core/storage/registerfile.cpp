// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/registerfile.h"

#include "core/storage/openhere.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace core {

namespace {

// sqlite.org/fileformat.html, 1.3: the header is 100 bytes; the application id stands at offset 68, big-endian.
constexpr int headerSize = 100;
constexpr int applicationIdAt = 68;
constexpr int pageSizeAt = 16;
constexpr int pageCountAt = 28;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

Result<void> checkHeader(const QString &path)
{
    const bool isFolder = QFileInfo(path).isDir();
    QFile file(path);
    if (isFolder || !file.open(QIODevice::ReadOnly))
        return fail(isFolder ? ErrorCode::NotARegister : ErrorCode::CannotOpen, {path}, file.errorString());
    const auto header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(magic))
        return fail(ErrorCode::NotARegister, {path}, u"no SQLite header"_s);
    if (qFromBigEndian<qint32>(header.constData() + applicationIdAt) != applicationId)
        return fail(ErrorCode::NotARegister, {path}, u"other application id"_s);
    return {};
}

Result<void> checkLength(const QString &path)
{
    QFile file(path);
    const auto header = file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    if (header.size() < headerSize)
        return fail(ErrorCode::CannotOpen, {path}, file.errorString());
    const auto storedSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = storedSize == 1 ? 65536 : storedSize;
    if (file.size() < pageSize * qFromBigEndian<quint32>(header.constData() + pageCountAt))
        return fail(ErrorCode::Damaged, {path}, u"the end is missing"_s);
    return {};
}

} // namespace

Result<void> checkIsRegister(const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::RegisterNotFound, {path});
    Result<void> checked; // what is open here was looked at then
    readWithoutSqlite(path, [&] { checked = checkHeader(path); });
    return checked;
}

Result<void> checkIsWhole(const QString &path)
{
    Result<void> checked;
    readWithoutSqlite(path, [&] { checked = checkLength(path); });
    return checked;
}

bool hasJournal(const QString &path)
{
    return QFileInfo::exists(journalOf(path)) || QFileInfo::exists(path + u"-journal"_s);
}

QString journalOf(const QString &path)
{
    return path + u"-wal"_s;
}

void setJournalAside(const QString &path, const QByteArray &identity)
{
    const auto journal = journalOf(path);
    if (identityOf(journal) != identity)
        return; // somebody works on the file that has the name now
    QString aside = path + u".old-wal"_s;
    for (int number = 2; QFile::exists(aside); ++number)
        aside = path + u".old-wal-"_s + QString::number(number);
    QFile::rename(journal, aside);
}

bool isWritable(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

QString realPathOf(const QString &path)
{
    const auto real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

bool isOnNetwork(const QString &path)
{
    const auto type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    const QList<QByteArray> network{"nfs", "nfs4", "cifs", "smbfs", "smb2", "smb3", "9p", "afpfs", "webdav", "fuse.sshfs"};
    return network.contains(type);
}

// A file in WAL mode that nobody may write next to can only be read as one that does not change. With a journal beside
// it that would hide what was committed last: then SQLite reads both, or refuses.
QString readOnlyAddress(const QString &path)
{
    auto url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(hasJournal(path) ? u"mode=ro"_s : u"immutable=1"_s);
    return url.toString(QUrl::FullyEncoded);
}

QByteArray identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return QByteArray::number(quint64(info.st_dev)) + ':' + QByteArray::number(quint64(info.st_ino));
#else
    return QFileInfo::exists(path) ? "there" : ""; // an open file can be neither moved nor replaced
#endif
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/presence.h"

#include "core/domain/cleantext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 longestMark = 4096; // ours are far smaller; another program's file is not read to its end

QString markOf(const QString &registerFile)
{
    return registerFile + u".open"_s;
}

QString thisComputer()
{
    return QSysInfo::machineHostName();
}

QString startOfComputer()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

// Numbers of processes are used again, also after a restart of the computer.
bool isRunning(qint64 process, const QString &program)
{
#ifdef Q_OS_WIN
    Q_UNUSED(program);
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(process));
    if (!handle)
        return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool runs = GetExitCodeProcess(handle, &code) && code == STILL_ACTIVE;
    CloseHandle(handle);
    return runs;
#else
    if (process <= 0 || (::kill(pid_t(process), 0) != 0 && errno != EPERM))
        return false;
    const auto running = QFileInfo(QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(process))).fileName();
    return running.isEmpty() || running == program; // empty: this system does not tell
#endif
}

QString thisProgram()
{
    return QFileInfo(QCoreApplication::applicationFilePath()).fileName();
}

QByteArray contentOf(const QString &name, const QDateTime &since)
{
    const QJsonObject mark{{u"name"_s, name},
                           {u"computer"_s, thisComputer()},
                           {u"since"_s, since.toUTC().toString(Qt::ISODate)},
                           {u"program"_s, thisProgram()},
                           {u"process"_s, QCoreApplication::applicationPid()},
                           {u"started"_s, startOfComputer()},
                           {u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    return QJsonDocument(mark).toJson(QJsonDocument::Compact);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longestMark) : QByteArray();
}

bool hasEnded(const QJsonObject &mark)
{
    if (mark.value(u"computer"_s).toString().compare(thisComputer(), Qt::CaseInsensitive) != 0)
        return false;
    return mark.value(u"started"_s).toString() != startOfComputer() ||
           !isRunning(mark.value(u"process"_s).toInteger(), mark.value(u"program"_s).toString());
}

Unexpected notWritten(const QFile &file)
{
    return fail(ErrorCode::CannotWriteFile, {file.fileName()}, file.errorString());
}

// Whole or not at all, and never over another: two windows that look at the same moment see one of them win.
Result<bool> put(const QString &path, const QByteArray &content)
{
    QFile part(path + u'-' + QUuid::createUuid().toString(QUuid::Id128));
    if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return notWritten(part);
    const bool written = part.write(content) == content.size() && part.flush();
    part.close();
    const bool placed = written && part.rename(path);
    if (placed)
        return true;
    const auto failure = notWritten(part);
    part.remove();
    if (written && QFile::exists(path))
        return false;
    return failure;
}

} // namespace

std::optional<Occupant> whoHas(const QString &registerFile)
{
    const auto document = QJsonDocument::fromJson(read(markOf(registerFile)));
    const auto mark = document.object();
    const auto name = mark.value(u"name"_s).toString();
    const auto computer = mark.value(u"computer"_s).toString();
    if (computer.isEmpty() || hasEnded(mark))
        return {};
    auto since = QDateTime::fromString(mark.value(u"since"_s).toString(), Qt::ISODate);
    return Occupant{.name = shown(name), .computer = shown(computer), .since = since.toUTC()};
}

Result<std::unique_ptr<PresenceMark>> PresenceMark::take(const QString &registerFile, const QString &name, QDateTime since,
                                                         Over over)
{
    const auto path = markOf(registerFile);
    const auto content = contentOf(name, since);
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (over == Over::Nobody && whoHas(registerFile))
            return fail(ErrorCode::InUse, {registerFile});
        QFile::remove(path); // of a program that has ended, or that somebody knows to be gone
        const auto placed = put(path, content);
        if (!placed)
            return Unexpected{placed.error()};
        if (*placed)
            return std::unique_ptr<PresenceMark>(new PresenceMark(path, content));
    }
    return fail(ErrorCode::InUse, {registerFile});
}

PresenceMark::~PresenceMark()
{
    if (read(m_path) == m_content)
        QFile::remove(m_path);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/asnobody.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#ifdef Q_OS_LINUX
namespace {

constexpr unsigned nobody = 65534;

void give(const QString &path)
{
    if (chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
        qWarning("the owner of a file stays as it is");
}

} // namespace

// The saved id stays root's, so the way back is open.
AsNobody::AsNobody(const QString &folder)
{
    if (getuid() != 0)
        return;
    give(folder);
    for (const auto &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        give(QDir(folder).filePath(name));
    m_was = setresuid(nobody, nobody, 0) == 0;
}

AsNobody::~AsNobody()
{
    if (m_was && setresuid(0, 0, 0) != 0)
        qFatal("no way back to root");
}
#else
AsNobody::AsNobody(const QString &) {}
AsNobody::~AsNobody() = default;
#endif

bool AsNobody::isStopped(const QString &path) const
{
    return !QFileInfo(path).isWritable();
}

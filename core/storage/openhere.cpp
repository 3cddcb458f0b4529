// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/openhere.h"

#include "core/storage/registerfile.h"

#include <QHash>

#include <mutex>

namespace core {

namespace {

struct OpenFiles
{
    std::mutex mutex;
    QHash<QByteArray, int> connections; // by the identity of the file
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

} // namespace

OpenHere::~OpenHere()
{
    if (m_identity.isEmpty())
        return;
    auto &files = openFiles();
    const std::lock_guard guard(files.mutex);
    if (--files.connections[m_identity] == 0)
        files.connections.remove(m_identity);
}

Result<void> OpenHere::open(const QString &path, const std::function<Result<void>()> &open)
{
    auto &files = openFiles();
    const std::lock_guard guard(files.mutex);
    const auto opened = open();
    if (!opened)
        return opened;
    m_identity = identityOf(path);
    if (!m_identity.isEmpty())
        ++files.connections[m_identity];
    return opened;
}

bool readWithoutSqlite(const QString &path, const std::function<void()> &read)
{
    auto &files = openFiles();
    const std::lock_guard guard(files.mutex);
    if (files.connections.contains(identityOf(path)))
        return false;
    read();
    return true;
}

} // namespace core

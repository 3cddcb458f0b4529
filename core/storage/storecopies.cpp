// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/database.h"
#include "core/storage/store.h"

using namespace Qt::StringLiterals;

namespace core {

Result<void> Store::keepCopy(BackupReason reason, const QDateTime &now) const
{
    if (!m_database->isFile())
        return {}; // a server's administrator keeps her own
    const auto held = m_database->select(u"SELECT id FROM dossier LIMIT 1"_s, {},
                                         [](QSqlQuery &row) { return row.value(0).toString(); });
    if (!held || held->isEmpty())
        return held ? Result<void>() : Unexpected{held.error()};
    const auto made = makeBackup(*m_database, reason, now);
    return made ? Result<void>() : Unexpected{made.error()};
}

Result<void> Store::copyTo(const QString &path) const
{
    return copyDatabase(*m_database, path);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/backupkeeper.h"

#include "core/storage/backup.h"

namespace app {

BackupKeeper::BackupKeeper(QObject *parent) : QObject(parent) {}

BackupKeeper::~BackupKeeper()
{
    m_background.finish();
}

void BackupKeeper::watch(const QString &registerFile)
{
    m_file = registerFile;
    look();
}

void BackupKeeper::look()
{
    if (m_file.isEmpty())
        return;
    using Made = core::Result<std::optional<core::Backup>>;
    m_background.run(
        [file = m_file](const Background::Progress &) -> Made {
            return core::makeDailyBackup(file, QDateTime::currentDateTimeUtc());
        },
        [this](const Made &backup) {
            if (!backup)
                emit failed(backup.error());
            else if (*backup)
                emit made();
        });
}

void BackupKeeper::leave()
{
    look();
    forget();
}

} // namespace app

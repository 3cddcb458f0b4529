// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/storage/backup.h"
#include "core/storage/restore.h"

// How copies of a register read, in the current language.
namespace app {

QString momentText(const QDateTime &moment);    // "11 maart 2026 om 17:42", in local time
QString reasonText(core::BackupReason reason);  // "elke dag", "voor een import"
QString sizeText(qint64 bytes);                 // "2,1 MB"
QString backupText(const core::Backup &backup); // why it was made, how large, and whether it is whole
QString lossText(const core::Loss &loss);       // what would be lost, without the dossiers
QString damagedText(const QString &registerFile, const std::optional<core::Backup> &newest); // what to do

} // namespace app

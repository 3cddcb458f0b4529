// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/storage/backup.h"

// How copies stand in their folder: the copy, and beside it a description with the same name and ".json".
namespace core {

inline constexpr QLatin1StringView partPrefix("/.part-"); // of a copy that is being made

// Gives a copy its name and its description; the backup is told its file. After it, the copy is there.
Result<void> nameBackup(const QString &registerFile, const QString &part, Backup &backup);
void removeBackup(const Backup &backup);
// What programs left that ended while they made a copy. Only whoever has the lock of the folder knows that they ended.
void removeRemains(const QString &registerFile);

} // namespace core

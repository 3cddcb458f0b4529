// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/id.h"
#include "core/storage/backup.h"

#include <QMap>

namespace core {

// What a register holds and a copy of it does not.
struct Loss
{
    bool isKnown = false; // the register could be read
    int changes = 0;
    QMap<QString, int> people;     // name → number of changes
    QMap<DossierId, int> dossiers; // null: settings, templates
    QDateTime first, last;         // UTC

    bool operator==(const Loss &) const = default;
};

Loss lossOf(const QString &registerFile, const Backup &backup);

// Puts a copy in the place of the register, which nobody may have open. The copy is checked first, and the register is
// there at every moment, as it was or as it becomes; what was there is kept under another name, which is the answer
// (empty: nothing was there).
Result<QString> restoreBackup(const QString &registerFile, const Backup &backup, const QDateTime &now);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/storage/presence.h"

#include <QTemporaryDir>

namespace app {

// Why a register can only be read.
enum class Obstacle {
    None,     // any more
    Occupied, // by somebody else
    File,     // is protected
    Folder,   // takes no files
    Damaged   // is the file itself
};

// What was opened, and how.
struct OpenedRegister
{
    QString address;        // as a Connection reads it
    bool isExample = false; // thrown away at the end
    bool isReadOnly = false;
    Obstacle obstacle = Obstacle::None;
    core::Occupant occupant = {};
    bool isOnNetwork = false;
    QString cloudService = {}; // that copies its folder; empty: none

    QString name() const { return address.section(u'/', -1); } // "veldermeer.vwz"
};

QString registerFileOf(const OpenedRegister &opened); // by one name, whichever way it was found; empty: on a server
void lookForObstacle(OpenedRegister &opened);         // as it is now
QString whyReadOnly(const OpenedRegister &opened);    // a sentence; empty: it can be written
bool isElsewhere(const core::Occupant &occupant);     // on another computer, where nobody can see whether it still runs

// What is kept as long as a register is open, and goes after it.
struct RegisterHold
{
    std::shared_ptr<QTemporaryDir> folder; // of an example
    std::unique_ptr<core::PresenceMark> mark;
    QString name = {}; // of whoever the mark tells

    // Tells others who has it. InUse: somebody else was before her.
    core::Result<void> occupy(const OpenedRegister &opened, const QString &who,
                              core::PresenceMark::Over over = core::PresenceMark::Over::Nobody);
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace app {

// What was opened, and how.
struct OpenedRegister
{
    QString address;        // as a Connection reads it
    bool isExample = false; // thrown away at the end
    bool isReadOnly = false;
    QString readOnlyBecause; // a sentence

    QString name() const { return address.section(u'/', -1); } // "veldermeer.vwz"
};

// What is kept as long as a register is open, and goes after it.
struct RegisterHold
{
    std::unique_ptr<QTemporaryDir> folder; // of an example
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace.h"

namespace app {

// One line of `set --batch -`.
struct BatchLine
{
    QString dossier;
    QString item;
    core::TaskEdit edit;
    core::Role role = core::Role::Manager;
    QString by;
};

// Who acts in a line that does not say so itself.
struct UsualActor
{
    std::optional<core::Role> role;
    QString by;
};

constexpr qsizetype longestBatchLine = 2 * 1024 * 1024;

core::Result<BatchLine> readBatchLine(const QByteArray &bytes, const UsualActor &usual);

} // namespace app

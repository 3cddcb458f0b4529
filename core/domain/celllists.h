// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

#include <optional>

namespace core {

QString noConsent(); // "none": asked, and nothing given

// Cells that hold a list, mostly of tasks. A role gets of it what it may see, so that a register may know the same list in parts.
std::optional<QChar> separatorIn(const QString &field);
// The order in which they are kept: points that were open by date, the others by key. The same wherever parts come together.
QStringList inOrder(const QString &field, QStringList entries);
// Of two parts of the list that one change wrote, all that either tells.
QString joinedLists(const QString &field, const QString &one, const QString &other);

} // namespace core

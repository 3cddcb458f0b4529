// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

// What every form of a report does with a text before it stands on a page.
namespace core {

// With \n at the end of a line, and a visible mark for each character that no file or page may hold.
QString printable(const QString &text);

// By the first letter with a direction that is not isolated from the rest, as HTML's dir="auto" has it.
bool isRightToLeft(const QString &text);

} // namespace core

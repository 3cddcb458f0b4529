// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace faults {

// More than two hundred texts that somebody could type, paste or send to make trouble.
QStringList hostileTexts();

} // namespace faults

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QColor>

// What a report is printed with: on white paper, whatever the colours of the window, and readable from a grey printer.
namespace app::print::ink {

inline constexpr QColor black{0x00, 0x00, 0x00};
inline constexpr QColor grey{0x44, 0x44, 0x44}; // texts of less weight
inline constexpr QColor medium{0x99, 0x99, 0x99}; // rules between groups
inline constexpr QColor light{0xBB, 0xBB, 0xBB};  // rules between rows

} // namespace app::print::ink

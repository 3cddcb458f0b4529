// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QLatin1StringView>

// The few items of the bundled templates that the program itself knows: what they mean is decided in code.
namespace core::itemkeys {

inline constexpr QLatin1StringView successor("information.successor");      // binds the successor, or nobody
inline constexpr QLatin1StringView holdCheck("information.hold_check");     // opens @hold and @delete for 14 days
inline constexpr QLatin1StringView mandates("information.mandates");
inline constexpr QLatin1StringView employeeSign("information.employee_sign");
inline constexpr QLatin1StringView signoff("information.signoff");
inline constexpr QLatin1StringView accept("information.accept");            // drops when nobody receives
inline constexpr QLatin1StringView accessMoment("accounts.access_moment");  // in its note the agreed hour
inline constexpr QLatin1StringView disableAccounts("accounts.disable");
inline constexpr QLatin1StringView verifyAccess("accounts.verify");         // never done by who disabled the accounts

} // namespace core::itemkeys

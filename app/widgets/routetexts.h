// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace app {

struct RouteStop;

QString routeState(const RouteStop &stop);                // "3 van 7", "klaar" or "1 te laat"
QString routeSentence(const RouteStop &stop, int number); // all of it, for who does not see the line

} // namespace app

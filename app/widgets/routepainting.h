// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QFont>
#include <QRect>

class QPainter;

namespace app {

class Theme;
struct RouteStop;

struct RoutePlace
{
    QRect rect;
    int number = 1;
    bool isHere = false;
    bool isFocused = false;
};

int routeCircleTop(const Theme &theme); // below the top of the stop
int routeCircleSize(const Theme &theme);
int routeStopHeight(const Theme &theme);

QFont routeNameFont(const Theme &theme, bool isHere);
void paintRouteStop(QPainter &painter, const RouteStop &stop, const RoutePlace &place, const Theme &theme);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/theme/tokens.h"

class QPainter;
class QRect;

namespace app {

class Theme;

struct PanelLook
{
    Token fill = Token::Surface;
    Token edge = Token::Line;
    int edgeWidth = 1;
};

// A rectangle with the corners of a panel. With the colours of the system its edge is that of a control, since all
// fills are alike then.
void paintPanel(QPainter &painter, const QRect &rect, const PanelLook &look, const Theme &theme);

} // namespace app

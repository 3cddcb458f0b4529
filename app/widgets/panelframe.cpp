// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/panelframe.h"

#include "app/theme/theme.h"

#include <QPainter>

namespace app {

void paintPanel(QPainter &painter, const QRect &rect, const PanelLook &look, const Theme &theme)
{
    const qreal half = look.edgeWidth / 2.0;
    const auto edge = theme.usesSystemColours() ? Token::Control : look.edge;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(edge), look.edgeWidth));
    painter.setBrush(theme.color(look.fill));
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), theme.px(6), theme.px(6));
    painter.restore();
}

} // namespace app

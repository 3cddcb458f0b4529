// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/routepainting.h"

#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/routeline.h"
#include "app/widgets/routetexts.h"

#include <QPainter>

namespace app {

namespace {

constexpr int nameLines = 2;

void paintCircle(QPainter &painter, const RouteStop &stop, const RoutePlace &place, const Theme &theme)
{
    const int side = routeCircleSize(theme);
    const QRect circle(place.rect.center().x() - side / 2, place.rect.top() + routeCircleTop(theme), side, side);
    const auto edge = stop.ready > 0 || place.isHere ? Token::Accent : Token::Control;
    const bool isFull = stop.isReady() && stop.total > 0;
    painter.setPen(QPen(theme.color(edge), edge == Token::Accent ? 2 : 1));
    painter.setBrush(theme.color(isFull ? Token::Accent : Token::Surface));
    painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1));
    if (place.isHere) {
        const int air = theme.px(4);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(circle).adjusted(1 - air, 1 - air, air - 1, air - 1));
    }
    if (isFull) {
        const int inset = theme.px(6);
        paintIcon(painter, circle.adjusted(inset, inset, -inset, -inset), Icon::Check, Token::OnAccent, theme);
        return;
    }
    painter.setFont(theme.font(TextStyle::SmallStrong));
    painter.setPen(theme.color(edge == Token::Accent ? Token::Accent : Token::Ink2));
    painter.drawText(circle, Qt::AlignCenter, QString::number(place.number));
}

void paintState(QPainter &painter, const RouteStop &stop, const QRect &room, const Theme &theme)
{
    const auto text = routeState(stop);
    if (stop.late == 0) {
        painter.setFont(theme.font(TextStyle::Caption));
        painter.setPen(theme.color(Token::Ink2));
        painter.drawText(room, Qt::AlignCenter, text);
        return;
    }
    auto font = theme.font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    const int side = theme.px(14);
    const int width = side + theme.px(4) + QFontMetrics(font).horizontalAdvance(text);
    const int left = room.center().x() - width / 2;
    paintIcon(painter, {left, room.top() + (room.height() - side) / 2, side, side}, Icon::Late, Token::LateFg, theme);
    painter.setFont(font);
    painter.setPen(theme.color(Token::LateFg));
    painter.drawText(room.adjusted(left - room.left() + side + theme.px(4), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     text);
}

} // namespace

int routeCircleTop(const Theme &theme)
{
    return theme.px(10);
}

int routeCircleSize(const Theme &theme)
{
    return theme.px(32);
}

int routeStopHeight(const Theme &theme)
{
    return routeCircleTop(theme) + routeCircleSize(theme) + theme.px(10) +
           (nameLines + 1) * theme.lineHeight(TextStyle::Caption) + theme.px(8);
}

QFont routeNameFont(const Theme &theme, bool isHere)
{
    auto font = theme.font(TextStyle::Caption);
    font.setWeight(isHere ? QFont::DemiBold : QFont::Normal);
    return font;
}

void paintRouteStop(QPainter &painter, const RouteStop &stop, const RoutePlace &place, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintCircle(painter, stop, place, theme);

    const int line = theme.lineHeight(TextStyle::Caption);
    const auto font = routeNameFont(theme, place.isHere);
    painter.setFont(font);
    painter.setPen(theme.color(place.isHere ? Token::Ink : Token::Ink2));
    QRect room(place.rect.left() + theme.px(1),
               place.rect.top() + routeCircleTop(theme) + routeCircleSize(theme) + theme.px(10),
               place.rect.width() - 2 * theme.px(1), line);
    const auto lines = linesOf(stop.name, font, room.width(), nameLines);
    for (int index = 0; index < lines.size(); ++index)
        painter.drawText(room.translated(0, index * line), Qt::AlignCenter, lines.at(index));
    paintState(painter, stop, room.translated(0, nameLines * line), theme);

    if (place.isFocused) {
        painter.setPen(QPen(theme.color(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.rect.adjusted(1, 1, -1, -1), theme.px(6), theme.px(6));
    }
}

} // namespace app

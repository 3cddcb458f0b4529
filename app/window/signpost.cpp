// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/signpost.h"

#include "app/theme/theme.h"

#include <QPainter>

namespace app {

namespace {

constexpr int designWidth = 420;
constexpr int designHeight = 742;

QPolygonF boardTo(bool isRight, const QRectF &rect)
{
    const qreal tip = rect.height() / 2;
    if (isRight)
        return {{rect.topLeft(), {rect.right() - tip, rect.top()}, {rect.right(), rect.center().y()},
                 {rect.right() - tip, rect.bottom()}, rect.bottomLeft()}};
    return {{{rect.left() + tip, rect.top()}, rect.topRight(), rect.bottomRight(), {rect.left() + tip, rect.bottom()},
             {rect.left(), rect.center().y()}}};
}

} // namespace

Signpost::Signpost(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
}

void Signpost::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Sidebar));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.color(Token::Line));
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = std::min(qreal(width()) / designWidth, qreal(height()) / designHeight);
    painter.translate(width() / 2.0, height());
    painter.scale(scale, scale);
    painter.translate(-designWidth / 2.0, -designHeight);
    painter.setPen(QPen(m_theme.color(Token::Accent), 2.5));
    painter.setBrush(m_theme.color(Token::Sidebar));
    painter.drawRoundedRect(QRectF(192, 317, 18, 338), 9, 9);

    QFont font = m_theme.font(TextStyle::Strong);
    font.setPixelSize(17);
    painter.setFont(font);
    const auto board = [&](bool isRight, const QRectF &rect, const QString &word, bool isFilled) {
        painter.setPen(QPen(m_theme.color(Token::Accent), 2.5));
        painter.setBrush(m_theme.color(isFilled ? Token::Accent : Token::Surface));
        painter.drawPolygon(boardTo(isRight, rect));
        painter.setPen(m_theme.color(isFilled ? Token::OnAccent : Token::Accent));
        painter.drawText(rect.adjusted(isRight ? 12 : 30, 0, isRight ? -24 : -12, 0), Qt::AlignCenter, word);
    };
    board(true, QRectF(156, 354, 184, 60), tr("hand over"), false);
    board(false, QRectF(88, 444, 158, 54), tr("keep"), false);
    board(true, QRectF(156, 528, 142, 48), tr("farewell"), true);

    painter.setPen(QPen(m_theme.color(Token::Control), 2.5));
    painter.drawLine(QPointF(80, 655), QPointF(340, 655));
}

} // namespace app

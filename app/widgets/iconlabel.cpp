// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/iconlabel.h"

#include "app/theme/theme.h"

#include <QPainter>

namespace app {

IconLabel::IconLabel(const Theme &theme, Icon icon, Token color, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_color(color)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void IconLabel::setIcon(Icon icon, Token color)
{
    m_icon = icon;
    m_color = color;
    update();
}

void IconLabel::setOnCircle()
{
    m_isOnCircle = true;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    const int side = m_theme.px(m_isOnCircle ? 40 : 20);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isOnCircle) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Soft));
        painter.drawEllipse(rect());
    }
    QRect place(0, 0, m_theme.px(20), m_theme.px(20));
    place.moveCenter(rect().center());
    paintIcon(painter, place, m_icon, m_color, m_theme);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/segmentbutton.h"

#include "app/theme/theme.h"
#include "app/widgets/plaintext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace app {

SegmentButton::SegmentButton(const Theme &theme, Icon icon, QWidget *parent)
    : QRadioButton(parent), m_theme(theme), m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void SegmentButton::setShape(Shape shape)
{
    m_shape = shape;
    update();
}

// Measured in the heavier font of the chosen one, so that nothing moves when it is chosen.
QSize SegmentButton::sizeHint() const
{
    const auto font = m_theme.font(TextStyle::Strong);
    return {widthBesideText() + textWidth(text(), font), qMax(m_theme.px(34), QFontMetrics(font).height() + m_theme.px(8))};
}

QSize SegmentButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), widthBesideText() + m_theme.px(40)), sizeHint().height()};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter);
    paintText(painter);
}

void SegmentButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        emit moveAsked(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        emit moveAsked(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

// A radio button would now take the tab stop from the one that is chosen.
void SegmentButton::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

bool SegmentButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

// Joined sides are drawn outside the widget, where they are cut off; each but the first draws the line to its left.
void SegmentButton::paintFrame(QPainter &painter) const
{
    const bool joinsLeft = m_shape == Shape::Middle || m_shape == Shape::Last;
    const bool joinsRight = m_shape == Shape::Middle || m_shape == Shape::First;
    const qreal radius = m_theme.px(4);
    const bool isAloneAndChosen = isChecked() && m_shape == Shape::Alone;
    const qreal half = isAloneAndChosen ? 1 : 0.5;
    const auto box = QRectF(rect()).adjusted(joinsLeft ? -2 * radius : half, half, joinsRight ? 2 * radius : -half, -half);
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    const auto fill = !isEnabled()              ? Token::Surface2
                      : isChecked() || isDown() ? Token::Soft
                      : underMouse()            ? Token::Hover
                                                : Token::Surface;

    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline, m_theme.color(fill));
    if (isChecked() && !isAloneAndChosen) {
        painter.setClipPath(outline);
        const int bar = m_theme.px(3);
        painter.fillRect(QRect(0, height() - bar, width(), bar), m_theme.color(Token::Accent));
        painter.setClipping(false);
    }
    painter.setPen(QPen(m_theme.color(isAloneAndChosen ? Token::Accent : Token::Control), 2 * half));
    painter.drawPath(outline);
    if (joinsLeft)
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, height()));
}

void SegmentButton::paintText(QPainter &painter) const
{
    const auto color = isEnabled() ? Token::Ink : Token::Ink3;
    const int side = m_theme.px(20);
    const QRect icon(m_theme.px(12), (height() - side) / 2, side, side);
    paintIcon(painter, icon, m_icon, isChecked() && isEnabled() ? Token::Accent : color, m_theme);

    const auto font = m_theme.font(isChecked() ? TextStyle::Strong : TextStyle::Body);
    const auto room = rect().adjusted(icon.right() + 1 + m_theme.px(7), 0, -m_theme.px(8), 0);
    painter.setFont(font);
    painter.setPen(isEnabled() ? m_theme.color(color) : m_theme.disabledColor());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, room.width()));
}

int SegmentButton::widthBesideText() const
{
    return m_theme.px(12) + m_theme.px(20) + m_theme.px(7) + m_theme.px(13);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/timelinemark.h"

#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/plaintext.h"

#include <QPainter>

namespace app {

using State = TimelineStop::State;

TimelineMark::TimelineMark(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::ListItem);
}

void TimelineMark::setStop(const TimelineStop &stop)
{
    m_stop = stop;
    setAccessibleName(stop.sentence);
    setToolTip(toolTipOf(stop.sentence));
    update();
}

void TimelineMark::setIsInColumn(bool isInColumn)
{
    m_isInColumn = isInColumn;
    update();
}

QFont TimelineMark::nameFont() const
{
    const bool isStrong = m_stop.state == State::Today || m_stop.state == State::LastDay || m_stop.state == State::Late;
    return m_theme.font(isStrong ? TextStyle::SmallStrong : TextStyle::Small);
}

int TimelineMark::lineHeight() const
{
    return QFontMetrics(m_theme.font(TextStyle::SmallStrong)).height();
}

int TimelineMark::dotSize() const
{
    return m_theme.px(18);
}

QStringList TimelineMark::nameLines() const
{
    return linesOf(m_stop.name, nameFont(), m_theme.px(112), 2);
}

QSize TimelineMark::sizeInRow() const
{
    const auto lines = nameLines();
    int width = textWidth(m_stop.dateText, m_theme.font(TextStyle::SmallStrong));
    for (const auto &line : lines)
        width = std::max(width, textWidth(line, nameFont()));
    return {width, (1 + int(lines.size())) * lineHeight() + dotSize() + m_theme.px(12)};
}

int TimelineMark::heightInColumn() const
{
    return std::max(lineHeight(), dotSize()) + m_theme.px(10);
}

QPoint TimelineMark::dot() const
{
    if (m_isInColumn)
        return {dotSize() / 2, height() / 2};
    return {width() / 2, lineHeight() + m_theme.px(6) + dotSize() / 2};
}

void TimelineMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDot(painter);
    paintTexts(painter);
}

void TimelineMark::paintDot(QPainter &painter) const
{
    const auto middle = dot();
    const auto circle = [&](int radius) { painter.drawEllipse(QPointF(middle), radius, radius); };
    const bool isAccent = m_stop.state == State::Past || m_stop.state == State::Today;
    painter.setPen(QPen(m_theme.color(isAccent ? Token::Accent : Token::Control), isAccent ? 3 : 2));
    painter.setBrush(m_theme.color(Token::Surface));
    switch (m_stop.state) {
    case State::Past:
        painter.setBrush(m_theme.color(Token::Accent));
        circle(m_theme.px(5));
        break;
    case State::Today:
        circle(m_theme.px(7));
        break;
    case State::Open:
        circle(m_theme.px(6));
        break;
    case State::LastDay: {
        const int half = m_theme.px(6);
        painter.fillRect(QRect(middle.x() - half, middle.y() - half, 2 * half + 1, 2 * half + 1), m_theme.color(Token::Ink));
        break;
    }
    case State::Late: {
        QRect place(0, 0, dotSize(), dotSize());
        place.moveCenter(middle);
        painter.fillRect(place, m_theme.color(Token::Surface)); // the line passes behind it
        paintIcon(painter, place, Icon::Late, Token::LateFg, m_theme);
        break;
    }
    }
}

void TimelineMark::paintTexts(QPainter &painter) const
{
    const auto tint = m_stop.state == State::Today     ? Token::Accent
                      : m_stop.state == State::LastDay ? Token::Ink
                      : m_stop.state == State::Late    ? Token::LateFg
                                                       : Token::Ink2;
    const int line = lineHeight();
    const auto dateFont = m_theme.font(m_stop.state == State::LastDay ? TextStyle::SmallStrong : TextStyle::Small);
    painter.setFont(dateFont);
    painter.setPen(m_theme.color(m_stop.state == State::LastDay ? Token::Ink : Token::Ink2));
    if (m_isInColumn) {
        const int left = dotSize() + m_theme.px(12);
        const int dateWidth = m_theme.px(64);
        painter.drawText(QRect(left, 0, dateWidth, height()), Qt::AlignVCenter, m_stop.dateText);
        painter.setFont(nameFont());
        painter.setPen(m_theme.color(tint));
        const QRect room(left + dateWidth, 0, width() - left - dateWidth, height());
        painter.drawText(room, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_stop.name, Qt::ElideRight, room.width()));
        return;
    }
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignCenter, m_stop.dateText);
    painter.setFont(nameFont());
    painter.setPen(m_theme.color(tint));
    int top = line + dotSize() + m_theme.px(12);
    for (const auto &text : nameLines()) {
        painter.drawText(QRect(0, top, width(), line), Qt::AlignCenter, text);
        top += line;
    }
}

} // namespace app

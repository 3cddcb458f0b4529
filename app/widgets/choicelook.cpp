// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/choicelook.h"

#include "app/theme/theme.h"
#include "app/widgets/plaintext.h"

#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mostLines = 6;

int heightOf(const QStringList &lines, const QFont &font)
{
    return int(lines.size()) * QFontMetrics(font).height();
}

} // namespace

ChoiceLook::ChoiceLook(const Theme &theme, const QAbstractButton &button, Shape shape)
    : m_theme(theme), m_button(button), m_shape(shape)
{}

void ChoiceLook::prepare(QAbstractButton &button, const QString &name, const QString &description)
{
    button.setText(name);
    button.setShortcut({}); // an & in a name is no mnemonic
    button.setAccessibleName(name);
    button.setAccessibleDescription(description);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    button.setSizePolicy(policy);
    button.setAttribute(Qt::WA_Hover);
    button.setFocusPolicy(Qt::StrongFocus);
}

QSize ChoiceLook::leastSize() const
{
    return {m_theme.px(160), sizeHint().height()};
}

QSize ChoiceLook::sizeHint() const
{
    const int width = m_theme.px(300);
    return {width, heightForWidth(width)};
}

int ChoiceLook::heightForWidth(int width) const
{
    return placesIn(width).height;
}

QString ChoiceLook::description() const
{
    return texts.aside.isEmpty() ? texts.second : QString(texts.second + u' ' + texts.aside);
}

// The aside goes below the texts where it would leave them too little room.
ChoiceLook::Places ChoiceLook::placesIn(int width) const
{
    Places places;
    const int pad = m_theme.px(m_shape == Shape::Card ? 12 : 16);
    const int side = m_theme.px(18);
    const int left = pad + side + m_theme.px(m_shape == Shape::Card ? 10 : 14);
    const auto smallFont = m_theme.font(TextStyle::SmallStrong);
    const int asideWidth = texts.aside.isEmpty() ? 0 : textWidth(texts.aside, smallFont);
    const bool isBeside = asideWidth > 0 && width - left - pad - asideWidth > m_theme.px(220);
    const int iconWidth = texts.icon ? m_theme.px(24) : 0;
    const int room = std::max(width - left - pad - (isBeside ? asideWidth + m_theme.px(12) : 0), m_theme.px(60));
    const auto name = linesOf(m_button.text(), m_theme.font(TextStyle::Strong), room - iconWidth, mostLines);
    const auto second = linesOf(texts.second, m_theme.font(TextStyle::Small), room, mostLines);
    const int nameHeight = heightOf(name, m_theme.font(TextStyle::Strong));
    const int secondHeight = heightOf(second, m_theme.font(TextStyle::Small));
    const int asideHeight = QFontMetrics(smallFont).height();
    const bool isBelow = asideWidth > 0 && !isBeside;
    const int inside = nameHeight + secondHeight + (isBelow ? asideHeight : 0);
    const int least = m_theme.px(m_shape == Shape::Card ? 52 : 56);
    places.height = std::max(inside + m_theme.px(18), least);
    int top = (places.height - inside) / 2;
    places.name = {left, top, room - iconWidth, nameHeight};
    if (texts.icon)
        places.icon = {left + std::min(room - iconWidth, textWidth(name.first(), m_theme.font(TextStyle::Strong))) +
                           m_theme.px(6),
                       top + (QFontMetrics(m_theme.font(TextStyle::Strong)).height() - m_theme.px(16)) / 2, m_theme.px(16),
                       m_theme.px(16)};
    top += nameHeight;
    places.second = {left, top, room, secondHeight};
    places.asideIsBeside = isBeside;
    places.aside = isBelow ? QRect(left, top + secondHeight, room, asideHeight)
                           : QRect(width - pad - asideWidth, (places.height - asideHeight) / 2, asideWidth, asideHeight);
    places.indicator = {pad, (places.height - side) / 2, side, side};
    return places;
}

void ChoiceLook::paint(QPainter &painter) const
{
    paintBack(painter);
    const auto places = placesIn(m_button.width());
    painter.translate(0, (m_button.height() - places.height) / 2); // a neighbour may be higher
    paintIndicator(painter, places.indicator);
    const auto write = [&](const QRect &place, const QString &text, TextStyle style, Token token,
                           Qt::Alignment side = Qt::AlignLeft) {
        painter.setFont(m_theme.font(style));
        painter.setPen(m_button.isEnabled() ? m_theme.color(token) : m_theme.disabledColor());
        int top = place.top();
        for (const auto &line : linesOf(text, painter.font(), place.width(), mostLines)) {
            painter.drawText(QRect(place.left(), top, place.width() + 1, painter.fontMetrics().height()), side, line);
            top += painter.fontMetrics().height();
        }
    };
    write(places.name, m_button.text(), TextStyle::Strong, Token::Ink);
    write(places.second, texts.second, TextStyle::Small, Token::Ink2);
    const bool isOn = m_button.isChecked();
    write(places.aside, texts.aside, isOn ? TextStyle::SmallStrong : TextStyle::Small, isOn ? Token::Accent : Token::Ink2,
          places.asideIsBeside ? Qt::AlignRight : Qt::AlignLeft);
    if (texts.icon)
        paintIcon(painter, places.icon, *texts.icon, Token::Ink2, m_theme);
}

void ChoiceLook::paintBack(QPainter &painter) const
{
    const auto fill = m_button.isChecked() ? Token::Hover : m_button.underMouse() ? Token::Surface2 : Token::Surface;
    const auto rect = m_button.rect();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_shape == Shape::Card) {
        const int edge = m_button.isChecked() ? 2 : 1;
        painter.setPen(QPen(m_theme.color(m_button.isChecked() ? Token::Accent : Token::Control), edge));
        painter.setBrush(m_theme.color(fill));
        painter.drawRoundedRect(QRectF(rect).adjusted(edge / 2.0, edge / 2.0, -edge / 2.0, -edge / 2.0), m_theme.px(6),
                                m_theme.px(6));
        return;
    }
    if (fill != Token::Surface)
        painter.fillRect(rect, m_theme.color(fill));
    if (texts.hasLine)
        painter.fillRect(QRect(0, rect.height() - 1, rect.width(), 1), m_theme.color(Token::Line));
    if (!showsFocus)
        return;
    painter.setPen(QPen(m_theme.color(Token::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

void ChoiceLook::paintIndicator(QPainter &painter, const QRect &place) const
{
    QStyleOptionButton option;
    option.initFrom(&m_button);
    option.rect = place;
    option.state |= m_button.isChecked() ? QStyle::State_On : QStyle::State_Off;
    const bool isRadio = qobject_cast<const QRadioButton *>(&m_button);
    m_button.style()->drawPrimitive(isRadio ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &option,
                                    &painter, &m_button);
}

} // namespace app

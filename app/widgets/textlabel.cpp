// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/textlabel.h"

#include "app/theme/theme.h"

namespace app {

TextLabel::TextLabel(const Theme &theme, TextStyle style, Token color, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_style(style), m_color(color)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(&theme, &Theme::changed, this, &TextLabel::dress);
    dress();
}

void TextLabel::setColor(Token color)
{
    m_color = color;
    dress();
}

void TextLabel::setVisible(bool isVisible)
{
    if (isVisible && !parentWidget())
        setAttribute(Qt::WA_WState_ExplicitShowHide, false); // as before anybody hid it
    else
        QLabel::setVisible(isVisible);
}

void TextLabel::dress()
{
    setFont(m_theme.font(m_style));
    auto colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_color));
    setPalette(colors);
}

} // namespace app

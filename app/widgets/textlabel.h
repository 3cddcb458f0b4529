// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/theme/textstyle.h"
#include "app/theme/tokens.h"

#include <QLabel>

namespace app {

class Theme;

// Plain text that wraps, in a style and colour of the theme.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const Theme &theme, TextStyle style, Token color = Token::Ink, QWidget *parent = nullptr);

    void setColor(Token color);
    // Text that is in nothing yet shows when it is, and never as a window that takes the keyboard from the real one.
    void setVisible(bool isVisible) override;

private:
    void dress();

    const Theme &m_theme;
    TextStyle m_style;
    Token m_color;
};

} // namespace app

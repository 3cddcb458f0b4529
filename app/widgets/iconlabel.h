// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/icons/icons.h"

#include <QWidget>

namespace app {

// An icon beside text: decoration, which a screen reader passes over.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const Theme &theme, Icon icon, Token color, QWidget *parent = nullptr);

    void setIcon(Icon icon, Token color);
    void setOnCircle(); // as the mark of a choice
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Icon m_icon;
    Token m_color;
    bool m_isOnCircle = false;
};

} // namespace app

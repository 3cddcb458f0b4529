// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QProxyStyle>

namespace app {

class Theme;

// Fusion with our marks: a frame of two pixels in the current row or cell, room for the focus ring, and boxes to tick
// with an edge that can be seen (Fusion's is too faint, and in dark colours not there).
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    void polish(QWidget *widget) override; // Enter presses a button, not only the space bar
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;

private:
    void drawIndicator(const QStyleOption &option, QPainter &painter, bool isRound) const;
    void drawFocusFrame(const QRect &rect, QPainter &painter) const;

    const Theme &m_theme;
};

} // namespace app

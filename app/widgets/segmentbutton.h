// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/icons/icons.h"

#include <QRadioButton>

namespace app {

// One of the choices of a segment: a radio button to a screen reader, and to the eye a button joined to its neighbours.
// Arrows move without choosing: a choice is a change that others see.
class SegmentButton : public QRadioButton
{
    Q_OBJECT

public:
    enum class Shape { First, Middle, Last, Alone };

    SegmentButton(const Theme &theme, Icon icon, QWidget *parent);

    void setShape(Shape shape);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void moveAsked(int steps); // to a neighbour

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    void paintFrame(QPainter &painter) const;
    void paintText(QPainter &painter) const;
    int widthBesideText() const;

    const Theme &m_theme;
    Icon m_icon;
    Shape m_shape = Shape::Alone;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/widgets/timelinebar.h"

namespace app {

// One stop of a TimelineBar: its date, its dot and its name.
class TimelineMark : public QWidget
{
    Q_OBJECT
public:
    TimelineMark(const Theme &theme, QWidget *parent);

    void setStop(const TimelineStop &stop);
    void setIsInColumn(bool isInColumn);

    QSize sizeInRow() const;
    int heightInColumn() const;
    QPoint dot() const; // its middle

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList nameLines() const;
    QFont nameFont() const;
    int lineHeight() const;
    int dotSize() const;
    void paintDot(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;

    const Theme &m_theme;
    TimelineStop m_stop;
    bool m_isInColumn = false;
};

} // namespace app

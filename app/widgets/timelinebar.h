// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

namespace app {

class Theme;
class TimelineMark;

struct TimelineStop
{
    enum class State { Past, Today, Open, Late, LastDay };

    QDate date;
    QString dateText; // "2 feb"
    QString name;     // "Opzegging"
    State state = State::Open;
    QString sentence; // "Opzegging, maandag 2 februari 2026"

    bool operator==(const TimelineStop &) const = default;
};

// A departure from the day it was known to what comes after it: to scale until the last working day, dashed from there.
// In a column where there is not enough room for it in a row. To a screen reader a list with a line for each stop.
class TimelineBar : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineBar(const Theme &theme, QWidget *parent = nullptr);

    void setStops(const QList<TimelineStop> &stops); // by date
    const QList<TimelineStop> &stops() const { return m_stops; }
    bool isColumn() const { return m_isColumn; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int rowWidth() const; // that a row asks for
    int rowHeight() const;
    QList<int> centers() const;
    int lastDay() const; // -1: it is not among them
    void arrange();

    const Theme &m_theme;
    QList<TimelineStop> m_stops;
    QList<TimelineMark *> m_marks;
    bool m_isColumn = false;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/timelinebar.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/timelinemark.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace app {

using State = TimelineStop::State;

TimelineBar::TimelineBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::List);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineBar::setStops(const QList<TimelineStop> &stops)
{
    if (stops == m_stops)
        return;
    m_stops = stops;
    while (m_marks.size() > stops.size())
        delete m_marks.takeLast();
    while (m_marks.size() < stops.size()) {
        m_marks.append(new TimelineMark(m_theme, this));
        m_marks.last()->show();
    }
    for (qsizetype i = 0; i < stops.size(); ++i)
        m_marks.at(i)->setStop(stops.at(i));
    updateGeometry();
    arrange();
}

int TimelineBar::lastDay() const
{
    const auto it = std::ranges::find(m_stops, State::LastDay, &TimelineStop::state);
    return it == m_stops.end() ? -1 : int(it - m_stops.begin());
}

int TimelineBar::rowWidth() const
{
    int width = 0;
    for (const auto *mark : m_marks)
        width += mark->sizeInRow().width() + m_theme.px(14);
    return width;
}

int TimelineBar::rowHeight() const
{
    int height = 0;
    for (const auto *mark : m_marks)
        height = std::max(height, mark->sizeInRow().height());
    return height;
}

QSize TimelineBar::sizeHint() const
{
    return {rowWidth(), heightForWidth(rowWidth())};
}

QSize TimelineBar::minimumSizeHint() const
{
    return {m_theme.px(200), rowHeight()};
}

int TimelineBar::heightForWidth(int width) const
{
    if (m_marks.isEmpty())
        return 0;
    return width < rowWidth() ? int(m_marks.size()) * m_marks.first()->heightInColumn() : rowHeight();
}

void TimelineBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// In a row: by date until the last day, evenly after it, and never so close that texts touch.
QList<int> TimelineBar::centers() const
{
    const int count = int(m_marks.size());
    const int left = m_marks.first()->sizeInRow().width() / 2;
    const int right = width() - (m_marks.last()->sizeInRow().width() + 1) / 2;
    const int last = lastDay() < 0 ? count - 1 : lastDay();
    const int step = count > 1 ? (right - left) / (count - 1) : 0;
    const int toScale = right - left - (count - 1 - last) * step;
    const auto days = std::max<qint64>(1, m_stops.first().date.daysTo(m_stops.at(last).date));
    const auto distance = [this](int i) {
        return (m_marks.at(i)->sizeInRow().width() + m_marks.at(i + 1)->sizeInRow().width()) / 2 + m_theme.px(14);
    };
    QList<int> at;
    for (int i = 0; i < count; ++i) {
        const int wanted = i <= last ? left + int(toScale * m_stops.first().date.daysTo(m_stops.at(i).date) / days)
                                     : left + toScale + (i - last) * step;
        at.append(i == 0 ? wanted : std::max(wanted, at.last() + distance(i - 1)));
    }
    at.last() = std::min(at.last(), right);
    for (int i = count - 2; i >= 0; --i)
        at[i] = std::min(at[i], at[i + 1] - distance(i));
    return at;
}

void TimelineBar::arrange()
{
    if (m_marks.isEmpty())
        return;
    m_isColumn = width() < rowWidth();
    const auto at = m_isColumn ? QList<int>() : centers();
    for (int i = 0; i < m_marks.size(); ++i) {
        auto *const mark = m_marks.at(i);
        mark->setIsInColumn(m_isColumn);
        const int high = mark->heightInColumn();
        const auto size = mark->sizeInRow();
        mark->setGeometry(m_isColumn ? QRect(0, i * high, width(), high)
                                     : QRect(at.at(i) - size.width() / 2, 0, size.width(), size.height()));
    }
    update();
}

void TimelineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto isBehind = [](State state) { return state == State::Past || state == State::Today; };
    const int last = lastDay();
    for (int i = 0; i + 1 < m_marks.size(); ++i) {
        // What is late lies behind us too.
        bool isPast = false;
        for (int later = i + 1; later < m_stops.size(); ++later)
            isPast = isPast || isBehind(m_stops.at(later).state);
        QPen pen(m_theme.color(isPast ? Token::Accent : Token::Control), isPast ? 3 : 2);
        if (last >= 0 && i >= last && !isPast)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        const auto *from = m_marks.at(i);
        const auto *to = m_marks.at(i + 1);
        painter.drawLine(from->pos() + from->dot(), to->pos() + to->dot());
    }
}

} // namespace app

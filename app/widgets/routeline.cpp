// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/routeline.h"

#include "app/theme/theme.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/routeaccess.h"
#include "app/widgets/routepainting.h"
#include "app/widgets/routetexts.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace app {

RouteLine::RouteLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    makeRouteAccessible();
    setProperty("drawsFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would keep the height of one row
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void RouteLine::setStops(const QList<RouteStop> &stops, int here)
{
    const bool isSameNumber = stops.size() == m_stops.size();
    m_stops = stops;
    m_here = here;
    m_current = std::clamp(isSameNumber ? m_current : here, 0, qMax(0, int(stops.size()) - 1));
    if (!isSameNumber) {
        QAccessibleEvent changed(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&changed);
    }
    updateGeometry();
    update();
}

void RouteLine::setCurrent(int index)
{
    if (index < 0 || index >= m_stops.size() || index == m_current)
        return;
    m_current = index;
    update();
    if (hasFocus())
        tellFocus();
}

void RouteLine::open(int index)
{
    if (index < 0 || index >= m_stops.size())
        return;
    setCurrent(index);
    emit opened(index);
}

QRect RouteLine::stopRect(int index) const
{
    const int columns = columnsFor(width());
    const int left = index % columns * width() / columns;
    const int right = (index % columns + 1) * width() / columns;
    return {left, index / columns * rowHeight(), right - left, routeStopHeight(m_theme)};
}

int RouteLine::stopAt(const QPoint &position) const
{
    for (int index = 0; index < m_stops.size(); ++index) {
        if (stopRect(index).contains(position))
            return index;
    }
    return -1;
}

QString RouteLine::sentence(int index) const
{
    return routeSentence(m_stops.at(index), index + 1);
}

QSize RouteLine::sizeHint() const
{
    const int width = int(m_stops.size()) * leastWidth();
    return {width, heightForWidth(width)};
}

QSize RouteLine::minimumSizeHint() const
{
    return {leastWidth(), routeStopHeight(m_theme)};
}

int RouteLine::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (int(m_stops.size()) + columns - 1) / columns;
    return qMax(1, rows) * rowHeight();
}

bool RouteLine::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    if (event->type() == QEvent::ToolTip) {
        auto *const help = static_cast<QHelpEvent *>(event);
        const int index = stopAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : toolTipOf(sentence(index)), this);
        return true;
    }
    return QWidget::event(event);
}

void RouteLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int columns = columnsFor(width());
    const int middle = routeCircleTop(m_theme) + routeCircleSize(m_theme) / 2;
    const int air = routeCircleSize(m_theme) / 2;
    painter.setPen(QPen(m_theme.color(Token::Control), 2));
    for (int index = 0; index + 1 < m_stops.size(); ++index) {
        if ((index + 1) % columns == 0)
            continue; // the line goes on in the next row
        const auto from = stopRect(index);
        const auto to = stopRect(index + 1);
        painter.drawLine(from.center().x() + air + (index == m_here ? m_theme.px(4) : 0), from.top() + middle,
                         to.center().x() - air - (index + 1 == m_here ? m_theme.px(4) : 0), to.top() + middle);
    }
    for (int index = 0; index < m_stops.size(); ++index)
        paintRouteStop(painter, m_stops.at(index),
                       {stopRect(index), index + 1, index == m_here, hasFocus() && index == m_current}, m_theme);
}

void RouteLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_stops.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return open(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void RouteLine::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? stopAt(event->position().toPoint()) : -1;
}

void RouteLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed >= 0 && stopAt(event->position().toPoint()) == m_pressed)
        open(m_pressed);
    m_pressed = -1;
}

void RouteLine::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(stopAt(event->position().toPoint()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void RouteLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    // Qt tells after this that the whole line has the keyboard; the stop has to come later to be what is said.
    QMetaObject::invokeMethod(this, &RouteLine::tellFocus, Qt::QueuedConnection);
}

void RouteLine::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RouteLine::tellFocus()
{
    if (!hasFocus() || m_stops.isEmpty())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
}

// As many rows as needed, and then as equal as can be.
int RouteLine::columnsFor(int width) const
{
    const int count = qMax(1, int(m_stops.size()));
    const int fitting = std::clamp(width / leastWidth(), 1, count);
    const int rows = (count + fitting - 1) / fitting;
    return (count + rows - 1) / rows;
}

int RouteLine::leastWidth() const
{
    int width = m_theme.px(76);
    for (int index = 0; index < m_stops.size(); ++index) {
        const auto font = routeNameFont(m_theme, index == m_here);
        for (const auto &word : m_stops.at(index).name.split(u' '))
            width = qMax(width, qMin(textWidth(word, font), m_theme.px(160)) + m_theme.px(2));
    }
    return width;
}

int RouteLine::rowHeight() const
{
    return routeStopHeight(m_theme);
}

} // namespace app

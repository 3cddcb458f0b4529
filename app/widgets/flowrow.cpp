// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/flowrow.h"

#include <QEvent>

namespace app {

FlowRow::FlowRow(int spacing, QWidget *parent) : QWidget(parent), m_spacing(spacing)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowRow::add(QWidget *widget)
{
    widget->setParent(this);
    m_widgets.append(widget);
    updateGeometry();
}

QSize FlowRow::sizeHint() const
{
    QSize size;
    for (const auto *const widget : m_widgets) {
        if (!widget->isHidden())
            size = QSize(size.width() + widget->sizeHint().width() + m_spacing,
                         std::max(size.height(), widget->sizeHint().height()));
    }
    return size;
}

QSize FlowRow::minimumSizeHint() const
{
    QSize size;
    for (const auto *const widget : m_widgets) {
        if (!widget->isHidden())
            size = size.expandedTo(widget->minimumSizeHint());
    }
    return size;
}

int FlowRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

bool FlowRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

void FlowRow::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

int FlowRow::arrange(int width, bool moves) const
{
    QPoint at;
    int rowHeight = 0;
    for (auto *const widget : m_widgets) {
        if (widget->isHidden())
            continue;
        const auto wanted = widget->sizeHint();
        const int room = std::min(wanted.width(), width);
        if (at.x() > 0 && at.x() + room > width) {
            at = {0, at.y() + rowHeight + m_spacing};
            rowHeight = 0;
        }
        if (moves)
            widget->setGeometry({at, QSize(room, wanted.height())});
        at.rx() += room + m_spacing;
        rowHeight = std::max(rowHeight, wanted.height());
    }
    return at.y() + rowHeight;
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/columns.h"

#include "app/theme/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace app {

Columns::Columns(const Theme &theme, int leftShare, int rightShare, int leastWidth, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_leftShare(leftShare), m_rightShare(rightShare), m_leastWidth(leastWidth),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(theme.px(16));
}

void Columns::setLeft(QWidget *widget)
{
    m_left = widget;
    arrange();
}

void Columns::setRight(QWidget *widget)
{
    m_right = widget;
    arrange();
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isStacked = event->size().width() < m_theme.px(m_leastWidth);
    if (isStacked != m_isStacked) {
        m_isStacked = isStacked;
        arrange();
    }
}

void Columns::arrange()
{
    if (m_left)
        m_grid->addWidget(m_left, 0, 0);
    if (m_right)
        m_grid->addWidget(m_right, m_isStacked ? 1 : 0, m_isStacked ? 0 : 1);
    m_grid->setColumnStretch(0, m_leftShare);
    m_grid->setColumnStretch(1, m_isStacked ? 0 : m_rightShare);
    // A column as wide as its share, whatever its texts would like.
    m_grid->setColumnMinimumWidth(0, 0);
    for (auto *const widget : {m_left, m_right}) {
        if (widget)
            widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
}

} // namespace app

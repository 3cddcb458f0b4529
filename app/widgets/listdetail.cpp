// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/listdetail.h"

#include "app/theme/theme.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/scrollpane.h"

#include <QHBoxLayout>
#include <QResizeEvent>

namespace app {

ListDetail::ListDetail(const Theme &theme, QWidget *list, const QString &backText, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_side(new QWidget), m_head(new QVBoxLayout), m_detailSide(new QWidget),
      m_back(new LinkButton(theme, backText))
{
    auto *const side = new QVBoxLayout(m_side);
    side->setContentsMargins(theme.px(28), theme.px(16), 0, theme.px(16));
    side->setSpacing(theme.px(8));
    side->addLayout(m_head);
    auto *const area = new ScrollPane(list);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setProperty("panel", true);
    side->addWidget(area, 1);
    auto *const detail = new QVBoxLayout(m_detailSide);
    detail->setContentsMargins({});
    detail->setSpacing(theme.px(8));
    auto *const back = new QHBoxLayout;
    back->setContentsMargins(theme.px(28), theme.px(12), theme.px(24), 0);
    back->addWidget(m_back);
    back->addStretch(1);
    detail->addLayout(back);
    auto *const all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_side, 2);
    all->addWidget(m_detailSide, 3);
    connect(m_back, &QAbstractButton::clicked, this, &ListDetail::openList);
    arrange();
}

void ListDetail::setDetail(QWidget *detail)
{
    if (m_detail) {
        m_detail->hide();
        m_detail->deleteLater(); // it may be its own button that asked for another
    }
    m_detail = detail;
    m_detailSide->layout()->addWidget(detail);
    arrange();
}

void ListDetail::openDetail()
{
    m_isDetailOpen = true;
    arrange();
}

void ListDetail::openList()
{
    m_isDetailOpen = false;
    arrange();
    emit listOpened();
}

void ListDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < m_theme.px(680);
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        arrange();
    }
}

void ListDetail::setIsWide(bool isWide)
{
    m_isWide = isWide;
    arrange();
}

void ListDetail::arrange()
{
    m_side->setVisible(!isDetailAlone());
    m_detailSide->setVisible(isDetailAlone() || (m_detail && !showsOne()));
    m_back->setVisible(showsOne());
    auto margins = m_side->layout()->contentsMargins();
    margins.setRight(m_detailSide->isHidden() ? m_theme.px(28) : 0);
    m_side->layout()->setContentsMargins(margins);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/listdetail.h"

#include "app/theme/theme.h"
#include "app/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>

namespace app {

namespace {

QScrollArea *scrolling(QWidget *content)
{
    auto *const area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

ListDetail::ListDetail(const Theme &theme, QWidget *list, const QString &backText, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_side(new QWidget), m_head(new QVBoxLayout), m_detailSide(new QWidget),
      m_back(new LinkButton(theme, backText))
{
    auto *const side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(theme.px(8));
    side->addLayout(m_head);
    auto *const area = scrolling(list);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setProperty("panel", true);
    side->addWidget(area, 1);
    auto *const detail = new QVBoxLayout(m_detailSide);
    detail->setContentsMargins({});
    detail->setSpacing(theme.px(8));
    detail->addWidget(m_back, 0, Qt::AlignLeft);
    auto *const all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.px(16));
    all->addWidget(m_side, 2);
    all->addWidget(m_detailSide, 3);
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        openList();
        emit listOpened();
    });
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

void ListDetail::arrange()
{
    const bool showsDetail = m_detail && m_isDetailOpen;
    m_side->setVisible(!m_isNarrow || !showsDetail);
    m_detailSide->setVisible(m_isNarrow ? showsDetail : m_detail != nullptr);
    m_back->setVisible(m_isNarrow);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/fulllist.h"

#include "app/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

namespace app {

FullList::FullList(const Theme &theme, QWidget *parent) : QuietView(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            emit opened(index);
    });
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void FullList::setModel(QAbstractItemModel *model)
{
    QuietView::setModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
    updateGeometry();
}

void FullList::setWidths(int usual, int least)
{
    m_usualWidth = usual;
    m_leastWidth = least;
    updateGeometry();
}

QSize FullList::sizeHint() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {m_theme.px(m_usualWidth), height};
}

QSize FullList::minimumSizeHint() const
{
    return {m_theme.px(m_leastWidth), sizeHint().height()};
}

void FullList::keyPressEvent(QKeyEvent *event)
{
    const auto key = event->key();
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter
                       || (key == Qt::Key_Space && selectionMode() == QAbstractItemView::NoSelection);
    const bool isPlain = (event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) == Qt::NoModifier;
    if (opens && isPlain && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QuietView::keyPressEvent(event);
}

void FullList::resizeEvent(QResizeEvent *event)
{
    QuietView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    scheduleDelayedItemsLayout();
    updateGeometry(); // narrower lines are higher
}

void paintLineGround(QPainter &painter, const QRect &line, bool isHere, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(isHere ? Token::Surface : Token::Hover));
    painter.drawRoundedRect(line, theme.px(4), theme.px(4));
}

void paintLineFocus(QPainter &painter, const QRect &line, const Theme &theme)
{
    painter.setPen(QPen(theme.color(Token::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), theme.px(4), theme.px(4));
}

} // namespace app

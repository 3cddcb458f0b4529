// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/flowlayout.h"

#include <algorithm>

namespace app {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), true);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto *const item : m_items) {
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *const item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::arrange(const QRect &rect, bool isDryRun) const
{
    int left = rect.left();
    int top = rect.top();
    int rowHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> row;
    const auto place = [&] {
        for (const auto &[item, room] : std::as_const(row)) {
            if (!isDryRun)
                item->setGeometry(room.translated(0, (rowHeight - room.height()) / 2));
        }
        row.clear();
    };
    for (auto *const item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint().expandedTo(item->minimumSize());
        if (left > rect.left() && left + size.width() > rect.right() + 1) {
            place();
            left = rect.left();
            top += rowHeight + spacing();
            rowHeight = 0;
        }
        const int width = std::min(size.width(), rect.width());
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : size.height(); // text that wraps
        row.append({item, QRect(left, top, width, height)});
        left += width + spacing();
        rowHeight = std::max(rowHeight, height);
    }
    place();
    return top + rowHeight - rect.top();
}

} // namespace app

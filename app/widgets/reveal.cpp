// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/reveal.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace app {

namespace {

void reveal(QWidget &field)
{
    for (auto *ancestor = field.parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        if (auto *const area = qobject_cast<QScrollArea *>(ancestor))
            area->ensureWidgetVisible(&field);
    }
}

} // namespace

void focusAndReveal(QWidget &field)
{
    field.setFocus(Qt::ShortcutFocusReason);
    reveal(field);
    // Once more when what is new on the page has its place.
    QMetaObject::invokeMethod(
        &field,
        [&field] {
            if (field.hasFocus())
                reveal(field);
        },
        Qt::QueuedConnection);
}

void revealBelow(QWidget &part, const QWidget &clicked, const QRect &where)
{
    auto *ancestor = part.parentWidget();
    while (ancestor && !qobject_cast<QScrollArea *>(ancestor))
        ancestor = ancestor->parentWidget();
    auto *const area = qobject_cast<QScrollArea *>(ancestor);
    if (!area || part.isHidden())
        return;
    constexpr int margin = 8;
    constexpr int leastLines = 8; // its title and a first field
    const auto *const content = area->widget();
    const int room = area->viewport()->height();
    const int top = part.mapTo(content, QPoint()).y();
    const int row = clicked.mapTo(content, where.topLeft()).y();
    const int all = std::min(top + part.height() + margin - room, row - margin);
    const int start = top + std::min(part.height(), leastLines * part.fontMetrics().height()) + margin - room;
    const int wanted = std::min(std::max(all, start), top - margin);
    auto *const bar = area->verticalScrollBar();
    if (wanted > bar->value())
        bar->setValue(wanted);
}

} // namespace app

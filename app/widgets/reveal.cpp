// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/reveal.h"

#include <QScrollArea>

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

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/panes.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace app {

namespace {

bool hasKeyboard(const QWidget *pane)
{
    const auto *const focused = QApplication::focusWidget();
    return focused && (pane == focused || pane->isAncestorOf(focused));
}

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

QWidget *firstFieldIn(QWidget *pane)
{
    const auto inside = pane->findChildren<QWidget *>();
    const auto field = std::find_if(inside.begin(), inside.end(), takesKeyboard);
    return field == inside.end() ? pane : *field;
}

} // namespace

void goToPane(const QList<QWidget *> &panes, int step)
{
    if (panes.isEmpty())
        return;
    // The innermost, when one pane is in another.
    const auto here = std::find_if(panes.rbegin(), panes.rend(), hasKeyboard);
    const auto index = here == panes.rend() ? -1 : panes.rend() - here - 1;
    auto *const pane = panes.at((index + step + panes.size()) % panes.size());
    auto *const field = pane->focusPolicy() == Qt::NoFocus ? firstFieldIn(pane) : pane;
    field->setFocus(Qt::TabFocusReason);
}

} // namespace app

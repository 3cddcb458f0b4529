// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QAbstractItemView>
#include <QEvent>

namespace app {

// A list or table that tells of its current line only while it has the keyboard. Qt always tells, and a screen reader then
// says that the keyboard went there.
template<class View>
class QuietView : public View
{
public:
    using View::View;

protected:
    // A style that comes with each widget it is put in would lay out all lines each time. What nobody sees yet
    // does so when it shows.
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange && !View::isVisible())
            return QAbstractScrollArea::event(event);
        return View::event(event);
    }

    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (View::hasFocus())
            View::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous);
    }
};

} // namespace app

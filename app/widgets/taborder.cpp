// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/taborder.h"

#include <QLayout>
#include <QList>
#include <QScrollArea>

namespace app {

namespace {

using Widgets = QList<QWidget *>;

void collect(QWidget &widget, Widgets &widgets);

void collect(const QLayout &layout, Widgets &widgets)
{
    for (int index = 0; index < layout.count(); ++index) {
        auto *const item = layout.itemAt(index);
        if (item->layout())
            collect(*item->layout(), widgets);
        else if (item->widget())
            collect(*item->widget(), widgets);
    }
}

// What is inside a field, as the arrow of a combo box, is left as it is.
void collect(QWidget &widget, Widgets &widgets)
{
    const bool isStop = (widget.focusPolicy() & Qt::TabFocus) != 0;
    if (isStop || widget.focusProxy())
        widgets.append(&widget);
    auto *const area = qobject_cast<QScrollArea *>(&widget);
    if (area && area->widget())
        collect(*area->widget(), widgets);
    else if (isStop)
        return;
    else if (widget.layout())
        collect(*widget.layout(), widgets);
    else
        for (auto *const child : widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            collect(*child, widgets);
}

// Qt moves only what takes the keyboard itself; what passes it on to a part of it is a stop too.
class AsStop
{
    Q_DISABLE_COPY_MOVE(AsStop)
public:
    explicit AsStop(QWidget &widget) : m_widget(widget), m_proxy(widget.focusProxy())
    {
        m_widget.setFocusProxy(nullptr);
        m_policy = m_widget.focusPolicy();
        m_widget.setFocusPolicy(Qt::StrongFocus);
    }
    ~AsStop()
    {
        m_widget.setFocusPolicy(m_policy);
        m_widget.setFocusProxy(m_proxy);
    }

private:
    QWidget &m_widget;
    QWidget *m_proxy;
    Qt::FocusPolicy m_policy = Qt::NoFocus;
};

void moveAfter(QWidget &before, QWidget &widget)
{
    const AsStop first(before);
    const AsStop second(widget);
    QWidget::setTabOrder(&before, &widget);
}

} // namespace

void tabInOrder(QWidget &part)
{
    Widgets widgets{&part};
    collect(part, widgets);
    for (qsizetype index = 1; index < widgets.size(); ++index)
        moveAfter(*widgets.at(index - 1), *widgets.at(index));
}

} // namespace app

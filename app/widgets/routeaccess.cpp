// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/routeaccess.h"

#include "app/widgets/routeline.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

namespace app {

namespace {

class Stop : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    Stop(RouteLine *line, int index) : m_line(line), m_index(index) {}

    bool isValid() const override { return m_line && m_index < m_line->stops().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_line ? m_line->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_line); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_line->sentence(m_index) : QString();
    }

    QRect rect() const override
    {
        return isValid() ? m_line->stopRect(m_index).translated(m_line->mapToGlobal(QPoint())) : QRect();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = m_index == m_line->here();
        state.focused = m_line->hasFocus() && m_index == m_line->current();
        state.invisible = !m_line->isVisible();
        state.disabled = !m_line->isEnabled();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            return m_line->open(m_index);
        m_line->setCurrent(m_index);
        m_line->setFocus();
    }

private:
    QPointer<RouteLine> m_line;
    int m_index;
};

class Line : public QAccessibleWidget
{
public:
    explicit Line(RouteLine *line) : QAccessibleWidget(line, QAccessible::List) {}

    ~Line() override
    {
        for (const auto id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(line()->stops().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_ids.contains(index))
            m_ids.insert(index, QAccessible::registerAccessibleInterface(new Stop(line(), index)));
        return QAccessible::accessibleInterface(m_ids.value(index));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(line()->stopAt(line()->mapFromGlobal(QPoint(x, y))));
    }

    int indexOfChild(const QAccessibleInterface *stop) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index) == stop)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *focusChild() const override { return line()->hasFocus() ? child(line()->current()) : nullptr; }

private:
    RouteLine *line() const { return static_cast<RouteLine *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *const line = qobject_cast<RouteLine *>(object);
    return line ? new Line(line) : nullptr;
}

} // namespace

void makeRouteAccessible()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace app

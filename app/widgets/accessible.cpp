// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/accessible.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QVariant>
#include <QWidget>

namespace app {

namespace {

constexpr auto roleProperty = "accessibleRole";

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *const widget = qobject_cast<QWidget *>(object);
    const auto role = widget ? widget->property(roleProperty) : QVariant();
    if (role.isValid())
        return new QAccessibleWidget(widget, QAccessible::Role(role.toInt()));
    // Qt 6.4 crashes when a screen reader asks for a part of a scroll area that went meanwhile, as a scroll bar does.
    return qobject_cast<QScrollArea *>(object) ? new QAccessibleWidget(widget, QAccessible::Client) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(interfaceOf); // once is enough, and more does no harm
    widget.setProperty(roleProperty, int(role));
}

namespace {

// Beside the box, wherever a layout puts that.
class HiddenLabel : public QObject
{
public:
    HiddenLabel(QComboBox &box, const QString &name) : QObject(&box), m_box(box), m_name(name)
    {
        box.installEventFilter(this);
        place();
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::ParentChange)
            place();
        return QObject::eventFilter(object, event);
    }

private:
    void place()
    {
        delete m_label;
        if (!m_box.parentWidget())
            return;
        m_label = new QLabel(m_name, m_box.parentWidget());
        m_label->setTextFormat(Qt::PlainText);
        m_label->setBuddy(&m_box);
        m_label->hide();
    }

    QComboBox &m_box;
    QString m_name;
    QPointer<QLabel> m_label;
};

} // namespace

void nameComboBox(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    if (box.lineEdit())
        box.lineEdit()->setAccessibleName(name);
    new HiddenLabel(box, name);
}

namespace {

void tellFocus()
{
    auto *const focus = QApplication::focusWidget();
    if (!focus || QApplication::activePopupWidget())
        return;
    QAccessibleEvent event(focus, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void mendMenu(QMenu &menu)
{
    QObject::connect(&menu, &QMenu::triggered, &menu, &QMenu::close);
    QObject::connect(&menu, &QMenu::aboutToHide, qApp, tellFocus, Qt::QueuedConnection);
}

void announce(QWidget &widget)
{
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace app

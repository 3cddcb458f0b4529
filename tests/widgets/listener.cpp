// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/widgets/listener.h"

#include <QWidget>

#include <algorithm>

// Qt tells a handler nothing as long as no screen reader is there, and has no public way to say that one is. These two
// stand for its private classes of the same name; accessibility() does not look at the object it is called on.
class QPlatformAccessibility
{
public:
    void setActive(bool active);
};

class QPlatformIntegration
{
public:
    QPlatformAccessibility *accessibility() const;
};

namespace {

void setScreenReader(bool isThere)
{
    QPlatformIntegration().accessibility()->setActive(isThere);
}

QList<Listener::Heard> &log()
{
    static QList<Listener::Heard> events;
    return events;
}

void hear(QAccessibleEvent *event)
{
    const auto *const about = event->accessibleInterface();
    log().append(
        {event->type(), about ? about->role() : QAccessible::NoRole, about ? about->text(QAccessible::Name) : QString()});
}

} // namespace

Listener::Listener()
{
    log().clear();
    setScreenReader(true);
    QAccessible::installUpdateHandler(hear);
}

Listener::~Listener()
{
    QAccessible::installUpdateHandler(nullptr);
    setScreenReader(false);
}

int Listener::count(QAccessible::Event type, const QString &name)
{
    return int(std::count_if(log().begin(), log().end(),
                             [&](const Heard &heard) { return heard.type == type && heard.name == name; }));
}

const QList<Listener::Heard> &Listener::heard()
{
    return log();
}

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

QAccessible::Role roleOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role();
}

QAccessible::State stateOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->state();
}

QStringList namelessIn(QWidget *window)
{
    QStringList nameless;
    for (auto *const widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && nameOf(widget).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return nameless;
}

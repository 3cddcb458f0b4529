// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QAccessible>
#include <QList>
#include <QString>

class QWidget;

// Hears what a screen reader would be told, as long as it lives. One at a time.
class Listener
{
public:
    struct Heard
    {
        QAccessible::Event type;
        QAccessible::Role role;
        QString name;
    };

    Listener();
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    // How often this happened to something of this name.
    static int count(QAccessible::Event type, const QString &name);
    static const QList<Heard> &heard();
};

QString nameOf(QWidget *widget);
QAccessible::Role roleOf(QWidget *widget);
QAccessible::State stateOf(QWidget *widget);

// What keyboard and screen reader can reach in a window without a name, by class.
QStringList namelessIn(QWidget *window);

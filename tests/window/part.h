// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "tests/window/testwindow.h"

#include <QApplication>
#include <QDialog>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>
#include <memory>

// A part of a screen in a window of its own, on Joris' dossier in the example.
template<typename Widget>
class Part
{
public:
    template<typename... Args>
    explicit Part(TestWindow &test, const Args &...args)
        : dossier(test.workspace(), test.joris()), widget(new Widget(test.desk(), dossier, args...)), m_test(test)
    {
        auto *const inside = new QWidget;
        (new QVBoxLayout(inside))->addWidget(widget);
        auto *const area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(inside);
        (new QVBoxLayout(&host))->addWidget(area);
        host.resize(1000, 740);
        host.show();
        REQUIRE(QTest::qWaitForWindowExposed(&host));
        QApplication::setActiveWindow(&host);
        test.settle();
    }

    template<typename T>
    T *find(const QString &name) const
    {
        return host.findChild<T *>(name);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { m_test.press(key, modifiers); }

    void type(const QString &text)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
        m_test.settle();
    }

    app::OpenDossier dossier;
    QWidget host;
    Widget *widget;

private:
    TestWindow &m_test;
};

// What somebody does with the dialog that comes up next; it is closed after that.
inline void inNextDialog(const std::function<void(QDialog &)> &act)
{
    // Not 0: then it would come before a command of a menu, which is posted too.
    QTimer::singleShot(1, qApp, [act] {
        auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        QApplication::setActiveWindow(dialog);
        act(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

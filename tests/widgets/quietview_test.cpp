// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/quietview.h"

#include "tests/catch.h"
#include "tests/widgets/listener.h"

#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TEST_CASE("Quiet view: a screen reader hears of the current line only when the keyboard is in the list", "[quietview]")
{
    QWidget window;
    auto *const layout = new QVBoxLayout(&window);
    auto *const button = new QPushButton(u"Gedaan"_s);
    auto *const list = new app::QuietView<QListView>;
    QStringListModel model({u"Afscheid"_s, u"Spullen"_s});
    list->setModel(&model);
    layout->addWidget(button);
    layout->addWidget(list);
    window.show();
    window.activateWindow();
    button->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return button->hasFocus(); }));
    const Listener listener;

    list->setCurrentIndex(model.index(1));
    CHECK(Listener::count(QAccessible::Focus, u"Spullen"_s) == 0);
    CHECK(list->selectionModel()->isSelected(model.index(1)));

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    CHECK(Listener::count(QAccessible::Focus, u"Afscheid"_s) == 1);
}

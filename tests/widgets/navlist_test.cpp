// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/theme/theme.h"
#include "app/widgets/navlist.h"

#include "tests/catch.h"
#include "tests/widgets/listener.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TEST_CASE("Navigation list: a screen reader hears of the place only when the keyboard comes to the list", "[navlist]")
{
    app::Theme theme;
    QWidget window;
    auto *const layout = new QVBoxLayout(&window);
    auto *const button = new QPushButton(u"Ga"_s);
    auto *const list = new app::NavList(theme);
    list->setItems({{.text = u"Start"_s}, {.text = u"Dossiers"_s}});
    layout->addWidget(button);
    layout->addWidget(list);
    window.show();
    window.activateWindow();
    button->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return button->hasFocus(); }));
    const Listener listener;

    list->setHere(1);
    CHECK(Listener::count(QAccessible::Focus, u"Dossiers"_s) == 0);

    list->setFocus();
    CHECK(Listener::count(QAccessible::Focus, u"Dossiers"_s) == 1);
    CHECK(list->currentIndex().row() == 1);

    QTest::keyClick(list, Qt::Key_Up);
    CHECK(Listener::count(QAccessible::Focus, u"Start"_s) == 1);
}

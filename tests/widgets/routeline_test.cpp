// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/language.h"
#include "app/theme/theme.h"
#include "app/widgets/routeline.h"

#include "tests/catch.h"
#include "tests/widgets/listener.h"

#include <QAccessibleActionInterface>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::RouteStop;

namespace {

QList<RouteStop> tenStops()
{
    return {{u"Beginnen"_s, 4, 4},          {u"Lopende zaken"_s, 3, 5},      {u"Informatie op zijn plek"_s, 3, 7, 1},
            {u"Contacten"_s, 2, 3},         {u"Kennis en routines"_s, 1, 3}, {u"Accounts en rechten"_s, 1, 4, 1},
            {u"Spullen inleveren"_s, 0, 3}, {u"Terugblik"_s, 1, 2},          {u"Afscheid en contact"_s, 2, 2},
            {u"Ondertekenen"_s, 0, 1}};
}

struct Line : app::RouteLine
{
    explicit Line(const app::Theme &theme) : RouteLine(theme)
    {
        setAccessibleName(u"Jouw route"_s);
        setStops(tenStops(), 2);
        resize(1000, heightForWidth(1000));
        show();
        QApplication::setActiveWindow(this);
        setFocus();
        QApplication::processEvents();
    }

    QAccessibleInterface *stop(int index) { return QAccessible::queryAccessibleInterface(this)->child(index); }
};

} // namespace

TEST_CASE("Route: a list whose stops say all there is to see", "[route]")
{
    app::Theme theme;
    app::setLanguage(core::Language::Dutch);
    Line line(theme);

    auto *const list = QAccessible::queryAccessibleInterface(&line);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name) == u"Jouw route"_s);
    REQUIRE(list->childCount() == 10);
    CHECK(line.stop(2)->text(QAccessible::Name) == u"Hoofdstuk 3, Informatie op zijn plek, 3 van 7 klaar, 1 te laat"_s);
    CHECK(line.stop(0)->text(QAccessible::Name) == u"Hoofdstuk 1, Beginnen, 4 van 4 klaar"_s);
    CHECK(line.stop(2)->role() == QAccessible::ListItem);
    CHECK(line.stop(2)->state().selected);
    CHECK(line.stop(2)->state().focused);
    CHECK_FALSE(line.stop(3)->state().focused);
    CHECK(line.stop(3)->parent() == list);
    CHECK(list->indexOfChild(line.stop(3)) == 3);
    CHECK(list->child(10) == nullptr);
    CHECK(list->childAt(line.stop(4)->rect().center().x(), line.stop(4)->rect().center().y()) == line.stop(4));

    app::setLanguage(core::Language::English);
    CHECK(line.stop(2)->text(QAccessible::Name) == u"Chapter 3, Informatie op zijn plek, 3 of 7 ready, 1 late"_s);
}

TEST_CASE("Route: keys move from stop to stop and open one", "[route]")
{
    app::Theme theme;
    Line line(theme);
    QSignalSpy opened(&line, &app::RouteLine::opened);

    QTest::keyClick(&line, Qt::Key_Right);
    CHECK(line.current() == 3);
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0) == 3);

    QTest::keyClick(&line, Qt::Key_Home);
    QTest::keyClick(&line, Qt::Key_Left);
    CHECK(line.current() == 0);
    QTest::keyClick(&line, Qt::Key_End);
    QTest::keyClick(&line, Qt::Key_Right);
    CHECK(line.current() == 9);
    CHECK(line.here() == 2);
}

TEST_CASE("Route: a screen reader hears the stop that the keyboard is at", "[route]")
{
    app::Theme theme;
    app::setLanguage(core::Language::Dutch);
    Line line(theme);
    line.clearFocus();
    const Listener listener;

    line.setFocus();
    QApplication::processEvents();
    REQUIRE_FALSE(Listener::heard().isEmpty());
    CHECK(Listener::heard().constLast().name == line.sentence(2));
    QTest::keyClick(&line, Qt::Key_Right);
    CHECK(Listener::count(QAccessible::Focus, line.sentence(3)) == 1);
}

TEST_CASE("Route: a click opens, and so does a screen reader", "[route]")
{
    app::Theme theme;
    Line line(theme);
    QSignalSpy opened(&line, &app::RouteLine::opened);

    QTest::mouseClick(&line, Qt::LeftButton, {}, line.stopRect(7).center());
    CHECK(opened.takeLast().at(0) == 7);
    QTest::mouseClick(&line, Qt::LeftButton, {}, QPoint(5, line.height() + 5));
    CHECK(opened.isEmpty());
    line.stop(5)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(opened.takeLast().at(0) == 5);
}

TEST_CASE("Route: stops that are gone can still be asked about", "[route]")
{
    app::Theme theme;
    Line line(theme);
    auto *const last = line.stop(9);

    line.setStops(tenStops().first(3), 0);

    CHECK_FALSE(last->isValid());
    CHECK(last->text(QAccessible::Name).isEmpty());
    CHECK(last->state().invalid);
    last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(line.current() == 0);
    line.setStops({}, 0);
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK_FALSE(line.grab().isNull());
}

TEST_CASE("Route: where it does not fit it goes on in a next row", "[route]")
{
    app::Theme theme;
    for (const int size : {100, 200}) {
        theme.setAppearance({.textSize = size});
        Line line(theme);
        for (const int width : {1200, 900, 640, 320}) {
            line.resize(width, line.heightForWidth(width));

            INFO(size << " % in " << width);
            for (int index = 0; index < 10; ++index) {
                CHECK(line.rect().contains(line.stopRect(index)));
                CHECK(line.stopRect(index).width() >= qMin(width, 80 * size / 100));
                CHECK(line.stopAt(line.stopRect(index).center()) == index);
            }
        }
    }
}

TEST_CASE("Route: new numbers leave the keyboard where it was", "[route]")
{
    app::Theme theme;
    Line line(theme);
    line.setCurrent(6);

    auto stops = tenStops();
    stops[6].ready = 1;
    line.setStops(stops, 2);

    CHECK(line.current() == 6);
}

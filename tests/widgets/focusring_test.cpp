// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/theme/focusring.h"
#include "app/theme/theme.h"

#include "tests/catch.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using app::Appearance;
using app::Scheme;
using app::Token;

namespace {

struct Window : QWidget
{
    Window()
    {
        auto *const box = new QVBoxLayout(this);
        box->setContentsMargins({});
        auto *const inner = new QWidget; // hugs the button, so that a ring inside it would be cut off
        auto *const innerBox = new QVBoxLayout(inner);
        innerBox->setContentsMargins({});
        innerBox->addWidget(button);
        box->addSpacing(20);
        box->addWidget(inner);
        box->addWidget(other);
        box->addWidget(input);
        box->addWidget(list);
        auto *const model = new QStandardItemModel(this);
        model->appendRow(new QStandardItem(u"een"_s));
        auto *const two = new QStandardItem(u"twee"_s);
        two->setCheckable(true); // Qt would frame the text alone
        model->appendRow(two);
        list->setModel(model);
        resize(400, 400);
        show();
        QApplication::setActiveWindow(this);
    }

    QPushButton *button = new QPushButton(u"Rapport…"_s);
    QPushButton *other = new QPushButton(u"Agenda"_s);
    QLineEdit *input = new QLineEdit;
    QListView *list = new QListView;
};

int pixelsOf(const QColor &color, const QImage &image, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("Focus ring: it follows the keyboard from button to button", "[focusring]")
{
    app::Theme theme;
    const app::FocusRing ring(theme);
    Window window;

    window.button->setFocus();
    CHECK(ring.target() == window.button);
    QTest::keyClick(window.button, Qt::Key_Tab);
    CHECK(ring.target() == window.other);
}

TEST_CASE("Focus ring: the mouse shows none, the next key does", "[focusring]")
{
    app::Theme theme;
    const app::FocusRing ring(theme);
    Window window;

    QTest::mouseClick(window.button, Qt::LeftButton);
    CHECK(window.button->hasFocus());
    CHECK(ring.target() == nullptr);

    QTest::keyClick(window.button, Qt::Key_Shift);
    CHECK(ring.target() == window.button);
}

TEST_CASE("Focus ring: where the program takes the keyboard after a click is shown", "[focusring]")
{
    app::Theme theme;
    const app::FocusRing ring(theme);
    Window window;
    QObject::connect(window.button, &QPushButton::clicked, window.other, [&] { window.other->setFocus(); });

    QTest::mouseClick(window.button, Qt::LeftButton);
    REQUIRE(window.other->hasFocus());
    CHECK(ring.target() == window.other);

    QTest::mouseClick(window.other, Qt::LeftButton);
    CHECK(ring.target() == nullptr);
}

TEST_CASE("Focus ring: inputs and lists show their focus themselves", "[focusring]")
{
    app::Theme theme;
    const app::FocusRing ring(theme);
    Window window;

    for (QWidget *const widget : {static_cast<QWidget *>(window.input), static_cast<QWidget *>(window.list)}) {
        window.button->setFocus();
        widget->setFocus();
        CHECK(ring.target() == nullptr);
    }
}

TEST_CASE("Focus ring: two pixels, two pixels outside the button", "[focusring]")
{
    app::Theme theme;
    theme.setAppearance({.colours = Appearance::Colours::Light});
    const app::FocusRing ring(theme);
    Window window;
    window.button->setFocus();
    QApplication::processEvents();

    const auto image = window.grab().toImage();
    const QRect button(window.button->mapTo(&window, QPoint()), window.button->size());
    const auto middle = button.center().x();
    for (const int y : {button.top() - 4, button.top() - 3, button.bottom() + 3, button.bottom() + 4})
        CHECK(image.pixelColor(middle, y) == colorOf(Token::Focus, Scheme::Light));
    for (const int y : {button.top() - 5, button.top() - 2, button.bottom() + 2, button.bottom() + 5})
        CHECK(image.pixelColor(middle, y) == colorOf(Token::Canvas, Scheme::Light));
}

TEST_CASE("Focus ring: a window that goes takes nothing along", "[focusring]")
{
    app::Theme theme;
    const app::FocusRing ring(theme);
    {
        Window window;
        window.button->setFocus();
        REQUIRE(ring.target());
    }
    CHECK(ring.target() == nullptr);

    Window next;
    next.button->setFocus();
    CHECK(ring.target() == next.button);
}

TEST_CASE("Focus ring: the current row of a list has a frame, also when it is selected", "[focusring]")
{
    app::Theme theme;
    theme.setAppearance({.colours = Appearance::Colours::Light});
    Window window;
    window.list->setCurrentIndex(window.list->model()->index(1, 0));
    window.button->setFocus();
    const auto row = window.list->visualRect(window.list->currentIndex());
    const QRect area = row.translated(window.list->viewport()->mapTo(&window, QPoint()));
    const auto focus = colorOf(Token::Focus, Scheme::Light);
    CHECK(pixelsOf(focus, window.grab().toImage(), area) == 0);

    window.list->setFocus();

    CHECK(pixelsOf(focus, window.grab().toImage(), area) == 2 * (2 * area.width() + 2 * area.height() - 8));
}

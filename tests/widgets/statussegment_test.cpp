// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/language.h"
#include "app/theme/theme.h"
#include "app/widgets/segmentbutton.h"
#include "app/widgets/statussegment.h"

#include "tests/catch.h"
#include "tests/widgets/listener.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using core::Status;

namespace {

struct Window : QWidget
{
    explicit Window(const app::Theme &theme) : segment(new app::StatusSegment(theme))
    {
        auto *const layout = new QVBoxLayout(this);
        layout->addWidget(segment);
        layout->addWidget(note);
        layout->addStretch();
        resize(900, 300);
        show();
        QApplication::setActiveWindow(this);
    }

    app::SegmentButton *button(Status status) const { return segment->findChildren<app::SegmentButton *>().at(int(status)); }

    app::StatusSegment *segment;
    QLineEdit *note = new QLineEdit;
};

} // namespace

TEST_CASE("Status segment: what a screen reader turns is chosen", "[segment]")
{
    app::Theme theme;
    Window window(theme);
    const QSignalSpy chosen(window.segment, &app::StatusSegment::chosen);

    QAccessible::queryAccessibleInterface(window.button(Status::Done))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::toggleAction());

    REQUIRE(chosen.size() == 1);
    CHECK(window.segment->status() == Status::Done);
}

TEST_CASE("Status segment: four radio buttons with names in both languages", "[segment]")
{
    app::Theme theme;
    app::setLanguage(core::Language::Dutch);
    Window window(theme);

    CHECK(nameOf(window.segment) == u"Hoe staat het ervoor?"_s);
    CHECK(roleOf(window.segment) == QAccessible::Grouping);
    CHECK(nameOf(window.button(Status::NotApplicable)) == u"Niet van toepassing"_s);
    CHECK(roleOf(window.button(Status::Busy)) == QAccessible::RadioButton);
    CHECK(stateOf(window.button(Status::Todo)).checked);
    CHECK_FALSE(stateOf(window.button(Status::Busy)).checked);

    app::setLanguage(core::Language::English);
    QApplication::processEvents();
    CHECK(nameOf(window.segment) == u"How is it going?"_s);
    CHECK(nameOf(window.button(Status::Busy)) == u"In progress"_s);
}

TEST_CASE("Status segment: a choice is told once, to the program and to a screen reader", "[segment]")
{
    app::Theme theme;
    app::setLanguage(core::Language::Dutch);
    Window window(theme);
    QSignalSpy chosen(window.segment, &app::StatusSegment::chosen);
    const Listener listener;

    QTest::mouseClick(window.button(Status::Busy), Qt::LeftButton);

    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).value<Status>() == Status::Busy);
    CHECK(Listener::count(QAccessible::StateChanged, u"Bezig"_s) > 0);
    QTest::mouseClick(window.button(Status::Busy), Qt::LeftButton);
    CHECK(chosen.count() == 1);
}

TEST_CASE("Status segment: what the register says is told to nobody but the screen reader", "[segment]")
{
    app::Theme theme;
    app::setLanguage(core::Language::Dutch);
    Window window(theme);
    QSignalSpy chosen(window.segment, &app::StatusSegment::chosen);
    const Listener listener;

    window.segment->setStatus(Status::Done);

    CHECK(window.segment->status() == Status::Done);
    CHECK(window.button(Status::Done)->isChecked());
    CHECK_FALSE(window.button(Status::Todo)->isChecked());
    CHECK(Listener::count(QAccessible::StateChanged, u"Gedaan"_s) > 0);
    CHECK(chosen.isEmpty());
}

TEST_CASE("Status segment: arrows move, Space and Enter choose", "[segment]")
{
    app::Theme theme;
    Window window(theme);
    QSignalSpy chosen(window.segment, &app::StatusSegment::chosen);
    window.button(Status::Todo)->setFocus();

    QTest::keyClick(window.button(Status::Todo), Qt::Key_Right);
    CHECK(window.button(Status::Busy)->hasFocus());
    QTest::keyClick(window.button(Status::Busy), Qt::Key_Right);
    CHECK(chosen.isEmpty());
    QTest::keyClick(window.button(Status::Done), Qt::Key_Space);
    CHECK(window.segment->status() == Status::Done);
    QTest::keyClick(window.button(Status::Done), Qt::Key_Left);
    QTest::keyClick(window.button(Status::Busy), Qt::Key_Return);
    CHECK(window.segment->status() == Status::Busy);
    QTest::keyClick(window.button(Status::Todo), Qt::Key_Left);
    CHECK(window.button(Status::NotApplicable)->hasFocus());
    CHECK(chosen.count() == 2);
}

TEST_CASE("Status segment: one tab stop, at the status that holds", "[segment]")
{
    app::Theme theme;
    Window window(theme);
    window.segment->setStatus(Status::Done);
    window.note->setFocus();

    QTest::keyClick(window.note, Qt::Key_Tab);
    CHECK(window.button(Status::Done)->hasFocus());
    QTest::keyClick(window.button(Status::Done), Qt::Key_Tab);
    CHECK(window.note->hasFocus());
}

TEST_CASE("Status segment: Alt and a number, also from a note, which keeps the keyboard", "[segment]")
{
    app::Theme theme;
    Window window(theme);
    QSignalSpy chosen(window.segment, &app::StatusSegment::chosen);
    window.note->setFocus();

    QTest::keyClick(window.note, Qt::Key_3, Qt::AltModifier);

    CHECK(window.segment->status() == Status::Done);
    CHECK(chosen.count() == 1);
    CHECK(window.note->hasFocus());
}

TEST_CASE("Status segment: in a row, in a square, in a column, and never cut", "[segment]")
{
    app::Theme theme;
    for (const auto language : {core::Language::Dutch, core::Language::English}) {
        for (const int size : {100, 150, 200}) {
            app::setLanguage(language);
            theme.setAppearance({.textSize = size});
            Window window(theme);
            for (const int width : {1200, 640, 320}) {
                window.resize(width, 800);
                QApplication::processEvents();

                INFO(size << " % in " << width);
                CHECK(window.segment->height() == window.segment->heightForWidth(window.segment->width()));
                for (auto *const button : window.segment->findChildren<app::SegmentButton *>()) {
                    CHECK(window.segment->rect().contains(button->geometry()));
                    CHECK(button->width() >= qMin(button->sizeHint().width(), window.segment->width()));
                    CHECK(button->height() >= 34 * size / 100);
                }
            }
        }
    }
}

TEST_CASE("Status segment: choosing moves nothing", "[segment]")
{
    app::Theme theme;
    theme.setAppearance({.fontFamily = u"DejaVu Sans"_s});
    Window window(theme);
    const auto place = window.button(Status::NotApplicable)->geometry();

    window.segment->setStatus(Status::Busy);

    CHECK(window.button(Status::NotApplicable)->geometry() == place);
    CHECK(window.button(Status::Busy)->width() >= window.button(Status::Busy)->sizeHint().width());
}

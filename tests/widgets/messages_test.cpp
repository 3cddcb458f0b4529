// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/language.h"
#include "app/theme/theme.h"
#include "app/widgets/errorsummary.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/undobar.h"

#include "tests/catch.h"
#include "tests/widgets/listener.h"

#include <QAccessibleActionInterface>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using app::Message;

namespace {

const auto failed = u"Opslaan lukt niet. Je tekst staat nog op het scherm."_s;

template<typename Bar>
struct Window : QWidget
{
    explicit Window(const app::Theme &theme) : bar(new Bar(theme))
    {
        auto *const layout = new QVBoxLayout(this);
        layout->addWidget(before);
        layout->addWidget(bar);
        layout->addWidget(between);
        layout->addWidget(field);
        layout->addStretch();
        field->setAccessibleName(u"Naam"_s);
        before->setAccessibleName(u"Zoek"_s);
        between->setAccessibleName(u"Team"_s);
        resize(900, 400);
        show();
        QApplication::setActiveWindow(this);
        field->setFocus();
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *const button : bar->template findChildren<QPushButton *>()) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        return nullptr;
    }

    Bar *bar;
    QLineEdit *before = new QLineEdit;
    QLineEdit *between = new QLineEdit; // where Qt sends the keyboard when the bar goes
    QLineEdit *field = new QLineEdit;
};

// What Tab comes by after the last field, and that field.
template<typename Bar>
QStringList namesByTab(Window<Bar> &window)
{
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    window.field->setFocus();
    QStringList names;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names.append(nameOf(QApplication::focusWidget()));
    } while (QApplication::focusWidget() != window.field && names.size() < 20);
    return names;
}

} // namespace

TEST_CASE("Message bar: it is said at once, with what kind it is", "[messages]")
{
    app::Theme theme;
    app::setLanguage(core::Language::Dutch);
    Window<app::MessageBar> window(theme);
    CHECK_FALSE(window.bar->isVisible());
    const Listener listener;

    window.bar->say({Message::Kind::Error, failed, {}});

    CHECK(window.bar->isVisible());
    CHECK(roleOf(window.bar) == QAccessible::AlertMessage);
    CHECK(Listener::count(QAccessible::Alert, u"Fout: "_s + failed) == 1);
    CHECK(window.field->hasFocus());
    CHECK(namelessIn(&window).isEmpty());
}

TEST_CASE("Message bar: its actions run, and it stays until it is closed", "[messages]")
{
    app::Theme theme;
    app::setLanguage(core::Language::Dutch);
    Window<app::MessageBar> window(theme);
    QSignalSpy dismissed(window.bar, &app::MessageBar::dismissed);
    int tries = 0;
    window.bar->say({Message::Kind::Error, failed, {{u"Probeer opnieuw"_s, [&] { ++tries; }}, {u"Bewaar"_s, [] {}}}});

    QTest::mouseClick(window.button(u"Probeer opnieuw"_s), Qt::LeftButton);
    CHECK(tries == 1);
    CHECK(window.bar->isVisible());

    auto *const close = window.bar->findChild<QToolButton *>();
    CHECK(nameOf(close) == u"Dit bericht sluiten"_s);
    CHECK(qMin(close->width(), close->height()) >= 28);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    CHECK_FALSE(window.bar->isVisible());
    CHECK(dismissed.count() == 1);
    CHECK(window.field->hasFocus()); // where the keyboard was
}

TEST_CASE("Message bar: a next message takes the place of the first, also from its own action", "[messages]")
{
    app::Theme theme;
    Window<app::MessageBar> window(theme);
    const auto again = [&] { window.bar->say({Message::Kind::Warning, u"Nog niet."_s, {{u"Wacht"_s, [] {}}}}); };
    window.bar->say({Message::Kind::Error, failed, {{u"Probeer opnieuw"_s, again}}});

    QTest::mouseClick(window.button(u"Probeer opnieuw"_s), Qt::LeftButton);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    CHECK(window.button(u"Probeer opnieuw"_s) == nullptr);
    CHECK(window.button(u"Wacht"_s) != nullptr);
}

TEST_CASE("Messages: Tab goes through them in the order in which they are read", "[messages]")
{
    app::Theme theme;
    app::setLanguage(core::Language::Dutch);
    Window<app::MessageBar> bar(theme);
    bar.bar->say({Message::Kind::Error, failed, {{u"Opnieuw"_s, [] {}}, {u"Kopie"_s, [] {}}}});
    CHECK(namesByTab(bar) ==
          QStringList({u"Zoek"_s, u"Opnieuw"_s, u"Kopie"_s, u"Dit bericht sluiten"_s, u"Team"_s, u"Naam"_s}));
    bar.bar->say({Message::Kind::Error, failed, {{u"Wacht"_s, [] {}}}});
    CHECK(namesByTab(bar) == QStringList({u"Zoek"_s, u"Wacht"_s, u"Dit bericht sluiten"_s, u"Team"_s, u"Naam"_s}));

    Window<app::ErrorSummary> summary(theme);
    summary.bar->setPoints({{u"een"_s, {}, {}}, {u"twee"_s, {}, {}}});
    summary.bar->setPoints({{u"drie"_s, {}, {}}, {u"vier"_s, {}, {}}});
    CHECK(namesByTab(summary) == QStringList({u"Zoek"_s, u"drie"_s, u"vier"_s, u"Team"_s, u"Naam"_s}));
}

TEST_CASE("Message bar: text from people is text", "[messages]")
{
    app::Theme theme;
    Window<app::MessageBar> window(theme);

    window.bar->say({Message::Kind::Info, u"<b>Vet</b> & co"_s, {{u"Zoek & vervang"_s, [] {}}}});

    CHECK(window.bar->findChild<app::TextLabel *>()->textFormat() == Qt::PlainText);
    CHECK(window.button(u"Zoek && vervang"_s)->shortcut().isEmpty());
}

TEST_CASE("Message bar: long text and twice the size push down, and nothing is cut", "[messages]")
{
    app::Theme theme;
    theme.setAppearance({.textSize = 200});
    Window<app::MessageBar> window(theme);
    window.bar->say({Message::Kind::Error,
                     QString(failed + u' ').repeated(4),
                     {{u"Probeer opnieuw"_s, [] {}}, {u"Bewaar een kopie…"_s, [] {}}}});
    for (const int width : {1600, 900, 760, 480}) {
        window.resize(width, 1000);
        QApplication::processEvents();

        INFO(width);
        for (auto *const label : window.bar->findChildren<app::TextLabel *>())
            CHECK(label->height() >= label->heightForWidth(label->width()));
        for (auto *const button : window.bar->findChildren<QAbstractButton *>()) {
            CHECK(button->width() >= button->minimumSizeHint().width());
            CHECK(window.bar->rect().contains(QRect(button->mapTo(window.bar, QPoint()), button->size())));
        }
        CHECK(window.field->y() >= window.bar->geometry().bottom());
    }
}

TEST_CASE("Undo bar: it offers once, and goes when it is used", "[messages]")
{
    app::Theme theme;
    app::setLanguage(core::Language::Dutch);
    Window<app::UndoBar> window(theme);
    QSignalSpy undo(window.bar, &app::UndoBar::undoAsked);

    window.bar->offer(u"Zaak verwijderd."_s);
    CHECK(nameOf(window.bar) == u"Bericht: Zaak verwijderd."_s);
    window.button(u"Ongedaan maken"_s)->setFocus();
    QTest::keyClick(window.button(u"Ongedaan maken"_s), Qt::Key_Space);

    CHECK(undo.count() == 1);
    CHECK_FALSE(window.bar->isVisible());
    CHECK(window.field->hasFocus());
}

TEST_CASE("Error summary: a group with a title, and links that give their field the keyboard", "[messages]")
{
    app::Theme theme;
    app::setLanguage(core::Language::Dutch);
    Window<app::ErrorSummary> window(theme);
    QSignalSpy opened(window.bar, &app::ErrorSummary::opened);
    const Listener listener;

    window.bar->setPoints({{u"Kies wie ‘Bezwaar & zo’ overneemt"_s, u"Lopende zaken"_s, window.field},
                           {u"Geef aan waar je chatberichten staan"_s, u"Informatie op zijn plek"_s, nullptr}});
    window.bar->takeFocus();

    CHECK(nameOf(window.bar) == u"Er staan nog 2 punten open"_s);
    CHECK(roleOf(window.bar) == QAccessible::Grouping);
    CHECK(Listener::count(QAccessible::Alert, u"Er staan nog 2 punten open"_s) == 1);
    const auto links = window.bar->findChildren<app::LinkButton *>();
    REQUIRE(links.size() == 2);
    CHECK(links.at(0)->hasFocus());
    CHECK(roleOf(links.at(0)) == QAccessible::Link);
    CHECK(nameOf(links.at(0)) == u"Kies wie ‘Bezwaar & zo’ overneemt"_s);
    CHECK(namelessIn(&window).isEmpty());

    QTest::keyClick(links.at(0), Qt::Key_Return);
    CHECK(window.field->hasFocus());
    QAccessible::queryAccessibleInterface(links.at(1))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    CHECK(opened.count() == 2);
    CHECK(opened.at(1).at(0) == 1);

    window.bar->setPoints({});
    CHECK_FALSE(window.bar->isVisible());
}

TEST_CASE("Error summary: a field that has scrolled away comes back", "[messages]")
{
    app::Theme theme;
    QScrollArea area;
    auto *const page = new QWidget;
    auto *const layout = new QVBoxLayout(page);
    auto *const summary = new app::ErrorSummary(theme);
    auto *const field = new QLineEdit;
    layout->addWidget(summary);
    layout->addSpacing(3000);
    layout->addWidget(field);
    area.setWidget(page);
    area.setWidgetResizable(true);
    area.resize(400, 300);
    area.show();
    summary->setPoints({{u"Vul je naam in"_s, {}, field}});
    QApplication::processEvents();

    summary->findChild<app::LinkButton *>()->click();

    CHECK_FALSE(field->visibleRegion().isEmpty());
}

TEST_CASE("Error summary: long links wrap at twice the size", "[messages]")
{
    app::Theme theme;
    theme.setAppearance({.textSize = 200});
    Window<app::ErrorSummary> window(theme);
    window.bar->setPoints(
        {{u"Kies wie ‘Bezwaar Dorpsstraat 12 met alle bijlagen van 2019’ overneemt"_s, u"Lopende zaken"_s, {}}});
    window.resize(700, 700);
    QApplication::processEvents();

    auto *const link = window.bar->findChild<app::LinkButton *>();
    CHECK(link->height() >= link->heightForWidth(link->width()));
    CHECK(link->height() > 2 * 24);
    CHECK(window.bar->rect().contains(QRect(link->mapTo(window.bar, QPoint()), link->size())));
}

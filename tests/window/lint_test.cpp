// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/identity.h"
#include "app/window/newregisterdialog.h"
#include "tests/window/lint.h"
#include "tests/window/testwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Colours = app::Appearance::Colours;

namespace {

// Windows that show beside the main one, if only for a moment: they take the keyboard away from it.
class WindowWatch : public QObject
{
public:
    explicit WindowWatch(const QWidget &main) : m_main(main) { qApp->installEventFilter(this); }
    QStringList shown() const { return m_shown; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *const widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(object) : nullptr;
        if (widget && widget->isWindow() && widget != &m_main)
            m_shown.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        return false;
    }

private:
    const QWidget &m_main;
    QStringList m_shown;
};

} // namespace

TEST_CASE("Lint: no screen breaks a rule of access, in both languages, light and dark, at 100 and 200 %", "[lint]")
{
    const auto screen = GENERATE(from_range(allScreens()));
    const bool isDutch = GENERATE(true, false);
    const int size = GENERATE(100, 200);
#ifdef __SANITIZE_ADDRESS__
    const auto colours = Colours::Light; // dark is the same code, and this is slow
#else
    const auto colours = GENERATE(Colours::Light, Colours::Dark);
#endif
    CAPTURE(screen.name, isDutch, size, colours);
    TestWindow test(isDutch ? core::Language::Dutch : core::Language::English, {.colours = colours, .textSize = size},
                    {1024, 768});
    test.open(screen.role);
    test.go(screenPlace(test, screen));

    test.press(Qt::Key_Tab);

    // What people wrote in the example is Dutch, whatever the language of the screen.
    const auto found = lint::nameless(&test.window()) + lint::sharedMnemonics(&test.window()) +
                       lint::richLabels(&test.window()) + lint::smallTargets(&test.window()) +
                       lint::clipped(&test.window()) + lint::sideways(&test.window()) + lint::unreached(&test.window()) +
                       lint::outOfOrder(&test.window()) +
                       (isDutch ? lint::wrongLanguage(&test.window(), true) : QStringList());
    CHECK(found == QStringList());
}

TEST_CASE("Lint: going to a screen shows no part of it as a window of its own", "[lint]")
{
    const auto screen = GENERATE(from_range(allScreens()));
    CAPTURE(screen.name);
    TestWindow test;
    test.open(screen.role);
    const WindowWatch watch(test.window());
    test.go(screenPlace(test, screen));

    CHECK(watch.shown() == QStringList());
}

TEST_CASE("Lint: an empty register has no word of the other language", "[lint]")
{
    const auto screen = GENERATE(from_range(allScreens()));
    const bool isDutch = GENERATE(true, false);
    if (screen.place.page == app::Place::Page::Dossier || screen.place.page == app::Place::Page::Handover)
        return; // there is none
    CAPTURE(screen.name, isDutch);
    TestWindow test(isDutch ? core::Language::Dutch : core::Language::English);
    test.openEmpty(screen.role);
    test.go(screen.place);

    CHECK(lint::all(&test.window(), isDutch) == QStringList());
}

TEST_CASE("Window: Tab goes round all of it, from the navigation through the task and back", "[shell]")
{
    TestWindow test;
    test.open(core::Role::Employee);
    test.activate();
    test.go({.page = app::Place::Page::Handover, .dossier = test.joris(), .chapter = core::Chapter::Sign});
    auto *const start = QApplication::focusWidget();
    REQUIRE(start);

    QStringList passed;
    do {
        passed.append(QApplication::focusWidget()->objectName());
        test.press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != start && passed.size() < 100);
    passed.removeIf([](const QString &name) { return name.isEmpty() || name.startsWith(u"chapter:"_s); });
    CHECK(passed == QStringList({u"statement:information.nothing_private"_s, u"statement:information.complete"_s,
                                 u"signRemark"_s, u"sign"_s, u"backToStart"_s, u"chapters"_s, u"workAs"_s, u"taskMenu"_s}));
}

TEST_CASE("Window: on the welcome page Tab comes to the language too", "[shell]")
{
    TestWindow test(core::Language::Dutch);
    test.activate();
    CHECK(QApplication::focusWidget()->objectName() == u"firstChoice"_s);

    QStringList passed;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        passed.append(QApplication::focusWidget()->objectName());
    }

    CHECK(passed.contains(u"language"_s));
    CHECK(passed.last() == u"firstChoice"_s);
}

TEST_CASE("Lint: the welcome page holds to the rules too", "[lint]")
{
    const bool isDutch = GENERATE(true, false);
    const int size = GENERATE(100, 200);
    TestWindow test(isDutch ? core::Language::Dutch : core::Language::English, {.textSize = size}, {1024, 768});

    auto found = lint::all(&test.window(), isDutch);
    CHECK(found == QStringList());
}

TEST_CASE("Lint: the questions before a window hold to the rules too", "[lint]")
{
    const bool isDutch = GENERATE(true, false);
    const int size = GENERATE(100, 200);
    const bool isNew = GENERATE(true, false);
    CAPTURE(isDutch, size, isNew);
    TestWindow test(isDutch ? core::Language::Dutch : core::Language::English, {.textSize = size}, {1024, 768});
    QStringList found{u"no question was asked"_s};
    QTimer::singleShot(0, &test.window(), [&] {
        auto *const question = QApplication::activeModalWidget();
        REQUIRE(question);
        found = lint::all(question, isDutch);
        question->close();
    });
    if (isNew)
        app::askNewRegister(test.window().theme(), {}, &test.window());
    else
        app::askIdentity(test.window().theme(), {}, {}, &test.window());

    CHECK(found == QStringList());
}

TEST_CASE("Lint: what is wrong is found", "[lint]")
{
    QWidget window;
    auto *const layout = new QVBoxLayout(&window);
    auto *const nameless = new QPushButton;
    nameless->setFixedSize(10, 10);
    layout->addWidget(nameless);
    layout->addWidget(new QPushButton(u"&Save the file"_s));
    layout->addWidget(new QPushButton(u"&Sluiten"_s));
    layout->addWidget(new QLabel(u"<b>bold</b>"_s));
    auto *const unlabelled = new QComboBox;
    unlabelled->addItem(u"Nederlands"_s);
    unlabelled->setAccessibleName(u"Taal"_s);
    layout->addWidget(unlabelled);
    window.show();

    CHECK(lint::nameless(&window).size() == 2);
    CHECK(lint::smallTargets(&window).size() == 1);
    CHECK(lint::sharedMnemonics(&window).size() == 1);
    CHECK(lint::richLabels(&window).size() == 1);
    CHECK(lint::wrongLanguage(&window, true).size() >= 1);
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/help/helptopics.h"
#include "app/language.h"
#include "app/widgets/navlist.h"
#include "tests/window/testwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using app::Place;
using core::Role;

namespace {

QStringList namesOf(const QList<app::HelpTopic> &topics)
{
    QStringList names;
    for (const auto &topic : topics)
        names.append(topic.name);
    return names;
}

class HelpWindow : public TestWindow
{
public:
    explicit HelpWindow(const app::Appearance &appearance = {}, QSize size = {1280, 800})
        : TestWindow(core::Language::Dutch, appearance, size)
    {
        open(Role::Manager);
        go({.page = Place::Page::Help});
    }

    void type(const QString &words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        REQUIRE(field<QLineEdit>(u"helpSearch"_s)->hasFocus());
        QTest::keyClicks(field<QLineEdit>(u"helpSearch"_s), words);
        settle();
    }
    int listed() { return field<app::NavList>(u"topics"_s)->model()->rowCount(); }
    QString page() { return window().screen()->place().part; }
    bool says(const QString &text)
    {
        const auto labels = window().screen()->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
};

} // namespace

TEST_CASE("Help index: every word must occur, whatever its case and accents; titles come first", "[help]")
{
    app::setLanguage(core::Language::Dutch);
    const auto topics = app::helpTopics();
    const app::HelpIndex index(topics);

    CHECK(namesOf(index.find({})) == namesOf(topics));
    CHECK(namesOf(index.find(u"TOETSEN"_s)).first() == u"keys"_s);
    CHECK(namesOf(index.find(u"toetsenbord ctrl+f"_s)).contains(u"keys"_s));
    CHECK(index.find(u"toetsen xyzzy"_s).isEmpty());
    for (const auto &topic : topics)
        CHECK(namesOf(index.find(topic.title)).contains(topic.name));
}

TEST_CASE("Help: typing leaves the pages that have it, Enter opens the first, Escape of the words brings all back", "[help]")
{
    HelpWindow test;
    const int all = test.listed();
    CHECK(all == app::helpTopics().size() + 3); // with three headings

    test.type(u"toetsen"_s);
    CHECK(test.listed() < all);
    CHECK(test.says(u"gevonden"_s));
    test.press(Qt::Key_Return);
    CHECK(test.page() == u"keys"_s);
    test.press(Qt::Key_Down);
    CHECK(test.field<app::NavList>(u"topics"_s)->hasFocus());

    test.field<QLineEdit>(u"helpSearch"_s)->clear();
    CHECK(test.listed() == all);
    CHECK_FALSE(test.says(u"gevonden"_s));
}

TEST_CASE("Help: what is nowhere is said, and the page stays", "[help]")
{
    HelpWindow test;
    const auto page = test.page();

    test.type(u"xyzzy"_s);
    CHECK(test.listed() == 0);
    CHECK(test.says(u"Niets gevonden voor ‘xyzzy’"_s));
    test.press(Qt::Key_Return);
    CHECK(test.page() == page);
}

TEST_CASE("Help: where it is narrow the topics are a choice above the page", "[help]")
{
    HelpWindow test({.textSize = 200}, {1024, 768});

    CHECK_FALSE(test.field<app::NavList>(u"topics"_s)->isVisible());
    test.type(u"toetsen"_s);
    test.press(Qt::Key_Down);
    CHECK(test.window().focusWidget()->objectName() == u"topicChoice"_s);
    test.press(Qt::Key_Return);
}

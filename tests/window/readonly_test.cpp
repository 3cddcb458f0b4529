// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/opening.h"
#include "app/window/readonlybanner.h"
#include "app/window/registers.h"
#include "tests/core/asnobody.h"
#include "tests/window/lint.h"
#include "tests/window/part.h"
#include "tests/window/testwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStatusBar>
#include <QSysInfo>
#include <QToolButton>

using namespace Qt::StringLiterals;
using app::Place;
using core::PresenceMark;
using core::Role;

namespace {

// Daan, who has the register open in a window of his own and writes in it.
class Daan
{
    Q_DISABLE_COPY_MOVE(Daan)
public:
    explicit Daan(const QString &file)
    {
        auto mark = PresenceMark::take(file, u"Daan Mulder"_s, QDateTime::currentDateTimeUtc());
        REQUIRE(mark);
        m_mark = *std::move(mark);
        auto opened = core::Workspace::open({.database = file});
        REQUIRE(opened);
        workspace = *std::move(opened);
        workspace->setSession({.role = Role::Hr, .name = u"Daan Mulder"_s, .today = exampleDay});
    }

    std::unique_ptr<core::Workspace> workspace;

private:
    std::unique_ptr<PresenceMark> m_mark;
};

// She was here before, and comes back. The program opens it as it does at its start.
void comeBack(TestWindow &test, Role role = Role::Manager)
{
    test.open(role);
    test.window().closeRegister();
}

void openIt(TestWindow &test)
{
    REQUIRE(app::openAddress(test.window(), test.registerFile()));
    REQUIRE(test.window().desk());
    test.activate();
    test.settle();
}

app::ReadOnlyBanner *bannerOf(TestWindow &test)
{
    return test.window().findChild<app::ReadOnlyBanner *>();
}

// Another computer left this beside the file; whether it still runs cannot be known.
void putForeignMark(const QString &file)
{
    QFile mark(file + u".open"_s);
    REQUIRE(mark.open(QIODevice::WriteOnly));
    mark.write(QJsonDocument(QJsonObject{{u"name"_s, u"Daan Mulder"_s},
                                         {u"computer"_s, u"kantoor-12"_s},
                                         {u"since"_s, u"2026-03-11T08:12:00Z"_s}})
                   .toJson());
}

bool showsText(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

bool isField(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->isReadOnly();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        return !edit->isReadOnly();
    const bool isFold = qobject_cast<const QToolButton *>(&widget); // shows more, and writes nothing
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return qobject_cast<const QComboBox *>(&widget) || (button && button->isCheckable() && !isFold);
}

// What somebody can fill in or tick on this screen.
QStringList fieldsOn(const QWidget &screen)
{
    QStringList fields;
    for (const auto *widget : screen.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && isField(*widget))
            fields.append(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                         : widget->objectName());
    }
    return fields;
}

} // namespace

TEST_CASE("Read only: what somebody else has open is opened to read, with who has it", "[readonly]")
{
    TestWindow test;
    comeBack(test);
    const Daan daan(test.registerFile());
    openIt(test);

    CHECK(test.workspace().isReadOnly());
    REQUIRE(bannerOf(test));
    CHECK(bannerOf(test)->isVisible());
    CHECK(bannerOf(test)->accessibleName().startsWith(u"Dit bestand is open bij Daan Mulder sinds "_s));
    CHECK(showsText(test.window(), u"Alleen lezen"_s));
    CHECK(core::whoHas(test.registerFile())->name == u"Daan Mulder"_s); // and she left no mark

    // What he writes is seen.
    auto organisation = *daan.workspace->organisation();
    organisation.name = u"Gemeente Zilverdam"_s;
    REQUIRE(daan.workspace->changeSettings(organisation));
    test.desk().lookAround();
    test.settle();
    CHECK(showsText(*test.window().statusBar(), u"Gemeente Zilverdam"_s));
}

TEST_CASE("Read only: when the other has closed it, she goes on in it where she was", "[readonly]")
{
    TestWindow test;
    comeBack(test);
    auto daan = std::make_unique<Daan>(test.registerFile());
    openIt(test);
    test.go({.page = Place::Page::Dossiers});
    auto *const again = test.field<QPushButton>(u"openAgain"_s);

    again->click();
    test.settle();
    CHECK(test.workspace().isReadOnly());
    CHECK(showsText(test.window(), u"Er is nog niets veranderd"_s));

    daan.reset();
    test.desk().lookAround();
    CHECK(bannerOf(test)->accessibleName().startsWith(u"Niets staat meer in de weg"_s));
    again->click();
    test.settle();
    CHECK_FALSE(test.workspace().isReadOnly());
    CHECK_FALSE(bannerOf(test));
    CHECK(test.window().screen()->place() == Place{.page = Place::Page::Dossiers});
    CHECK(core::whoHas(test.registerFile())->name == u"Sanne Verhoeven"_s);
}

TEST_CASE("Read only: a window tells that it has the register, until it closes it", "[readonly]")
{
    TestWindow test;
    comeBack(test);
    openIt(test);
    CHECK(core::whoHas(test.registerFile())->name == u"Sanne Verhoeven"_s);

    test.desk().workAs(Role::Hr, u"Femke de Boer"_s);
    test.settle();
    CHECK(core::whoHas(test.registerFile())->name == u"Femke de Boer"_s);
    CHECK(app::openAddress(test.window(), test.registerFile())); // again is not twice
    CHECK_FALSE(test.workspace().isReadOnly());

    test.window().closeRegister();
    CHECK_FALSE(core::whoHas(test.registerFile()));
}

TEST_CASE("Read only: a mark of another computer can be passed over by who knows better", "[readonly]")
{
    TestWindow test;
    comeBack(test);
    putForeignMark(test.registerFile());
    openIt(test);
    CHECK(bannerOf(test)->accessibleName().contains(u"Daan Mulder (computer kantoor-12)"_s));
    auto *const anyway = test.field<QPushButton>(u"openAnyway"_s);
    CHECK(anyway->isVisible());

    inNextDialog([](QDialog &dialog) { dialog.findChild<QPushButton *>(u"keep"_s)->click(); });
    app::openAnyway(test.window());
    CHECK(test.workspace().isReadOnly());

    inNextDialog([](QDialog &dialog) { dialog.findChild<QPushButton *>(u"act"_s)->click(); });
    app::openAnyway(test.window());
    test.settle();
    CHECK_FALSE(test.workspace().isReadOnly());
    CHECK(core::whoHas(test.registerFile())->computer == QSysInfo::machineHostName());
}

TEST_CASE("Read only: no screen has a field to fill in, and none offers what would be refused", "[readonly]")
{
    const auto screen = GENERATE(from_range(allScreens()));
    CAPTURE(screen.name);
    TestWindow test;
    test.open(screen.role);
    const auto place = screenPlace(test, screen);
    test.window().closeRegister();
    const Daan daan(test.registerFile());
    openIt(test);
    test.go(place);

    auto fields = fieldsOn(*test.window().screen());
    // What finds, and what she chooses for herself, stays.
    const QRegularExpression free(u"^(search|helpSearch|historySearch|chip-.*|grouping|openOnly|ownOnly|witness)$"_s);
    fields.removeIf([&](const QString &name) { return free.match(name).hasMatch(); });
    if (place.part != u"appearance"_s)
        CHECK(fields == QStringList());
    QStringList offered;
    for (const auto *action : test.window().screen()->actions()) {
        if (action->isVisible() && action->isEnabled() && !action->isSeparator())
            offered.append(action->objectName().isEmpty() ? action->text() : action->objectName());
    }
    const QRegularExpression step(u"^(&Volgende|Vorige|Volgend|Vorig) "_s);
    // What may be read may be sent.
    const QStringList reads{u"sort"_s, u"send"_s};
    offered.removeIf([&](const QString &text) { return reads.contains(text) || step.match(text).hasMatch(); });
    CHECK(offered == QStringList());
}

TEST_CASE("Read only: the banner holds to the rules of access", "[readonly][lint]")
{
    const bool isDutch = GENERATE(true, false);
    const int size = GENERATE(100, 200);
    CAPTURE(isDutch, size);
    TestWindow test(isDutch ? core::Language::Dutch : core::Language::English, {.textSize = size}, {1024, 768});
    comeBack(test);
    putForeignMark(test.registerFile());
    openIt(test);

    auto *const window = &test.window();
    CHECK(lint::nameless(window) + lint::sharedMnemonics(window) + lint::richLabels(window) + lint::smallTargets(window) +
              lint::clipped(window) + lint::unreached(window) ==
          QStringList());
}

TEST_CASE("Read only: a protected file or folder is told apart", "[readonly]")
{
    TestWindow test;
    test.open(Role::Manager);
    test.window().closeRegister();
    const auto folder = QFileInfo(test.registerFile()).absolutePath();
    const bool isFile = GENERATE(true, false);
    const AsNobody nobody(folder);
    const auto protectedPath = isFile ? test.registerFile() : folder;
    QFile::setPermissions(protectedPath, QFile::ReadOwner | QFile::ExeOwner);
    if (!nobody.isStopped(protectedPath)) {
        WARN("not tested: rights do not stop this user");
        return;
    }
    const auto opening = app::openRegister(test.registerFile());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    REQUIRE(opening);
    CHECK(opening->workspace->isReadOnly());
    CHECK(app::whyReadOnly(opening->opened) ==
          (isFile ? u"Dit bestand is beveiligd tegen wijzigen. Je kunt het alleen lezen."_s
                  : u"Je mag niet schrijven in de map van dit bestand. Daarom kun je het alleen lezen."_s));
}

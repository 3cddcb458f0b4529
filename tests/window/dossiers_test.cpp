// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossiers/dossiertable.h"
#include "app/dossiers/morefilters.h"
#include "tests/window/testwindow.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using app::DossierListModel;
using app::DossierTable;
using app::Place;
using core::Role;

namespace {

class DossiersWindow : public TestWindow
{
public:
    explicit DossiersWindow(Role role = Role::Manager, core::Language language = core::Language::Dutch)
        : TestWindow(language)
    {
        open(role);
        goThere();
    }

    void goThere() { go({.page = Place::Page::Dossiers}); }
    DossierTable *table() { return field<DossierTable>(u"dossiers"_s); }
    QStringList column(int column)
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts.append(table()->model()->index(row, column).data().toString());
        return texts;
    }
    QStringList names() { return column(DossierListModel::Name); }
    void clickHeader(int column)
    {
        const auto *const header = table()->horizontalHeader();
        const QPoint inside(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, inside);
        settle();
    }
    void choose(const QString &filter, const QVariant &value)
    {
        auto *const box = field<QComboBox>(filter);
        const int index = box->findData(value);
        INFO(filter.toStdString());
        REQUIRE(index > 0);
        box->setCurrentIndex(index);
        settle();
    }
};

QStringList sorted(QStringList texts)
{
    std::ranges::sort(texts,
                      [](const QString &one, const QString &other) { return QString::localeAwareCompare(one, other) < 0; });
    return texts;
}

} // namespace

TEST_CASE("Dossiers: a click on a head sorts by it, another one turns the order round", "[dossiers]")
{
    DossiersWindow test;
    const auto before = test.names();
    REQUIRE(before != sorted(before));

    test.clickHeader(DossierListModel::Name);
    const auto byName = test.names();
    CHECK(byName == sorted(before));
    test.clickHeader(DossierListModel::Name);
    CHECK(test.names() == QStringList(byName.rbegin(), byName.rend()));
    test.clickHeader(DossierListModel::Kind);
    CHECK(test.column(DossierListModel::Kind) == sorted(test.column(DossierListModel::Kind)));
}

TEST_CASE("Dossiers: a head without an order in the register does not sort, and does not look as if", "[dossiers]")
{
    DossiersWindow test;
    const auto before = test.names();

    for (const auto column : {DossierListModel::Progress, DossierListModel::Attention, DossierListModel::NextStep}) {
        test.clickHeader(column);
        CHECK(test.names() == before);
        CHECK(test.table()->horizontalHeader()->sortIndicatorSection() == DossierListModel::LastDay);
        CHECK(test.table()->horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder);
    }
}

TEST_CASE("Dossiers: Alt+S opens the orders, and what was chosen is kept for the next time", "[dossiers]")
{
    DossiersWindow test;
    test.table()->setFocus();
    test.press(Qt::Key_S, Qt::AltModifier);
    auto *const menu = test.table()->sortMenu();
    REQUIRE(QTest::qWaitFor([&] { return menu->isVisible(); }));
    menu->findChild<QAction *>(u"sort-name"_s)->trigger();
    menu->findChild<QAction *>(u"sort-reversed"_s)->trigger();
    menu->close();
    const auto names = test.names();

    test.open(Role::Manager);
    test.goThere();
    CHECK(test.names() == names);
    CHECK(test.table()->sorting() == u"name-reversed"_s);
    CHECK(test.table()->model()->headerData(DossierListModel::Name, Qt::Horizontal, Qt::AccessibleTextRole) ==
          u"Naam en functie, omgekeerd gesorteerd"_s);
}

TEST_CASE("Dossiers: Enter after a name opens the one that is found, or goes to the list", "[dossiers]")
{
    DossiersWindow test;
    auto *const search = test.field<QLineEdit>(u"search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"an"_s);
    QTest::keyClick(search, Qt::Key_Return); // before the list has followed
    CHECK(test.names().size() > 1);
    CHECK(test.window().focusWidget() == test.table());

    search->setFocus();
    search->selectAll();
    QTest::keyClicks(search, u"joris"_s);
    QTest::keyClick(search, Qt::Key_Return);
    test.settle();
    CHECK(test.window().screen()->place().dossier == test.joris());
}

TEST_CASE("Dossiers: more filters narrow the list, and the chips count what is left", "[dossiers]")
{
    DossiersWindow test;
    CHECK(test.field<QWidget>(u"moreFilters"_s)->isHidden());
    test.field<QPushButton>(u"more"_s)->click();
    test.settle();
    CHECK(test.field<QComboBox>(u"filterKind"_s)->hasFocus());

    test.choose(u"filterKind"_s, int(core::DepartureKind::Resignation));
    CHECK(test.names() == QStringList{u"Joris van Leeuwen"_s});
    CHECK(test.field<QPushButton>(u"more"_s)->text() == u"Meer filters (1)"_s);
    CHECK(QTest::qWaitFor([&] { return test.field<QPushButton>(u"chip-open"_s)->text() == u"Lopend 1"_s; }));
    test.choose(u"filterPeriod"_s, int(app::LeavingPeriod::LastYear));
    CHECK(test.names().isEmpty());
    CHECK_FALSE(test.table()->isVisible());
}

TEST_CASE("Dossiers: the list is of all that she may see, and one chip leaves what is hers", "[dossiers]")
{
    DossiersWindow test;
    auto *const mine = test.field<QPushButton>(u"chip-mine"_s);
    const auto all = test.names();
    CHECK_FALSE(mine->isChecked());

    mine->click();
    test.settle();
    const auto hers = test.names();
    CHECK(mine->isChecked());
    CHECK(!hers.isEmpty());
    CHECK(hers.size() < all.size());
    REQUIRE(QTest::qWaitFor(
        [&] { return test.field<QPushButton>(u"chip-open"_s)->text().endsWith(u' ' + QString::number(hers.size())); }));

    mine->click();
    test.settle();
    CHECK(test.names() == all);
}

TEST_CASE("Dossiers: what was looked for is still there after a visit to a dossier", "[dossiers]")
{
    DossiersWindow test;
    const auto unit = test.workspace().view(test.joris())->record.dossier.people.value(Role::Employee).unit;
    test.field<QPushButton>(u"more"_s)->click();
    test.choose(u"filterUnit"_s, unit);
    const auto names = test.names();
    REQUIRE(names.contains(u"Joris van Leeuwen"_s));

    test.go({.page = Place::Page::Dossier, .dossier = test.joris()});
    test.window().goBack();
    test.settle();
    CHECK(test.names() == names);
    CHECK(test.field<QComboBox>(u"filterUnit"_s)->currentData().toString() == unit);
    CHECK_FALSE(test.field<QWidget>(u"moreFilters"_s)->isHidden());

    test.desk().workAs(Role::Hr, u"Iemand"_s);
    test.settle();
    test.goThere();
    CHECK(test.desk().dossierChoice().filters() == 0);
    CHECK(test.field<QWidget>(u"moreFilters"_s)->isHidden());
}

TEST_CASE("Dossiers: who may not see kinds is offered neither the filter nor the order", "[dossiers]")
{
    DossiersWindow test(Role::It);

    CHECK_FALSE(test.window().findChild<QComboBox *>(u"filterKind"_s));
    CHECK_FALSE(test.table()->sortMenu()->findChild<QAction *>(u"sort-kind"_s));
    const auto before = test.names();
    test.clickHeader(DossierListModel::Kind);
    CHECK(test.names() == before);
}

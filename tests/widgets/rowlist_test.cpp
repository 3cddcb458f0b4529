// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/theme/theme.h"
#include "app/widgets/rowlist.h"

#include "tests/catch.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringListModel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// In a page that is too low for it.
struct LowPage
{
    LowPage() : list(theme, u"Taken"_s, [](const QModelIndex &index) -> app::RowLook {
        return {.title = index.data().toString()};
    })
    {
        QStringList texts;
        for (int row = 0; row < 30; ++row)
            texts.append(u"Taak %1"_s.arg(row));
        model.setStringList(texts);
        list.setModel(&model);
        area.setWidgetResizable(true);
        area.setWidget(&list);
        area.resize(300, 240);
        area.show();
        area.activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return area.isActiveWindow(); }));
    }
    ~LowPage() { area.takeWidget(); }

    QModelIndex cutRow() // of the first that shows in part
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (list.visualRect(model.index(row)).bottom() > area.viewport()->height())
                return model.index(row);
        }
        return {};
    }

    app::Theme theme;
    QStringListModel model;
    app::RowList list;
    QScrollArea area;
};

} // namespace

TEST_CASE("Rows: a click opens a line that shows in part; it stays under the pointer", "[rowlist]")
{
    LowPage page;
    const auto row = page.cutRow();
    REQUIRE(row.isValid());
    const auto top = page.list.visualRect(row).top();
    REQUIRE(top + 4 < page.area.viewport()->height());
    QModelIndex opened;
    QObject::connect(&page.list, &app::RowList::opened, &page.list, [&](const QModelIndex &index) { opened = index; });

    page.list.setFocus(Qt::MouseFocusReason); // as a click gives it
    const auto place = page.area.verticalScrollBar()->value();
    QTest::mousePress(page.list.viewport(), Qt::LeftButton, {}, {10, top + 4});
    CHECK(page.area.verticalScrollBar()->value() == place);
    QTest::mouseRelease(page.list.viewport(), Qt::LeftButton, {}, {10, top + 4});

    CHECK(opened == row);
}

TEST_CASE("Rows: with the keyboard the page follows the line", "[rowlist]")
{
    LowPage page;
    page.list.setFocus(Qt::TabFocusReason);
    CHECK(page.list.currentIndex().row() == 0);
    for (int step = 0; step < 12; ++step)
        QTest::keyClick(&page.list, Qt::Key_Down);

    CHECK(page.area.verticalScrollBar()->value() > 0);
    CHECK(page.list.visibleRegion().contains(page.list.visualRect(page.list.currentIndex()).center()));
}

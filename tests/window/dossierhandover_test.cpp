// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/rowdetail.h"
#include "app/handover/rowfields.h"
#include "app/models/handoverrows.h"
#include "app/widgets/rowlist.h"
#include "tests/window/testwindow.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using app::HandoverRowModel;
using app::Place;
using core::Role;

namespace {

class HandoverWindow : public TestWindow
{
public:
    explicit HandoverWindow(Role role)
    {
        open(role);
        go({.page = Place::Page::Dossier, .dossier = joris(), .part = u"handover"_s});
    }

    app::RowList *list() { return field<app::RowList>(u"handoverRows"_s); }
    core::Row rowWhere(const std::function<bool(const core::Row &)> &fits)
    {
        const auto view = workspace().view(joris());
        REQUIRE(view);
        const auto it = std::ranges::find_if(view->record.rows, fits);
        REQUIRE(it != view->record.rows.end());
        return *it;
    }
    core::Row firstMatter()
    {
        return rowWhere([](const core::Row &row) { return row.table == u"matters"_s; });
    }
    core::Row row(const core::RowId &id)
    {
        return rowWhere([&](const core::Row &row) { return row.id == id; });
    }
    void openRow(const core::RowId &row, const QString &column = {})
    {
        go({.page = Place::Page::Dossier, .dossier = joris(), .part = u"handover"_s, .row = row, .column = column});
    }
    app::RowDetail *detail() { return window().findChild<app::RowDetail *>(); }
};

} // namespace

TEST_CASE("Handover: the successor answers a row where she reads it", "[dossier]")
{
    HandoverWindow test(Role::Successor);
    const auto matter = test.firstMatter().id;
    test.openRow(matter);
    REQUIRE(test.detail());
    test.field<QRadioButton>(u"cell:ack:question"_s)->click();
    test.settle();

    CHECK(test.row(matter).cells.value(u"ack"_s) == u"question"_s);
    const auto *model = qobject_cast<HandoverRowModel *>(test.list()->model());
    CHECK(model->indexOfRow(matter).data(HandoverRowModel::AnswerRole).toInt() == int(app::HandoverLine::Answer::Question));
}

TEST_CASE("Handover: the manager chooses who takes over, and answers nothing for the receiver", "[dossier]")
{
    HandoverWindow test(Role::Manager);
    const auto matter = test.firstMatter().id;
    test.openRow(matter, u"takesOver"_s);

    REQUIRE(test.detail()->fieldOf(u"takesOver"_s));
    CHECK(QApplication::focusWidget() == test.detail()->fieldOf(u"takesOver"_s));
    CHECK_FALSE(test.detail()->fieldOf(u"ack"_s));
}

TEST_CASE("Handover: others only read, and go from row to row", "[dossier]")
{
    HandoverWindow test(Role::Ihh);
    const auto matter = test.firstMatter().id;
    test.openRow(matter);

    CHECK(test.detail()->findChildren<app::RowField *>().isEmpty());
    test.field<QPushButton>(u"nextRow"_s)->click();
    test.settle();
    CHECK(test.window().screen()->place().row != matter);
    CHECK_FALSE(test.window().screen()->place().row.isNull());
}

TEST_CASE("Handover: Enter opens the row at the keyboard, and its deletion is said", "[dossier]")
{
    HandoverWindow test(Role::Ihh);
    test.list()->setFocus();
    test.press(Qt::Key_Return);
    REQUIRE(test.detail());
    const auto row = test.detail()->row();

    test.workspace().setSession({.role = Role::Employee, .name = u"Joris van Leeuwen"_s, .today = exampleDay});
    REQUIRE(test.workspace().deleteRow(test.joris(), row));
    test.settle();
    const auto labels = test.detail()->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return !label->isHidden() && label->text() == u"Deze rij is verwijderd."_s;
    }));
}

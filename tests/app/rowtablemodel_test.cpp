// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/rowtablemodel.h"

#include "app/errortext.h"
#include "app/language.h"
#include "tests/core/officefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace core;
using app::OpenDossier;
using app::RowTableModel;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

// A table of the dossier of Joris as somebody has it open.
class Opened
{
public:
    explicit Opened(const QString &item = u"information.open_cases"_s, Role role = Role::Employee)
        : dossier((app::setLanguage(Language::Dutch), office.as(role)), office.dossier), model(dossier, item),
          tester(&model, fatal)
    {}

    QModelIndex cell(int row, const QString &column) const { return model.index(row, model.columnOf(column)); }
    bool set(int row, const QString &column, const QVariant &value) { return model.setData(cell(row, column), value); }
    QString stored(int row, const QString &column) const
    {
        return cell(row, column).data(RowTableModel::ValueRole).toString();
    }

    Office office;
    OpenDossier dossier;
    RowTableModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("Row table: a new row is stored with its first cell and keeps its place", "[models]")
{
    Opened opened;
    const QPersistentModelIndex added = opened.model.addRow();

    REQUIRE(added.isValid());
    CHECK(opened.model.addRow() == added);
    CHECK(opened.dossier.view().record.rows.isEmpty());
    CHECK(opened.set(0, u"title"_s, u"Bezwaar Dorpsstraat 12"_s));
    CHECK(opened.model.rowCount() == 1);
    CHECK(added.isValid());
    CHECK_FALSE(added.data(RowTableModel::RowIdRole).toString().isEmpty());
    REQUIRE(opened.dossier.view().record.rows.size() == 1);
    CHECK(opened.dossier.view().record.rows.first().cells ==
          QMap<QString, QString>{{u"title"_s, u"Bezwaar Dorpsstraat 12"_s}});
    CHECK(opened.model.rowTitle(0) == u"Bezwaar Dorpsstraat 12"_s);
    CHECK(opened.model.placeText(0) == u"rij 1 van 1"_s);
}

TEST_CASE("Row table: an empty new row leaves no trace", "[models]")
{
    Opened opened;
    opened.model.addRow();
    const auto before = must(opened.office.as(Role::Employee).history(opened.office.dossier)).size();

    CHECK(opened.set(0, u"title"_s, u""_s));
    CHECK(opened.model.deleteRow(0));
    CHECK(opened.model.rowCount() == 0);
    CHECK(must(opened.office.as(Role::Employee).history(opened.office.dossier)).size() == before);
}

TEST_CASE("Row table: days, choices and yes or no are kept as keys and shown in words", "[models]")
{
    Opened opened;
    opened.model.addRow();
    opened.set(0, u"title"_s, u"Bezwaar"_s);
    const auto choices = opened.cell(0, u"risk"_s).data(RowTableModel::ChoiceNamesRole).toStringList();
    const auto keys = opened.cell(0, u"risk"_s).data(RowTableModel::ChoiceKeysRole).toStringList();

    CHECK(opened.set(0, u"deadline"_s, u"20 mrt"_s));
    CHECK(opened.set(0, u"risk"_s, choices.first()));
    CHECK(opened.set(0, u"confidential"_s, u"ja"_s));
    CHECK(opened.stored(0, u"deadline"_s) == u"2026-03-20"_s);
    CHECK(opened.stored(0, u"risk"_s) == keys.first());
    CHECK(opened.stored(0, u"confidential"_s) == u"yes"_s);
    CHECK(opened.cell(0, u"deadline"_s).data().toString() == u"20 mrt"_s);
    CHECK(opened.cell(0, u"deadline"_s).data(Qt::EditRole).toString() == u"20-03-2026"_s);
    CHECK(opened.cell(0, u"risk"_s).data().toString() == choices.first());
    CHECK(opened.cell(0, u"confidential"_s).data().toString() == u"Ja"_s);
    CHECK(opened.set(0, u"deadline"_s, QDate(2027, 1, 4)));
    CHECK(opened.cell(0, u"deadline"_s).data().toString() == u"4 jan 2027"_s);
    CHECK(opened.set(0, u"deadline"_s, u""_s));
    CHECK(opened.cell(0, u"deadline"_s).data().toString().isEmpty());
}

TEST_CASE("Row table: what is refused shows the old value, and keeps what was typed and why", "[models]")
{
    Opened opened;
    opened.model.addRow();
    opened.set(0, u"title"_s, u"Bezwaar"_s);
    opened.set(0, u"deadline"_s, u"20-3-2026"_s);
    const auto deadline = opened.cell(0, u"deadline"_s);

    CHECK_FALSE(opened.set(0, u"deadline"_s, u"31-4"_s));
    CHECK(deadline.data().toString() == u"20 mrt"_s);
    CHECK(deadline.data(Qt::EditRole).toString() == u"31-4"_s);
    CHECK(deadline.data(RowTableModel::ErrorRole).toString() == u"‘31-4’ is geen dag. Schrijf een dag als 31-3-2026."_s);
    CHECK(deadline.data(Qt::AccessibleTextRole).toString().endsWith(u"31-3-2026."_s));
    CHECK(opened.set(0, u"deadline"_s, u"20-3-2026"_s));
    CHECK(deadline.data(RowTableModel::ErrorRole).toString().isEmpty());

    CHECK_FALSE(opened.set(0, u"title"_s, QString(20'001, u'x')));
    const auto reason = opened.cell(0, u"title"_s).data(RowTableModel::ErrorRole).toString();
    CHECK(reason.contains(u"20000"_s));
    CHECK_FALSE(reason.contains(u"‘title’"_s));
    CHECK(opened.stored(0, u"title"_s) == u"Bezwaar"_s);
}

TEST_CASE("Row table: what was typed and refused in a new row stays when the row is stored", "[models]")
{
    Opened opened;
    opened.model.addRow();

    CHECK_FALSE(opened.set(0, u"deadline"_s, u"ooit"_s));
    CHECK(opened.set(0, u"title"_s, u"Bezwaar"_s));
    CHECK(opened.cell(0, u"deadline"_s).data(Qt::EditRole).toString() == u"ooit"_s);
    CHECK_FALSE(opened.cell(0, u"deadline"_s).data(RowTableModel::ErrorRole).toString().isEmpty());
}

TEST_CASE("Row table: who takes over must be filled in", "[models]")
{
    Opened opened;
    opened.model.addRow();
    opened.set(0, u"title"_s, u"Bezwaar"_s);
    const auto owner = opened.cell(0, u"takesOver"_s);

    CHECK(owner.data(RowTableModel::IncompleteRole).toBool());
    CHECK(owner.data(RowTableModel::EmptyTextRole).toString() == u"Nog niemand"_s);
    CHECK(owner.data(Qt::AccessibleTextRole).toString() == u"Neemt het over: nog niemand"_s);
    CHECK(opened.model.incompleteRows() == 1);
    CHECK_FALSE(opened.cell(0, u"note"_s).data(RowTableModel::IncompleteRole).toBool());
    CHECK(opened.set(0, u"takesOver"_s, u"Noor Jansen"_s));
    CHECK_FALSE(owner.data(RowTableModel::IncompleteRole).toBool());
    CHECK(opened.model.incompleteRows() == 0);
}

TEST_CASE("Row table: an item with its own rows shows, makes and asks for those only", "[models]")
{
    Opened opened(u"accounts.phone"_s);
    opened.office.add(Role::Employee, u"assets"_s, {{u"kind"_s, u"laptop"_s}, {u"what"_s, u"ThinkPad"_s}});
    CHECK(opened.model.rowCount() == 0);

    opened.model.addRow();
    CHECK(opened.set(0, u"what"_s, u"Telefoon"_s));

    CHECK(opened.stored(0, u"kind"_s) == u"phone"_s);
    CHECK(opened.cell(0, u"returnedOn"_s).data(RowTableModel::IncompleteRole).toBool());
    CHECK(opened.model.rowCount() == 1);
    CHECK(opened.dossier.view().record.rows.size() == 2);
}

TEST_CASE("Row table: rows are copied, deleted and brought back", "[models]")
{
    Opened opened;
    opened.model.addRows({{{u"title"_s, u"A"_s}}, {{u"title"_s, u"B"_s}}});
    REQUIRE(opened.model.rowCount() == 2);
    const QPersistentModelIndex second = opened.model.index(1, 0);

    const auto copy = opened.model.duplicateRow(0);
    REQUIRE(copy.isValid());
    CHECK(copy.data().toString() == u"A"_s);
    const auto cells = opened.model.lines().at(0).row.cells;
    CHECK(opened.model.deleteRow(0));
    CHECK(second.row() == 0);
    CHECK(opened.model.addRows({cells}) == 1);
    CHECK(opened.model.rowCount() == 3);
    CHECK_FALSE(opened.model.deleteRow(7));
}

TEST_CASE("Row table: a copy leaves out what the receiver said of the row", "[models]")
{
    Opened opened;
    const auto row = opened.office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"A"_s}});
    must(opened.office.as(Role::Successor).setRow(opened.office.dossier, row, {{u"ack"_s, u"clear"_s}}));
    opened.office.as(Role::Employee);
    opened.dossier.reload();

    const auto copy = opened.model.duplicateRow(0);

    REQUIRE(copy.isValid());
    CHECK(opened.stored(0, u"ack"_s) == u"clear"_s);
    CHECK(opened.stored(copy.row(), u"ack"_s).isEmpty());
}

TEST_CASE("Row table: of many rows all are added or none, and the refused one is named", "[models]")
{
    Opened opened;
    const QSignalSpy failed(&opened.model, &RowTableModel::failed);
    const QSignalSpy changed(&opened.dossier, &OpenDossier::changed);

    CHECK(opened.model.addRows({{{u"title"_s, u"A"_s}}, {{u"title"_s, QString(20'001, u'x')}}, {{u"title"_s, u"C"_s}}}) ==
          0);
    CHECK(opened.model.rowCount() == 0);
    CHECK(changed.count() == 0);
    REQUIRE(failed.count() == 1);
    CHECK(app::errorText(failed.first().first().value<Error>()).startsWith(u"Rij 2: De tekst"_s));
    CHECK(opened.model.addRows({{{u"title"_s, u"A"_s}}, {{u"title"_s, u"B"_s}}, {{u"title"_s, u"C"_s}}}) == 3);
    CHECK(changed.count() == 1);
    CHECK(opened.model.rowTitle(2) == u"C"_s);
}

TEST_CASE("Row table: somebody who may only look cannot edit, and the manager may say who takes over", "[models]")
{
    Opened opened(u"information.open_cases"_s, Role::Manager);
    opened.office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"Bezwaar"_s}});
    opened.office.as(Role::Successor);
    opened.dossier.reload();

    REQUIRE(opened.model.rowCount() == 1);
    CHECK_FALSE(opened.model.mayChangeRows());
    CHECK_FALSE(opened.model.addRow().isValid());
    CHECK_FALSE(opened.model.flags(opened.cell(0, u"title"_s)).testFlag(Qt::ItemIsEditable));
    CHECK(opened.model.flags(opened.cell(0, u"ack"_s)).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(opened.set(0, u"title"_s, u"Anders"_s));
    CHECK_FALSE(opened.cell(0, u"title"_s).data(RowTableModel::ErrorRole).toString().isEmpty());
    opened.office.as(Role::Manager);
    opened.dossier.reload();
    CHECK(opened.set(0, u"takesOver"_s, u"Noor"_s));
}

TEST_CASE("Row table: a table that a role may not see is empty", "[models]")
{
    Opened opened(u"information.open_cases"_s, Role::It);
    opened.office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"Bezwaar"_s}});
    opened.office.as(Role::It);
    opened.dossier.reload();

    const bool sees = opened.dossier.view().task(u"information.open_cases") != nullptr;
    CHECK(opened.model.rowCount() == (sees ? 1 : 0));
    CHECK_FALSE(opened.model.mayChangeRows());
}

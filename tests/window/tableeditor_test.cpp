// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/tableeditor.h"

#include "app/handover/rowsview.h"
#include "app/models/rowtablemodel.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/undobar.h"
#include "tests/core/testregister.h"
#include "tests/window/lint.h"
#include "tests/window/part.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using app::RowTableModel;
using core::Role;

namespace {

const auto matters = u"information.open_cases"_s;

class Table
{
public:
    explicit Table(Role role = Role::Employee, const QString &item = matters) : m_item(item)
    {
        test.open(role);
        make();
    }

    void make()
    {
        part.reset();
        part = std::make_unique<Part<app::TableEditor>>(test, m_item);
        view = part->find<app::RowsView>(u"rows:"_s + m_item);
        REQUIRE(view);
    }

    QAbstractItemModel &rows() const { return *view->model(); }
    int count() const { return rows().rowCount(); }
    QModelIndex cell(int row, const QString &key) const
    {
        for (int column = 0; column < rows().columnCount(); ++column) {
            if (rows().index(row, column).data(RowTableModel::ColumnRole).toString() == key)
                return rows().index(row, column);
        }
        return {};
    }
    QString value(int row, const QString &key) const { return cell(row, key).data(RowTableModel::ValueRole).toString(); }
    void select(int row, const QString &key)
    {
        view->setFocus();
        view->setCurrentIndex(cell(row, key));
        test.settle();
    }
    template<typename T>
    T *field(const QString &key) const
    {
        const auto all = part->host.findChildren<T *>(u"cell:"_s + key);
        REQUIRE_FALSE(all.isEmpty());
        return all.last();
    }
    QString errorAt(const QString &key) const
    {
        for (auto *block : part->host.findChildren<app::FieldBlock *>()) {
            if (block->field() && block->field()->objectName() == u"cell:"_s + key && block->hasError())
                return block->field()->accessibleDescription();
        }
        return {};
    }
    QList<core::Draft> drafts() { return must(test.workspace().drafts(test.joris())); }

    TestWindow test;
    std::unique_ptr<Part<app::TableEditor>> part;
    app::RowsView *view = nullptr;

private:
    QString m_item;
};

} // namespace

TEST_CASE("Table: a click on a row of many brings the form in sight", "[table]")
{
    Table table;
    while (table.count() < 9)
        must(table.test.workspace().addRow(table.test.joris(), u"matters"_s, {{u"title"_s, u"Nog een zaak"_s}}));
    table.part->host.resize(1000, 260);
    table.test.settle();
    const auto isInSight = [&] { return !table.field<QPlainTextEdit>(u"title"_s)->visibleRegion().isEmpty(); };
    REQUIRE_FALSE(isInSight());

    QTest::mouseClick(table.view->viewport(), Qt::LeftButton, {}, table.view->visualRect(table.cell(1, u"title"_s)).center());
    CHECK(QTest::qWaitFor(isInSight));
    CHECK(table.view->hasFocus());
}

TEST_CASE("Table: a new row is typed in the form, and is in the register when the field is left", "[table]")
{
    Table table;
    const int before = table.count();

    table.view->setFocus();
    table.part->press(Qt::Key_N, Qt::ControlModifier);
    CHECK(table.count() == before + 1);
    CHECK(table.field<QPlainTextEdit>(u"title"_s)->hasFocus());
    table.part->type(u"Subsidie speeltuin"_s);
    REQUIRE(QTest::qWaitFor([&] { return !table.drafts().isEmpty(); }));
    table.part->press(Qt::Key_Tab);

    CHECK(table.value(before, u"title"_s) == u"Subsidie speeltuin"_s);
    CHECK_FALSE(table.cell(before, u"title"_s).data(RowTableModel::RowIdRole).toString().isEmpty());
    CHECK(table.view->currentIndex().row() == before);
    CHECK(table.field<QPlainTextEdit>(u"reference"_s)->hasFocus());
    CHECK(table.drafts().isEmpty());
    table.part->type(u"Z-1"_s);
    table.part->press(Qt::Key_Tab);
    CHECK(table.count() == before + 1);
    CHECK(table.value(before, u"reference"_s) == u"Z-1"_s);
}

TEST_CASE("Table: an empty new row goes when somebody leaves it", "[table]")
{
    Table table;
    const int before = table.count();
    table.part->widget->addRow();
    CHECK(table.count() == before + 1);

    table.select(0, u"title"_s);

    CHECK(table.count() == before);
}

TEST_CASE("Table: a deleted row can be brought back, and Ctrl+Z then goes on with what was before", "[table]")
{
    Table table;
    const int before = table.count();
    table.select(0, u"title"_s);
    const auto title = table.value(0, u"title"_s);
    auto &undo = table.test.desk().undoStack();

    table.part->press(Qt::Key_Delete);
    CHECK(table.count() == before - 1);
    CHECK(table.view->hasFocus());
    CHECK(table.view->currentIndex().row() == 0);
    auto *const bar = table.part->host.findChild<app::UndoBar *>();
    REQUIRE(bar);
    CHECK(bar->isVisible());
    CHECK(bar->accessibleName().contains(u"Zaak ‘%1’ verwijderd."_s.arg(title)));
    CHECK(undo.canUndo(table.test.joris()));
    bar->findChild<QPushButton *>()->click();
    table.test.settle();

    CHECK(table.count() == before);
    CHECK(table.value(0, u"title"_s) == title);
    CHECK_FALSE(undo.canUndo(table.test.joris()));
    CHECK(bar->isHidden());
}

TEST_CASE("Table: Ctrl+D copies a row, and the copy is selected", "[table]")
{
    Table table;
    const int before = table.count();
    table.select(1, u"title"_s);

    table.part->press(Qt::Key_D, Qt::ControlModifier);

    CHECK(table.count() == before + 1);
    CHECK(table.view->currentIndex().row() == before);
    CHECK(table.value(before, u"title"_s) == table.value(1, u"title"_s));
}

TEST_CASE("Table: a cell is changed in its place with F2, and Esc leaves it as it was", "[table]")
{
    Table table;
    table.select(0, u"reference"_s);
    const auto before = table.value(0, u"reference"_s);

    table.part->press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    editor->selectAll();
    table.part->type(u"anders"_s);
    REQUIRE(QTest::qWaitFor([&] { return !table.drafts().isEmpty(); }));
    table.part->press(Qt::Key_Escape);
    CHECK(table.value(0, u"reference"_s) == before);
    CHECK(table.drafts().isEmpty());

    table.part->press(Qt::Key_F2);
    editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    editor->selectAll();
    table.part->type(u"Z-9"_s);
    table.part->press(Qt::Key_Return);
    CHECK(table.value(0, u"reference"_s) == u"Z-9"_s);
    CHECK(table.field<QPlainTextEdit>(u"reference"_s)->toPlainText() == u"Z-9"_s);
    CHECK(QApplication::focusWidget() == table.view);
}

TEST_CASE("Table: what assistive technology sets in a cell is kept too", "[table]")
{
    Table table;
    table.select(0, u"state"_s);
    table.part->press(Qt::Key_F2);
    auto *const line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(line);
    QAccessible::queryAccessibleInterface(line)->setText(QAccessible::Value, u"Wacht op advies"_s);
    table.part->press(Qt::Key_Return);

    CHECK(table.value(0, u"state"_s) == u"Wacht op advies"_s);
}

TEST_CASE("Table: text of several lines is changed in the form", "[table]")
{
    Table table;
    table.rows().setData(table.cell(0, u"state"_s), u"een\ntwee"_s);
    table.select(0, u"state"_s);

    table.part->press(Qt::Key_F2);

    CHECK(table.field<QPlainTextEdit>(u"state"_s)->hasFocus());
    CHECK(table.field<QPlainTextEdit>(u"state"_s)->toPlainText() == u"een\ntwee"_s);
}

TEST_CASE("Table: what is no day stays in the field, with what is wrong below it", "[table]")
{
    Table table;
    table.select(0, u"deadline"_s);
    const auto before = table.value(0, u"deadline"_s);
    auto *const field = table.field<QLineEdit>(u"deadline"_s);
    field->setFocus();
    field->selectAll();

    table.part->type(u"ooit"_s);
    table.part->press(Qt::Key_Tab);
    CHECK(table.value(0, u"deadline"_s) == before);
    CHECK(field->text() == u"ooit"_s);
    CHECK(table.errorAt(u"deadline"_s).contains(u"‘ooit’ is geen dag"_s));

    // Another row and back: it is still there.
    table.select(1, u"title"_s);
    CHECK(field->text() != u"ooit"_s);
    CHECK(table.errorAt(u"deadline"_s).isEmpty());
    table.select(0, u"title"_s);
    CHECK(field->text() == u"ooit"_s);
    CHECK_FALSE(table.errorAt(u"deadline"_s).isEmpty());
    field->setFocus();
    field->selectAll();
    table.part->type(u"20 mrt"_s);
    table.part->press(Qt::Key_Tab);
    CHECK(table.value(0, u"deadline"_s) == u"2026-03-20"_s);
    CHECK(field->text() == u"20-03-2026"_s);
    CHECK(table.errorAt(u"deadline"_s).isEmpty());
}

TEST_CASE("Table: a choice is written at once, and not by the wheel", "[table]")
{
    Table table;
    auto *const risk = table.field<QComboBox>(u"risk"_s);
    const auto before = table.value(0, u"risk"_s);
    QWheelEvent wheel({5, 5}, risk->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(risk, &wheel);
    CHECK(table.value(0, u"risk"_s) == before);

    risk->setFocus();
    const auto wanted = before == "low"_L1 ? u"high"_s : u"low"_s;
    risk->setCurrentIndex(risk->findData(wanted));
    emit risk->activated(risk->currentIndex());

    CHECK(table.value(0, u"risk"_s) == wanted);
}

TEST_CASE("Table: Tab leaves the table, and Enter goes to the field of the cell", "[table]")
{
    Table table;
    table.select(0, u"takesOver"_s);

    table.part->press(Qt::Key_Return);
    CHECK(table.field<QLineEdit>(u"takesOver"_s)->hasFocus());
    table.view->setFocus();
    table.part->press(Qt::Key_Tab);
    CHECK_FALSE(table.view->hasFocus());
    CHECK_FALSE(table.view->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Table: somebody who passes the new owner by hears that a name is missing", "[table]")
{
    Table table;
    const auto row = core::RowId::fromText(table.cell(0, u"title"_s).data(RowTableModel::RowIdRole).toString());
    table.rows().setData(table.cell(0, u"takesOver"_s), QString());
    table.test.settle();
    CHECK(table.errorAt(u"takesOver"_s).isEmpty());

    table.part->widget->showCell(row, u"takesOver"_s);

    auto *const field = table.field<QLineEdit>(u"takesOver"_s);
    CHECK(field->hasFocus());
    CHECK(table.errorAt(u"takesOver"_s).startsWith(u"Kies wie dit overneemt."_s));
    table.part->type(u"Noor Jansen"_s);
    field->completer()->popup()->hide();
    table.part->press(Qt::Key_Tab);
    CHECK(table.errorAt(u"takesOver"_s).isEmpty());
}

TEST_CASE("Table: what others write does not take away what is being typed", "[table]")
{
    Table table;
    auto *const state = table.field<QPlainTextEdit>(u"state"_s);
    state->setFocus();
    state->selectAll();
    table.part->type(u"half af"_s);

    table.rows().setData(table.cell(0, u"nextStep"_s), u"Bellen"_s);
    table.test.settle();

    CHECK(state->toPlainText() == u"half af"_s);
    CHECK(table.field<QPlainTextEdit>(u"nextStep"_s)->toPlainText() == u"Bellen"_s);
    table.part->press(Qt::Key_Down, Qt::AltModifier); // the next row; what was typed belongs to this one
    CHECK(table.value(0, u"state"_s) == u"half af"_s);
    CHECK(table.view->currentIndex().row() == 1);
    CHECK(state->toPlainText() == table.value(1, u"state"_s));
}

TEST_CASE("Table: what was typed when the power went is in its row again, which is selected", "[table]")
{
    Table table;
    const auto row = core::RowId::fromText(table.cell(2, u"title"_s).data(RowTableModel::RowIdRole).toString());
    must(table.test.workspace().keepDraft(
        {.dossier = table.test.joris(), .subject = core::rowSubject(row), .field = u"state"_s, .text = u"net getypt"_s}));

    table.make();

    CHECK(table.view->currentIndex().row() == 2);
    CHECK(table.field<QPlainTextEdit>(u"state"_s)->toPlainText() == u"net getypt"_s);
    CHECK(table.value(2, u"state"_s) != u"net getypt"_s);
    CHECK(table.test.desk().saving().flush());
    CHECK(table.value(2, u"state"_s) == u"net getypt"_s);
}

TEST_CASE("Table: the receiver says of a row whether it is clear, and can change nothing else", "[table]")
{
    Table table(Role::Successor);
    REQUIRE(table.count() > 0);
    auto *const clear = table.part->find<QRadioButton>(u"cell:ack:clear"_s);
    REQUIRE(clear);

    clear->click();
    CHECK(table.value(0, u"ack"_s) == u"clear"_s);
    CHECK(clear->isChecked());
    table.select(1, u"title"_s);
    CHECK_FALSE(clear->isChecked());
    CHECK(table.field<QPlainTextEdit>(u"title"_s)->isReadOnly());
    CHECK_FALSE(table.part->find<QToolButton>(u"addRow"_s)->isVisible());
    const int before = table.count();
    table.view->setFocus();
    table.part->press(Qt::Key_Delete);
    CHECK(table.count() == before);
}

TEST_CASE("Table: the employee reads the answer of the receiver once there is one", "[table]")
{
    Table table;
    CHECK(table.view->isColumnHidden(table.cell(0, u"ack"_s).column()));
    const auto row = core::RowId::fromText(table.cell(0, u"title"_s).data(RowTableModel::RowIdRole).toString());
    auto &workspace = table.test.workspace();
    const auto session = workspace.session();
    const auto successor = table.part->dossier.view().record.dossier.nameOf(Role::Successor);
    workspace.setSession({.role = Role::Successor, .name = successor, .today = exampleDay});
    must(workspace.setRow(table.test.joris(), row, {{u"ack"_s, u"question"_s}, {u"ackNote"_s, u"Wie is Thi Lan?"_s}}));
    workspace.setSession(session);
    table.part->dossier.reload();
    table.test.settle();

    CHECK_FALSE(table.view->isColumnHidden(table.cell(0, u"ack"_s).column()));
    auto *const note = table.field<QPlainTextEdit>(u"ackNote"_s);
    CHECK(note->isVisible());
    CHECK(note->isReadOnly());
    CHECK(note->toPlainText() == u"Wie is Thi Lan?"_s);
}

TEST_CASE("Table: an empty table says what to do", "[table]")
{
    Table table(Role::Employee, u"accounts.phone"_s);
    while (table.count() > 0)
        table.part->widget->setFocus(), table.select(0, u"what"_s), table.part->press(Qt::Key_Delete);
    QStringList texts;
    for (const auto *label : table.part->host.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }

    CHECK_FALSE(table.view->isVisible());
    CHECK(std::ranges::any_of(texts, [](const QString &text) { return text.startsWith(u"Nog geen geleende spullen."_s); }));
    CHECK(table.part->widget->firstField() == table.part->find<QToolButton>(u"addRow"_s));
    table.part->find<QToolButton>(u"addRow"_s)->click();
    CHECK(table.count() == 1);
    CHECK(table.value(0, u"kind"_s) == u"phone"_s);
}

TEST_CASE("Table: five hundred rows take no more than half of the window", "[table]")
{
    Table table;
    QList<QMap<QString, QString>> many;
    for (int i = 0; i < 500; ++i)
        many.append({{u"title"_s, u"Zaak %1 met een heel lange naam die niet in de kolom past"_s.arg(i)}});
    static_cast<RowTableModel &>(table.rows()).addRows(many);
    table.test.settle();

    CHECK(table.count() > 500);
    CHECK(table.view->height() <= table.part->host.height() / 2);
    CHECK(table.view->accessibleName().startsWith(u"Lopende zaken, "_s));
    table.select(table.count() - 1, u"title"_s);
    CHECK(table.field<QPlainTextEdit>(u"title"_s)->toPlainText().startsWith(u"Zaak 499"_s));
}

TEST_CASE("Table: holds to the rules of access, at every text size and in both languages", "[table][lint]")
{
    const bool isDutch = GENERATE(true, false);
    const int size = GENERATE(100, 200);
    const auto item = GENERATE(u"information.open_cases"_s, u"accounts.inventory"_s, u"information.locations"_s);
    CAPTURE(isDutch, size, item.toStdString());
    TestWindow test(isDutch ? core::Language::Dutch : core::Language::English, {.textSize = size});
    test.open(item.startsWith("accounts"_L1) ? Role::It : Role::Employee);
    Part<app::TableEditor> part(test, item);
    part.host.resize(size == 200 ? 700 : 1000, 740);
    test.settle();

    CHECK(lint::nameless(&part.host) == QStringList());
    CHECK(lint::sharedMnemonics(&part.host) == QStringList());
    CHECK(lint::richLabels(&part.host) == QStringList());
    CHECK(lint::smallTargets(&part.host) == QStringList());
    CHECK(lint::clipped(&part.host) == QStringList());
    CHECK(lint::unreached(&part.host) == QStringList());
    CHECK(part.host.findChild<QScrollArea *>()->widget()->width() <= part.host.width()); // only the table scrolls sideways
}

TEST_CASE("Table: Alt+Up and Alt+Down move the row, and the keyboard stays on it", "[table]")
{
    Table table;
    REQUIRE(table.count() > 2);
    const auto title = [&](int row) { return table.value(row, u"title"_s); };
    const auto first = title(0);
    const auto second = title(1);
    table.select(1, u"nextStep"_s);

    table.part->press(Qt::Key_Up, Qt::AltModifier);
    CHECK(QStringList{title(0), title(1)} == QStringList{second, first});
    CHECK(table.view->currentIndex() == table.cell(0, u"nextStep"_s));
    CHECK(table.view->hasFocus());
    CHECK(table.view->selectionModel()->isRowSelected(0, {}));
    CHECK(table.part->find<QWidget>(u"rowForm"_s)->accessibleName().endsWith(u"rij 1 van %1"_s.arg(table.count())));

    table.part->press(Qt::Key_Up, Qt::AltModifier); // it stands first already
    CHECK(title(0) == second);
    CHECK(table.view->currentIndex().row() == 0);

    table.part->press(Qt::Key_Down, Qt::AltModifier);
    table.part->press(Qt::Key_Down, Qt::AltModifier);
    CHECK(title(2) == second);
    CHECK(table.view->currentIndex().row() == 2);
    REQUIRE(table.test.desk().undoStack().undo(table.test.joris()));
    table.test.settle();
    CHECK(title(1) == second);
}

TEST_CASE("Table: what can be done with a row stands in its menu, with the keys, as far as it can be done", "[table]")
{
    Table table;
    const auto names = [&](bool enabledOnly) {
        QStringList all;
        for (const auto *action : table.view->actions()) {
            if (action->isVisible() && (!enabledOnly || action->isEnabled()))
                all.append(action->objectName());
        }
        return all;
    };
    CHECK(table.view->contextMenuPolicy() == Qt::ActionsContextMenu);
    table.select(0, u"title"_s);
    CHECK(names(true) == QStringList{u"moveRowDown"_s, u"duplicateRow"_s, u"deleteRow"_s});
    table.select(table.count() - 1, u"title"_s);
    CHECK(names(true) == QStringList{u"moveRowUp"_s, u"duplicateRow"_s, u"deleteRow"_s});
    for (const auto *action : table.view->actions())
        CHECK_FALSE(action->shortcut().isEmpty());

    const auto before = table.value(table.count() - 1, u"title"_s);
    table.view->findChild<QAction *>(u"moveRowUp"_s)->trigger();
    CHECK(table.value(table.count() - 2, u"title"_s) == before);

    const Table receiver(Role::Successor);
    for (const auto *action : receiver.view->actions())
        CHECK_FALSE(action->isVisible());
}

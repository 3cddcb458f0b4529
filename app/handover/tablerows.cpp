// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/tableeditor.h"

#include "app/handover/rowactions.h"
#include "app/handover/rowform.h"
#include "app/handover/rowsview.h"
#include "app/models/cellwords.h"
#include "app/widgets/accessible.h"
#include "app/widgets/reveal.h"
#include "app/widgets/undobar.h"
#include "app/wording.h"

// What is done with the rows of a table, one at a time.
namespace app {

void TableEditor::addRow()
{
    if (mayChange() && m_form->flush())
        selectRow(m_rows->addRow());
}

// A new row that nobody wrote anything in goes when she leaves it.
void TableEditor::forgetEmptyRow(const QModelIndex &left)
{
    if (!left.isValid() || left.row() == current().row() || !m_rows->lines().at(left.row()).key().isNull())
        return;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (!left.siblingAtColumn(column).data(RowTableModel::ErrorRole).toString().isEmpty())
            return; // something was typed, and is not right yet
    }
    const QPersistentModelIndex row(left);
    QMetaObject::invokeMethod(
        this,
        [this, row] {
            if (row.isValid() && row.row() != current().row() && m_rows->lines().at(row.row()).key().isNull())
                m_rows->deleteRow(row.row());
        },
        Qt::QueuedConnection);
}

void TableEditor::deleteRow()
{
    if (!mayChange() || !current().isValid())
        return;
    const int row = current().row();
    m_rows->deleteRow(row);
    m_table->goTo(m_rows->index(std::min(row, m_rows->rowCount() - 1), 0));
    if (auto *const field = firstField())
        focusAndReveal(*field);
}

void TableEditor::duplicateRow()
{
    if (mayChange() && current().isValid() && m_form->flush())
        m_table->goTo(m_rows->duplicateRow(current().row()));
}

// The keyboard stays on the row, and the form says where that stands now.
void TableEditor::moveRow(int places)
{
    if (!current().isValid() || !m_form->flush() || !m_rows->moveRow(current().row(), places))
        return;
    m_table->scrollTo(current());
    announce(*m_form);
}

const QList<QAction *> &TableEditor::rowActions() const
{
    return m_actions->all();
}

void TableEditor::offerUndo(const core::ChangeId &change, const QString &title)
{
    m_deletion = change;
    const auto thing = capitalised(thingIn(m_rows->table()));
    //: %1 is what was deleted: "Zaak". %2 is its name
    m_undo->offer(title.isEmpty() ? filledIn(tr("%1 deleted."), {thing}) : filledIn(tr("%1 “%2” deleted."), {thing, title}));
}

// As Ctrl+Z does it when nothing came after it, so that Ctrl+Z then goes on with what was before.
void TableEditor::undoDeletion()
{
    if (m_deletion == m_lastChange)
        m_desk.succeeded(m_desk.undoStack().undo(m_dossier.id()));
    else
        m_desk.succeeded(m_dossier.workspace().undo(m_dossier.id(), m_deletion));
    showState();
    if (auto *const field = firstField())
        focusAndReveal(*field);
}

void TableEditor::step(int rows)
{
    const int wanted = std::clamp(current().row() + rows, 0, m_rows->rowCount() - 1);
    m_table->goTo(current().siblingAtRow(wanted));
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/rowactions.h"

#include "app/handover/rowsview.h"
#include "app/models/rowtablemodel.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace app {

RowActions::RowActions(RowsView &view, RowTableModel &rows) : QObject(&view), m_view(view), m_rows(rows)
{
    m_up = add(tr("Move row up"), Qt::ALT | Qt::Key_Up, u"moveRowUp"_s);
    m_down = add(tr("Move row down"), Qt::ALT | Qt::Key_Down, u"moveRowDown"_s);
    m_duplicate = add(tr("Duplicate row"), Qt::CTRL | Qt::Key_D, u"duplicateRow"_s);
    m_delete = add(tr("Delete row"), QKeySequence::Delete, u"deleteRow"_s);
    connect(m_up, &QAction::triggered, &view, [&view] { emit view.moveAsked(-1); });
    connect(m_down, &QAction::triggered, &view, [&view] { emit view.moveAsked(1); });
    connect(m_duplicate, &QAction::triggered, &view, &RowsView::duplicateAsked);
    connect(m_delete, &QAction::triggered, &view, &RowsView::deleteAsked);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    view.installEventFilter(this);
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowActions::refresh);
    refresh();
}

QAction *RowActions::add(const QString &text, const QKeySequence &keys, const QString &name)
{
    auto *const action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // in the form below the table these keys are of its fields
    m_view.addAction(action);
    m_all.append(action);
    return action;
}

void RowActions::refresh()
{
    const int row = m_view.currentIndex().row();
    const bool isThere = row >= 0 && m_view.isVisible() && m_rows.mayChangeRows();
    for (auto *const action : std::as_const(m_all))
        action->setVisible(isThere);
    m_up->setEnabled(isThere && m_rows.canMoveRow(row, -1));
    m_down->setEnabled(isThere && m_rows.canMoveRow(row, 1));
}

bool RowActions::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        refresh();
    return QObject::eventFilter(object, event);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QAction>

namespace app {

class RowsView;
class RowTableModel;

// What can be done with the selected row of a table: by key, in the menu of the row, and in the menu of the screen. There
// only while the table is in sight and its rows may be changed.
class RowActions : public QObject
{
    Q_OBJECT
public:
    RowActions(RowsView &view, RowTableModel &rows);

    const QList<QAction *> &all() const { return m_all; }
    void refresh();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QAction *add(const QString &text, const QKeySequence &keys, const QString &name);

    RowsView &m_view;
    RowTableModel &m_rows;
    QAction *m_up;
    QAction *m_down;
    QAction *m_duplicate;
    QAction *m_delete;
    QList<QAction *> m_all;
};

} // namespace app

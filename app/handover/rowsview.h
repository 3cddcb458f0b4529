// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/widgets/quietview.h"

#include <QPointer>
#include <QTableView>

namespace app {

class RowTableModel;
class RowsDelegate;
class Theme;

// The rows of a task as a table, as high as they are up to half of the window. One stop for Tab; arrows move in it.
class RowsView : public QuietView<QTableView>
{
    Q_OBJECT
public:
    RowsView(const Theme &theme, RowTableModel &rows, QWidget *parent = nullptr);

    RowsDelegate &delegate() const { return *m_delegate; }
    void setReadOnly(bool isReadOnly);
    void goTo(const QModelIndex &row, const QString &column = {}); // the same column, if that one is not in the table
    bool isEditing() const { return state() == EditingState; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void copy();
    void paste() { emit pasteAsked(); } // the menu "Edit" calls these by name

signals:
    void addAsked();
    void deleteAsked();
    void duplicateAsked();
    void moveAsked(int places); // of the selected row; up when negative
    void pasteAsked();
    void formAsked(const QString &column); // to change the cell there

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showColumns();
    void fitColumns();
    int leastWidth(int column) const;
    int share(int column) const;
    QList<int> columns() const;
    int heightOf(int rows) const;

    const Theme &m_theme;
    RowTableModel &m_rows;
    RowsDelegate *m_delegate;
    QPointer<QWidget> m_window;
};

} // namespace app

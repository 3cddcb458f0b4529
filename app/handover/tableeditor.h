// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/models/pastedtable.h"
#include "app/window/desk.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QToolButton;

namespace app {

class RowActions;
class RowForm;
class RowTableModel;
class RowsView;
class TextLabel;
class UndoBar;

// The rows of one task: a table, and below it the form of the row that is selected.
class TableEditor : public QWidget
{
    Q_OBJECT
public:
    TableEditor(Desk &desk, OpenDossier &dossier, const QString &item);

    QWidget *firstField() const;
    QList<QWidget *> panes() const;                               // the table, the form
    void showCell(const core::RowId &row, const QString &column); // selects it and puts the keyboard in its field
    bool mayChange() const;
    const QList<QAction *> &rowActions() const; // for the selected row
    void addRow();
    void importFrom(const QString &path); // a CSV or text file

public slots:
    void paste(); // what was copied from a spreadsheet; the menu "Edit" calls it by name

signals:
    void rowSelected(const core::RowId &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTable();
    QWidget *footer();
    void connectTable();
    void keepDrafts(QWidget *editor, const QModelIndex &cell);
    void selectFirst();
    void selectRow(const QModelIndex &index);
    void revealForm();
    void forgetEmptyRow(const QModelIndex &left);
    void deleteRow();
    void duplicateRow();
    void moveRow(int places);
    void offerUndo(const core::ChangeId &change, const QString &title);
    void undoDeletion();
    void step(int rows);
    void importFile();
    void addPasted(const PastedTable &pasted);
    void addAll(const QList<QMap<QString, QString>> &rows);
    void showState();
    QModelIndex current() const;

    Desk &m_desk;
    OpenDossier &m_dossier;
    QString m_item;
    RowTableModel *m_rows;
    RowsView *m_table;
    RowActions *m_actions;
    TextLabel *m_empty;
    QWidget *m_footer = nullptr;
    QGridLayout *m_footerGrid = nullptr;
    QToolButton *m_add = nullptr;
    TextLabel *m_hint = nullptr;
    QPushButton *m_import = nullptr;
    UndoBar *m_undo;
    RowForm *m_form;
    core::ChangeId m_deletion;
    core::ChangeId m_lastChange;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/handover/rowfields.h"
#include "app/icons/icons.h"

#include <QFrame>

class QBoxLayout;
class QGridLayout;
class QToolButton;

namespace app {

// One row with all its columns as fields, each of which saves itself.
class RowForm : public QFrame
{
    Q_OBJECT
public:
    RowForm(Desk &desk, OpenDossier &dossier, RowTableModel &rows, const QString &item, QWidget *parent = nullptr);

    void showRow(const QModelIndex &row); // invalid: nothing
    void refresh();
    bool flush();
    QWidget *fieldOf(const QString &column) const; // the first that can be filled in, when there is no such column
    void complain(const QString &column);

signals:
    void stepAsked(int rows);
    void deleteAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHeader();
    QToolButton *addButton(QBoxLayout *row, Icon icon, const QString &name);
    void buildFields();
    void arrange();
    void showHeader();
    QStringList writableColumns() const;
    int places() const;

    RowPen m_pen;
    core::RowId m_id;
    QStringList m_writable;
    QList<RowField *> m_fields;
    int m_arrangedFor = 0;

    QBoxLayout *m_header;
    TextLabel *m_title;
    TextLabel *m_place;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_delete = nullptr;
    QWidget *m_body;
    QGridLayout *m_grid;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/models/rowtablemodel.h"
#include "app/widgets/fieldblock.h"
#include "app/window/desk.h"

namespace app {

class TextLabel;

// What the fields of a form of one row share.
struct RowPen
{
    Desk &desk;
    OpenDossier &dossier;
    RowTableModel &rows;
    QString item;
    QPersistentModelIndex row; // of which the form is; column 0

    QModelIndex cell(const QString &column) const { return rows.index(row.row(), rows.columnOf(column)); }
    core::Draft draft(const QString &column) const;
};

// One column of that row: label, what it is filled in with, and below it help and what is wrong.
class RowField : public FieldBlock
{
    Q_OBJECT
public:
    RowField(RowPen &pen, const core::Column &column);

    const core::Column &column() const { return m_column; }
    virtual bool isWide() const { return false; } // takes two places of the form
    virtual void moveTo() = 0;                    // the row is another one
    virtual void rename() {}                      // the row has got its id
    virtual void refresh() = 0;                   // the row has changed
    virtual bool flush() { return true; }
    void complain(); // says what is missing, if something is

protected:
    QModelIndex cell() const { return m_pen.cell(m_column.key); }
    RowPen &pen() const { return m_pen; }
    void setEditor(QWidget *editor); // the field that label and errors are of
    core::Result<void> write(const QString &value);
    void showProblem();
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QString missing() const;

    RowPen &m_pen;
    core::Column m_column;
    bool m_isChecked = false; // left once, or asked for: an empty field is an error from then on
};

RowField *makeRowField(RowPen &pen, const core::Column &column);
bool isWritable(const RowPen &pen, const QString &column);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/handover/rowfields.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace app {

class FactList;

// One row of what is handed over, to read. What the receiver says of it she fills in here, and the manager who takes a
// matter over.
class RowDetail : public QWidget
{
    Q_OBJECT
public:
    RowDetail(Desk &desk, OpenDossier &dossier, const QString &item, const core::RowId &row);
    ~RowDetail() override;

    QWidget *firstField() const;
    QWidget *fieldOf(const QString &column) const; // null: it is not filled in here
    const core::RowId &row() const { return m_row; }

signals:
    void stepAsked(int rows);

private:
    bool isAnsweredHere(const QString &column) const;
    void addFields(QVBoxLayout *content);
    QWidget *footer();
    void fill();
    bool isThere() const { return m_pen.row.isValid(); }

    RowTableModel m_rows;
    RowPen m_pen;
    core::RowId m_row;
    FactList *m_facts;
    TextLabel *m_title;
    TextLabel *m_hint;
    QList<RowField *> m_fields;
    QPushButton *m_next = nullptr;
};

} // namespace app

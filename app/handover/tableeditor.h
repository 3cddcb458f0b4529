// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/opendossier.h"
#include "app/window/desk.h"

#include <QWidget>

namespace app {

// The rows of one task: a table, and below it the form of the row that is selected.
class TableEditor : public QWidget
{
    Q_OBJECT
public:
    TableEditor(Desk &desk, OpenDossier &dossier, const QString &item);

    QWidget *firstField() const;
    QList<QWidget *> panes() const; // the table, the form
    void showCell(const core::RowId &row, const QString &column); // selects it and puts the keyboard in its field
    void addRow();
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/draft.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

class QLineEdit;

namespace app {

class RowTableModel;
class Saving;

// Keeps what is typed in a cell of a table as a draft, in case the power goes. Lives as long as the editor of the cell.
class CellDraft : public QObject
{
    Q_OBJECT
public:
    // `key` says of which row; the column follows from the cell.
    CellDraft(Saving &saving, QLineEdit &line, const RowTableModel &rows, const QModelIndex &cell, const core::Draft &key);
    ~CellDraft() override;

private:
    void keep();

    Saving &m_saving;
    QLineEdit &m_line;
    QPersistentModelIndex m_cell;
    core::Draft m_draft;
    QTimer m_pause;
    bool m_isKept = false;
};

} // namespace app

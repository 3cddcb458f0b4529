// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/celldraft.h"

#include "app/models/rowtablemodel.h"
#include "app/window/saving.h"

#include <QLineEdit>

using namespace std::chrono_literals;

namespace app {

CellDraft::CellDraft(Saving &saving, QLineEdit &line, const RowTableModel &rows, const QModelIndex &cell,
                     const core::Draft &key)
    : QObject(&line), m_saving(saving), m_line(line), m_cell(cell), m_draft(key)
{
    m_draft.field = rows.columns().at(cell.column()).key;
    m_pause.setSingleShot(true);
    m_pause.setInterval(800ms);
    connect(&m_pause, &QTimer::timeout, this, &CellDraft::keep);
    // Not started again while it runs: whoever types on and on loses no more than this.
    connect(&line, &QLineEdit::textChanged, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
}

// What was refused stays a draft, as it stays in the cell.
CellDraft::~CellDraft()
{
    const bool isRefused = m_cell.isValid() && !m_cell.data(RowTableModel::ErrorRole).toString().isEmpty();
    if (m_isKept && !isRefused)
        static_cast<void>(m_saving.workspace().dropDraft(m_draft));
}

void CellDraft::keep()
{
    if (!m_line.isModified())
        return;
    m_draft.text = m_line.text();
    if (const auto kept = m_saving.workspace().keepDraft(m_draft); kept)
        m_isKept = true;
    else
        m_saving.failed(kept.error());
}

} // namespace app

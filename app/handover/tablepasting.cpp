// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/pastedialog.h"
#include "app/handover/rowform.h"
#include "app/handover/rowsview.h"
#include "app/handover/tableeditor.h"
#include "app/models/cellwords.h"
#include "app/models/rowtablemodel.h"
#include "app/models/tabletext.h"
#include "app/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

// What a TableEditor does with rows that come from elsewhere.
namespace app {

// One cell goes into the current one, one row becomes a row; more are asked where they go.
void TableEditor::paste()
{
    const auto pasted = readPastedTable(QApplication::clipboard()->text());
    if (pasted.rows.isEmpty() || !m_form->flush())
        return;
    if (pasted.rows.size() > 1 || pasted.width() > 1)
        return addPasted(pasted);
    if (current().flags().testFlag(Qt::ItemIsEditable))
        m_rows->setData(current(), pasted.rows.first().first());
    else if (!current().isValid() && mayChange())
        addPasted(pasted);
}

void TableEditor::addPasted(const PastedTable &pasted)
{
    if (!mayChange())
        return m_desk.say({.kind = Message::Kind::Warning, .text = tr("You cannot add rows to this table.")});
    const auto columns = m_rows->columnsToPaste();
    const auto mapping = proposedMapping(pasted, columns);
    const auto plain = rowsFrom(pasted, mapping, columns, m_desk.today());
    const bool isPlain = pasted.rows.size() == 1 && pasted.width() <= columns.size() && plain.problems.isEmpty();
    if (isPlain && !mapping.hasHeader)
        return addAll(plain.rows);
    PasteDialog dialog(m_desk.theme(), pasted, columns, m_desk.today(), window());
    if (dialog.exec() == QDialog::Accepted)
        addAll(dialog.rows());
}

void TableEditor::addAll(const QList<QMap<QString, QString>> &rows)
{
    const int before = m_rows->rowCount();
    const int added = m_rows->addRows(rows);
    if (added == 0)
        return;
    m_table->goTo(m_rows->index(std::min(before, m_rows->rowCount() - 1), 0));
    m_table->setFocus();
    m_desk.say({.text = tr("%n row(s) added.", nullptr, added)});
}

void TableEditor::importFile()
{
    if (!m_form->flush())
        return;
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = QFileDialog::getOpenFileName(window(), tr("Import rows"), folder,
                                                   tr("Tables as text (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        importFrom(path);
}

void TableEditor::importFrom(const QString &path)
{
    const auto text = readTableText(path);
    if (!m_desk.succeeded(text, filledIn(tr("“%1” cannot be read."), {QFileInfo(path).fileName()})))
        return;
    const auto pasted = readPastedTable(*text);
    if (pasted.rows.isEmpty())
        m_desk.say(
            {.kind = Message::Kind::Warning, .text = tr("There are no rows in this file. Choose a CSV or text file.")});
    else
        addPasted(pasted);
}

} // namespace app

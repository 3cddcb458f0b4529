// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/tableeditor.h"

#include "app/handover/celldraft.h"
#include "app/handover/rowactions.h"
#include "app/handover/rowform.h"
#include "app/handover/rowsdelegate.h"
#include "app/handover/rowsview.h"
#include "app/models/cellwords.h"
#include "app/theme/theme.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/reveal.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/undobar.h"
#include "app/wording.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What is done with rows stands in tablerows.cpp, what is pasted and imported in tablepasting.cpp.
namespace app {

TableEditor::TableEditor(Desk &desk, OpenDossier &dossier, const QString &item)
    : m_desk(desk), m_dossier(dossier), m_item(item), m_rows(new RowTableModel(dossier, item, this)),
      m_table(new RowsView(desk.theme(), *m_rows)), m_actions(new RowActions(*m_table, *m_rows)),
      m_empty(new TextLabel(desk.theme(), TextStyle::Body, Token::Ink2)), m_undo(new UndoBar(desk.theme())),
      m_form(new RowForm(desk, dossier, *m_rows, item))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(desk.theme().px(12));
    addTable();
    all->addWidget(m_undo);
    all->addWidget(m_form);
    m_form->setObjectName(u"rowForm"_s);
    connectTable();
    connect(m_rows, &RowTableModel::rowDeleted, this, &TableEditor::offerUndo);
    connect(m_rows, &RowTableModel::failed, &desk, [&desk](const core::Error &error) { desk.fail(error); });
    connect(m_undo, &UndoBar::undoAsked, this, [this] { undoDeletion(); });
    connect(&dossier.workspace(), &core::Workspace::recorded, this,
            [this](const core::DossierId &, const core::ChangeId &change) { m_lastChange = change; });
    connect(m_form, &RowForm::stepAsked, this, &TableEditor::step);
    connect(m_form, &RowForm::deleteAsked, this, &TableEditor::deleteRow);
    connect(&dossier, &OpenDossier::changed, this, &TableEditor::showState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &TableEditor::showState);
    showState();
    selectFirst();
}

void TableEditor::addTable()
{
    const auto &theme = m_desk.theme();
    auto *const panel = new QFrame;
    panel->setProperty("panel", true);
    if (theme.usesSystemColours())
        panel->setFrameShape(QFrame::StyledPanel);
    auto *const parts = new QVBoxLayout(panel);
    parts->setContentsMargins(1, 1, 1, 1); // inside the edge
    parts->setSpacing(0);
    m_table->setObjectName(u"rows:"_s + m_item);
    m_empty->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(8));
    m_footer = footer();
    parts->addWidget(m_empty);
    parts->addWidget(m_table);
    parts->addWidget(m_footer);
    layout()->addWidget(panel);
}

QWidget *TableEditor::footer()
{
    const auto &theme = m_desk.theme();
    auto *const footer = new QWidget;
    m_footerGrid = new QGridLayout(footer);
    m_footerGrid->setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4));
    m_footerGrid->setHorizontalSpacing(theme.px(8));
    m_footerGrid->setVerticalSpacing(theme.px(4));
    m_footerGrid->setColumnStretch(1, 1); // of the hint, where all stands on one line
    m_add = new QToolButton;
    m_add->setObjectName(u"addRow"_s);
    m_add->setIcon(iconOf(Icon::Plus, Token::Accent, theme));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setProperty("action", true);
    m_add->setText(buttonTextOf(capitalised(filledIn(tr("Add %1"), {thingIn(m_rows->table())}))));
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_hint = new TextLabel(theme, TextStyle::Caption, Token::Ink2);
    m_hint->setText(tr("or paste rows from a spreadsheet with Ctrl+V"));
    m_import = new QPushButton(iconOf(Icon::Import, Token::Ink, theme), tr("Import…"));
    m_import->setObjectName(u"importRows"_s);
    m_import->setProperty("small", true);
    m_import->setToolTip(tr("Add rows from a CSV or text file"));
    connect(m_add, &QToolButton::clicked, this, &TableEditor::addRow);
    connect(m_import, &QPushButton::clicked, this, &TableEditor::importFile);
    return footer;
}

// On one line where that has room, else below each other.
void TableEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int buttons = m_add->sizeHint().width() + m_import->sizeHint().width() + m_desk.theme().px(48);
    const bool fits = event->size().width() > buttons + textWidth(m_hint->text(), m_hint->font());
    for (QWidget *const part :
         {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_import)})
        m_footerGrid->removeWidget(part);
    m_footerGrid->addWidget(m_add, 0, 0, Qt::AlignLeft);
    m_footerGrid->addWidget(m_hint, fits ? 0 : 1, fits ? 1 : 0);
    m_footerGrid->addWidget(m_import, fits ? 0 : 2, fits ? 2 : 0, Qt::AlignLeft);
}

void TableEditor::connectTable()
{
    connect(m_table, &RowsView::addAsked, this, &TableEditor::addRow);
    connect(m_table, &RowsView::deleteAsked, this, &TableEditor::deleteRow);
    connect(m_table, &RowsView::duplicateAsked, this, &TableEditor::duplicateRow);
    connect(m_table, &RowsView::moveAsked, this, &TableEditor::moveRow);
    connect(m_table, &RowsView::pasteAsked, this, &TableEditor::paste);
    // Not at once: the second click of a double one is for the same cell.
    connect(m_table, &RowsView::clicked, this,
            [this] { QTimer::singleShot(QApplication::doubleClickInterval(), this, &TableEditor::revealForm); });
    connect(m_table, &RowsView::formAsked, this, [this](const QString &column) {
        if (auto *const field = m_form->fieldOf(column))
            focusAndReveal(*field);
    });
    connect(&m_table->delegate(), &RowsDelegate::typing, this, &TableEditor::keepDrafts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now, const QModelIndex &before) {
                m_form->showRow(now);
                forgetEmptyRow(before);
                emit rowSelected(now.isValid() ? m_rows->lines().at(now.row()).key() : core::RowId());
            });
}

void TableEditor::keepDrafts(QWidget *editor, const QModelIndex &cell)
{
    const auto id = m_rows->lines().at(cell.row()).key();
    if (auto *const line = qobject_cast<QLineEdit *>(editor); line && !id.isNull())
        new CellDraft(m_desk.saving(), *line, *m_rows, cell, {.dossier = m_dossier.id(), .subject = core::rowSubject(id)});
}

bool TableEditor::mayChange() const
{
    return m_rows->mayChangeRows();
}

QModelIndex TableEditor::current() const
{
    return m_table->currentIndex();
}

// Where somebody was typing when the program stopped, else the first row.
void TableEditor::selectFirst()
{
    auto wanted = m_rows->index(0, 0);
    if (const auto drafts = m_dossier.workspace().drafts(m_dossier.id())) {
        for (const auto &line : m_rows->lines()) {
            if (std::ranges::find(*drafts, core::rowSubject(line.key()), &core::Draft::subject) != drafts->end())
                wanted = m_rows->indexOf(line.key());
        }
    }
    m_table->goTo(wanted);
}

void TableEditor::showState()
{
    const int count = m_rows->rowCount();
    const auto things = thingsIn(m_rows->table());
    m_table->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    const bool mayAct = mayChange();
    //: An empty table; %1 is what its rows are
    m_empty->setText(
        mayAct ? filledIn(tr("No %1 yet. Add what there is. Is there really nothing? Then set the task to “Not applicable”."), {things})
               : filledIn(tr("No %1."), {things}));
    m_table->setAccessibleName(QString(m_rows->table().title.in(currentLanguage()) + u", "_s + rowCount(count)));
    m_table->setReadOnly(core::onlyReads(m_dossier.view()));
    m_table->delegate().setNames(namesIn(m_dossier.view()));
    m_footer->setVisible(mayAct);
    m_hint->setVisible(count > 0 || mayAct);
    if (count == 0)
        m_form->showRow({});
    else if (!current().isValid())
        m_table->goTo(m_rows->index(0, 0));
    m_form->refresh();
    m_actions->refresh();
}

QWidget *TableEditor::firstField() const
{
    return m_rows->rowCount() > 0 ? static_cast<QWidget *>(m_table) : mayChange() ? m_add : nullptr;
}

QList<QWidget *> TableEditor::panes() const
{
    QList<QWidget *> panes;
    if (auto *const first = firstField())
        panes.append(first);
    if (auto *const field = m_form->isHidden() ? nullptr : m_form->fieldOf({}))
        panes.append(field);
    return panes;
}

// Below many rows it is out of sight, and a click would seem to do nothing.
void TableEditor::revealForm()
{
    if (!m_table->isEditing())
        revealBelow(*m_form, *m_table->viewport(), m_table->visualRect(current()));
}

void TableEditor::selectRow(const QModelIndex &index)
{
    m_table->goTo(index);
    if (auto *const field = m_form->fieldOf({}))
        focusAndReveal(*field);
}

void TableEditor::showCell(const core::RowId &row, const QString &column)
{
    const auto index = m_rows->indexOf(row);
    if (!index.isValid())
        return;
    m_table->goTo(index, column);
    m_form->complain(column);
    if (auto *const field = m_form->fieldOf(column))
        focusAndReveal(*field);
}

void TableEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_N)
        addRow();
    else
        QWidget::keyPressEvent(event);
}

} // namespace app

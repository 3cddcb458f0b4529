// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/rowsview.h"

#include "app/handover/rowsdelegate.h"
#include "app/models/cellwords.h"
#include "app/models/rowtablemodel.h"
#include "app/widgets/plaintext.h"
#include "app/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int leastRowsSeen = 3;

} // namespace

RowsView::RowsView(const Theme &theme, RowTableModel &rows, QWidget *parent)
    : QuietView(parent), m_theme(theme), m_rows(rows), m_delegate(new RowsDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setModel(&rows);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setReadOnly(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int line = QFontMetrics(theme.font(TextStyle::Strong)).height();
    verticalHeader()->setDefaultSectionSize(std::max(theme.px(40), line + theme.px(12)));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(theme.px(60));
    horizontalHeader()->viewport()->installEventFilter(this);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&rows, signal, this, [this] { updateGeometry(); });
    connect(&rows, &QAbstractItemModel::dataChanged, this, &RowsView::showColumns);
    showColumns();
}

void RowsView::setReadOnly(bool isReadOnly)
{
    setEditTriggers(isReadOnly ? EditTriggers(NoEditTriggers) : DoubleClicked | EditKeyPressed);
}

void RowsView::goTo(const QModelIndex &row, const QString &column)
{
    if (!row.isValid())
        return;
    const auto shown = columns();
    const int wanted = m_rows.columnOf(column);
    const int place = shown.contains(wanted) ? wanted : currentIndex().isValid() ? currentIndex().column() : shown.value(0);
    setCurrentIndex(row.siblingAtColumn(place));
    scrollTo(currentIndex());
}

// As they stand, from the left.
QList<int> RowsView::columns() const
{
    QList<int> shown;
    for (int place = 0; place < m_rows.columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            shown.append(column);
    }
    return shown;
}

// Those of the layout, in its order; and the answer of the receiver once there is one, or she is to give it.
void RowsView::showColumns()
{
    auto wanted = shownColumns(m_rows.table());
    const int answer = m_rows.columnOf(u"ack"_s);
    const auto &lines = m_rows.lines();
    const bool mayAnswer = m_rows.index(0, answer).flags().testFlag(Qt::ItemIsEditable);
    if (mayAnswer || std::ranges::any_of(lines, [](const RowLine &line) { return line.row.cells.contains(u"ack"_s); }))
        wanted.append(u"ack"_s);
    for (int place = 0; place < wanted.size(); ++place) {
        const int column = m_rows.columnOf(wanted.at(place));
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place);
    }
    for (int column = 0; column < m_rows.columnCount(); ++column)
        setColumnHidden(column, !wanted.contains(m_rows.columns().at(column).key));
    fitColumns();
}

int RowsView::leastWidth(int column) const
{
    const auto &header = m_rows.columns().at(column).label.in(currentLanguage());
    const int name = textWidth(header, m_theme.font(TextStyle::Strong)) + m_theme.px(32);
    switch (m_rows.columns().at(column).type) {
    case core::ColumnType::Date:
        return std::max(name, m_theme.px(96));
    case core::ColumnType::YesNo:
        return std::max(name, m_theme.px(72));
    case core::ColumnType::Choice:
        return std::max(name, m_theme.px(112));
    case core::ColumnType::Person:
        return std::max(name, textWidth(emptyText(m_rows.table(), m_rows.columns().at(column)), m_theme.font(TextStyle::Strong)) +
                                  m_theme.px(56)); // with the sign before it
    case core::ColumnType::Text:
        break;
    }
    return std::max(name, m_theme.px(share(column) > 2 ? 160 : 112));
}

// Of the room that is left: what a row is about gets most, days and yes or no get none.
int RowsView::share(int column) const
{
    const auto &of = m_rows.columns().at(column);
    if (of.type == core::ColumnType::Date || of.type == core::ColumnType::YesNo)
        return 0;
    if (of.type != core::ColumnType::Text)
        return 1;
    return !isLongText(m_rows.table(), of) ? 1 : horizontalHeader()->visualIndex(column) == 0 ? 3 : 2;
}

void RowsView::fitColumns()
{
    const auto shown = columns();
    int least = 0;
    int shares = 0;
    for (const int column : shown) {
        least += leastWidth(column);
        shares += share(column);
    }
    const int spare = std::max(0, viewport()->width() - least);
    int left = spare;
    for (const int column : shown) {
        const int extra = column == shown.last() ? left : shares == 0 ? 0 : spare * share(column) / shares;
        horizontalHeader()->resizeSection(column, leastWidth(column) + extra);
        left -= extra;
    }
}

int RowsView::heightOf(int rows) const
{
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + bar;
}

QSize RowsView::sizeHint() const
{
    const int most = std::max(window()->height() / 2, heightOf(leastRowsSeen));
    return {m_theme.px(480), std::min(heightOf(m_rows.rowCount()), most)};
}

QSize RowsView::minimumSizeHint() const
{
    return {m_theme.px(160), std::min(heightOf(m_rows.rowCount()), heightOf(leastRowsSeen))};
}

// Text of several lines does not fit in a cell: the form has room for it.
bool RowsView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool starts = (trigger & editTriggers()) != 0;
    if (starts && index.data(Qt::EditRole).toString().contains(u'\n')) {
        emit formAsked(index.data(RowTableModel::ColumnRole).toString());
        return false;
    }
    return QTableView::edit(index, trigger, event);
}

// Tab writes the cell and stays in it: the next Tab leaves the table, as everywhere.
void RowsView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool goesOn = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, goesOn ? QAbstractItemDelegate::NoHint : hint);
}

void RowsView::copy()
{
    const auto text = currentIndex().data().toString();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    const bool withControl = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Paste))
        return emit pasteAsked();
    if (event->matches(QKeySequence::Copy))
        return copy();
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isArrow && event->modifiers() == Qt::AltModifier)
        return; // a row that cannot be moved further stays selected
    if (withControl && event->key() == Qt::Key_N)
        return emit addAsked();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() == EditingState)
        return; // it closes the field in the cell, which leaves the key to the table too
    if (isEnter && currentIndex().isValid())
        return emit formAsked(currentIndex().data(RowTableModel::ColumnRole).toString());
    QTableView::keyPressEvent(event);
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    updateGeometry(); // a scroll bar may have come or gone
}

void RowsView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_window != window()) {
        m_window = window();
        m_window->installEventFilter(this);
    }
    updateGeometry();
}

void RowsView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        goTo(m_rows.index(0, 0));
    QTableView::focusInEvent(event);
}

bool RowsView::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_window && event->type() == QEvent::Resize)
        updateGeometry();
    if (object == horizontalHeader()->viewport() && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = horizontalHeader()->logicalIndexAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           toolTipOf(m_rows.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()), this);
        return true;
    }
    return QTableView::eventFilter(object, event);
}

} // namespace app

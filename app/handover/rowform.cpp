// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/rowform.h"

#include "app/models/cellwords.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mostPlaces = 4;
constexpr int leastPlaceWidth = 170;

} // namespace

RowForm::RowForm(Desk &desk, OpenDossier &dossier, RowTableModel &rows, const QString &item, QWidget *parent)
    : QFrame(parent), m_pen{desk, dossier, rows, item, {}}, m_header(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(new TextLabel(desk.theme(), TextStyle::Heading)),
      m_place(new TextLabel(desk.theme(), TextStyle::Small, Token::Ink2)), m_body(new QWidget),
      m_grid(new QGridLayout(m_body))
{
    setProperty("panel", true);
    setAccessibleRole(*this, QAccessible::Grouping);
    const auto &theme = desk.theme();
    if (theme.usesSystemColours())
        setFrameShape(QFrame::StyledPanel);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(18), theme.px(12), theme.px(18), theme.px(16));
    all->setSpacing(theme.px(12));
    addHeader();
    all->addLayout(m_header);
    all->addWidget(m_body);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme.px(16));
    m_grid->setVerticalSpacing(theme.px(12));
    connect(&rows, &QAbstractItemModel::dataChanged, this, &RowForm::refresh);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&rows, signal, this, &RowForm::showHeader);
    hide();
}

void RowForm::addHeader()
{
    const auto &theme = m_pen.desk.theme();
    m_header->setSpacing(theme.px(8));
    m_header->addWidget(m_title, 1);
    auto *const tools = new QHBoxLayout;
    tools->setSpacing(theme.px(4));
    m_place->setWordWrap(false);
    tools->addWidget(m_place);
    tools->addSpacing(theme.px(8));
    m_up = addButton(tools, Icon::Up, tr("Previous row"));
    m_down = addButton(tools, Icon::Down, tr("Next row"));
    tools->addSpacing(theme.px(8));
    m_delete = addButton(tools, Icon::Trash, tr("Delete this row"));
    //: Deletes the row that the form is of
    m_delete->setText(tr("Delete"));
    m_delete->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_delete->setProperty("action", true);
    tools->addStretch(1);
    m_header->addLayout(tools);
    connect(m_up, &QToolButton::clicked, this, [this] { emit stepAsked(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit stepAsked(1); });
    connect(m_delete, &QToolButton::clicked, this, &RowForm::deleteAsked);
}

QToolButton *RowForm::addButton(QBoxLayout *row, Icon icon, const QString &name)
{
    auto *const button = new QToolButton;
    button->setIcon(iconOf(icon, Token::Accent, m_pen.desk.theme()));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(button);
    return button;
}

void RowForm::showRow(const QModelIndex &row)
{
    const bool isSame = row.isValid() && m_pen.row == row.siblingAtColumn(0);
    if (isSame && !isHidden())
        return refresh();
    if (m_pen.row.isValid())
        flush();
    m_pen.row = row.siblingAtColumn(0);
    setVisible(row.isValid());
    if (!row.isValid())
        return;
    m_id = m_pen.rows.lines().at(row.row()).key();
    if (writableColumns() != m_writable || m_fields.isEmpty())
        buildFields();
    for (auto *const field : std::as_const(m_fields))
        field->moveTo();
    showHeader();
}

void RowForm::refresh()
{
    if (!m_pen.row.isValid() || isHidden())
        return;
    const auto id = m_pen.rows.lines().at(m_pen.row.row()).key();
    const bool isStored = m_id.isNull() && !id.isNull();
    m_id = id;
    if (writableColumns() != m_writable)
        buildFields();
    for (auto *const field : std::as_const(m_fields)) {
        if (isStored)
            field->rename();
        field->refresh();
    }
    showHeader();
}

bool RowForm::flush()
{
    bool isWritten = true;
    for (auto *const field : std::as_const(m_fields))
        isWritten = field->flush() && isWritten;
    return isWritten;
}

QStringList RowForm::writableColumns() const
{
    QStringList keys;
    for (const auto &column : m_pen.rows.columns()) {
        if (isWritable(m_pen, column.key))
            keys.append(column.key);
    }
    return keys;
}

// Made anew only when somebody may write other columns than before.
void RowForm::buildFields()
{
    for (auto *const field : std::exchange(m_fields, {})) {
        field->hide();
        field->deleteLater(); // this may be its own doing
    }
    m_writable = writableColumns();
    for (const auto &column : m_pen.rows.columns()) {
        m_fields.append(makeRowField(m_pen, column));
        m_fields.last()->setParent(m_body);
        m_fields.last()->moveTo();
    }
    m_arrangedFor = 0;
    arrange();
}

int RowForm::places() const
{
    const int room = width() - 2 * m_pen.desk.theme().px(18);
    const int fitting = room / m_pen.desk.theme().px(leastPlaceWidth);
    return fitting >= mostPlaces ? mostPlaces : fitting >= 2 ? 2 : 1;
}

// In the order of the columns; the last of a line takes what is left of it.
void RowForm::arrange()
{
    const int count = places();
    if (m_arrangedFor == count || m_fields.isEmpty())
        return;
    m_arrangedFor = count;
    for (auto *const field : std::as_const(m_fields))
        m_grid->removeWidget(field);
    int line = 0;
    int at = 0;
    RowField *last = nullptr;
    int lastAt = 0;
    for (auto *const field : std::as_const(m_fields)) {
        const int span = std::min(field->isWide() ? 2 : 1, count);
        if (at + span > count) {
            m_grid->removeWidget(last);
            m_grid->addWidget(last, line, lastAt, 1, count - lastAt, Qt::AlignTop);
            ++line;
            at = 0;
        }
        m_grid->addWidget(field, line, at, 1, span, Qt::AlignTop);
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        last = field;
        lastAt = at;
        at += span;
    }
    for (int column = 0; column < mostPlaces; ++column)
        m_grid->setColumnStretch(column, column < count ? 1 : 0);
    m_header->setDirection(count < mostPlaces ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RowForm::showHeader()
{
    if (!m_pen.row.isValid())
        return;
    const int row = m_pen.row.row();
    const auto title = m_pen.rows.rowTitle(row);
    m_title->setText(title.isEmpty() ? newThingIn(m_pen.rows.table()) : title);
    m_place->setText(m_pen.rows.placeText(row));
    setAccessibleName(QString(m_title->text() + u", "_s + m_place->text()));
    // Off at the ends, but never while it has the keyboard: that would go elsewhere.
    m_up->setEnabled(row > 0 || m_up->hasFocus());
    m_down->setEnabled(row + 1 < m_pen.rows.rowCount() || m_down->hasFocus());
    m_delete->setVisible(m_pen.rows.mayChangeRows());
}

QWidget *RowForm::fieldOf(const QString &column) const
{
    for (auto *const field : m_fields) {
        const bool fits = column.isEmpty() ? m_writable.isEmpty() || m_writable.contains(field->column().key)
                                           : field->column().key == column;
        if (fits)
            return field->field();
    }
    return m_fields.isEmpty() ? nullptr : m_fields.first()->field();
}

void RowForm::complain(const QString &column)
{
    for (auto *const field : std::as_const(m_fields)) {
        if (field->column().key == column)
            field->complain();
    }
}

void RowForm::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

// Alt with the arrows goes to the next row without leaving the field.
void RowForm::keyPressEvent(QKeyEvent *event)
{
    const bool isStep =
        event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isStep)
        emit stepAsked(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

} // namespace app

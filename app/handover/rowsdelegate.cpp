// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/rowsdelegate.h"

#include "app/handover/cellinput.h"
#include "app/icons/icons.h"
#include "app/models/rowtablemodel.h"
#include "app/widgets/plaintext.h"

#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace app {

struct RowsDelegate::Look
{
    QString text;
    TextStyle style = TextStyle::Body;
    Token tint = Token::Ink;
    std::optional<Icon> icon;
};

RowsDelegate::RowsDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

RowsDelegate::Look RowsDelegate::lookOf(const QModelIndex &index) const
{
    Look look{.text = index.data().toString()};
    if (!index.data(RowTableModel::ErrorRole).toString().isEmpty()) {
        look.text = index.data(Qt::EditRole).toString();
        look.tint = Token::LateFg;
        look.icon = Icon::Error;
    } else if (look.text.isEmpty() && index.data(RowTableModel::IncompleteRole).toBool()) {
        look = {index.data(RowTableModel::EmptyTextRole).toString(), TextStyle::Strong, Token::RiskFg, Icon::Warn};
    }
    return look;
}

void RowsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto look = lookOf(index);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!look.icon && view && view->horizontalHeader()->visualIndex(index.column()) == 0)
        look.style = TextStyle::Strong; // what the row is about
    const auto &rect = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(rect, m_theme.color(isSelected ? Token::Soft : Token::Surface));
    const auto edge = m_theme.color(isSelected ? Token::Accent : Token::Line);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), edge);
    if (isSelected)
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), edge);
    auto room = rect.adjusted(m_theme.px(12), 0, -m_theme.px(8), 0);
    if (look.icon) {
        const int side = m_theme.px(16);
        paintIcon(*painter, {room.left(), room.center().y() - side / 2, side, side}, *look.icon, look.tint, m_theme);
        room.setLeft(room.left() + side + m_theme.px(6));
    }
    painter->setFont(m_theme.font(look.style));
    painter->setPen(m_theme.color(look.tint));
    const auto text = QFontMetrics(painter->font()).elidedText(look.text, Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Token::Focus), 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

// What does not fit, or why it was refused. As text: it comes from people.
bool RowsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), toolTipOf(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

QWidget *RowsDelegate::newCombo(QWidget *parent, const QModelIndex &index) const
{
    auto *const combo = new QComboBox(parent);
    fillChoices(*combo, index);
    // A choice from the list is the answer; moving through it with the arrows is not.
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto *const self = const_cast<RowsDelegate *>(this); // Qt declares createEditor() const
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    return combo;
}

QWidget *RowsDelegate::newLine(QWidget *parent, const QModelIndex &index) const
{
    auto *const line = new QLineEdit(parent);
    if (core::ColumnType(index.data(RowTableModel::TypeRole).toInt()) == core::ColumnType::Person)
        suggest(m_theme, *line, m_names);
    // Assistive technology does not edit, it sets; that is typing too.
    connect(line, &QLineEdit::textChanged, line, [line] { line->setModified(true); });
    emit const_cast<RowsDelegate *>(this)->typing(line, index);
    return line;
}

QWidget *RowsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isChoice = !index.data(RowTableModel::ChoiceKeysRole).toStringList().isEmpty();
    auto *const editor = isChoice ? newCombo(parent, index) : newLine(parent, index);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void RowsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *const combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(combo->findData(index.data(RowTableModel::ValueRole)));
    else if (auto *const line = qobject_cast<QLineEdit *>(editor); line && !line->isModified()) {
        line->setText(index.data(Qt::EditRole).toString());
        line->setModified(false);
    }
}

void RowsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentData());
    else if (const auto *line = qobject_cast<QLineEdit *>(editor); line && line->isModified())
        model->setData(index, line->text());
}

// At least wide enough to type in, and inside the table.
void RowsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    auto rect = option.rect.adjusted(m_theme.px(2), m_theme.px(2), -m_theme.px(2), -m_theme.px(2));
    const auto room = editor->parentWidget()->rect();
    rect.setWidth(std::min(std::max(rect.width(), m_theme.px(180)), room.width()));
    if (rect.right() > room.right())
        rect.moveRight(std::max(room.right(), rect.width()));
    editor->setGeometry(rect);
}

} // namespace app

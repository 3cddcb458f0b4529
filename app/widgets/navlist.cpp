// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/navlist.h"

#include "app/theme/theme.h"
#include "app/widgets/plaintext.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>

namespace app {

class NavModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<NavItem> &items)
    {
        if (items.size() != m_items.size()) {
            beginResetModel();
            m_items = items;
            endResetModel();
        } else if (items != m_items) {
            m_items = items;
            emit dataChanged(index(0), index(int(items.size()) - 1));
        }
    }
    const NavItem &itemAt(int row) const { return m_items.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const bool isPlace = index.isValid() && !m_items.at(index.row()).isHeading;
        return isPlace ? QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren
                       : Qt::ItemFlags(Qt::ItemNeverHasChildren);
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const auto &item = m_items.at(index.row());
        if (role == Qt::DisplayRole)
            return item.text;
        if (role == Qt::ToolTipRole)
            return toolTipOf(item.text);
        if (role == Qt::AccessibleTextRole)
            return !item.sentence.isEmpty() ? item.sentence
                   : item.aside.isEmpty()   ? item.text
                                            : QString(item.text + QLatin1StringView(", ") + item.aside);
        return {};
    }

private:
    QList<NavItem> m_items;
};

namespace {

class NavDelegate : public QStyledItemDelegate
{
public:
    NavDelegate(const Theme &theme, const NavModel &model, NavList &list)
        : QStyledItemDelegate(&list), m_theme(theme), m_model(model), m_list(list)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (m_list.isCompact())
            return {m_theme.px(40), m_theme.px(40)};
        if (m_model.itemAt(index.row()).isHeading)
            return {m_theme.px(120), m_theme.lineHeight(TextStyle::SmallStrong) + m_theme.px(index.row() == 0 ? 6 : 18)};
        const auto lines = linesFor(index, m_list.viewport()->width());
        const QFontMetrics metrics(m_theme.font(TextStyle::Strong));
        return {m_theme.px(120),
                std::max(m_theme.px(38), int(lines.size()) * metrics.height() + m_theme.px(18)) + m_theme.px(2)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &item = m_model.itemAt(index.row());
        if (item.isHeading)
            return paintHeading(*painter, option.rect, item);
        const bool isHere = index.row() == m_list.here();
        const auto pill = option.rect.adjusted(0, 0, 0, -m_theme.px(2));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isHere || option.state.testFlag(QStyle::State_MouseOver))
            paintPill(*painter, pill, isHere);
        const int side = m_theme.px(20);
        const int left = m_list.isCompact() ? (pill.width() - side) / 2 : m_theme.px(10);
        const QRect icon(pill.left() + left, pill.top() + (pill.height() - side) / 2, side, side);
        paintIcon(*painter, icon, item.icon, isHere && item.tint == Token::Ink2 ? Token::Accent : item.tint, m_theme);
        if (!m_list.isCompact())
            paintTexts(*painter, pill, index, isHere);
        if (option.state.testFlag(QStyle::State_HasFocus) && m_list.hasFocus())
            paintLineFocus(*painter, pill, m_theme);
        painter->restore();
    }

private:
    void paintHeading(QPainter &painter, const QRect &rect, const NavItem &item) const
    {
        painter.setFont(m_theme.font(TextStyle::SmallStrong));
        painter.setPen(m_theme.color(Token::Ink2));
        painter.drawText(rect.adjusted(m_theme.px(10), 0, 0, -m_theme.px(4)), Qt::AlignLeft | Qt::AlignBottom, item.text);
    }
    int textLeft() const { return m_theme.px(10 + 20 + 10); }
    int asideWidth(const NavItem &item) const
    {
        return item.aside.isEmpty() ? 0 : textWidth(item.aside, m_theme.font(TextStyle::Small)) + m_theme.px(2);
    }
    QStringList linesFor(const QModelIndex &index, int width) const
    {
        const auto &item = m_model.itemAt(index.row());
        const int room = width - textLeft() - asideWidth(item) - m_theme.px(10);
        return linesOf(item.text, m_theme.font(TextStyle::Strong), std::max(room, m_theme.px(40)), 3);
    }
    void paintPill(QPainter &painter, const QRect &pill, bool isHere) const
    {
        paintLineGround(painter, pill, isHere, m_theme);
        if (isHere) {
            painter.setBrush(m_theme.color(Token::Accent));
            painter.drawRoundedRect(QRect(pill.left(), pill.top() + m_theme.px(8), 3, pill.height() - m_theme.px(16)), 1, 1);
        }
    }
    void paintTexts(QPainter &painter, const QRect &pill, const QModelIndex &index, bool isHere) const
    {
        const auto &item = m_model.itemAt(index.row());
        const auto lines = linesFor(index, pill.width());
        painter.setFont(m_theme.font(isHere ? TextStyle::Strong : TextStyle::Body));
        painter.setPen(m_theme.color(isHere ? Token::Ink : Token::Ink2));
        const int height = painter.fontMetrics().height();
        int top = pill.top() + (pill.height() - height * int(lines.size())) / 2;
        for (const auto &line : lines) {
            painter.drawText(QRect(pill.left() + textLeft(), top, pill.width(), height), Qt::AlignVCenter, line);
            top += height;
        }
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(m_theme.color(Token::Ink2));
        painter.drawText(pill.adjusted(0, 0, -m_theme.px(10), 0), Qt::AlignRight | Qt::AlignVCenter, item.aside);
    }

    const Theme &m_theme;
    const NavModel &m_model;
    NavList &m_list;
};

} // namespace

NavList::NavList(const Theme &theme, QWidget *parent) : FullList(theme, parent), m_model(new NavModel(this))
{
    setModel(m_model);
    setItemDelegate(new NavDelegate(theme, *m_model, *this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    viewport()->setAutoFillBackground(false);
    setProperty("bare", true);
    connect(this, &FullList::opened, this, [this](const QModelIndex &index) { emit chosen(index.row()); });
}

void NavList::setItems(const QList<NavItem> &items)
{
    m_model->setItems(items);
}

void NavList::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    scheduleDelayedItemsLayout();
    setWidths(isCompact ? 40 : 200, isCompact ? 40 : 80);
}

void NavList::setHere(int row)
{
    m_here = row;
    // Qt 6.4 tells a screen reader of every current line that the keyboard is there, also in a list without the keyboard.
    if (!hasFocus())
        setCurrentIndex({});
    else if (row >= 0)
        setCurrentIndex(m_model->index(row));
    viewport()->update();
}

int NavList::firstPlace() const
{
    int row = 0;
    while (row + 1 < m_model->rowCount() && m_model->itemAt(row).isHeading)
        ++row;
    return row;
}

void NavList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(m_here >= 0 ? m_here : firstPlace()));
    FullList::focusInEvent(event);
}

} // namespace app

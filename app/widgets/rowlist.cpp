// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/rowlist.h"

#include "app/theme/theme.h"
#include "app/widgets/plaintext.h"

#include <QFocusEvent>
#include <QHash>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>

namespace app {

namespace {

constexpr qsizetype mostRemembered = 1000;

class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme &theme, RowList &list, RowList::LookOf lookOf)
        : QStyledItemDelegate(&list), m_theme(theme), m_list(list), m_lookOf(std::move(lookOf))
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto look = m_lookOf(index);
        if (look.isHeading)
            return {m_theme.px(80), std::max(m_theme.px(30), lineHeight(TextStyle::SmallStrong) + m_theme.px(10))};
        const int second = look.second.isEmpty() && !isStacked(look) ? 0 : lineHeight(TextStyle::Caption);
        const int text = lineHeight(TextStyle::Strong) * int(titleLines(look).size()) + second;
        return {m_theme.px(80), std::max(m_theme.px(56), text + m_theme.px(18))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto look = m_lookOf(index);
        painter->save();
        if (look.isHeading)
            paintHeading(*painter, option.rect, look);
        else
            paintRow(*painter, option, look);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.color(Token::Line));
        painter->restore();
    }

private:
    int lineHeight(TextStyle style) const { return QFontMetrics(m_theme.font(style)).height(); }
    int textLeft(const RowLook &look) const { return look.icon ? m_theme.px(48) : m_theme.px(16); }
    int arrowWidth(const RowLook &look) const { return look.leadsOn ? m_theme.px(40) : m_theme.px(16); }
    QFont rightFont(const RowLook &look) const
    {
        return m_theme.font(look.rightIsStrong ? TextStyle::SmallStrong : TextStyle::Small);
    }
    int rightWidth(const RowLook &look) const
    {
        if (look.right.isEmpty())
            return 0;
        auto &width = m_rightWidths[{look.right, look.rightIsStrong}];
        if (width == 0)
            width = textWidth(look.right, rightFont(look)) + m_theme.px(12);
        return width;
    }
    int roomFor(const RowLook &look) const { return m_list.viewport()->width() - textLeft(look) - arrowWidth(look); }
    // Where the title would have little room, when it is due goes to the second line.
    bool isStacked(const RowLook &look) const { return roomFor(look) - rightWidth(look) < m_theme.px(200); }
    QStringList titleLines(const RowLook &look) const
    {
        const int room = roomFor(look) - (isStacked(look) ? 0 : rightWidth(look));
        if (m_lines.size() > mostRemembered)
            m_lines.clear(); // of widths that a window had
        auto &lines = m_lines[{look.title, room}];
        if (lines.isEmpty())
            lines = linesOf(look.title, m_theme.font(TextStyle::Strong), std::max(room, m_theme.px(60)), 3);
        return lines;
    }

    void paintHeading(QPainter &painter, const QRect &rect, const RowLook &look) const
    {
        painter.fillRect(rect, m_theme.color(Token::Surface2));
        painter.setFont(m_theme.font(TextStyle::SmallStrong));
        painter.setPen(m_theme.color(Token::Ink2));
        auto room = rect.adjusted(m_theme.px(16), 0, -m_theme.px(16), 0);
        if (!look.right.isEmpty()) {
            painter.setFont(m_theme.font(TextStyle::Small));
            painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, look.right);
            room.setRight(room.right() - textWidth(look.right, painter.font()) - m_theme.px(12));
            painter.setFont(m_theme.font(TextStyle::SmallStrong));
        }
        painter.drawText(room, Qt::AlignVCenter, painter.fontMetrics().elidedText(look.title, Qt::ElideRight, room.width()));
    }

    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const RowLook &look) const
    {
        const auto &rect = option.rect;
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus) && m_list.hasFocus();
        const bool isOpen = m_list.marksCurrent() && option.state.testFlag(QStyle::State_Selected);
        if (hasFocus || isOpen)
            painter.fillRect(rect, m_theme.color(Token::Soft));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter.fillRect(rect, m_theme.color(Token::Hover));
        if (isOpen)
            painter.fillRect(QRect(rect.left(), rect.top(), m_theme.px(3), rect.height()), m_theme.color(Token::Accent));
        const int side = m_theme.px(20);
        if (look.icon)
            paintIcon(painter, {rect.left() + m_theme.px(16), rect.center().y() - side / 2, side, side}, *look.icon, look.tint, m_theme);
        if (look.leadsOn)
            paintIcon(painter, {rect.right() - m_theme.px(34), rect.center().y() - side / 2, side, side}, Icon::Right, Token::Ink2,
                      m_theme);
        paintTexts(painter, rect, look);
        if (hasFocus) {
            painter.setPen(QPen(m_theme.color(Token::Focus), 2));
            painter.drawRect(rect.adjusted(1, 1, -1, -1));
        }
    }

    void paintTexts(QPainter &painter, const QRect &rect, const RowLook &look) const
    {
        const auto lines = titleLines(look);
        const bool stacked = isStacked(look);
        const int strong = lineHeight(TextStyle::Strong);
        const int caption = look.second.isEmpty() && !(stacked && !look.right.isEmpty()) ? 0 : lineHeight(TextStyle::Caption);
        int top = rect.top() + (rect.height() - strong * int(lines.size()) - caption) / 2;
        const int left = rect.left() + textLeft(look);
        painter.setFont(m_theme.font(TextStyle::Strong));
        painter.setPen(m_theme.color(Token::Ink));
        for (const auto &line : lines) {
            painter.drawText(QRect(left, top, rect.width(), strong), Qt::AlignVCenter, line);
            top += strong;
        }
        int secondLeft = left;
        if (!look.right.isEmpty()) {
            painter.setFont(rightFont(look));
            painter.setPen(m_theme.color(look.rightTint));
            const QRect room = stacked ? QRect(left, top, roomFor(look), caption)
                                       : rect.adjusted(0, 0, -arrowWidth(look) - m_theme.px(8), 0);
            painter.drawText(room, (stacked ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, look.right);
            secondLeft += stacked ? rightWidth(look) : 0;
        }
        painter.setFont(m_theme.font(TextStyle::Caption));
        painter.setPen(m_theme.color(Token::Ink2));
        const int room = left + roomFor(look) - (stacked ? 0 : rightWidth(look)) - secondLeft;
        painter.drawText(QRect(secondLeft, top, room, caption), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(look.second, Qt::ElideRight, room));
    }

    const Theme &m_theme;
    RowList &m_list;
    RowList::LookOf m_lookOf;
    // Of texts that were measured: a layout asks for the height of every line several times.
    mutable QHash<std::pair<QString, bool>, int> m_rightWidths;
    mutable QHash<std::pair<QString, int>, QStringList> m_lines; // by title and room
};

} // namespace

RowList::RowList(const Theme &theme, const QString &name, LookOf lookOf, QWidget *parent) : FullList(theme, parent)
{
    setAccessibleName(name);
    setItemDelegate(new RowDelegate(theme, *this, std::move(lookOf)));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWidths(320, 120);
}

QModelIndex RowList::firstRow() const
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const auto index = model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            return index;
    }
    return {};
}

void RowList::focusInEvent(QFocusEvent *event)
{
    m_isPressed = event->reason() == Qt::MouseFocusReason;
    if (!m_isPressed && !currentIndex().isValid())
        setCurrentIndex(firstRow());
    FullList::focusInEvent(event);
    m_isPressed = false;
}

void RowList::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = true;
    FullList::mousePressEvent(event);
    m_isPressed = false;
}

void RowList::resizeEvent(QResizeEvent *event)
{
    FullList::resizeEvent(event);
    if (m_marksCurrent)
        QMetaObject::invokeMethod(this, [this] { currentChanged(currentIndex(), {}); }, Qt::QueuedConnection);
}

// The page scrolls, not the list. Under a pointer that is down it stays: a line that moved away would not be clicked.
void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    FullList::currentChanged(current, previous);
    const bool mayMove = !m_isPressed && (hasFocus() || m_marksCurrent);
    for (auto *widget = parentWidget(); widget && mayMove; widget = widget->parentWidget()) {
        if (auto *const area = qobject_cast<QScrollArea *>(widget)) {
            const auto rect = visualRect(current);
            const auto center = viewport()->mapTo(area->widget(), rect.center());
            area->ensureVisible(center.x(), center.y(), 0, rect.height());
        }
    }
}

} // namespace app

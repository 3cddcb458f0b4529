// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/tasklistview.h"

#include "app/home/dutylook.h"
#include "app/theme/theme.h"
#include "app/widgets/panelframe.h"
#include "app/widgets/plaintext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class TaskDelegate : public QStyledItemDelegate
{
public:
    TaskDelegate(const Theme &theme, TaskListView &list) : QStyledItemDelegate(&list), m_theme(theme), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int text = lineHeight(TextStyle::Strong) * int(titleLines(index).size()) +
                         lineHeight(TextStyle::Small) * int(stateLines(index).size());
        return {m_theme.px(80), text + m_theme.px(26)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto box = option.rect.adjusted(0, m_theme.px(2), 0, -m_theme.px(2));
        const bool isHere = index == m_list.currentIndex();
        painter->save();
        if (isHere)
            paintHere(*painter, box);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintPanel(*painter, box, {Token::Hover, Token::Hover, 1}, m_theme);
        const auto mark = markOf(index);
        const int side = m_theme.px(20);
        const int top = box.top() + m_theme.px(11);
        paintIcon(*painter, {box.left() + m_theme.px(13), top + (lineHeight(TextStyle::Strong) - side) / 2, side, side},
                  iconOf(mark), tintOf(mark), m_theme);
        paintTexts(*painter, QRect(QPoint(box.left() + textLeft(), top), QSize(room(), box.height())), index, isHere);
        painter->restore();
    }

private:
    static Mark markOf(const QModelIndex &index) { return Mark(index.data(TaskListModel::MarkRole).toInt()); }
    int lineHeight(TextStyle style) const { return QFontMetrics(m_theme.font(style)).height(); }
    int textLeft() const { return m_theme.px(45); }
    int room() const { return std::max(m_theme.px(60), m_list.viewport()->width() - textLeft() - m_theme.px(12)); }
    // Measured in the heavier font of the current one, so that nothing moves when it is chosen.
    QStringList titleLines(const QModelIndex &index) const
    {
        return linesOf(index.data().toString(), m_theme.font(TextStyle::Strong), room(), 5);
    }
    QStringList stateLines(const QModelIndex &index) const
    {
        QStringList parts{index.data(TaskListModel::StateRole).toString()};
        if (!index.data(TaskListModel::OwnRole).toBool())
            parts.prepend(index.data(TaskListModel::WhoRole).toString());
        parts.removeAll(QString());
        return linesOf(parts.join(u" · "_s), m_theme.font(TextStyle::SmallStrong), room(), 3);
    }

    void paintHere(QPainter &painter, const QRect &box) const
    {
        const bool hasFocus = m_list.hasFocus();
        paintPanel(painter, box, {Token::Surface, hasFocus ? Token::Focus : Token::Accent, hasFocus ? 2 : 1}, m_theme);
        painter.fillRect(QRect(box.left(), box.top() + m_theme.px(3), 3, box.height() - m_theme.px(6)),
                         m_theme.color(Token::Accent));
    }

    void paintTexts(QPainter &painter, QRect place, const QModelIndex &index, bool isHere) const
    {
        const auto mark = markOf(index);
        const auto titleFont = m_theme.font(isHere ? TextStyle::Strong : TextStyle::Body);
        painter.setFont(titleFont);
        painter.setPen(m_theme.color(mark == Mark::NotApplicable ? Token::Ink3 : Token::Ink));
        for (const auto &line : titleLines(index)) {
            painter.drawText(QRect(place.left(), place.top(), place.width(), lineHeight(TextStyle::Strong)),
                             Qt::AlignLeft | Qt::AlignVCenter, line);
            place.setTop(place.top() + lineHeight(TextStyle::Strong));
        }
        const bool isLate = mark == Mark::Late;
        painter.setFont(m_theme.font(isLate || isHere ? TextStyle::SmallStrong : TextStyle::Small));
        painter.setPen(m_theme.color(isLate ? Token::LateFg : isHere ? Token::Ink : Token::Ink2));
        for (const auto &line : stateLines(index)) {
            painter.drawText(QRect(place.left(), place.top(), place.width(), lineHeight(TextStyle::Small)),
                             Qt::AlignLeft | Qt::AlignVCenter, line);
            place.setTop(place.top() + lineHeight(TextStyle::Small));
        }
    }

    const Theme &m_theme;
    TaskListView &m_list;
};

} // namespace

TaskListView::TaskListView(const Theme &theme, TaskListModel &model)
{
    setObjectName(u"tasks"_s);
    setAccessibleName(tr("Tasks of this chapter"));
    setProperty("bare", true);
    setItemDelegate(new TaskDelegate(theme, *this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setViewportMargins(theme.px(12), theme.px(10), theme.px(12), 0);
    setModel(&model);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void TaskListView::setHere(const QString &item)
{
    const QScopedValueRollback guard(m_isSetting, true);
    const auto index = static_cast<TaskListModel *>(model())->indexOf(item);
    setCurrentIndex(index);
    scrollTo(index);
}

void TaskListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QuietView::currentChanged(current, previous);
    viewport()->update();
    if (!m_isSetting && current.isValid() && hasFocus())
        emit chosen(current.data(TaskListModel::ItemRole).toString());
}

void TaskListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit entered();
    else
        QListView::keyPressEvent(event);
}

void TaskListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossiers/dossierdelegate.h"

#include "app/icons/icons.h"
#include "app/models/dossierlistmodel.h"
#include "app/theme/theme.h"
#include "app/widgets/badge.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/progressbar.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Column = DossierListModel::Column;

BadgeContent badgeFor(Attention attention, const QString &text)
{
    switch (attention) {
    case Attention::Late:
        return {BadgeKind::Late, text, {}};
    case Attention::OnHold:
        return {BadgeKind::Confidential, text, {}};
    case Attention::Paused:
        return {BadgeKind::Todo, text, {}};
    case Attention::DueSoon:
    case Attention::NoSuccessor:
    case Attention::Nothing:
        break;
    }
    return {BadgeKind::Risk, text, {}};
}

} // namespace

DossierDelegate::DossierDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int DossierDelegate::rowHeight() const
{
    const int text =
        QFontMetrics(m_theme.font(TextStyle::Strong)).height() + QFontMetrics(m_theme.font(TextStyle::Caption)).height();
    return std::max(m_theme.px(57), text + m_theme.px(18));
}

QSize DossierDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto font = m_theme.font(index.column() == Column::Name ? TextStyle::Strong : TextStyle::Body);
    return {textWidth(index.data().toString(), font) + m_theme.px(28), rowHeight()};
}

void DossierDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->hasFocus() && view->currentIndex().row() == index.row();
    if (isCurrent)
        painter->fillRect(option.rect, m_theme.color(Token::Soft));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.color(Token::Hover));
    const auto room = option.rect.adjusted(m_theme.px(12), 0, -m_theme.px(8), 0);
    paintCell(*painter, room, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.color(Token::Line));
    if (isCurrent)
        paintFocus(*painter, option.rect, *view, index);
    painter->restore();
}

void DossierDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto column = index.column();
    if (column == Column::Name || column == Column::LastDay)
        paintTexts(painter, rect, index);
    else if (!index.data(DossierListModel::KnownRole).toBool())
        return; // it is painted again as soon as its dossier has been read
    else if (column == Column::Progress)
        paintProgress(painter, rect, index);
    else if (column == Column::Attention)
        paintAttention(painter, rect, index);
    else
        paintTexts(painter, rect, index);
}

// Round the whole row: it is what opens.
void DossierDelegate::paintFocus(QPainter &painter, const QRect &rect, const QAbstractItemView &view,
                                 const QModelIndex &index) const
{
    const auto color = m_theme.color(Token::Focus);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), color);
    painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), color);
    if (index.column() == 0)
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color);
    if (rect.right() >= view.viewport()->width() - 2)
        painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), color);
}

void DossierDelegate::paintTexts(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const bool isName = index.column() == Column::Name;
    const bool isClosed = index.data(DossierListModel::ClosedRole).toBool();
    const auto second = index.data(DossierListModel::SecondLineRole).toString();
    const auto firstFont = m_theme.font(isName ? TextStyle::Strong : TextStyle::Body);
    const int first = QFontMetrics(firstFont).height();
    const int caption = second.isEmpty() ? 0 : QFontMetrics(m_theme.font(TextStyle::Caption)).height();
    const int top = rect.top() + (rect.height() - first - caption) / 2;
    const bool isLocked = isName && index.data(DossierListModel::KnownRole).toBool() &&
                          index.data(DossierListModel::ConfidentialRole).toBool();
    const int icon = isLocked ? m_theme.px(16) : 0;
    painter.setFont(firstFont);
    painter.setPen(m_theme.color(isClosed ? Token::Ink2 : Token::Ink));
    const auto text = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                       rect.width() - icon - (icon ? m_theme.px(8) : 0));
    painter.drawText(QRect(rect.left(), top, rect.width(), first), Qt::AlignVCenter, text);
    if (isLocked)
        paintIcon(painter, {rect.left() + textWidth(text, firstFont) + m_theme.px(6), top + (first - icon) / 2, icon, icon},
                  Icon::Lock, Token::ConfFg, m_theme);
    const bool isOverdue = !isName && index.data(DossierListModel::OverdueRole).toBool();
    const bool isSoon = !isName && index.data(DossierListModel::SoonRole).toBool();
    painter.setFont(m_theme.font(isOverdue || isSoon ? TextStyle::SmallStrong : TextStyle::Caption));
    painter.setPen(m_theme.color(isOverdue ? Token::LateFg : isSoon ? Token::RiskFg : Token::Ink2));
    painter.drawText(QRect(rect.left(), top + first, rect.width(), caption), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(second, Qt::ElideRight, rect.width()));
}

void DossierDelegate::paintProgress(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const int ready = index.data(DossierListModel::ReadyRole).toInt();
    const int total = index.data(DossierListModel::TotalRole).toInt();
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(Token::Ink2));
    const int numbers = painter.fontMetrics().horizontalAdvance(u"888/888"_s);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    const int width = std::min(m_theme.px(84), rect.width() - numbers);
    if (width > m_theme.px(16) && !index.data(DossierListModel::ClosedRole).toBool())
        app::paintProgress(painter, {rect.left(), rect.center().y() - m_theme.px(3), width, m_theme.px(6)}, ready, total,
                           m_theme);
}

void DossierDelegate::paintAttention(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto text = index.data().toString();
    if (text.isEmpty()) {
        painter.setPen(m_theme.color(Token::Ink2));
        painter.setFont(m_theme.font(TextStyle::Body));
        painter.drawText(rect, Qt::AlignVCenter, u"–"_s);
        return;
    }
    const auto content = badgeFor(Attention(index.data(DossierListModel::AttentionRole).toInt()), text);
    auto size = badgeSize(content, m_theme);
    size.setWidth(std::min(size.width(), rect.width()));
    paintBadge(painter, {QPoint(rect.left(), rect.center().y() - size.height() / 2), size}, content, m_theme);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/home/leaverlist.h"

#include "app/models/dossiersummary.h"
#include "app/theme/theme.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/progressbar.h"
#include "app/wording.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace app {

namespace {

constexpr int mostShown = 4;
constexpr int daysAhead = 366;

class LeaverDelegate : public QStyledItemDelegate
{
public:
    LeaverDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.px(160), std::max(m_theme.px(81), textHeight() + m_theme.px(24))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &rect = option.rect;
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        if (hasFocus || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(rect, m_theme.color(hasFocus ? Token::Soft : Token::Hover));
        paintLeaf(*painter, rect, index.data(LeaverModel::DayRole).toDate());
        paintTexts(*painter, rect, index);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Line));
        if (hasFocus) {
            painter->setPen(QPen(m_theme.color(Token::Focus), 2));
            painter->drawRect(rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    int lineHeight(TextStyle style) const { return QFontMetrics(m_theme.font(style)).height(); }
    int textHeight() const
    {
        return lineHeight(TextStyle::Strong) + lineHeight(TextStyle::Small) + lineHeight(TextStyle::Small) + m_theme.px(2);
    }

    void paintLeaf(QPainter &painter, const QRect &rect, QDate day) const
    {
        const int side = m_theme.px(46);
        const QRect leaf(rect.left() + m_theme.px(16), rect.center().y() - side / 2, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.color(Token::Line));
        painter.setBrush(m_theme.color(Token::Surface2));
        painter.drawRoundedRect(leaf, m_theme.px(4), m_theme.px(4));
        const auto words = dayAndMonth(day).split(u' ');
        painter.setPen(m_theme.color(Token::Ink));
        painter.setFont(m_theme.font(TextStyle::Heading));
        painter.drawText(leaf.adjusted(0, 0, 0, -side / 3), Qt::AlignCenter, words.value(0));
        painter.setPen(m_theme.color(Token::Ink2));
        painter.setFont(m_theme.font(TextStyle::Caption));
        painter.drawText(leaf.adjusted(0, side / 2, 0, 0), Qt::AlignCenter, words.value(1));
    }

    void paintTexts(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        const QRect room(rect.left() + m_theme.px(74), rect.center().y() - textHeight() / 2, rect.width() - m_theme.px(90),
                         textHeight());
        const auto countdown = index.data(LeaverModel::CountdownRole).toString();
        const bool isSoon = index.data(LeaverModel::SoonRole).toBool();
        const auto countdownFont = m_theme.font(isSoon ? TextStyle::SmallStrong : TextStyle::Small);
        const int countdownWidth = textWidth(countdown, countdownFont) + m_theme.px(8);
        const bool fits = room.width() - countdownWidth > m_theme.px(90);
        painter.setFont(m_theme.font(TextStyle::Strong));
        painter.setPen(m_theme.color(Token::Ink));
        const int nameWidth = fits ? room.width() - countdownWidth : room.width();
        const QRect name(room.left(), room.top(), nameWidth, lineHeight(TextStyle::Strong));
        painter.drawText(name, Qt::AlignVCenter, painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, nameWidth));
        painter.setFont(countdownFont);
        painter.setPen(m_theme.color(isSoon ? Token::RiskFg : Token::Ink2));
        const QRect second(room.left(), name.bottom() + 1, room.width(), lineHeight(TextStyle::Small));
        painter.drawText(fits ? QRect(room.left(), room.top(), room.width(), name.height()) : second,
                         Qt::AlignRight | Qt::AlignVCenter, countdown);
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(m_theme.color(Token::Ink2));
        const int secondWidth = fits ? room.width() : room.width() - countdownWidth;
        painter.drawText(second, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data(LeaverModel::SecondRole).toString(), Qt::ElideRight, secondWidth));
        paintBar(painter, QRect(room.left(), second.bottom() + m_theme.px(2), room.width(), lineHeight(TextStyle::Small)), index);
    }

    void paintBar(QPainter &painter, const QRect &room, const QModelIndex &index) const
    {
        const int ready = index.data(LeaverModel::ReadyRole).toInt();
        const int total = index.data(LeaverModel::TotalRole).toInt();
        const QString numbers = QString::number(ready) + u'/' + QString::number(total);
        const int numbersWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("888/888"));
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, numbers);
        paintProgress(painter, {room.left(), room.center().y() - m_theme.px(3), room.width() - numbersWidth, m_theme.px(6)}, ready,
                      total, m_theme);
    }

    const Theme &m_theme;
};

} // namespace

LeaverModel::LeaverModel(core::Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &core::Workspace::dossierStarted, this, &LeaverModel::reload);
    connect(&workspace, &core::Workspace::dossierChanged, this, &LeaverModel::reload);
    reload();
}

void LeaverModel::reload()
{
    beginResetModel();
    m_leavers.clear();
    const auto &session = m_workspace.session();
    const auto until = session.today.addDays(daysAhead);
    const auto listings =
        m_workspace.list({.closed = false, .leavesUntil = until, .person = session.name, .limit = mostShown});
    for (const auto &listing : listings ? *listings : QList<core::DossierListing>()) {
        const auto view = m_workspace.view(listing.id);
        if (!view)
            continue;
        const auto summary = summaryOf(*view);
        m_leavers.append({listing, summary.kind ? labelOf(*summary.kind) : listing.function, summary.progress});
    }
    endResetModel();
}

int LeaverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_leavers.size());
}

QString LeaverModel::sentence(const Leaver &leaver) const
{
    return QStringList{leaver.listing.name, leaver.kind, weekdayDate(leaver.listing.lastDay, m_workspace.session().today),
                       countdown(leaver.listing.lastDay, m_workspace.session().today),
                       tasksReadyOf(leaver.progress.ready, leaver.progress.total())}
        .join(QStringLiteral(", "));
}

QVariant LeaverModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_leavers.size())
        return {};
    const auto &leaver = m_leavers.at(index.row());
    const auto today = m_workspace.session().today;
    switch (role) {
    case Qt::DisplayRole:
        return leaver.listing.name;
    case Qt::AccessibleTextRole:
        return sentence(leaver);
    case Qt::ToolTipRole:
        return toolTipOf(sentence(leaver));
    case IdRole:
        return leaver.listing.id.text();
    case DayRole:
        return leaver.listing.lastDay;
    case CountdownRole:
        return countdown(leaver.listing.lastDay, today);
    case SecondRole:
        return leaver.kind;
    case ReadyRole:
        return leaver.progress.ready;
    case TotalRole:
        return leaver.progress.total();
    case SoonRole:
        return today.daysTo(leaver.listing.lastDay) <= 1;
    default:
        return {};
    }
}

LeaverList::LeaverList(const Theme &theme, const QString &name, QWidget *parent)
    : RowList(theme, name, [](const QModelIndex &) { return RowLook(); }, parent)
{
    setItemDelegate(new LeaverDelegate(theme, this));
}

} // namespace app

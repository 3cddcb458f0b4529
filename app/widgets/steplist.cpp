// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/steplist.h"

#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/plaintext.h"

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace app {

class StepModel : public QAbstractListModel
{
    Q_DECLARE_TR_FUNCTIONS(StepModel)
public:
    using QAbstractListModel::QAbstractListModel;

    void setSteps(const QList<Step> &steps)
    {
        if (steps.size() != m_steps.size()) {
            beginResetModel();
            m_steps = steps;
            endResetModel();
        } else if (steps != m_steps) {
            m_steps = steps;
            emit dataChanged(index(0), index(int(steps.size()) - 1));
        }
    }
    void setHere(int step)
    {
        m_here = step;
        if (!m_steps.isEmpty())
            emit dataChanged(index(0), index(int(m_steps.size()) - 1));
    }
    const Step &at(int row) const { return m_steps.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_steps.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const auto &step = m_steps.at(index.row());
        if (role == Qt::DisplayRole)
            return step.name;
        if (role == Qt::ToolTipRole && !step.answer.isEmpty())
            return toolTipOf(step.answer);
        return role == Qt::AccessibleTextRole ? sentence(index.row()) : QVariant();
    }

private:
    QString sentence(int row) const
    {
        const auto &step = m_steps.at(row);
        QStringList parts{tr("Step %1 of %2").arg(row + 1).arg(m_steps.size()), step.name};
        if (!step.answer.isEmpty())
            parts.append(step.answer);
        if (row == m_here)
            parts.append(tr("you are here"));
        else if (step.isDone)
            parts.append(tr("done"));
        return parts.join(u", "_s);
    }

    QList<Step> m_steps;
    int m_here = -1;
};

namespace {

class StepDelegate : public QStyledItemDelegate
{
public:
    StepDelegate(const Theme &theme, const StepModel &model, StepList &list)
        : QStyledItemDelegate(&list), m_theme(theme), m_model(model), m_list(list)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {m_theme.px(120), std::max(textHeight(index.row()) + m_theme.px(16), m_theme.px(52))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isHere = index.row() == m_list.here();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto pill = option.rect.adjusted(0, m_theme.px(1), 0, -m_theme.px(1));
        if (isHere || option.state.testFlag(QStyle::State_MouseOver))
            paintLineGround(*painter, pill, isHere, m_theme);
        paintMark(*painter, pill, index.row(), isHere);
        paintTexts(*painter, pill, index.row(), isHere);
        if (option.state.testFlag(QStyle::State_HasFocus) && m_list.hasFocus())
            paintLineFocus(*painter, pill, m_theme);
        painter->restore();
    }

private:
    int textLeft() const { return m_theme.px(46); }
    int room() const { return std::max(m_list.viewport()->width() - textLeft() - m_theme.px(8), m_theme.px(40)); }
    QStringList nameLines(int row) const
    {
        return linesOf(m_model.at(row).name, m_theme.font(TextStyle::Strong), room(), 3);
    }
    int textHeight(int row) const
    {
        const int second = m_model.at(row).answer.isEmpty() ? 0 : QFontMetrics(m_theme.font(TextStyle::Small)).height();
        return int(nameLines(row).size()) * QFontMetrics(m_theme.font(TextStyle::Strong)).height() + second;
    }

    void paintMark(QPainter &painter, const QRect &pill, int row, bool isHere) const
    {
        const int side = m_theme.px(24);
        const QRect circle(pill.left() + m_theme.px(10), pill.top() + (pill.height() - side) / 2, side, side);
        if (m_model.at(row).isDone && !isHere) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Token::Accent));
            painter.drawEllipse(circle);
            const int inset = m_theme.px(4);
            paintIcon(painter, circle.adjusted(inset, inset, -inset, -inset), Icon::Check, Token::OnAccent, m_theme);
            return;
        }
        painter.setPen(QPen(m_theme.color(isHere ? Token::Accent : Token::Control), isHere ? 2 : 1));
        painter.setBrush(m_theme.color(Token::Surface));
        painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1));
        painter.setFont(m_theme.font(TextStyle::SmallStrong));
        painter.setPen(m_theme.color(isHere ? Token::Accent : Token::Ink2));
        painter.drawText(circle, Qt::AlignCenter, QString::number(row + 1));
    }

    void paintTexts(QPainter &painter, const QRect &pill, int row, bool isHere) const
    {
        int top = pill.top() + (pill.height() - textHeight(row)) / 2;
        painter.setFont(m_theme.font(isHere ? TextStyle::Strong : TextStyle::Body));
        painter.setPen(m_theme.color(isHere ? Token::Ink : Token::Ink2));
        const int height = QFontMetrics(m_theme.font(TextStyle::Strong)).height();
        for (const auto &line : nameLines(row)) {
            painter.drawText(QRect(pill.left() + textLeft(), top, room() + 1, height), Qt::AlignVCenter, line);
            top += height;
        }
        const auto font = m_theme.font(TextStyle::Small);
        painter.setFont(font);
        painter.setPen(m_theme.color(Token::Ink2));
        const QFontMetrics metrics(font);
        painter.drawText(QRect(pill.left() + textLeft(), top, room() + 1, metrics.height()), Qt::AlignVCenter,
                         metrics.elidedText(m_model.at(row).answer, Qt::ElideRight, room()));
    }

    const Theme &m_theme;
    const StepModel &m_model;
    StepList &m_list;
};

} // namespace

StepList::StepList(const Theme &theme, QWidget *parent) : FullList(theme, parent), m_model(new StepModel(this))
{
    setModel(m_model);
    setItemDelegate(new StepDelegate(theme, *m_model, *this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    viewport()->setAutoFillBackground(false);
    setProperty("bare", true);
    connect(this, &FullList::opened, this, [this](const QModelIndex &index) { emit chosen(index.row()); });
}

void StepList::setSteps(const QList<Step> &steps)
{
    m_model->setSteps(steps);
}

void StepList::setHere(int step)
{
    m_here = step;
    m_model->setHere(step);
    if (step >= 0)
        setCurrentIndex(m_model->index(step));
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/attentionlist.h"

#include "app/theme/theme.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/textlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Kind = AttentionPoint::Kind;

QString actionText(const AttentionPoint &point)
{
    if (asksReminder(point))
        //: Button: writes an e-mail to whoever has to do a task
        return AttentionList::tr("Remind…");
    if (point.kind == Kind::NoSuccessor && point.mayAct)
        return AttentionList::tr("Choose…");
    //: Button: opens a task or row
    return point.kind == Kind::NoOwner && point.mayAct ? AttentionList::tr("Choose") : AttentionList::tr("Open");
}

} // namespace

bool asksReminder(const AttentionPoint &point)
{
    return !point.isOwn && (point.kind == Kind::Late || point.kind == Kind::DueSoon);
}

AttentionList::AttentionList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_empty(new TextLabel(theme, TextStyle::Body, Token::Ink2)),
      m_all(new QVBoxLayout(this))
{
    m_all->setContentsMargins({});
    m_all->setSpacing(theme.px(12));
    m_empty->setText(tr("Nothing is late, and nothing has to be ready in the next two days."));
    m_all->addWidget(m_empty);
}

// Lines are filled anew and not made anew, so that the keyboard stays where it was when a point is settled.
void AttentionList::setPoints(const QList<AttentionPoint> &points)
{
    m_points = points;
    m_empty->setVisible(points.isEmpty());
    while (m_lines.size() > points.size()) {
        const auto line = m_lines.takeLast();
        if (line.button->hasFocus() && !m_lines.isEmpty())
            m_lines.last().button->setFocus();
        line.row->hide();
        line.row->deleteLater(); // this may be its own click
    }
    while (m_lines.size() < points.size())
        m_lines.append(addLine());
    for (qsizetype i = 0; i < points.size(); ++i)
        fill(m_lines.at(i), points.at(i));
}

AttentionList::Line AttentionList::addLine()
{
    const Line line{new QWidget(this),
                    new IconLabel(m_theme, Icon::Late, Token::LateFg),
                    new TextLabel(m_theme, TextStyle::Strong),
                    new TextLabel(m_theme, TextStyle::Caption, Token::Ink2),
                    new TextLabel(m_theme, TextStyle::Caption),
                    new QPushButton};
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(line.title);
    auto *const below = new QHBoxLayout;
    below->setSpacing(m_theme.px(8));
    for (auto *const label : {line.who, line.when}) {
        label->setWordWrap(false);
        below->addWidget(label);
    }
    below->addStretch(1);
    texts->addLayout(below);
    auto *const row = new QHBoxLayout(line.row);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(12));
    row->addWidget(line.icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    line.button->setProperty("small", true);
    row->addWidget(line.button, 0, Qt::AlignVCenter);
    m_all->addWidget(line.row);
    const auto index = m_lines.size();
    line.button->setObjectName(u"attention%1"_s.arg(index));
    connect(line.button, &QAbstractButton::clicked, this, [this, index] {
        if (index < m_points.size())
            emit opened(m_points.at(index));
    });
    return line;
}

void AttentionList::fill(const Line &line, const AttentionPoint &point)
{
    const bool isLate = point.kind == Kind::Late;
    line.icon->setIcon(isLate ? Icon::Late : Icon::Warn, isLate ? Token::LateFg : Token::RiskFg);
    line.title->setText(point.title);
    line.who->setText(point.who);
    line.when->setText(point.when);
    line.when->setColor(isLate ? Token::LateFg : Token::RiskFg);
    line.when->setVisible(!point.when.isEmpty());
    line.button->setText(actionText(point));
    line.button->setAccessibleName(actionText(point) + u": "_s + sentenceOf(point));
}

QWidget *AttentionList::firstField() const
{
    return m_lines.isEmpty() ? nullptr : m_lines.first().button;
}

} // namespace app

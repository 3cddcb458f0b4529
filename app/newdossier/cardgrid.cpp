// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/cardgrid.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/textlabel.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace app {

CardGrid::CardGrid(const Theme &theme, const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(title);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.px(6));
    auto *const heading = new TextLabel(theme, TextStyle::Strong);
    heading->setText(title);
    all->addWidget(heading);
    if (!note.isEmpty()) {
        auto *const line = new TextLabel(theme, TextStyle::Small, Token::Ink2);
        line->setText(note);
        all->addWidget(line);
    }
    m_grid->setSpacing(theme.px(8));
    all->addLayout(m_grid);
}

void CardGrid::add(QWidget *card)
{
    m_cards.append(card);
    arrange();
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = event->size().width() < m_theme.px(480) ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrange();
}

void CardGrid::arrange()
{
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / m_columns, i % m_columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_columns - 1);
}

} // namespace app

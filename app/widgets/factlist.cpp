// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/factlist.h"

#include "app/theme/theme.h"
#include "app/widgets/textlabel.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace app {

FactList::FactList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme.px(12));
    m_grid->setVerticalSpacing(theme.px(8));
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    fill();
}

void FactList::fill()
{
    for (const auto &[name, value] : std::as_const(m_labels)) {
        delete name;
        delete value;
    }
    m_labels.clear();
    for (const auto &fact : std::as_const(m_facts)) {
        auto *const name = new TextLabel(m_theme, TextStyle::Small, Token::Ink2, this);
        auto *const value = new TextLabel(m_theme, TextStyle::Body, Token::Ink, this);
        name->setText(fact.name);
        value->setText(fact.value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setFocusPolicy(Qt::NoFocus);
        name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_labels.append(qMakePair(name, value));
    }
    arrange();
}

void FactList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isStacked = event->size().width() < m_theme.px(300);
    if (isStacked != m_isStacked) {
        m_isStacked = isStacked;
        arrange();
    }
}

void FactList::arrange()
{
    for (int i = 0; i < m_labels.size(); ++i) {
        const auto &[name, value] = m_labels.at(i);
        m_grid->addWidget(name, m_isStacked ? 2 * i : i, 0);
        m_grid->addWidget(value, m_isStacked ? 2 * i + 1 : i, m_isStacked ? 0 : 1);
    }
    m_grid->setColumnMinimumWidth(0, m_isStacked ? 0 : m_theme.px(120));
    m_grid->setColumnStretch(0, m_isStacked ? 1 : 2);
    m_grid->setColumnStretch(1, m_isStacked ? 0 : 5);
}

} // namespace app

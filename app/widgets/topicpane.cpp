// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/topicpane.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/scrollpane.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

TopicPane::TopicPane(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_list(new NavList(theme)), m_choice(new QComboBox), m_area(new ScrollPane(m_list)),
      m_above(new QVBoxLayout), m_column(new QWidget), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    auto *const column = new QVBoxLayout(m_column);
    column->setSpacing(theme.px(12));
    column->addLayout(m_above);
    m_list->setAccessibleName(name);
    m_list->setObjectName(u"topics"_s);
    nameComboBox(*m_choice, name);
    m_choice->setObjectName(u"topicChoice"_s);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area, 1);
    column->addWidget(m_choice);
    m_layout->addWidget(m_column);
    connect(m_list, &NavList::chosen, this, &TopicPane::chosen);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { emit chosen(m_rows.value(index)); });
    arrange(false);
}

void TopicPane::setTopics(const QList<NavItem> &topics)
{
    m_list->setItems(topics);
    m_rows.clear();
    m_choice->clear();
    for (qsizetype row = 0; row < topics.size(); ++row) {
        if (topics.at(row).isHeading)
            continue;
        m_rows.append(int(row));
        m_choice->addItem(topics.at(row).text);
    }
}

void TopicPane::setHere(int row)
{
    m_list->setHere(row);
    m_choice->setCurrentIndex(int(m_rows.indexOf(row)));
}

void TopicPane::setPage(QWidget *page)
{
    delete m_page;
    m_page = page;
    m_layout->addWidget(page, 1);
    setTabOrder(m_choice, page);
}

void TopicPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() < m_theme.px(720));
}

void TopicPane::arrange(bool isNarrow)
{
    auto *const now = isNarrow ? static_cast<QWidget *>(m_choice) : m_list;
    const bool hadKeyboard = m_list->hasFocus() || m_choice->hasFocus();
    const int side = m_theme.px(isNarrow ? 28 : 20);
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_column->layout()->setContentsMargins(side, m_theme.px(20), isNarrow ? side : 0, isNarrow ? 0 : m_theme.px(12));
    m_column->setMinimumWidth(isNarrow ? 0 : m_theme.px(232));
    m_column->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_theme.px(232));
    m_area->setVisible(!isNarrow);
    m_choice->setVisible(isNarrow);
    m_column->setFocusProxy(now);
    if (hadKeyboard)
        now->setFocus();
}

} // namespace app

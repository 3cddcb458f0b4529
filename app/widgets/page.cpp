// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/page.h"

#include "app/theme/theme.h"
#include "app/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QResizeEvent>

namespace app {

Page::Page(const Theme &theme, QWidget *parent)
    : ScrollPane(nullptr, parent), m_theme(theme), m_title(new TextLabel(theme, TextStyle::Title)),
      m_subtitle(new TextLabel(theme, TextStyle::Body, Token::Ink2)), m_header(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_actions(new QHBoxLayout), m_content(new QVBoxLayout)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *const inside = new QWidget;
    inside->setObjectName(QStringLiteral("page"));
    auto *const all = new QVBoxLayout(inside);
    const int margin = theme.px(28);
    all->setContentsMargins(margin, theme.px(20), margin, theme.px(20));
    all->setSpacing(theme.px(16));
    auto *const titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_header->setSpacing(theme.px(12));
    m_header->addLayout(titles, 1);
    m_actions->setSpacing(theme.px(8));
    m_header->addLayout(m_actions);
    all->addLayout(m_header);
    m_content->setSpacing(theme.px(16));
    all->addLayout(m_content);
    all->addStretch(1);
    setWidget(inside);
    m_subtitle->hide();
}

void Page::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Page::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

void Page::resizeEvent(QResizeEvent *event)
{
    ScrollPane::resizeEvent(event);
    const bool isNarrow = event->size().width() < m_theme.px(620);
    m_header->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_actions->setAlignment(isNarrow ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace app

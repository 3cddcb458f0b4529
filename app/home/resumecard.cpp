// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/home/resumecard.h"

#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/panelframe.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>

namespace app {

ResumeCard::ResumeCard(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_small(new TextLabel(theme, TextStyle::Caption, Token::Ink2)),
      m_title(new TextLabel(theme, TextStyle::Heading)), m_text(new TextLabel(theme, TextStyle::Body, Token::Ink2)),
      m_button(new QPushButton), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    m_row->setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(18));
    m_row->setSpacing(theme.px(16));
    auto *const icon = new IconLabel(theme, Icon::Play, Token::Accent);
    icon->setOnCircle();
    m_row->addWidget(icon);
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(0);
    for (auto *const label : {m_small, m_title, m_text})
        texts->addWidget(label);
    m_row->addLayout(texts, 1);
    m_button->setObjectName(QStringLiteral("resume"));
    m_button->setProperty("primary", true);
    m_button->setAutoDefault(true);
    m_row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ResumeCard::opened);
}

void ResumeCard::setTexts(const QString &small, const QString &title, const QString &text, const QString &button)
{
    m_small->setText(small);
    m_small->setVisible(!small.isEmpty());
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(buttonTextOf(button));
    m_button->setAccessibleDescription(title);
    setAccessibleName(title);
}

void ResumeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), {Token::Surface, Token::Accent, 1}, m_theme);
}

void ResumeCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_row->setDirection(event->size().width() < m_theme.px(520) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace app

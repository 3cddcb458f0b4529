// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/section.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/textlabel.h"

#include <QVBoxLayout>

namespace app {

Section::Section(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_title(new TextLabel(theme, TextStyle::Heading)),
      m_aside(new TextLabel(theme, TextStyle::Small, Token::Ink2)), m_header(new QHBoxLayout), m_content(new QVBoxLayout)
{
    setProperty("panel", true);
    setAccessibleRole(*this, QAccessible::Grouping);
    m_aside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_aside);
    auto *const all = new QVBoxLayout(this);
    all->addLayout(m_header);
    all->addLayout(m_content, 1);
    connect(&theme, &Theme::changed, this, &Section::arrange);
    setTitle(title);
    setAside({});
    arrange();
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Section::setAside(const QString &text)
{
    m_aside->setText(text);
    m_aside->setVisible(!text.isEmpty());
}

void Section::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Section::setFlush(bool isFlush)
{
    m_isFlush = isFlush;
    arrange();
}

void Section::arrange()
{
    // Without a style sheet a frame draws nothing by itself.
    setFrameShape(m_theme.usesSystemColours() ? QFrame::StyledPanel : QFrame::NoFrame);
    const int padding = m_theme.px(16);
    const bool hasHeader = !m_title->isHidden();
    if (m_isFlush) {
        layout()->setContentsMargins(1, 1, 1, 1);
        m_header->setContentsMargins(padding, hasHeader ? m_theme.px(12) : 0, padding, 0);
    } else {
        layout()->setContentsMargins(padding, m_theme.px(12), padding, padding);
        m_header->setContentsMargins({});
    }
    layout()->setSpacing(hasHeader || !m_isFlush ? m_theme.px(12) : 0);
    m_header->setSpacing(m_theme.px(12));
    m_content->setSpacing(m_theme.px(8));
}

} // namespace app

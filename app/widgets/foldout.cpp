// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/foldout.h"

#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/textlabel.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace app {

Foldout::Foldout(const Theme &theme, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_button(new QToolButton), m_text(new TextLabel(theme, TextStyle::Body))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    m_button->setText(buttonTextOf(title));
    m_button->setCheckable(true);
    m_button->setFont(theme.font(TextStyle::Strong));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    const int side = theme.px(16);
    m_button->setIconSize({side, side});
    all->addWidget(m_button, 0, Qt::AlignLeft);
    m_text->setText(text);
    m_text->setContentsMargins(theme.px(26), theme.px(2), 0, theme.px(4));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    all->addWidget(m_text);
    connect(m_button, &QToolButton::toggled, this, &Foldout::setOpen);
    setOpen(false);
}

void Foldout::setOpen(bool isOpen)
{
    m_button->setChecked(isOpen);
    m_button->setIcon(iconOf(isOpen ? Icon::Down : Icon::Right, Token::Accent, m_theme));
    m_text->setVisible(isOpen);
}

bool Foldout::isOpen() const
{
    return m_button->isChecked();
}

} // namespace app

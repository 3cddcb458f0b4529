// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/foldouts.h"

#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/textlabel.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace app {

Foldouts::Foldouts(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_titles(new FlowLayout(nullptr, theme.px(8))), m_texts(new QVBoxLayout)
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.px(6));
    all->addLayout(m_titles);
    m_texts->setSpacing(theme.px(6));
    all->addLayout(m_texts);
}

void Foldouts::add(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    m_isEmpty = false;
    auto *const button = new QToolButton;
    button->setText(buttonTextOf(title));
    button->setCheckable(true);
    button->setFont(m_theme.font(TextStyle::Strong));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({m_theme.px(16), m_theme.px(16)});
    m_titles->addWidget(button);

    auto *const label = new TextLabel(m_theme, TextStyle::Body);
    label->setText(text);
    label->setAccessibleName(title + QLatin1StringView(": ") + text);
    m_texts->addWidget(label);
    const auto show = [this, button, label](bool isOpen) {
        button->setIcon(iconOf(isOpen ? Icon::Down : Icon::Right, Token::Accent, m_theme));
        label->setVisible(isOpen);
    };
    connect(button, &QToolButton::toggled, label, show);
    show(false);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/choices.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/optionrow.h"
#include "app/widgets/textlabel.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace app {

Choices::Choices(const Theme &theme, const QString &question, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(question);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(theme.px(4));
    auto *const label = new TextLabel(theme, TextStyle::Strong);
    label->setText(question);
    m_layout->addWidget(label);
    connect(m_group, &QButtonGroup::idClicked, this, &Choices::chosen);
}

void Choices::add(int value, const QString &text, const QString &meaning)
{
    auto *const button = new QRadioButton;
    button->setObjectName(objectName() + QString::number(value));
    m_group->addButton(button, value);
    m_layout->addWidget(new OptionRow(m_theme, button, text, meaning));
}

void Choices::choose(int value)
{
    if (auto *const button = m_group->button(value))
        button->setChecked(true);
}

TextLabel *hintLabel(const Theme &theme, const QString &text)
{
    auto *const label = new TextLabel(theme, TextStyle::Small, Token::Ink2);
    label->setText(text);
    return label;
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/fieldblock.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStyle>

namespace app {

FieldBlock::FieldBlock(const Theme &theme, const QString &label, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_label(new TextLabel(theme, TextStyle::Strong)),
      m_aside(new TextLabel(theme, TextStyle::Caption, Token::Ink2)), m_content(new QVBoxLayout), m_problem(new QWidget),
      m_sentence(new TextLabel(theme, TextStyle::SmallStrong, Token::LateFg))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.px(6));
    auto *const head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    head->addWidget(m_label, 1);
    head->addWidget(m_aside, 0, Qt::AlignRight | Qt::AlignBottom);
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_aside->hide();
    all->addLayout(head);
    m_content->setSpacing(theme.px(4));
    all->addLayout(m_content);

    auto *const row = new QHBoxLayout(m_problem);
    row->setContentsMargins({});
    row->setSpacing(theme.px(6));
    row->addWidget(new IconLabel(theme, Icon::Error, Token::LateFg), 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    m_problem->hide();
    setAccessibleRole(*m_problem, QAccessible::AlertMessage);
    all->addWidget(m_problem);
}

void FieldBlock::setAside(const QString &text)
{
    m_aside->setText(text);
    m_aside->setVisible(!text.isEmpty());
}

void FieldBlock::setField(QWidget *field)
{
    m_field = field;
    m_label->setBuddy(field);
}

QString FieldBlock::label() const
{
    return m_label->text();
}

void FieldBlock::showError(const QString &sentence)
{
    if (m_sentence->text() == sentence)
        return;
    m_sentence->setText(sentence);
    m_problem->setAccessibleName(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (m_field) {
        m_field->setAccessibleDescription(sentence);
        m_field->setProperty("error", !sentence.isEmpty());
        m_field->style()->unpolish(m_field);
        m_field->style()->polish(m_field);
    }
    if (!sentence.isEmpty())
        announce(*m_problem);
}

bool FieldBlock::hasError() const
{
    return !m_sentence->text().isEmpty();
}

} // namespace app

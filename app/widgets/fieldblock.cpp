// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/fieldblock.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStyle>

namespace app {

FieldBlock::FieldBlock(const Theme &theme, const QString &label, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_label(new TextLabel(theme, TextStyle::Strong)), m_aside(new TextLabel(theme, TextStyle::Caption, Token::Ink2)),
      m_content(new QVBoxLayout), m_problem(new QWidget),
      m_sentence(new TextLabel(theme, TextStyle::SmallStrong, Token::LateFg))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.px(6));
    m_head->addWidget(m_label, 1);
    m_head->addWidget(m_aside);
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_aside->hide();
    all->addLayout(m_head);
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
    arrange();
}

void FieldBlock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// The hint is at the right of the label, or below it where they do not fit on a line.
void FieldBlock::arrange()
{
    const int wanted = textWidth(m_label->text(), m_label->font()) + textWidth(m_aside->text(), m_aside->font());
    const bool fits = wanted + m_theme.px(12) <= width();
    m_aside->setWordWrap(!fits);
    m_head->setSpacing(m_theme.px(fits ? 12 : 0));
    m_head->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
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

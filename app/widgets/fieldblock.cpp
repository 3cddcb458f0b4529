// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/fieldblock.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>

namespace app {

FieldBlock::FieldBlock(const Theme &theme, const QString &label, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_label(new TextLabel(theme, TextStyle::Strong)), m_aside(new TextLabel(theme, TextStyle::Caption, Token::Ink2)),
      m_hint(new TextLabel(theme, TextStyle::Small, Token::Ink2)), m_content(new QVBoxLayout), m_warning(newLine(false)),
      m_problem(newLine(true))
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
    m_hint->hide();
    all->addWidget(m_hint);
    m_content->setSpacing(theme.px(4));
    all->addLayout(m_content);
    all->addWidget(m_warning.row);
    all->addWidget(m_problem.row);
}

FieldBlock::Line FieldBlock::newLine(bool isError)
{
    const auto color = isError ? Token::LateFg : Token::RiskFg;
    const Line line{new QWidget, new TextLabel(m_theme, isError ? TextStyle::SmallStrong : TextStyle::Small, color)};
    auto *const row = new QHBoxLayout(line.row);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(6));
    row->addWidget(new IconLabel(m_theme, isError ? Icon::Error : Icon::Warn, color), 0, Qt::AlignTop);
    row->addWidget(line.sentence, 1);
    line.row->hide();
    setAccessibleRole(*line.row, QAccessible::AlertMessage);
    return line;
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

void FieldBlock::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    describe();
}

void FieldBlock::setField(QWidget *field)
{
    m_field = field;
    m_label->setBuddy(field);
    if (const auto *const box = qobject_cast<QComboBox *>(field); box && box->lineEdit())
        box->lineEdit()->setAccessibleName(m_label->text()); // the label names the box around it
}

QString FieldBlock::label() const
{
    return m_label->text();
}

void FieldBlock::showWarning(const QString &sentence)
{
    m_warning.sentence->setText(sentence);
    m_warning.row->setAccessibleName(sentence);
    m_warning.row->setVisible(!sentence.isEmpty());
    describe();
}

void FieldBlock::showError(const QString &sentence)
{
    if (error() == sentence)
        return;
    m_problem.sentence->setText(sentence);
    m_problem.row->setAccessibleName(sentence);
    m_problem.row->setVisible(!sentence.isEmpty());
    if (m_field) {
        m_field->setProperty("error", !sentence.isEmpty());
        m_field->style()->unpolish(m_field);
        m_field->style()->polish(m_field);
    }
    describe();
    if (!sentence.isEmpty())
        announce(*m_problem.row);
}

QString FieldBlock::error() const
{
    return m_problem.sentence->text();
}

void FieldBlock::describe()
{
    QStringList texts{error(), m_warning.sentence->text(), m_hint->text()};
    texts.removeAll(QString());
    if (m_field)
        m_field->setAccessibleDescription(texts.join(u' '));
}

} // namespace app

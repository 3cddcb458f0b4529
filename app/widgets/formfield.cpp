// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/formfield.h"

#include "app/theme/theme.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace app {

FormField::FormField(const Theme &theme, const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_field(field), m_target(field->focusProxy() ? field->focusProxy() : field),
      m_label(new QLabel(label)), m_hint(new TextLabel(theme, TextStyle::Small, Token::Ink2)), m_warningLine(newLine(false)),
      m_errorLine(newLine(true))
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.px(4));
    m_label->setFont(theme.font(TextStyle::Strong));
    m_label->setWordWrap(true);
    m_label->setBuddy(m_target);
    m_hint->hide();
    all->addWidget(m_label);
    all->addWidget(m_hint);
    all->addWidget(m_field);
    all->addWidget(m_warningLine.row);
    all->addWidget(m_errorLine.row);
}

FormField::Line FormField::newLine(bool isError)
{
    const auto color = isError ? Token::LateFg : Token::RiskFg;
    Line line{new QWidget, new IconLabel(m_theme, isError ? Icon::Error : Icon::Warn, color),
              new TextLabel(m_theme, TextStyle::Small, color)};
    auto *const row = new QHBoxLayout(line.row);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(6));
    row->addWidget(line.icon, 0, Qt::AlignTop);
    row->addWidget(line.text, 1);
    line.row->hide();
    return line;
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
}

QString FormField::label() const
{
    return m_label->text().remove(u'&');
}

void FormField::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    describe();
}

void FormField::setWarning(const QString &text)
{
    show(m_warningLine, text);
    describe();
}

void FormField::setError(const QString &text)
{
    if (text == m_error)
        return;
    m_error = text;
    show(m_errorLine, text);
    m_target->setProperty("error", !text.isEmpty());
    m_target->style()->unpolish(m_target);
    m_target->style()->polish(m_target);
    describe();
}

void FormField::show(const Line &line, const QString &text)
{
    line.text->setText(text);
    line.row->setVisible(!text.isEmpty());
}

void FormField::describe()
{
    QStringList texts{m_error, m_warningLine.text->text(), m_hint->text()};
    texts.removeAll(QString());
    m_target->setAccessibleDescription(texts.join(u' '));
}

} // namespace app

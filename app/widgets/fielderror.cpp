// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/fielderror.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace app {

FieldError::FieldError(const Theme &theme, QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_hint(field->accessibleDescription()),
      m_icon(new IconLabel(theme, Icon::Error, Token::LateFg)),
      m_text(new TextLabel(theme, TextStyle::SmallStrong, Token::LateFg))
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.px(6));
    m_icon->setMinimumHeight(QFontMetrics(m_text->font()).height());
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

QString FieldError::text() const
{
    return m_text->text();
}

void FieldError::setText(const QString &text)
{
    if (text == m_text->text() || !m_field)
        return;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(QStringList{m_hint, text}.join(u' ').trimmed());
    m_field->setProperty("error", !text.isEmpty());
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
    if (!text.isEmpty())
        announce(*this);
}

} // namespace app

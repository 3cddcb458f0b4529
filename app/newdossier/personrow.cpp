// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/personrow.h"

#include "app/theme/theme.h"
#include "app/widgets/textlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace app {

PersonRow::PersonRow(const Theme &theme, const QString &role, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)), m_role(new QWidget),
      m_share(new TextLabel(theme, TextStyle::Caption, Token::Ink2)),
      m_error(new TextLabel(theme, TextStyle::Small, Token::LateFg)), m_nameLabel(new QLabel(tr("Name"))),
      m_emailLabel(new QLabel(tr("E-mail"))), m_name(new QLineEdit), m_email(new QLineEdit)
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme.px(12));
    m_grid->setVerticalSpacing(theme.px(4));
    auto *const texts = new QVBoxLayout(m_role);
    texts->setContentsMargins({});
    texts->setSpacing(0);
    auto *const title = new TextLabel(theme, TextStyle::Strong);
    title->setText(role);
    texts->addWidget(title);
    texts->addWidget(m_share);
    texts->addStretch(1);
    m_name->setAccessibleName(tr("%1: name").arg(role));
    m_email->setAccessibleName(tr("%1: e-mail").arg(role));
    m_nameLabel->setBuddy(m_name);
    m_emailLabel->setBuddy(m_email);
    for (auto *const label : {m_nameLabel, m_emailLabel})
        label->setFont(theme.font(TextStyle::Small));
    m_error->hide();
    arrange(true);
}

void PersonRow::setShare(const QString &text)
{
    m_share->setText(text);
    m_share->setVisible(!text.isEmpty());
}

void PersonRow::setEmail(const QString &text)
{
    if (text == m_email->text())
        return;
    m_email->setText(text);
    m_email->setCursorPosition(0);
}

void PersonRow::setError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    for (auto *const field : {m_name, m_email}) {
        field->setProperty("error", !text.isEmpty() && field == m_name);
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
    m_name->setAccessibleDescription(text);
}

QString PersonRow::error() const
{
    return m_error->text();
}

void PersonRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width() >= m_theme.px(520));
}

void PersonRow::arrange(bool isWide)
{
    const int fields = isWide ? 1 : 0;
    m_grid->addWidget(m_role, 0, 0, isWide ? 2 : 1, 1);
    m_grid->addWidget(m_nameLabel, isWide ? 0 : 1, fields);
    m_grid->addWidget(m_name, isWide ? 1 : 2, fields);
    m_grid->addWidget(m_emailLabel, isWide ? 0 : 3, isWide ? 2 : 0);
    m_grid->addWidget(m_email, isWide ? 1 : 4, isWide ? 2 : 0);
    m_grid->addWidget(m_error, isWide ? 2 : 5, fields, 1, isWide ? 2 : 1);
    m_grid->setColumnStretch(0, isWide ? 3 : 1);
    m_grid->setColumnStretch(1, isWide ? 4 : 0);
    m_grid->setColumnStretch(2, isWide ? 4 : 0);
}

} // namespace app

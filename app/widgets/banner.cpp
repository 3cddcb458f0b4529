// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/banner.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/panelframe.h"
#include "app/widgets/textlabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace app {

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new IconLabel(theme, Icon::Info, Token::Accent, this)),
      m_text(new TextLabel(theme, TextStyle::Body, Token::Ink, this)), m_row(new QHBoxLayout(this))
{
    setAccessibleRole(*this, QAccessible::Note);
    m_row->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    m_row->setSpacing(theme.px(12));
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    hide();
}

void Banner::setText(Kind kind, const QString &text)
{
    m_kind = kind;
    m_icon->setIcon(kind == Kind::Info ? Icon::Info : Icon::Warn, kind == Kind::Info ? Token::Accent : Token::RiskFg);
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

void Banner::addAction(QAbstractButton *button)
{
    m_row->addWidget(button, 0, Qt::AlignTop);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isInfo = m_kind == Kind::Info;
    paintPanel(painter, rect(), {isInfo ? Token::Soft : Token::RiskBg, isInfo ? Token::Accent : Token::RiskFg, 1}, m_theme);
}

} // namespace app

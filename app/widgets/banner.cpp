// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/banner.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/panelframe.h"
#include "app/widgets/textlabel.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

namespace app {

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new IconLabel(theme, Icon::Info, Token::Accent, this)),
      m_text(new TextLabel(theme, TextStyle::Body, Token::Ink, this)), m_layout(new QGridLayout(this)),
      m_actions(new QWidget(this)), m_actionRow(new QHBoxLayout(m_actions))
{
    setAccessibleRole(*this, QAccessible::Note);
    m_layout->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    m_layout->setSpacing(theme.px(12));
    m_layout->setColumnStretch(1, 1);
    m_layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_layout->addWidget(m_text, 0, 1);
    m_actionRow->setContentsMargins({});
    m_actionRow->setSpacing(theme.px(8));
    m_actions->hide();
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
    m_actionRow->addWidget(button);
    m_actions->show();
    arrange();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

// The actions stand beside the text where that leaves it enough room, else below it.
void Banner::arrange()
{
    if (m_actions->isHidden())
        return;
    const bool isWide = width() >= m_actions->sizeHint().width() + m_theme.px(320);
    m_layout->removeWidget(m_actions);
    m_layout->addWidget(m_actions, isWide ? 0 : 1, isWide ? 2 : 1, isWide ? Qt::AlignTop : Qt::AlignTop | Qt::AlignLeft);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isInfo = m_kind == Kind::Info;
    paintPanel(painter, rect(), {isInfo ? Token::Soft : Token::RiskBg, isInfo ? Token::Accent : Token::RiskFg, 1}, m_theme);
}

} // namespace app

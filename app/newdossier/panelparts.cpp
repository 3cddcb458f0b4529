// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/panelparts.h"

#include "app/theme/theme.h"
#include "app/widgets/panelframe.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"

#include <QHBoxLayout>
#include <QPainter>

namespace app {

FigureBox::FigureBox(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_figure(new TextLabel(theme, TextStyle::Title)),
      m_what(new TextLabel(theme, TextStyle::Caption, Token::Ink2))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), theme.px(8), theme.px(8), theme.px(8));
    row->setSpacing(theme.px(10));
    m_figure->setWordWrap(false);
    row->addWidget(m_figure);
    row->addWidget(m_what, 1);
}

void FigureBox::setFigure(int figure, const QString &what)
{
    m_figure->setText(number(figure));
    m_what->setText(what);
}

void FigureBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), {Token::Surface2, Token::Line, 1}, m_theme);
}

void LinedRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
}

} // namespace app

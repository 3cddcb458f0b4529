// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/home/figurebutton.h"

#include "app/theme/theme.h"
#include "app/widgets/plaintext.h"

#include <QKeyEvent>
#include <QPainter>

namespace app {

namespace {

constexpr int mostLines = 2;

}

FigureButton::FigureButton(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureButton::setFigure(const QString &number, const QString &words, bool isAlarming)
{
    m_number = number;
    m_words = words;
    m_isAlarming = isAlarming;
    setAccessibleName(number + u' ' + words);
    updateGeometry();
    update();
}

QSize FigureButton::sizeHint() const
{
    const int words = mostLines * QFontMetrics(m_theme.font(TextStyle::Small)).height();
    return {m_theme.px(190), std::max(m_theme.px(52), words + m_theme.px(12))};
}

QSize FigureButton::minimumSizeHint() const
{
    return {m_theme.px(130), sizeHint().height()};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Hover));
        painter.drawRoundedRect(rect(), m_theme.px(4), m_theme.px(4));
    }
    const auto big = m_theme.font(TextStyle::Display);
    const int left = m_theme.px(10);
    const int numberWidth = textWidth(m_number, big);
    painter.setFont(big);
    painter.setPen(m_theme.color(m_isAlarming ? Token::LateFg : Token::Ink));
    painter.drawText(QRect(left, 0, numberWidth, height()), Qt::AlignVCenter, m_number);

    const auto small = m_theme.font(TextStyle::Small);
    const int wordsLeft = left + numberWidth + m_theme.px(12);
    const auto lines = linesOf(m_words, small, std::max(width() - wordsLeft, m_theme.px(40)), mostLines);
    painter.setFont(small);
    painter.setPen(m_theme.color(Token::Ink2));
    const int lineHeight = painter.fontMetrics().height();
    int top = (height() - lineHeight * int(lines.size())) / 2;
    for (const auto &line : lines) {
        painter.drawText(QRect(wordsLeft, top, width() - wordsLeft, lineHeight), Qt::AlignVCenter, line);
        top += lineHeight;
    }
}

void FigureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace app

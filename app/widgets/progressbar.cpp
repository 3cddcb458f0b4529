// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/progressbar.h"

#include "app/theme/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app {

ProgressBar::ProgressBar(const Theme &theme, QWidget *parent) : QProgressBar(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFormat(u"%v/%m"_s);
    setAccessibleName(tr("Progress"));
    setProgress(0, 0);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void ProgressBar::setProgress(int ready, int total)
{
    m_ready = ready;
    m_total = total;
    setRange(0, qMax(1, total)); // to Qt, a range of nothing means that nobody knows
    setValue(ready);
    setTexts();
    updateGeometry();
    update();
}

QSize ProgressBar::sizeHint() const
{
    return {m_theme.px(84) + m_theme.px(8) + numbersWidth(), m_theme.lineHeight(TextStyle::Small)};
}

QSize ProgressBar::minimumSizeHint() const
{
    return {m_theme.px(40) + m_theme.px(8) + numbersWidth(), sizeHint().height()};
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int barWidth = width() - numbersWidth() - m_theme.px(8);
    const int barHeight = m_theme.px(6);
    paintProgress(painter, {0, (height() - barHeight) / 2, barWidth, barHeight}, m_ready, m_total, m_theme);
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(Token::Ink2));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, u"%1/%2"_s.arg(m_ready).arg(m_total));
}

void ProgressBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QProgressBar::changeEvent(event);
}

void ProgressBar::setTexts()
{
    setAccessibleDescription(tr("%1 of %2 ready").arg(m_ready).arg(m_total));
}

// At least two digits each, so that bars below each other end in one line.
int ProgressBar::numbersWidth() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Small));
    return qMax(metrics.horizontalAdvance(u"88/88"_s), metrics.horizontalAdvance(u"%1/%2"_s.arg(m_ready).arg(m_total)));
}

void paintProgress(QPainter &painter, const QRect &rect, int ready, int total, const Theme &theme)
{
    const qreal radius = rect.height() / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Line));
    painter.drawRoundedRect(rect, radius, radius);
    if (ready > 0 && total > 0) {
        auto part = QRectF(rect);
        part.setWidth(qMax<qreal>(rect.height(), qMin(1.0, qreal(ready) / total) * rect.width()));
        painter.setBrush(theme.color(Token::Accent));
        painter.drawRoundedRect(part, radius, radius);
    }
    painter.restore();
}

} // namespace app

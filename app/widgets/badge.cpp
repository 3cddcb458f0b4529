// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/badge.h"

#include "app/theme/theme.h"
#include "app/widgets/panelframe.h"
#include "app/widgets/plaintext.h"

#include <QFontMetrics>
#include <QPainter>

namespace app {

namespace {

struct Measures
{
    explicit Measures(const Theme &theme)
        : font(theme.font(TextStyle::SmallStrong)), icon(theme.px(14)), padding(theme.px(7)), gap(theme.px(6))
    {}

    int besideText() const { return 2 * padding + icon + gap; }

    QFont font;
    int icon;
    int padding;
    int gap;
};

} // namespace

BadgeLook lookOf(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Done:
        return {Icon::Done, Token::DoneFg, Token::DoneBg};
    case BadgeKind::Todo:
        return {Icon::Todo, Token::TodoFg, Token::TodoBg};
    case BadgeKind::Busy:
        return {Icon::Busy, Token::BusyFg, Token::BusyBg};
    case BadgeKind::NotApplicable:
        return {Icon::NotApplicable, Token::TodoFg, Token::TodoBg};
    case BadgeKind::Late:
        return {Icon::Late, Token::LateFg, Token::LateBg};
    case BadgeKind::Risk:
        return {Icon::Warn, Token::RiskFg, Token::RiskBg};
    case BadgeKind::Confidential:
        return {Icon::Lock, Token::ConfFg, Token::ConfBg};
    }
    Q_UNREACHABLE();
}

BadgeKind badgeOf(core::Status status)
{
    switch (status) {
    case core::Status::Todo:
        return BadgeKind::Todo;
    case core::Status::Busy:
        return BadgeKind::Busy;
    case core::Status::Done:
        return BadgeKind::Done;
    case core::Status::NotApplicable:
        return BadgeKind::NotApplicable;
    }
    Q_UNREACHABLE();
}

QSize badgeSize(const BadgeContent &content, const Theme &theme)
{
    const Measures measures(theme);
    const QFontMetrics metrics(measures.font);
    return {measures.besideText() + textWidth(content.text, measures.font), qMax(theme.px(22), metrics.height() + 2)};
}

void paintBadge(QPainter &painter, const QRect &rect, const BadgeContent &content, const Theme &theme)
{
    const Measures measures(theme);
    const auto look = lookOf(content.kind);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.usesSystemColours() ? QPen(theme.color(look.front)) : Qt::NoPen);
    painter.setBrush(theme.color(look.back));
    const qreal half = theme.usesSystemColours() ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), theme.px(3), theme.px(3));

    const QRect icon(rect.left() + measures.padding, rect.top() + (rect.height() - measures.icon) / 2, measures.icon,
                     measures.icon);
    paintIcon(painter, icon, content.icon.value_or(look.icon), look.front, theme);

    const auto room = rect.adjusted(measures.padding + measures.icon + measures.gap, 0, -measures.padding, 0);
    painter.setFont(measures.font);
    painter.setPen(theme.color(look.front));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(measures.font).elidedText(content.text, Qt::ElideRight, room.width()));
    painter.restore();
}

Badge::Badge(const Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void Badge::setContent(const BadgeContent &content)
{
    m_content = content;
    setText(content.text);
    updateGeometry();
    explainWhatIsCut();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_content, m_theme);
}

QSize Badge::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), m_theme.px(80)), sizeHint().height()};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_content, m_theme);
}

void Badge::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    explainWhatIsCut();
}

void Badge::explainWhatIsCut()
{
    setToolTip(width() < sizeHint().width() ? toolTipOf(m_content.text) : QString());
}

} // namespace app

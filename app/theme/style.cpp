// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/theme/style.h"

#include "app/icons/icons.h"
#include "app/theme/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int ringMargin = 4; // two pixels of air and two of ring; not scaled, like all edges

void drawTick(QPainter &painter, const QRectF &box)
{
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    painter.drawPolyline(std::array{at(0.24, 0.53), at(0.42, 0.71), at(0.77, 0.31)}.data(), 3);
}

} // namespace

Style::Style(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(theme) {}

void Style::polish(QWidget *widget)
{
    if (auto *const button = qobject_cast<QPushButton *>(widget))
        button->setAutoDefault(true);
    QProxyStyle::polish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractButton *>(widget)) // these have the ring
            drawFocusFrame(option->rect, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(*option, *painter, true);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: // of a row Qt asks the same, and then names the view
        return !widget ? ringMargin : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.px(10);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_theme.px(20);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    // Below it, the ring would be a child of the control's parent, which cuts it off.
    return hint == SH_FocusFrame_AboveWidget ? 1 : QProxyStyle::styleHint(hint, option, widget, returnData);
}

// What a menu bar that is too narrow ends with. Qt's own picture costs a start the loading of all readers of images.
QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_ToolBarHorizontalExtensionButton ? iconOf(Icon::More, Token::Ink2, m_theme)
                                                       : QProxyStyle::standardIcon(icon, option, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    return element == SE_ItemViewItemFocusRect ? option->rect : QProxyStyle::subElementRect(element, option, widget);
}

void Style::drawIndicator(const QStyleOption &option, QPainter &painter, bool isRound) const
{
    const bool isOn = option.state & (State_On | State_NoChange);
    const bool isEnabled = option.state & State_Enabled;
    const auto edge = isEnabled ? m_theme.color(isOn ? Token::Accent : Token::Control) : m_theme.disabledColor();
    const auto box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = isRound ? box.height() / 2 : m_theme.px(4);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(isOn && !isRound ? edge : m_theme.color(Token::Surface));
    painter.drawRoundedRect(box, radius, radius);
    if (isOn && isRound) {
        painter.setBrush(edge);
        painter.drawEllipse(box.center(), box.width() / 4, box.height() / 4);
    } else if (isOn) {
        painter.setPen(
            QPen(m_theme.color(Token::OnAccent), 2 * m_theme.scale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (option.state & State_NoChange)
            painter.drawLine(QPointF(box.left() + box.width() / 4, box.center().y()),
                             QPointF(box.right() - box.width() / 4, box.center().y()));
        else
            drawTick(painter, box);
    }
    painter.restore();
}

void Style::drawFocusFrame(const QRect &rect, QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Token::Focus), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace app

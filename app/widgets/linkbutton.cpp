// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/linkbutton.h"

#include "app/theme/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

namespace app {

namespace {

class AccessibleLink : public QAccessibleWidget
{
public:
    explicit AccessibleLink(LinkButton *link) : QAccessibleWidget(link, QAccessible::Link) {}

    QString text(QAccessible::Text kind) const override
    {
        const auto text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? link()->text() : text;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            link()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    LinkButton *link() const { return static_cast<LinkButton *>(widget()); }
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *const link = qobject_cast<LinkButton *>(object);
    return link ? new AccessibleLink(link) : nullptr;
}

constexpr auto flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

LinkButton::LinkButton(const Theme &theme, const QString &text, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    QAccessible::installFactory(interfaceOf);
    setText(text);
    setShortcut({}); // an & in the text is no mnemonic
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize LinkButton::sizeHint() const
{
    const auto text = textRect(QWIDGETSIZE_MAX);
    return {text.width(), qMax(text.height(), m_theme.px(24))};
}

QSize LinkButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), m_theme.px(120)), m_theme.px(24)};
}

int LinkButton::heightForWidth(int width) const
{
    return qMax(textRect(width).height(), m_theme.px(24));
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(linkFont());
    painter.setPen(!isEnabled() ? m_theme.disabledColor()
                                : m_theme.color(underMouse() ? Token::AccentHover : Token::Accent));
    painter.drawText(rect(), flags, text());
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

QFont LinkButton::linkFont() const
{
    auto font = m_theme.font(TextStyle::Body);
    font.setUnderline(true);
    return font;
}

QRect LinkButton::textRect(int width) const
{
    return QFontMetrics(linkFont()).boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), flags & ~Qt::AlignVCenter, text());
}

} // namespace app

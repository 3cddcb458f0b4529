// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/theme/focusring.h"

#include "app/theme/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QTabBar>

namespace app {

namespace {

class Frame : public QFocusFrame
{
public:
    explicit Frame(const Theme &theme) : m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Token::Focus), 2));
        const int radius = m_theme.px(4) + 3; // goes round that of a button
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), radius, radius);
    }

private:
    const Theme &m_theme;
};

template<typename... Types>
bool isOneOf(const QWidget *widget)
{
    return (qobject_cast<const Types *>(widget) || ...);
}

bool showsFocusItself(const QWidget *widget)
{
    return widget->isWindow() || widget->property("drawsFocus").toBool() ||
           isOneOf<QLineEdit, QAbstractSpinBox, QComboBox, QAbstractScrollArea, QTabBar, QMenuBar, QMenu>(widget);
}

} // namespace

FocusRing::FocusRing(const Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QWidget *FocusRing::target() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        setClicked(nullptr);
        break;
    case QEvent::MouseButtonPress:
        setClicked(QApplication::focusWidget());
        break;
    case QEvent::FocusIn: // before the change of focus is told
        if (static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
            m_clicked = qobject_cast<QWidget *>(object);
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

void FocusRing::setClicked(QWidget *widget)
{
    if (m_clicked == widget)
        return;
    m_clicked = widget;
    follow(QApplication::focusWidget());
}

void FocusRing::follow(QWidget *focused)
{
    auto *const wanted = focused && focused != m_clicked && !showsFocusItself(focused) ? focused : nullptr;
    if (wanted == target())
        return;
    if (!m_frame)
        m_frame = new Frame(m_theme);
    m_frame->setWidget(wanted);
}

} // namespace app

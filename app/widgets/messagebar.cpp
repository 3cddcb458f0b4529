// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/messagebar.h"

#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/panelframe.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace app {

namespace {

struct Look
{
    Icon icon;
    Token front;
    Token back;
};

Look lookOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Info:
        return {Icon::Info, Token::Accent, Token::Soft};
    case Message::Kind::Warning:
        return {Icon::Warn, Token::RiskFg, Token::RiskBg};
    case Message::Kind::Error:
        return {Icon::Error, Token::LateFg, Token::LateBg};
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_layout(new QGridLayout(this)),
      m_icon(new IconLabel(theme, Icon::Info, Token::Accent, this)),
      m_text(new TextLabel(theme, TextStyle::Body, Token::Ink, this)), m_actions(new QWidget(this)),
      m_actionRow(new QBoxLayout(QBoxLayout::LeftToRight, m_actions)), m_close(new QToolButton(this))
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    m_actionRow->setContentsMargins({});
    m_layout->setColumnStretch(1, 1);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse); // and so a place in the tab order, for the actions to follow
    m_close->setIcon(iconOf(Icon::Close, Token::Ink2, theme));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QAbstractButton::clicked, this, &MessageBar::dismiss);
    connect(&theme, &Theme::changed, this, &MessageBar::arrange);
    setTexts();
    hide();
}

void MessageBar::say(const Message &message)
{
    Q_ASSERT(message.actions.size() <= 2);
    if (auto *const focused = QApplication::focusWidget(); focused && !isAncestorOf(focused))
        m_before = focused;
    m_message = message;
    const auto look = lookOf(message.kind);
    m_icon->setIcon(look.icon, look.front);
    m_text->setText(message.text);
    setActions(message.actions);
    setTexts();
    arrange();
    show();
    update();
    announce(*this);
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    auto *const focused = QApplication::focusWidget();
    if (focused && isAncestorOf(focused) && m_before)
        m_before->setFocus();
    hide();
    emit dismissed();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto look = lookOf(m_message.kind);
    paintPanel(painter, rect(), {look.back, look.front, 1}, m_theme);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QFrame::changeEvent(event);
}

void MessageBar::setActions(const QList<MessageAction> &actions)
{
    while (auto *const item = m_actionRow->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // this may be its own click
        }
        delete item;
    }
    auto *previous = static_cast<QWidget *>(m_text);
    for (const auto &action : actions) {
        auto *const button = new QPushButton(buttonTextOf(action.text));
        button->setProperty("small", true);
        connect(button, &QAbstractButton::clicked, this, action.run);
        m_actionRow->addWidget(button);
        button->show(); // else the layout counts it later than we do
        setTabOrder(previous, button);
        previous = button;
    }
    m_actionRow->addStretch();
    m_actions->setVisible(!actions.isEmpty());
}

void MessageBar::setTexts()
{
    const auto kind = m_message.kind == Message::Kind::Error     ? tr("Error")
                      : m_message.kind == Message::Kind::Warning ? tr("Warning")
                                                                 : tr("Message");
    setAccessibleName(QString(kind + u": " + m_message.text));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
}

// The actions stand beside the text where that leaves it enough room, else below it, and if need be below each other.
void MessageBar::arrange()
{
    const int margin = m_theme.px(12);
    m_layout->setContentsMargins(margin, m_theme.px(8), m_theme.px(8), m_theme.px(8));
    m_layout->setHorizontalSpacing(margin);
    m_layout->setVerticalSpacing(m_theme.px(8));
    m_close->setIconSize({m_theme.px(16), m_theme.px(16)});

    const int others = m_icon->sizeHint().width() + m_close->sizeHint().width() + 5 * margin;
    const bool isWide = width() >= others + actionsWidth() + m_theme.px(260);
    const bool isNarrow = width() < m_icon->sizeHint().width() + actionsWidth() + 3 * margin;
    for (QWidget *const part :
         {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_text), m_actions, static_cast<QWidget *>(m_close)})
        m_layout->removeWidget(part);
    m_layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_layout->addWidget(m_text, 0, 1);
    if (isWide)
        m_layout->addWidget(m_actions, 0, 2, Qt::AlignTop);
    else
        m_layout->addWidget(m_actions, 1, 1, 1, 3);
    // Ignored: the bar may become narrower than the actions beside each other.
    m_actions->setSizePolicy(isWide ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_actionRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_actionRow->setSpacing(m_theme.px(8));
    m_layout->addWidget(m_close, 0, 3, Qt::AlignTop);
    // All parts stand in the middle of the first line, however many there are.
    const int line = qMax(m_close->sizeHint().height(), m_theme.px(28));
    const int air = (line - QFontMetrics(m_text->font()).height()) / 2;
    m_text->setContentsMargins(0, air, 0, air);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_icon->setMinimumHeight(line);
}

int MessageBar::actionsWidth() const
{
    int width = 0;
    for (const auto *const button : m_actions->findChildren<QPushButton *>())
        width += button->isHidden() ? 0 : button->sizeHint().width() + m_theme.px(8);
    return width;
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/rolebutton.h"

#include "app/icons/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/plaintext.h"
#include "app/window/identity.h"
#include "app/wording.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace app {

namespace {

QString initialsOf(const QString &name)
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    if (!words.isEmpty())
        initials += words.first().left(1);
    if (words.size() > 1)
        initials += words.last().left(1);
    return initials.toUpper();
}

} // namespace

RoleButton::RoleButton(Desk &desk, QWidget *parent) : QAbstractButton(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("workAs"));
    setFocusPolicy(Qt::StrongFocus);
    const auto tell = [this] {
        setText(buttonTextOf(m_desk.session().name));
        setAccessibleName(tr("Work as: %1, %2").arg(m_desk.session().name, labelOf(m_desk.role())));
        setToolTip(toolTipOf(tr("Work as: %1, %2").arg(m_desk.session().name, labelOf(m_desk.role()))));
        update();
    };
    connect(&desk, &Desk::sessionChanged, this, tell);
    connect(this, &QAbstractButton::clicked, this, &RoleButton::openMenu);
    tell();
}

void RoleButton::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

QSize RoleButton::sizeHint() const
{
    const auto &theme = m_desk.theme();
    const int text = QFontMetrics(theme.font(TextStyle::SmallStrong)).height() + QFontMetrics(theme.font(TextStyle::Caption)).height();
    return {theme.px(160), std::max(theme.px(60), text + theme.px(20))};
}

QSize RoleButton::minimumSizeHint() const
{
    return {m_desk.theme().px(m_isCompact ? 48 : 80), sizeHint().height()};
}

void RoleButton::paintEvent(QPaintEvent *)
{
    const auto &theme = m_desk.theme();
    QPainter painter(this);
    painter.fillRect(QRect(theme.px(12), 0, width() - theme.px(24), 1), theme.color(Token::Line));
    if (underMouse())
        painter.fillRect(rect().adjusted(theme.px(8), theme.px(4), -theme.px(8), -theme.px(4)), theme.color(Token::Hover));
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme.px(32);
    const QRect circle(m_isCompact ? (width() - side) / 2 : theme.px(18), (height() - side) / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Soft));
    painter.drawEllipse(circle);
    painter.setPen(theme.color(Token::Accent));
    painter.setFont(theme.font(TextStyle::SmallStrong));
    painter.drawText(circle, Qt::AlignCenter, initialsOf(m_desk.session().name));

    if (m_isCompact)
        return;
    const int left = circle.right() + theme.px(10);
    const int right = width() - theme.px(38);
    const int name = painter.fontMetrics().height();
    const int caption = QFontMetrics(theme.font(TextStyle::Caption)).height();
    const int top = (height() - name - caption) / 2;
    painter.setPen(theme.color(Token::Ink));
    painter.drawText(QRect(left, top, right - left, name), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_desk.session().name, Qt::ElideRight, right - left));
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.color(Token::Ink2));
    painter.drawText(QRect(left, top + name, right - left, caption), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(capitalised(labelOf(m_desk.role())), Qt::ElideRight, right - left));
    const int icon = theme.px(16);
    paintIcon(painter, QRect(width() - theme.px(30), (height() - icon) / 2, icon, icon), Icon::Down, Token::Ink2, theme);
}

void RoleButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RoleButton::openMenu()
{
    auto *const menu = new QMenu(this); // what is chosen may replace this button
    menu->setAttribute(Qt::WA_DeleteOnClose);
    mendMenu(*menu);
    auto *const group = new QActionGroup(menu);
    for (const auto &identity : identitiesOf(m_desk)) {
        auto *const action = menu->addAction(buttonTextOf(tr("%1, %2").arg(identity.name, labelOf(identity.role))));
        action->setCheckable(true);
        action->setChecked(identity.role == m_desk.role() && identity.name == m_desk.session().name);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, identity] { m_desk.askToWorkAs(identity.role, identity.name); },
                Qt::QueuedConnection);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Someone else…")), &QAction::triggered, this, &RoleButton::askWho, Qt::QueuedConnection);
    menu->popup(mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void RoleButton::askWho()
{
    if (const auto identity = askIdentity(m_desk.theme(), {m_desk.session().name, m_desk.role()},
                                          identitiesIn(m_desk.workspace()), window()))
        m_desk.askToWorkAs(identity->role, identity->name);
}

} // namespace app

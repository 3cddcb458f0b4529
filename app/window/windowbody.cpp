// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/windowbody.h"

#include "app/widgets/taborder.h"
#include "app/window/notices.h"
#include "app/window/screen.h"
#include "app/window/sidebar.h"

#include <QApplication>
#include <QHBoxLayout>

namespace app {

WindowBody::WindowBody(const Theme &theme, Desk *desk, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_main(new QVBoxLayout), m_notices(new Notices(theme, desk))
{
    auto *const all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    if (desk) {
        m_sidebar = new Sidebar(*desk, this);
        all->addWidget(m_sidebar);
    }
    m_main->setSpacing(0);
    m_main->addWidget(m_notices);
    all->addLayout(m_main, 1);
    arrange();
}

WindowBody::~WindowBody()
{
    dropScreen();
}

void WindowBody::setPage(QWidget *page)
{
    m_main->addWidget(page, 1);
}

void WindowBody::setScreen(std::unique_ptr<Screen> screen, const QString &focusName)
{
    dropScreen();
    m_screen = screen.release();
    m_main->addWidget(m_screen, 1);
    m_sidebar->takeColumn(m_screen->sideColumn());
    auto *const named = focusName.isEmpty() ? nullptr : findChild<QWidget *>(focusName);
    if (auto *const field = named ? named : m_screen->firstField())
        field->setFocus(Qt::OtherFocusReason);
    // Once more when what belonged to the former screen has gone: the keyboard is never nowhere.
    QMetaObject::invokeMethod(
        m_screen,
        [screen = m_screen] {
            auto *const field = screen->firstField();
            if (field && screen->isActiveWindow() && !QApplication::focusWidget())
                field->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

QList<QWidget *> WindowBody::panes() const
{
    return m_screen ? QList<QWidget *>{m_sidebar->pane()} + m_screen->panes() : QList<QWidget *>();
}

void WindowBody::dropScreen()
{
    if (!m_screen)
        return;
    m_sidebar->takeColumn(nullptr); // it works on the screen
    delete m_screen;
    m_screen = nullptr;
}

void WindowBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Qt asks whoever has the keyboard, and then what that is in.
bool WindowBody::focusNextPrevChild(bool next)
{
    tabInOrder(*this);
    return QWidget::focusNextPrevChild(next);
}

// How much fits depends on the size of the text as much as on that of the window.
void WindowBody::arrange()
{
    constexpr int leastForColumn = 800;
    if (m_sidebar)
        m_sidebar->setCompact(width() / m_theme.scale() < leastForColumn);
}

} // namespace app

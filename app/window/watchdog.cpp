// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/watchdog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>

#include <chrono>
#include <cstdio>

using namespace std::chrono_literals;

namespace app {

std::unique_ptr<Watchdog> Watchdog::fromEnvironment()
{
    return qEnvironmentVariableIsSet("VERTREKWIJZER_WATCHDOG") ? std::make_unique<Watchdog>() : nullptr;
}

Watchdog::Watchdog() : m_thread([this] { knock(); }) {}

Watchdog::~Watchdog()
{
    m_isEnding = true;
    m_thread.join();
    std::fprintf(stderr, "longest wait of the window: %d ms\n", worst());
}

void Watchdog::knock()
{
    while (!m_isEnding) {
        std::this_thread::sleep_for(10ms);
        QElapsedTimer waited;
        waited.start();
        m_isAnswered = false;
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        while (!m_isAnswered && !m_isEnding)
            std::this_thread::sleep_for(1ms);
        if (m_isAnswered)
            m_worst = std::max(m_worst.load(), int(waited.elapsed()));
    }
}

bool Watchdog::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    m_isAnswered = true;
    return true;
}

} // namespace app

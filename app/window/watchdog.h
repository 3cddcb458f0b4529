// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

namespace app {

// Measures how long the window keeps a person waiting: knocks on the thread of the window every 10 ms and notes the longest
// time until it answers. Only where the environment asks for it, as the journeys do; its result goes to standard error.
class Watchdog : public QObject
{
    Q_OBJECT
public:
    static std::unique_ptr<Watchdog> fromEnvironment(); // null unless VERTREKWIJZER_WATCHDOG is set
    Watchdog();
    ~Watchdog() override;

    int worst() const { return m_worst; } // milliseconds

protected:
    bool event(QEvent *event) override;

private:
    void knock();

    std::atomic<int> m_worst = 0;
    std::atomic<bool> m_isAnswered = true;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

} // namespace app

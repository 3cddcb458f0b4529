// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace app {

// Long work on values, in a thread of its own, one thing after the other; what it answers comes back to this thread. The
// window stays usable meanwhile.
class Background : public QObject
{
    Q_OBJECT
public:
    // Is told how far the work is; answers false when it must stop.
    using Progress = std::function<bool(qsizetype done, qsizetype total)>;

    // `room` holds what works share; it lives in the thread, and ends there.
    explicit Background(std::unique_ptr<QObject> room = std::make_unique<QObject>(), QObject *parent = nullptr);
    ~Background() override; // stops, and waits for that

    // `work` is called with a Progress, in the thread; `done` with its answer, here, unless it was stopped.
    template<typename Work, typename Done>
    void run(Work work, Done done)
    {
        QMetaObject::invokeMethod(m_room, [this, stop = m_stop, work = std::move(work), done = std::move(done)]() mutable {
            if (*stop)
                return;
            auto answer = work(progressFor(stop));
            QMetaObject::invokeMethod(this, [this, stop, answer = std::move(answer), done = std::move(done)]() mutable {
                if (!*stop)
                    done(std::move(answer));
            });
        });
    }

    void stop();   // all of it: what runs, and what waits
    void finish(); // waits until all of it is done

signals:
    void progressed(qsizetype done, qsizetype total);

private:
    using Stop = std::shared_ptr<std::atomic<bool>>;

    Progress progressFor(const Stop &stop);

    QThread m_thread;
    QObject *m_room;
    Stop m_stop = std::make_shared<std::atomic<bool>>(false);
};

} // namespace app

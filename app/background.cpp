// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/background.h"

namespace app {

namespace {

constexpr qint64 betweenReports = 40; // milliseconds: faster than that nobody reads

} // namespace

Background::Background(std::unique_ptr<QObject> room, QObject *parent) : QObject(parent), m_room(room.release())
{
    m_room->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
    m_thread.start();
}

Background::~Background()
{
    *m_stop = true;
    // Behind what waits, so that all of it is let go in the thread that may hold a part of it.
    QMetaObject::invokeMethod(m_room, [thread = &m_thread] { thread->quit(); });
    m_thread.wait();
}

void Background::stop()
{
    *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
}

void Background::finish()
{
    QMetaObject::invokeMethod(m_room, [] {}, Qt::BlockingQueuedConnection);
}

Background::Progress Background::progressFor(const Stop &stop)
{
    auto last = std::make_shared<QElapsedTimer>();
    last->start();
    return [this, stop, last](qsizetype done, qsizetype total) {
        if (last->elapsed() >= betweenReports) {
            last->restart();
            QMetaObject::invokeMethod(this, [this, stop, done, total] {
                if (!*stop)
                    emit progressed(done, total);
            });
        }
        return !*stop;
    };
}

} // namespace app

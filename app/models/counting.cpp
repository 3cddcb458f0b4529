// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/counting.h"

#include "app/models/dossierchips.h"

using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto firstPaint = 50ms; // what a screen shows comes before what it counts

} // namespace

// Opens the register when it is first asked, in the thread that asks.
class Counting::Reader : public QObject
{
public:
    explicit Reader(const core::Connection &connection) : m_connection(connection) {}

    std::optional<int> count(const core::Session &session, const core::ListFilter &filter)
    {
        if (!m_workspace) {
            auto opened = core::Workspace::open(m_connection, core::Access::ReadOnly);
            if (!opened)
                return {};
            m_workspace = *std::move(opened);
        }
        m_workspace->setSession(session);
        return countedBy(*m_workspace, filter);
    }

private:
    core::Connection m_connection;
    std::unique_ptr<core::Workspace> m_workspace;
};

Counting::Counting(const core::Workspace &workspace, const core::Connection &connection)
    : m_workspace(workspace), m_connection(connection)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(firstPaint);
    QObject::connect(&m_wait, &QTimer::timeout, &m_wait, [this] { askReader(); });
}

Counting::~Counting() = default;

void Counting::ask(QObject &asker, const QList<Question> &questions)
{
    m_wait.stop();
    if (m_thread)
        m_thread->stop();
    if (countedBy(m_workspace, {}) < mostCounted) {
        for (const auto &[filter, answer] : questions)
            answer(countedBy(m_workspace, filter));
        return;
    }
    m_asker = &asker;
    m_questions = questions;
    m_wait.start();
}

void Counting::askReader()
{
    if (!m_asker)
        return;
    if (!m_thread) {
        auto reader = std::make_unique<Reader>(m_connection);
        m_reader = reader.get();
        m_thread = std::make_unique<Background>(std::move(reader));
    }
    for (const auto &[filter, answer] : std::as_const(m_questions)) {
        m_thread->run([reader = m_reader, session = m_workspace.session(),
                       filter = filter](const Background::Progress &) { return reader->count(session, filter); },
                      [asker = m_asker, answer = answer](std::optional<int> counted) {
                          if (asker && counted)
                              answer(*counted);
                      });
    }
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/background.h"
#include "core/workspace.h"

#include <QPointer>
#include <QTimer>

namespace app {

// How many dossiers there are of each kind that a screen tells of. At once in a register of the usual size; in a large one
// by a reader of its own in a thread, since one count may take longer than a key can wait.
class Counting
{
    Q_DISABLE_COPY_MOVE(Counting)
public:
    struct Question
    {
        core::ListFilter filter;
        std::function<void(int counted)> answer; // of countedBy()
    };

    Counting(const core::Workspace &workspace, const core::Connection &connection);
    ~Counting();

    // Instead of what was asked before. No answer comes when the asker has gone, or when it cannot be counted.
    void ask(QObject &asker, const QList<Question> &questions);

private:
    class Reader;

    void askReader();

    const core::Workspace &m_workspace;
    core::Connection m_connection;
    QTimer m_wait;
    QPointer<QObject> m_asker;
    QList<Question> m_questions;
    Reader *m_reader = nullptr; // lives in the thread
    std::unique_ptr<Background> m_thread;
};

} // namespace app

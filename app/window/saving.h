// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace.h"

#include <QDateTime>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace app {

// Something on screen that may hold what is not in the register yet.
class Unsaved
{
public:
    virtual bool flush() = 0; // writes it; false: the register did not take it

protected:
    ~Unsaved() = default;
};

// Whether everything somebody did is in the register: the one place that knows.
class Saving : public QObject
{
    Q_OBJECT
public:
    enum class State { Saved, Failed, ReadOnly };

    explicit Saving(core::Workspace &workspace, QObject *parent = nullptr);

    core::Workspace &workspace() const { return m_workspace; }
    State state() const { return m_state; }
    QDateTime savedAt() const { return m_savedAt; } // invalid: nothing was written yet
    bool isDraft() const { return m_isDraft; }      // what was written last is a draft of a dossier that has not started
    const core::Error &error() const { return m_error; }

    bool flush(); // writes what is being typed; false: some of it could not be written
    void tryAgain();
    void succeeded();
    void keptDraft(); // the same, of a dossier that has not started
    // Of a write that the disk or the server did not take; what somebody may not do is no failure to save.
    void failed(const core::Error &error);
    static bool isFailure(const core::Error &error);
    void lookAtPlace(); // a file that went away is missed before anybody types on

    void add(Unsaved *field) { m_fields.insert(field); }
    void remove(Unsaved *field) { m_fields.remove(field); }

signals:
    void changed();

private:
    void saved(bool isDraft);
    void setState(State state);

    core::Workspace &m_workspace;
    State m_state = State::Saved;
    QDateTime m_savedAt;
    bool m_isDraft = false;
    core::Error m_error;
    QSet<Unsaved *> m_fields;
    QTimer m_retry;
};

} // namespace app

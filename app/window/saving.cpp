// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/saving.h"

using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto retryEvery = 10s;
constexpr auto retryWhileInUse = 500ms; // another program writes: most often that is over at once

} // namespace

Saving::Saving(core::Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_state(workspace.isReadOnly() ? State::ReadOnly : State::Saved)
{
    connect(&m_retry, &QTimer::timeout, this, &Saving::tryAgain);
    connect(&workspace, &core::Workspace::dossierChanged, this, &Saving::succeeded);
    connect(&workspace, &core::Workspace::dossierStarted, this, &Saving::succeeded);
}

bool Saving::flush()
{
    bool isWritten = true;
    const auto fields = m_fields;
    for (auto *const field : fields) {
        if (m_fields.contains(field))
            isWritten = field->flush() && isWritten;
    }
    return isWritten;
}

// When nothing is left to write, what failed was a choice: that she sees on screen, as it was before.
void Saving::tryAgain()
{
    if (flush() && m_state == State::Failed && m_workspace.tryToWrite()) {
        m_retry.stop();
        setState(State::Saved);
    }
}

void Saving::lookAtPlace()
{
    const bool isMissed = m_state == State::Failed && m_error.code == core::ErrorCode::RegisterNotFound;
    if (m_workspace.isInPlace() == isMissed) {
        if (isMissed)
            tryAgain();
        else
            failed({.code = core::ErrorCode::RegisterNotFound, .about = {}, .detail = {}, .problems = {}});
    }
}

void Saving::succeeded()
{
    saved(false);
}

void Saving::keptDraft()
{
    saved(true);
}

void Saving::saved(bool isDraft)
{
    m_isDraft = isDraft;
    m_savedAt = QDateTime::currentDateTime();
    m_retry.stop();
    setState(State::Saved);
}

bool Saving::isFailure(const core::Error &error)
{
    switch (error.code) {
    case core::ErrorCode::Storage:
    case core::ErrorCode::DiskFull:
    case core::ErrorCode::ReadOnly:
    case core::ErrorCode::InUse:
    case core::ErrorCode::Damaged:
    case core::ErrorCode::ConnectionLost:
    case core::ErrorCode::CannotOpen:
    case core::ErrorCode::CannotWriteFile:
    case core::ErrorCode::RegisterNotFound:
        return true;
    default:
        return false;
    }
}

void Saving::failed(const core::Error &error)
{
    if (!isFailure(error) || m_state == State::ReadOnly)
        return;
    m_error = error;
    m_retry.start(error.code == core::ErrorCode::InUse ? retryWhileInUse : retryEvery);
    setState(State::Failed);
}

void Saving::setState(State state)
{
    if (m_state == State::ReadOnly)
        return;
    m_state = state;
    emit changed();
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/saving.h"

using namespace std::chrono_literals;

namespace app {

Saving::Saving(core::Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_state(workspace.isReadOnly() ? State::ReadOnly : State::Saved)
{
    m_retry.setInterval(10s);
    connect(&m_retry, &QTimer::timeout, this, &Saving::flush);
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
    m_retry.start();
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

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace.h"

#include <QTimer>

#include <functional>

namespace app {

// What a screen asks of all dossiers, in pieces: at once in a register of the usual size; in a large one after the screen
// shows, with keys and painting in between.
class Piecemeal : public QObject
{
    Q_OBJECT
public:
    using Pieces = QList<std::function<void()>>;

    Piecemeal(const core::Workspace &workspace, QObject *parent);

    void start(const Pieces &pieces); // instead of what was left

private:
    void next();

    const core::Workspace &m_workspace;
    Pieces m_left;
    QTimer m_timer;
};

} // namespace app

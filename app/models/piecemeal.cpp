// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/piecemeal.h"

#include "app/models/dossierchips.h"

namespace app {

Piecemeal::Piecemeal(const core::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&m_timer, &QTimer::timeout, this, &Piecemeal::next);
}

void Piecemeal::start(const Pieces &pieces)
{
    m_left = pieces;
    if (countedBy(m_workspace, {}) == mostCounted) {
        m_timer.start();
        return;
    }
    while (!m_left.isEmpty())
        m_left.takeFirst()();
}

void Piecemeal::next()
{
    if (!m_left.isEmpty())
        m_left.takeFirst()();
    if (m_left.isEmpty())
        m_timer.stop();
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/core/computers.h"

#include <QRandomGenerator>

// What somebody might do at her computer. What is refused is no part of it: everybody tries things.
class RandomEdits
{
public:
    RandomEdits(Computer &computer, const core::DossierId &dossier, QRandomGenerator &dice)
        : m_computer(computer), m_dossier(dossier), m_dice(dice)
    {}

    void one();

private:
    core::Workspace &workspace() { return m_computer.workspace(); }
    int upTo(qsizetype count) { return m_dice.bounded(int(count)); }
    QString text();
    void editTask(const core::DossierView &view);
    void addRow(const core::DossierView &view);
    void editRow(const core::DossierView &view);
    void changeDossier(const core::DossierView &view);
    void undo();
    void sign();
    void settle();

    Computer &m_computer;
    const core::DossierId &m_dossier;
    QRandomGenerator &m_dice;
};

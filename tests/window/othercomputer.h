// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/window/testwindow.h"

// Somebody at another computer, with a register of her own that was made around a case file; or a manager who started there.
class OtherComputer
{
    Q_DISABLE_COPY_MOVE(OtherComputer)
public:
    explicit OtherComputer(core::Role role);  // the example, with whoever has this role in the dossier of Joris
    explicit OtherComputer(TestWindow &test); // Joris, who was sent his dossier from this window
    ~OtherComputer() = default;

    core::Workspace &workspace() { return *m_workspace; }
    core::DossierId dossier() const { return m_dossier; }
    void note(const QString &item, const QString &text);
    QString sendTo(const core::CaseParty &reader, const QString &passphrase = {}); // the path of the file

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::Workspace> m_workspace;
    core::DossierId m_dossier;
    int m_files = 0;
};

// As long as it lives, what a program keeps by itself is in a folder that is thrown away.
class AwayFromHome
{
    Q_DISABLE_COPY_MOVE(AwayFromHome)
public:
    AwayFromHome();
    ~AwayFromHome();

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

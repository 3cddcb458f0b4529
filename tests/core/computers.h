// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/core/testregister.h"

// A computer of somebody: a register of its own, made around the first case file that is opened there.
class Computer
{
    Q_DISABLE_COPY_MOVE(Computer)
public:
    Computer(core::Role role, const QString &name, core::Sources sources = core::Sources::ofMachine());
    ~Computer() = default;

    bool hasRegister() const { return m_workspace != nullptr; }
    core::Workspace &workspace() { return *m_workspace; }
    core::CaseParty party() const { return {m_role, m_name}; }
    core::DossierId start(); // startRequest(), in a new register

    core::CaseFile fileFor(const Computer &reader, const core::DossierId &dossier);
    // Through the bytes of a file, as it is sent.
    core::CaseImport open(const core::CaseFile &file);
    core::CaseImport send(Computer &reader, const core::DossierId &dossier) { return reader.open(fileFor(reader, dossier)); }
    QStringList findings(); // of verify

    core::Role role() const { return m_role; }
    const core::Connection &connection() const { return m_connection; }

private:
    void make(const core::Organisation &organisation);

    core::Role m_role;
    QString m_name;
    core::Sources m_sources;
    QTemporaryDir m_folder;
    core::Connection m_connection;
    std::unique_ptr<core::Workspace> m_workspace;
};

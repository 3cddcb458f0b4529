// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/computers.h"

using namespace Qt::StringLiterals;
using namespace core;

Computer::Computer(Role role, const QString &name, Sources sources)
    : m_role(role), m_name(name), m_sources(std::move(sources))
{
    REQUIRE(m_folder.isValid());
    m_connection.database = m_folder.filePath(u"register.vwz"_s);
}

void Computer::make(const Organisation &organisation)
{
    m_workspace =
        must(Workspace::create(m_connection, organisation, {.role = m_role, .name = m_name, .today = sampleDay}, m_sources));
}

DossierId Computer::start()
{
    make(*startRequest().organisation);
    return must(m_workspace->startDossier(startRequest()));
}

CaseFile Computer::fileFor(const Computer &reader, const DossierId &dossier)
{
    return must(m_workspace->exportCase(dossier, reader.party()));
}

CaseImport Computer::open(const CaseFile &file)
{
    const auto read = must(readCaseFile(must(writeCaseFile(file))));
    REQUIRE(read == file);
    if (!m_workspace)
        make(organisationIn(read));
    return must(m_workspace->importCase(read));
}

QStringList Computer::findings()
{
    QStringList found;
    for (const auto &finding : must(m_workspace->verify()))
        found.append(QString::number(int(finding.kind)) % u' ' % finding.what);
    return found;
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/window/othercomputer.h"

#include "core/demo/example.h"

using namespace Qt::StringLiterals;

OtherComputer::OtherComputer(core::Role role)
{
    const auto path = m_folder.filePath(u"ander.vwz"_s);
    REQUIRE(core::writeExampleRegister({.database = path}, {.seed = 1, .today = exampleDay}));
    m_workspace = *core::Workspace::open({.database = path});
    m_workspace->setSession({.role = core::Role::Hr, .today = exampleDay});
    m_dossier = m_workspace->list({.search = u"Joris van Leeuwen"_s})->first().id;
    const auto name = m_workspace->view(m_dossier)->record.dossier.nameOf(role);
    m_workspace->setSession({.role = role, .name = name, .today = exampleDay});
}

OtherComputer::OtherComputer(TestWindow &test) : m_dossier(test.joris())
{
    const auto file = test.workspace().exportCase(m_dossier, {core::Role::Employee, u"Joris van Leeuwen"_s});
    REQUIRE(file);
    auto made = core::Workspace::create({.database = m_folder.filePath(u"joris.vwz"_s)}, core::organisationIn(*file),
                                        core::sessionFor(*file, exampleDay));
    REQUIRE(made);
    m_workspace = *std::move(made);
    REQUIRE(m_workspace->importCase(*file));
}

void OtherComputer::note(const QString &item, const QString &text)
{
    REQUIRE(m_workspace->setTask(m_dossier, item, {.note = text}));
}

QString OtherComputer::sendTo(const core::CaseParty &reader, const QString &passphrase)
{
    const auto path = m_folder.filePath(u"bestand-%1.vwdossier"_s.arg(++m_files));
    const auto file = m_workspace->exportCase(m_dossier, reader);
    REQUIRE(file);
    const auto bytes = core::writeCaseFile(*file, passphrase);
    REQUIRE(bytes);
    REQUIRE(core::saveCaseFile(path, *bytes));
    return path;
}

AwayFromHome::AwayFromHome() : m_before(qgetenv("XDG_DATA_HOME"))
{
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
}

AwayFromHome::~AwayFromHome()
{
    if (m_before.isEmpty())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", m_before);
}

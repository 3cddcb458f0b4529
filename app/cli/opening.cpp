// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/opening.h"

#include "app/cli/arguments.h"
#include "core/domain/cleantext.h"
#include "core/storage/healthcheck.h"

using namespace Qt::StringLiterals;

namespace app {

core::Session sessionOf(const Arguments &arguments)
{
    return {
        .role = arguments.word("as"_L1, core::Role::Manager), .name = arguments.text("by"_L1), .today = arguments.today()};
}

core::Sources sourcesOf(const Arguments &arguments)
{
    return arguments.has("today"_L1) ? core::Sources::ofMachine(arguments.today()) : core::Sources::ofMachine();
}

namespace {

core::Result<void> lookAt(const core::Connection &connection)
{
    if (connection.kind != core::Connection::Kind::File)
        return {};
    const auto &file = connection.database;
    return core::checkHealth(file, core::wasLeftOpen(file) ? core::Depth::Quick : core::Depth::Tail);
}

} // namespace

core::Result<std::unique_ptr<core::Workspace>> openRegister(const Arguments &arguments, Health health)
{
    const auto connection = core::Connection::fromText(arguments.text("register"_L1));
    if (!connection)
        return core::Unexpected{connection.error()};
    if (const auto looked = health == Health::Good ? lookAt(*connection) : core::Result<void>(); !looked)
        return core::Unexpected{looked.error()};
    auto workspace = core::Workspace::open(*connection, core::Access::ReadWrite, sourcesOf(arguments));
    if (workspace)
        (*workspace)->setSession(sessionOf(arguments));
    return workspace;
}

core::Result<core::DossierId> dossierIdIn(const QString &text)
{
    const auto id = core::DossierId::fromText(text);
    if (id.isNull())
        return core::fail(core::ErrorCode::DossierNotFound, {core::shown(text)});
    return id;
}

core::Result<DossierInRegister> openDossier(const Arguments &arguments)
{
    auto workspace = openRegister(arguments);
    if (!workspace)
        return core::Unexpected{workspace.error()};
    const auto id = dossierIdIn(arguments.text("dossier"_L1));
    if (!id)
        return core::Unexpected{id.error()};
    return DossierInRegister{std::move(*workspace), *id};
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/beside.h"

#include "app/window/desk.h"

namespace app {

core::Result<std::unique_ptr<core::Workspace>> Beside::open(core::Access access) const
{
    auto workspace = core::Workspace::open(connection, access);
    if (workspace)
        (*workspace)->setSession(session);
    return workspace;
}

core::Result<Beside> besideOf(const Desk &desk)
{
    const auto connection = core::Connection::fromText(desk.opened().address);
    if (!connection)
        return core::Unexpected{connection.error()};
    return Beside{*connection, desk.session()};
}

} // namespace app

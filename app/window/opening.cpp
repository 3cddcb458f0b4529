// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/opening.h"

#include "core/storage/healthcheck.h"
#include "core/storage/registerfile.h"

namespace app {

namespace {

bool isDamage(const core::Result<void> &health)
{
    return !health && health.error().code == core::ErrorCode::Damaged;
}

core::Result<void> healthOf(const QString &file)
{
    return file.isEmpty() ? core::Result<void>() : core::checkHealth(file, core::Depth::Tail);
}

} // namespace

core::Result<Opening> openRegister(const QString &address, Over over, const std::optional<core::Result<void>> &health)
{
    const auto connection = core::Connection::fromText(address);
    if (!connection)
        return core::Unexpected{connection.error()};
    Opening opening{.workspace = {}, .opened = {.address = address}, .hold = {}};
    auto &opened = opening.opened;
    const auto file = registerFileOf(opened);
    lookForObstacle(opened);
    if (isDamage(health ? *health : healthOf(file)))
        opened.obstacle = Obstacle::Damaged;
    const bool isOccupied = opened.obstacle == Obstacle::Occupied && over == Over::Nobody;
    const bool readsOnly = isOccupied || opened.obstacle == Obstacle::Damaged;
    auto workspace = core::Workspace::open(*connection, readsOnly ? core::Access::ReadOnly : core::Access::ReadWrite);
    if (!workspace)
        return core::Unexpected{workspace.error()};
    opening.workspace = *std::move(workspace);
    opened.isReadOnly = opening.workspace->isReadOnly();
    opened.isOnNetwork = !file.isEmpty() && core::isOnNetwork(file);
    opened.cloudService = file.isEmpty() ? QString() : core::cloudFolderOf(file);
    return opening;
}

core::Result<void> occupy(Opening &opening, const QString &name, Over over)
{
    if (opening.workspace->isReadOnly() || registerFileOf(opening.opened).isEmpty())
        return {};
    const auto occupied = opening.hold.occupy(opening.opened, name, over);
    if (occupied || occupied.error().code != core::ErrorCode::InUse)
        return {}; // a disk may have no room for a mark: that is said when there is something to save
    auto reading = openRegister(opening.opened.address);
    if (!reading)
        return core::Unexpected{reading.error()};
    opening = *std::move(reading);
    return {};
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace.h"

#include "core/commands/settings.h"
#include "core/domain/cells.h"
#include "core/storage/store.h"

using namespace Qt::StringLiterals;

// What holds for all dossiers together: those that run already keep what they were started with.
namespace core {

Result<ChangeId> Workspace::settingsCommand(const std::function<Result<QList<CellChange>>()> &decide)
{
    if (const auto allowed = settings::mayChange(m_session); !allowed)
        return Unexpected{allowed.error()};
    const auto writing = Writing::begin(*m_store);
    if (!writing)
        return Unexpected{writing.error()};
    const auto cells = decide();
    if (!cells)
        return Unexpected{cells.error()};
    if (cells->isEmpty())
        return fail(ErrorCode::NothingToChange);
    auto change = newChange(settingsAction(), {});
    change.cells = *cells;
    (*writing)->complete(change);
    (*writing)->append(change, m_sources.salt());
    if (const auto committed = (*writing)->commit(); !committed)
        return Unexpected{committed.error()};
    emit settingsChanged();
    return change.id;
}

Result<ChangeId> Workspace::changeSettings(const Organisation &organisation)
{
    return settingsCommand([&]() -> Result<QList<CellChange>> {
        auto next = organisation;
        if (const auto checked = settings::check(next); !checked)
            return Unexpected{checked.error()};
        const auto current = m_store->organisation();
        if (!current)
            return Unexpected{current.error()};
        return difference(*current, next);
    });
}

} // namespace core

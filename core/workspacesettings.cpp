// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace.h"

#include "core/commands/settings.h"
#include "core/domain/cells.h"
#include "core/storage/store.h"

#include <algorithm>

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

Result<PersonId> Workspace::setColleague(const Colleague &colleague)
{
    auto next = colleague;
    if (next.person.id.isNull())
        next.person.id = PersonId(m_sources.uuid());
    const auto changed = settingsCommand([&]() -> Result<QList<CellChange>> {
        if (const auto checked = settings::check(next); !checked)
            return Unexpected{checked.error()};
        const auto current = knownColleague(next.person.id);
        return current ? Result(difference(*current, next)) : Unexpected{current.error()};
    });
    if (!changed)
        return Unexpected{changed.error()};
    return next.person.id;
}

Result<ChangeId> Workspace::removeColleague(const PersonId &colleague)
{
    return settingsCommand([&]() -> Result<QList<CellChange>> {
        const auto current = knownColleague(colleague);
        const Colleague nobody{.person = {.id = colleague}};
        return current ? Result(difference(*current, nobody)) : Unexpected{current.error()};
    });
}

Result<QList<Colleague>> Workspace::colleagues(std::optional<Role> role) const
{
    auto colleagues = m_store->colleagues();
    if (colleagues && role)
        colleagues->removeIf([&](const Colleague &colleague) { return !colleague.roles.contains(*role); });
    return colleagues;
}

// Without a name when there is nobody with that id.
Result<Colleague> Workspace::knownColleague(const PersonId &id) const
{
    const auto all = m_store->colleagues();
    if (!all)
        return Unexpected{all.error()};
    const auto found = std::ranges::find(*all, id, [](const Colleague &each) { return each.person.id; });
    return found == all->end() ? Colleague{.person = {.id = id}} : *found;
}

} // namespace core

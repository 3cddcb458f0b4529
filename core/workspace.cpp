// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace.h"

#include "core/commands/settings.h"
#include "core/domain/cells.h"
#include "core/domain/cleantext.h"
#include "core/exchange/conflicts.h"
#include "core/storage/indexrows.h"
#include "core/storage/publication.h"
#include "core/storage/store.h"
#include "core/templates/library.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

// The newest version of each template, in the order of the bundled ones.
bool isNewer(const Template &bundled, const QList<TemplateRef> &registered)
{
    return std::none_of(registered.begin(), registered.end(), [&](const TemplateRef &ref) {
        return ref.id == bundled.id && ref.version >= bundled.version;
    });
}

} // namespace

Workspace::Workspace(std::unique_ptr<Store> store, Sources sources)
    : m_store(std::move(store)), m_sources(std::move(sources))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const Connection &connection, Access access, Sources sources)
{
    auto store = Store::open(connection, access);
    if (!store)
        return Unexpected{store.error()};
    return std::unique_ptr<Workspace>(new Workspace(*std::move(store), std::move(sources)));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const Connection &connection, const Organisation &organisation,
                                                     const Session &session, Sources sources)
{
    auto settings = organisation;
    if (const auto checked = settings::check(settings); !checked)
        return Unexpected{checked.error()};
    auto store = Store::create(connection);
    if (!store)
        return Unexpected{store.error()};
    std::unique_ptr<Workspace> workspace(new Workspace(*std::move(store), std::move(sources)));
    workspace->setSession(session);
    const auto writing = Writing::begin(*workspace->m_store);
    if (!writing)
        return Unexpected{writing.error()};
    if (const auto published = workspace->publishBundled(**writing); !published)
        return Unexpected{published.error()};
    auto change = workspace->newChange(settingsAction(), {});
    change.cells = difference(Organisation(), settings);
    if (!change.cells.isEmpty())
        (*writing)->append(change, workspace->m_sources.salt());
    if (const auto committed = (*writing)->commit(); !committed)
        return Unexpected{committed.error()};
    return workspace;
}

bool Workspace::isReadOnly() const
{
    return m_store->isReadOnly();
}

bool Workspace::may(Action action) const
{
    return (!isReadOnly() || isReading(action)) && mayDo(m_session.role, action);
}

void Workspace::setSession(const Session &session)
{
    auto next = session;
    next.name = normalised(session.name);
    if (next == m_session)
        return;
    m_session = next;
    emit sessionChanged();
}

QString Workspace::now() const
{
    return m_sources.now().toUTC().toString(Qt::ISODateWithMs);
}

Change Workspace::newChange(const QString &action, const DossierId &dossier) const
{
    return {.id = ChangeId(m_sources.uuid()),
            .time = now(),
            .action = action,
            .dossier = dossier,
            .actor = m_session.name,
            .role = m_session.role};
}

// A newer program brings newer templates: they are published here the first time a dossier starts with them.
Result<QList<TemplateRef>> Workspace::publishBundled(Writing &writing)
{
    const auto registered = m_store->newestTemplates();
    if (!registered)
        return registered;
    auto refs = *registered;
    for (qsizetype i = 0; i < bundledTemplates().size(); ++i) {
        const auto &bundled = bundledTemplates().at(i);
        if (!isNewer(bundled, *registered))
            continue;
        const TemplateRef ref{.id = bundled.id, .version = bundled.version};
        const auto &body = bundledText(i);
        auto change = newChange(u"publish"_s, {});
        change.cells.append(publication(ref, body));
        writing.publish(ref, body);
        writing.append(change, m_sources.salt());
        refs.removeIf([&](const TemplateRef &old) { return old.id == ref.id; });
        refs.append(ref);
    }
    sortAsBundled(refs);
    return refs;
}

// Deriving a dossier costs more than storing a change of it. As long as nobody has written since, what the last
// command left is what a new reading would give.
Result<Situation> Workspace::situation(const DossierId &dossier, const ChainHead &head) const
{
    const bool isKnown = m_left && m_leftAt == head && m_left->record.dossier.id == dossier && m_left->today == m_session.today;
    if (isKnown)
        return *m_left;
    const auto record = m_store->record(dossier);
    if (!record)
        return Unexpected{record.error()};
    const auto templates = m_store->templates(record->dossier.itemSources());
    if (!templates)
        return Unexpected{templates.error()};
    return situationOf(*record, *templates, m_session.today);
}

// The dossier as this role may come across it: what has nothing to do with a role is not there.
Result<Situation> Workspace::situationFor(Role role, const DossierId &dossier, const ChainHead &head) const
{
    const auto current = situation(dossier, head);
    if (current && !current->involved.contains(role))
        return fail(ErrorCode::DossierNotFound, {dossier.text()});
    return current;
}

Edit Workspace::newEdit(const Situation &before) const
{
    return {m_session, before.record, before.tasks, before.templates, now(), m_sources.uuid, before.record, {}, {}, {}};
}

Result<ChangeId> Workspace::command(const DossierId &dossier, const QString &action, const Decide &decide)
{
    const auto writing = Writing::begin(*m_store);
    if (!writing)
        return Unexpected{writing.error()};
    auto before = situationFor(m_session.role, dossier, (*writing)->head());
    if (!before)
        return Unexpected{before.error()};
    m_left.reset(); // nobody else has the tasks now, so they are changed in place and not copied
    const auto rows = IndexRows::of(*before);
    auto edit = newEdit(*before);
    if (const auto decided = decide(edit); !decided)
        return Unexpected{decided.error()};
    auto change = newChange(edit.action.isEmpty() ? action : edit.action, dossier);
    change.onBehalfOf = edit.onBehalfOf;
    change.cells = edit.cells.isEmpty() ? difference(before->record, edit.record) : edit.cells;
    if (change.cells.isEmpty())
        return fail(ErrorCode::NothingToChange);
    (*writing)->complete(change);
    if (const auto written = write(**writing, change, situationAfter(*std::move(before), edit.record), &rows); !written)
        return Unexpected{written.error()};
    emit dossierChanged(dossier);
    if (action != undoAction())
        emit recorded(dossier, change.id);
    return change.id;
}

Result<void> Workspace::write(Writing &writing, const Change &change, Situation after, const IndexRows *before)
{
    writing.index(change.dossier, IndexRows::of(after), before);
    writing.append(change, m_sources.salt());
    if (const auto looked = lookForConflicts(writing, change.dossier); !looked)
        return looked;
    if (const auto committed = writing.commit(); !committed)
        return committed;
    m_left = std::move(after);
    m_leftAt = writing.head();
    return {};
}

// An ordinary change can end a conflict as well: by coming to the same.
Result<void> Workspace::lookForConflicts(Writing &writing, const DossierId &dossier)
{
    const auto open = m_store->dossiersWithConflicts(dossier);
    if (!open)
        return Unexpected{open.error()};
    if (open->isEmpty())
        return {};
    const auto changes = m_store->changesOf(dossier);
    if (!changes)
        return Unexpected{changes.error()};
    writing.putConflicts(dossier, keysOf(conflictsIn(dossier, *changes)));
    return {};
}

Result<DossierId> Workspace::startDossier(const StartRequest &request)
{
    const auto writing = Writing::begin(*m_store);
    if (!writing)
        return Unexpected{writing.error()};
    const auto organisation = m_store->organisation();
    if (!organisation)
        return Unexpected{organisation.error()};
    if (auto asked = request.organisation) {
        if (const auto checked = settings::check(*asked); !checked)
            return Unexpected{checked.error()};
        if (*asked != *organisation)
            return fail(ErrorCode::OrganisationDiffers);
    }
    const auto refs = publishBundled(**writing);
    if (!refs)
        return Unexpected{refs.error()};

    const DossierId id(m_sources.uuid());
    const Situation nothing;
    auto edit = newEdit(nothing);
    edit.record.dossier.id = id;
    edit.record.dossier.organisation = *organisation;
    edit.record.dossier.templates = *refs;
    if (const auto decided = commands::start(edit, request); !decided)
        return Unexpected{decided.error()};
    const auto templates = m_store->templates(*refs);
    if (!templates)
        return Unexpected{templates.error()};
    auto change = newChange(u"start"_s, id);
    change.cells = difference(nothing.record, edit.record);
    auto started = situationOf(edit.record, *templates, m_session.today);
    if (const auto written = write(**writing, change, std::move(started), nullptr); !written)
        return Unexpected{written.error()};
    emit dossierStarted(id);
    return id;
}

} // namespace core

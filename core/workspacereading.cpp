// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace.h"

#include "core/storage/store.h"

using namespace Qt::StringLiterals;

namespace core {

Result<Workspace::Read> Workspace::read(Role role, const DossierId &dossier, History history) const
{
    const auto reading = Reading::begin(*m_store);
    if (!reading)
        return Unexpected{reading.error()};
    const auto head = m_store->head();
    if (!head)
        return Unexpected{head.error()};
    const auto current = situationFor(role, dossier, *head);
    if (!current)
        return Unexpected{current.error()};
    const auto changes = history == History::Whole ? m_store->changesOf(dossier) : QList<Change>();
    if (!changes)
        return Unexpected{changes.error()};
    return Read{.situation = *current, .changes = *changes, .head = *head};
}

DossierView Workspace::viewOf(const Read &read, Role role)
{
    auto view = viewFor(role, read.situation);
    view.chainHead = QString::number(read.head.seq) % u' ' % QString::fromLatin1(read.head.link);
    return view;
}

Result<DossierView> Workspace::view(const DossierId &dossier) const
{
    const auto seen = read(m_session.role, dossier);
    if (!seen)
        return Unexpected{seen.error()};
    auto view = viewOf(*seen, m_session.role);
    view.isReadOnly = isReadOnly();
    view.boundTo = boundToAnother(view.record.dossier, m_session.role, m_session.name);
    return view;
}

Result<QList<DossierListing>> Workspace::list(const ListFilter &filter) const
{
    return m_store->list(filter, m_session.role, m_session.today);
}

Result<int> Workspace::count(const ListFilter &filter) const
{
    return m_store->count(filter, m_session.role, m_session.today);
}

Result<QStringList> Workspace::units() const
{
    return m_store->units(m_session.role);
}

Result<QList<DueTask>> Workspace::dueTasks(const DueFilter &filter) const
{
    return m_store->dueTasks(filter, m_session.role);
}

Result<QList<Change>> Workspace::history(const DossierId &dossier) const
{
    const auto seen = read(m_session.role, dossier, History::Whole);
    if (!seen)
        return Unexpected{seen.error()};
    return visibleTo(m_session.role, seen->changes, seen->situation);
}

Result<Report> Workspace::report(const DossierId &dossier, const ReportRequest &request) const
{
    if (const auto checked = checkRequest(request); !checked)
        return Unexpected{checked.error()};
    // A report of the handover is for its readers, whoever makes it; a sheet is for who works on the dossier.
    const auto finder = isHandover(request.preset) ? Role::Hr : m_session.role;
    const auto seen = read(finder, dossier, History::Whole);
    if (!seen)
        return Unexpected{seen.error()};
    const auto readers = readersOf(request.preset, seen->situation.record.dossier, request.role);
    if (!readers.contains(m_session.role))
        return fail(ErrorCode::NotAllowed, {toKey(m_session.role), roleKeys(readers)});
    const auto maker = showsOnlyMakersView(request.preset) ? m_session.role : Role::Hr;
    return makeReport(viewOf(*seen, maker), seen->changes, request);
}

// What nobody has chosen yet concerns whoever may choose.
Result<QList<Item>> Workspace::itemsOnRequest(const DossierId &dossier) const
{
    const auto seen = read(m_session.role, dossier);
    if (!seen)
        return Unexpected{seen.error()};
    const auto &situation = seen->situation;
    if (!mayDo(m_session.role, Action::ChangeDossier, situation.record.dossier))
        return fail(ErrorCode::NotAllowed, {toKey(m_session.role), roleKeys(whoMay(Action::ChangeDossier))});
    return core::itemsOnRequest(situation.record, situation.templates);
}

Result<ChainHead> Workspace::head() const
{
    return m_store->head();
}

Result<Organisation> Workspace::organisation() const
{
    return m_store->organisation();
}

Result<QList<VerifyFinding>> Workspace::verify(const GoOn &progress, const QList<Witness> &witnesses) const
{
    return m_store->verify(progress, witnesses);
}

Result<void> Workspace::copyTo(const QString &path) const
{
    return m_store->copyTo(path);
}

Result<void> Workspace::continueIn(const Connection &connection)
{
    auto store = Store::open(connection);
    if (!store)
        return Unexpected{store.error()};
    m_store = *std::move(store);
    m_left.reset();
    return {};
}

Result<void> Workspace::tryToWrite() const
{
    return m_store->tryToWrite();
}

bool Workspace::isInPlace() const
{
    return m_store->isInPlace();
}

Result<void> Workspace::setPatience(std::chrono::milliseconds patience)
{
    return m_store->setPatience(patience);
}

Result<QList<DateShift>> Workspace::previewDates(const DossierId &dossier, const Dates &dates) const
{
    const auto seen = read(m_session.role, dossier);
    if (!seen)
        return Unexpected{seen.error()};
    auto edit = newEdit(seen->situation);
    if (const auto decided = commands::changeDates(edit, dates); !decided)
        return Unexpected{decided.error()};
    QHash<QString, Due> old;
    for (const auto &task : edit.tasks)
        old.insert(task.key(), task.due);
    QList<DateShift> shifts;
    for (const auto &task : tasksOf(edit.record, edit.templates, m_session.today)) {
        if (task.isVisibleTo(m_session.role) && old.value(task.key()) != task.due)
            shifts.append({task.key(), task.item.title, old.value(task.key()), task.due});
    }
    return shifts;
}

} // namespace core

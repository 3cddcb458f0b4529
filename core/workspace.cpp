// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace.h"

#include "core/domain/cells.h"
#include "core/domain/cleantext.h"
#include "core/storage/store.h"
#include "core/templates/library.h"
#include "core/templates/writer.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// The newest version of each template, in the order of the bundled ones.
bool isNewer(const Template &bundled, const QList<TemplateRef> &registered)
{
    return std::none_of(registered.begin(), registered.end(), [&](const TemplateRef &ref) {
        return ref.id == bundled.id && ref.version >= bundled.version;
    });
}

CellChange publication(const TemplateRef &ref, const QByteArray &body)
{
    return {.subject = u"template:"_s % ref.id % u'@' % QString::number(ref.version),
            .field = u"sha256"_s,
            .newValue = sha256(body)};
}

} // namespace

Workspace::Workspace(std::unique_ptr<Store> store, Sources sources)
    : m_store(std::move(store)), m_sources(std::move(sources))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const Connection &connection, Sources sources)
{
    auto store = Store::open(connection);
    if (!store)
        return Unexpected{store.error()};
    return std::unique_ptr<Workspace>(new Workspace(*std::move(store), std::move(sources)));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const Connection &connection, const Organisation &organisation,
                                                     const Session &session, Sources sources)
{
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
    auto change = workspace->newChange(u"settings"_s, {});
    change.cells = difference(Organisation(), organisation);
    if (!change.cells.isEmpty())
        (*writing)->append(change, workspace->m_sources.salt());
    if (const auto committed = (*writing)->commit(); !committed)
        return Unexpected{committed.error()};
    return workspace;
}

void Workspace::setSession(const Session &session)
{
    m_session = session;
    m_session.name = normalised(session.name);
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
    for (const auto &bundled : bundledTemplates()) {
        if (!isNewer(bundled, *registered))
            continue;
        const TemplateRef ref{.id = bundled.id, .version = bundled.version};
        const auto body = writeTemplate(bundled);
        auto change = newChange(u"publish"_s, {});
        change.cells.append(publication(ref, body));
        writing.publish(ref, body);
        writing.append(change, m_sources.salt());
        refs.removeIf([&](const TemplateRef &old) { return old.id == ref.id; });
        refs.append(ref);
    }
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
    const auto templates = m_store->templates(record->dossier.templates);
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
    return {m_session, before.record, before.tasks, before.templates, now(), m_sources.uuid, before.record, {}};
}

Result<ChangeId> Workspace::command(const DossierId &dossier, const QString &action, const Decide &decide)
{
    const auto writing = Writing::begin(*m_store);
    if (!writing)
        return Unexpected{writing.error()};
    const auto before = situationFor(m_session.role, dossier, (*writing)->head());
    if (!before)
        return Unexpected{before.error()};
    auto edit = newEdit(*before);
    if (const auto decided = decide(edit); !decided)
        return Unexpected{decided.error()};
    auto change = newChange(action, dossier);
    change.onBehalfOf = edit.onBehalfOf;
    change.cells = difference(before->record, edit.record);
    if (change.cells.isEmpty())
        return fail(ErrorCode::NothingToChange);
    (*writing)->complete(change);
    if (const auto written = write(**writing, change, situationAfter(*before, edit.record), &*before); !written)
        return Unexpected{written.error()};
    emit dossierChanged(dossier);
    return change.id;
}

Result<void> Workspace::write(Writing &writing, const Change &change, const Situation &after, const Situation *before)
{
    writing.index(after, before);
    writing.append(change, m_sources.salt());
    if (const auto committed = writing.commit(); !committed)
        return committed;
    m_left = after;
    m_leftAt = writing.head();
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
    if (request.organisation && *request.organisation != *organisation)
        return fail(ErrorCode::OrganisationDiffers);
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
    const auto started = situationOf(edit.record, *templates, m_session.today);
    if (const auto written = write(**writing, change, started, nullptr); !written)
        return Unexpected{written.error()};
    emit dossierStarted(id);
    return id;
}

Result<ChangeId> Workspace::setTask(const DossierId &dossier, const QString &item, const TaskEdit &edit)
{
    return command(dossier, u"set"_s, [&](Edit &e) { return commands::setTask(e, item, edit); });
}

Result<RowId> Workspace::addRow(const DossierId &dossier, const QString &table, const QMap<QString, QString> &cells)
{
    const RowId id(m_sources.uuid());
    const auto added = command(dossier, u"add-row"_s, [&](Edit &e) { return commands::addRow(e, id, table, cells); });
    if (!added)
        return Unexpected{added.error()};
    return id;
}

Result<ChangeId> Workspace::setRow(const DossierId &dossier, const RowId &row, const QMap<QString, QString> &cells)
{
    return command(dossier, u"set-row"_s, [&](Edit &e) { return commands::setRow(e, row, cells); });
}

Result<ChangeId> Workspace::deleteRow(const DossierId &dossier, const RowId &row)
{
    return command(dossier, u"delete-row"_s, [&](Edit &e) { return commands::deleteRow(e, row); });
}

Result<ChangeId> Workspace::sign(const DossierId &dossier)
{
    return command(dossier, u"sign"_s, commands::sign);
}

Result<ChangeId> Workspace::refuseToSign(const DossierId &dossier, const QString &reason)
{
    return command(dossier, u"refuse"_s, [&](Edit &e) { return commands::refuseToSign(e, reason); });
}

Result<ChangeId> Workspace::withdrawSignature(const DossierId &dossier)
{
    return command(dossier, u"withdraw"_s, commands::withdrawSignature);
}

Result<ChangeId> Workspace::setHold(const DossierId &dossier, const QString &reason, const QString &reference)
{
    return command(dossier, u"hold"_s, [&](Edit &e) { return commands::setHold(e, reason, reference); });
}

Result<ChangeId> Workspace::releaseHold(const DossierId &dossier)
{
    return command(dossier, u"release-hold"_s, commands::releaseHold);
}

Result<ChangeId> Workspace::changeDates(const DossierId &dossier, const Dates &dates)
{
    return command(dossier, u"change-dates"_s, [&](Edit &e) { return commands::changeDates(e, dates); });
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

Result<ChangeId> Workspace::bindPerson(const DossierId &dossier, Role role, const Person &person)
{
    return command(dossier, u"bind"_s, [&](Edit &e) { return commands::bindPerson(e, role, person); });
}

Result<ChangeId> Workspace::changeCircumstances(const DossierId &dossier, DepartureKind kind, FlagSet flags)
{
    return command(dossier, u"circumstances"_s, [&](Edit &e) { return commands::changeCircumstances(e, kind, flags); });
}

Result<ChangeId> Workspace::addOneOffTask(const DossierId &dossier, const OneOffTask &task)
{
    return command(dossier, u"add-task"_s, [&](Edit &e) { return commands::addOneOffTask(e, task); });
}

Result<ChangeId> Workspace::requestItem(const DossierId &dossier, const QString &item)
{
    return command(dossier, u"request"_s, [&](Edit &e) { return commands::requestItem(e, item); });
}

Result<ChangeId> Workspace::setState(const DossierId &dossier, DossierState state)
{
    return command(dossier, u"state"_s, [&](Edit &e) { return commands::setState(e, state); });
}

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
    return viewOf(*seen, m_session.role);
}

Result<QList<DossierListing>> Workspace::list(const ListFilter &filter) const
{
    return m_store->list(filter, m_session.role, m_session.today);
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
    const auto seen = read(Role::Hr, dossier, History::Whole); // a report is for its readers, whoever makes it
    if (!seen)
        return Unexpected{seen.error()};
    const auto action = reportAction(request.preset);
    if (!mayDo(m_session.role, action, seen->situation.record.dossier))
        return fail(ErrorCode::NotAllowed, {toKey(m_session.role), roleKeys(whoMay(action))});
    return makeReport(viewOf(*seen, Role::Hr), seen->changes, request);
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

Result<Organisation> Workspace::organisation() const
{
    return m_store->organisation();
}

Result<QList<VerifyFinding>> Workspace::verify(const std::function<bool(int done, int total)> &progress) const
{
    return m_store->verify(progress);
}

} // namespace core

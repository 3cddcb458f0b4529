// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace.h"

#include "core/commands/checks.h"
#include "core/domain/cells.h"
#include "core/exchange/authority.h"
#include "core/exchange/casechanges.h"
#include "core/exchange/importplan.h"
#include "core/exchange/importundo.h"
#include "core/exchange/resolved.h"
#include "core/storage/indexrows.h"
#include "core/storage/publication.h"
#include "core/storage/store.h"
#include "core/templates/library.h"
#include "core/templates/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What goes to other computers and what comes back.
namespace core {

namespace {

QString importSubject(const ChangeId &change)
{
    return u"import:"_s % change.text();
}

QList<CellChange> recordCells(const ChangeId &change, const CaseImport &import)
{
    const auto subject = importSubject(change);
    return {{subject, u"from"_s, QString(), import.sender.name, {}},
            {subject, u"fromRole"_s, QString(), toKey(import.sender.role), {}},
            {subject, u"made"_s, QString(), import.madeAt, {}},
            {subject, u"changes"_s, QString(), QString::number(import.changes()), {}},
            {subject, u"conflicts"_s, QString(), QString::number(import.conflicts.size()), {}}};
}

} // namespace

Result<CaseFile> Workspace::exportCase(const DossierId &dossier, const CaseParty &reader) const
{
    const auto reading = Reading::begin(*m_store);
    if (!reading)
        return Unexpected{reading.error()};
    const auto head = m_store->head();
    const auto current = head ? situationFor(m_session.role, dossier, *head) : Result<Situation>(Unexpected{head.error()});
    if (!current)
        return Unexpected{current.error()};
    if (!current->involved.contains(reader.role))
        return fail(ErrorCode::NotAllowed, {toKey(reader.role), roleKeys(current->involved)});
    const auto stored = m_store->storedChanges(dossier);
    if (!stored)
        return Unexpected{stored.error()};
    const auto &known = current->record.dossier;
    const bool seesKind = mayDo(reader.role, Action::SeeKind) && mayDo(m_session.role, Action::SeeKind) && known.isKindKnown;
    CaseFile file{.dossier = dossier,
                  .reader = reader,
                  .sender = {.role = m_session.role, .name = m_session.name},
                  .madeAt = now(),
                  .isResolved = !seesKind,
                  .asOf = {},
                  .decisions = 0,
                  .templates = {},
                  .changes = changesFor(reader.role, m_session.role, *stored, *current)};
    QList<Change> all;
    for (const auto &each : *stored)
        all.append(each.change);
    auto asOf = itemsDecidedAt(all, *current);
    if (!known.isKindKnown) {
        for (const auto &change : std::as_const(all)) {
            for (const auto &cell : change.cells) {
                if (cell.field == "sourcesAsOf"_L1 && !cell.newValue.isEmpty())
                    asOf = ItemsAsOf::fromText(cell.newValue);
            }
        }
    }
    file.asOf = asOf.time;
    file.decisions = asOf.decisions;
    if (!seesKind) {
        for (const auto &source : resolvedFor(reader.role, *current))
            file.templates.append({{source.id, source.version}, writeTemplate(source)});
        return file;
    }
    for (const auto &ref : known.itemSources()) {
        const auto body = m_store->templateBody(ref);
        if (!body)
            return Unexpected{body.error()};
        file.templates.append({{ref.id.section(u'~', 0, 0), ref.version}, *body});
    }
    return file;
}

Result<ImportPlan> Workspace::planOf(const CaseFile &file) const
{
    const auto reading = Reading::begin(*m_store);
    return reading ? planImport(*m_store, file, m_session, 1) : Unexpected{reading.error()};
}

Result<CaseImport> Workspace::previewImport(const CaseFile &file) const
{
    const auto plan = planOf(file);
    if (!plan)
        return Unexpected{plan.error()};
    return plan->summary;
}

Result<CaseImport> Workspace::importCase(const CaseFile &file)
{
    const auto expected = planOf(file);
    if (!expected)
        return Unexpected{expected.error()};
    if (!expected->writes())
        return expected->summary;
    if (const auto copied = m_store->keepCopy(BackupReason::Import, m_sources.now()); !copied)
        return Unexpected{copied.error()};
    const auto writing = Writing::begin(*m_store);
    if (!writing)
        return Unexpected{writing.error()};
    auto plan = planImport(*m_store, file, m_session, (*writing)->head().seq + 1);
    if (!plan)
        return Unexpected{plan.error()};
    if (!plan->writes()) // somebody else took it over meanwhile
        return plan->summary;
    if (const auto stored = store(**writing, *plan); !stored)
        return Unexpected{stored.error()};
    if (plan->summary.isNew)
        emit dossierStarted(file.dossier);
    else
        emit dossierChanged(file.dossier);
    emit imported(plan->summary);
    return plan->summary;
}

Result<void> Workspace::store(Writing &writing, ImportPlan &plan)
{
    m_left.reset();
    for (const auto &[ref, body] : std::as_const(plan.publications)) {
        auto published = newChange(u"publish"_s, {});
        published.cells = {publication(ref, body)};
        writing.publish(ref, body);
        writing.append(published, m_sources.salt());
    }
    const auto &dossier = plan.summary.dossier;
    const auto before = plan.situationBefore ? std::optional(IndexRows::of(*plan.situationBefore)) : std::nullopt;
    writing.index(dossier, IndexRows::of(plan.situationAfter), before ? &*before : nullptr);
    for (const auto &entry : std::as_const(plan.accepted))
        writing.keep(entry.change, entry.payload, entry.salt, entry.commitment);
    for (auto it = plan.after.begin(); it != plan.after.end(); ++it) {
        const auto &[subject, field] = it.key();
        if (plan.before.value(it.key()) != *it)
            writing.putCell(dossier, {subject, field, it->value}, it->seq);
    }
    auto record = newChange(importAction(), dossier);
    record.cells = recordCells(record.id, plan.summary) + plan.record;
    writing.complete(record);
    writing.append(record, m_sources.salt());
    if (!plan.accepted.isEmpty())
        writing.putConflicts(dossier, plan.conflicts);
    plan.summary.change = record.id;
    return writing.commit();
}

Result<QList<Conflict>> Workspace::conflicts(const DossierId &dossier) const
{
    const auto reading = Reading::begin(*m_store);
    if (!reading)
        return Unexpected{reading.error()};
    const auto head = m_store->head();
    if (!head)
        return Unexpected{head.error()};
    const auto ids = m_store->dossiersWithConflicts(dossier);
    if (!ids)
        return Unexpected{ids.error()};
    QList<Conflict> seen;
    for (const auto &text : *ids) {
        const auto id = DossierId::fromText(text);
        const auto current = situationFor(m_session.role, id, *head);
        if (!current && current.error().code == ErrorCode::DossierNotFound)
            continue; // nothing to do with this role
        const auto changes = current ? m_store->changesOf(id) : Result<QList<Change>>(Unexpected{current.error()});
        if (!changes)
            return Unexpected{changes.error()};
        const auto tables = tablesIn(*changes);
        const CellFilter filter(m_session.role, *current, tables);
        for (auto conflict : conflictsIn(id, *changes)) {
            const CellChange cell{.subject = conflict.subject, .field = conflict.field};
            if (!filter.isVisible(cell))
                continue;
            conflict.mayChoose = !isReadOnly() &&
                                 boundToAnother(current->record.dossier, m_session.role, m_session.name).isEmpty() &&
                                 !refusalOf(m_session.role, cell, *current, tables);
            seen.append(conflict);
        }
    }
    return seen;
}

Result<ChangeId> Workspace::settle(const DossierId &dossier, const QString &subject, const QString &field,
                                   const ChangeId &choice)
{
    return command(dossier, settleAction(), [&](Edit &edit) -> Result<void> {
        const auto changes = m_store->changesOf(dossier);
        if (!changes)
            return Unexpected{changes.error()};
        const auto all = conflictsIn(dossier, *changes);
        const auto conflict =
            std::ranges::find_if(all, [&](const Conflict &each) { return each.subject == subject && each.field == field; });
        if (conflict == all.end())
            return fail(ErrorCode::NothingToChange);
        const auto side = std::ranges::find(conflict->sides, choice, &ConflictSide::change);
        if (side == conflict->sides.end())
            return fail(ErrorCode::NothingToChange);
        if (const auto actor = checks::actor(edit); !actor)
            return actor;
        const CellChange cell{.subject = subject, .field = field, .newValue = side->value};
        const Situation now{edit.before, edit.templates, m_session.today, edit.tasks, {}};
        const auto tables = tablesIn(*changes);
        if (const auto why = refusalOf(m_session.role, cell, now, tables))
            return Unexpected{*why};
        edit.onBehalfOf = representedBy(m_session.role, cell, now, tables);
        WrittenCells written;
        for (const auto &change : *changes)
            apply(written, change, 0);
        edit.cells = settlement(*conflict, *side, *changes, written);
        for (const auto &each : std::as_const(edit.cells))
            written[{each.subject, each.field}].value = each.newValue;
        edit.record = recordOf(dossier, asCells(written));
        return {};
    });
}

Result<ChangeId> Workspace::undoImport(const DossierId &dossier, const ChangeId &change)
{
    return command(dossier, undoImportAction(), [&](Edit &edit) { return decideUndoOfImport(edit, change); });
}

Result<void> Workspace::decideUndoOfImport(Edit &edit, const ChangeId &change) const
{
    const auto &dossier = edit.before.dossier.id;
    const auto stored = m_store->storedChanges(dossier);
    if (!stored)
        return Unexpected{stored.error()};
    if (edit.session.name.isEmpty())
        return checks::actor(edit);
    const auto cells = undoOfImport(*stored, change);
    if (!cells)
        return Unexpected{cells.error()};
    edit.action = undoImportAction();
    edit.cells = *cells;
    auto written = cellsIn(*stored);
    for (const auto &cell : *cells)
        written[{cell.subject, cell.field}].value = cell.newValue;
    edit.record = recordOf(dossier, asCells(written));
    return {};
}

} // namespace core

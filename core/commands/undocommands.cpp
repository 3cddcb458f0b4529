// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/commands/checks.h"
#include "core/domain/cells.h"
#include "core/exchange/written.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::commands {

namespace {

using Values = QMap<std::pair<QString, QString>, Cell>; // by subject and field

const QStringList &undoable()
{
    static const QStringList actions{u"set"_s,      u"add-row"_s,        u"set-row"_s, u"delete-row"_s,
                                     u"move-row"_s, u"correct-leaver"_s, undoAction(), settleAction()};
    return actions;
}

// The cells as they are. Of a deleted row, or a person who is no longer bound, they come out of the history.
Values valuesOf(const DossierRecord &record, const QList<Change> &history)
{
    Values values;
    for (const auto &change : history) {
        for (const auto &cell : change.cells) {
            const bool mayBeGone = cell.subject.startsWith("row:"_L1) || cell.subject.startsWith("person:"_L1);
            const bool isFirst = !values.contains({cell.subject, cell.field}); // then the old value is the default
            if (isFirst || mayBeGone)
                values[{cell.subject, cell.field}] = {cell.subject, cell.field, mayBeGone ? cell.newValue : cell.oldValue};
        }
    }
    for (const auto &cell : difference(DossierRecord(), record))
        values[{cell.subject, cell.field}] = {cell.subject, cell.field, cell.newValue};
    return values;
}

QList<CellChange> inverse(const Change &change)
{
    QList<CellChange> cells;
    QList<CellChange> deletions; // rows that were added are deleted; their cells stay in the register
    QSet<CellKey> seen;
    for (const auto &cell : change.cells) {
        if (seen.contains({cell.subject, cell.field}))
            continue; // a choice names every value; the first one stood
        seen.insert({cell.subject, cell.field});
        if (cell.oldValue == cell.newValue)
            continue;
        cells.append({cell.subject, cell.field, cell.newValue, cell.oldValue, {}});
        if (cell.field == rowTableField() && cell.oldValue.isEmpty())
            deletions.append({cell.subject, rowDeletedField(), QString(), u"1"_s, {}});
    }
    return deletions.isEmpty() ? cells : deletions;
}

TaskEdit editOf(const TaskState &before, const TaskState &after)
{
    TaskEdit edit;
    const auto set = [](auto &target, const auto &old, const auto &value) {
        if (old != value)
            target = value;
    };
    set(edit.status, before.status, after.status);
    set(edit.reason, before.reason, after.reason);
    set(edit.note, before.note, after.note);
    set(edit.place, before.place, after.place);
    set(edit.person, before.person, after.person);
    set(edit.choice, before.choice, after.choice);
    set(edit.date, before.date, after.date);
    set(edit.due, before.due, after.due);
    set(edit.alreadySafe, before.alreadySafe, after.alreadySafe);
    if (before.consent != after.consent)
        edit.consent = after.consent.value_or(ConsentSet());
    return edit;
}

// Whether the act may be done at all is for the act itself to say: it is tried on a copy, and its result is not kept.
Result<void> tryRow(Edit &trial, const Row *before, const Row *after)
{
    if (!before && !after)
        return fail(ErrorCode::ChangedSince); // somebody deleted the row
    if (before && !after)
        return deleteRow(trial, before->id);
    if (before && after && before->place != after->place)
        return placeRow(trial, after->id, after->place);
    if (before && after) {
        QMap<QString, QString> cells;
        for (const auto &column : before->cells.keys() + after->cells.keys()) {
            if (before->cells.value(column) != after->cells.value(column))
                cells.insert(column, after->cells.value(column));
        }
        return setRow(trial, after->id, cells);
    }
    auto cells = after->cells;
    cells.removeIf([](const auto &cell) { return isReceiversColumn(cell.key()); }); // came with the row
    return addRow(trial, after->id, after->table, cells);
}

// The dossier and its people also change along with a task: then that is what is tried.
Result<void> mayChangeLeaver(const Edit &edit, const QStringList &subjects)
{
    const bool isOfTask = std::ranges::any_of(
        subjects, [](const QString &subject) { return subject.startsWith("task:"_L1) || subject.startsWith("row:"_L1); });
    if (isOfTask)
        return {};
    const auto allowed = checks::allowed(edit, Action::ChangeDossier);
    return allowed ? checks::running(edit) : allowed;
}

const Row *rowIn(const QList<Row> &rows, const RowId &id)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found == rows.end() ? nullptr : &*found;
}

Result<void> tryOut(Edit &edit, const QString &subject, const DossierRecord &target)
{
    auto trial = edit;
    trial.record = edit.before;
    if (subject.startsWith("task:"_L1)) {
        const auto key = subject.mid(5);
        const auto tried = setTask(trial, key, editOf(edit.before.tasks.value(key), target.tasks.value(key)));
        edit.onBehalfOf = trial.onBehalfOf;
        return tried;
    }
    if (!subject.startsWith("row:"_L1))
        return {}; // goes with a task: who the successor is
    const auto id = RowId::fromText(subject.mid(4));
    const auto tried = tryRow(trial, rowIn(edit.before.rows, id), rowIn(target.rows, id));
    edit.onBehalfOf = trial.onBehalfOf;
    return tried;
}

} // namespace

Result<void> undo(Edit &edit, const ChangeId &id, const QList<Change> &history)
{
    const auto change = std::ranges::find(history, id, &Change::id);
    const auto &session = edit.session;
    const bool isOwn = change != history.end() && change->role == session.role && samePerson(change->actor, session.name);
    if (!isOwn || !undoable().contains(change->action))
        return fail(ErrorCode::NotUndoable);
    auto values = valuesOf(edit.before, history);
    edit.cells = inverse(*change);
    if (edit.cells.isEmpty())
        return fail(ErrorCode::NotUndoable);
    QStringList subjects;
    for (const auto &cell : std::as_const(edit.cells)) {
        auto &value = values[{cell.subject, cell.field}];
        if (value.value != cell.oldValue)
            return fail(ErrorCode::ChangedSince);
        value = {cell.subject, cell.field, cell.newValue};
        if (!subjects.contains(cell.subject))
            subjects.append(cell.subject);
    }
    edit.record = recordOf(edit.before.dossier.id, values.values());
    if (const auto allowed = mayChangeLeaver(edit, subjects); !allowed)
        return allowed;
    for (const auto &subject : std::as_const(subjects)) {
        if (const auto tried = tryOut(edit, subject, edit.record); !tried)
            return tried;
    }
    return {};
}

} // namespace core::commands

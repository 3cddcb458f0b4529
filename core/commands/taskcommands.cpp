// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/commands/checks.h"
#include "core/domain/itemkeys.h"
#include "core/domain/signing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::commands {

namespace {

constexpr QLatin1StringView nobody("nobody");
constexpr QLatin1StringView named("named");

Result<void> setText(QString &target, const std::optional<QString> &value, const QString &field)
{
    if (!value)
        return {};
    target = *value;
    return checks::text(target, field);
}

Result<void> setTexts(TaskState &state, const TaskEdit &change)
{
    struct Entry
    {
        QString &target;
        const std::optional<QString> &value;
        QString field;
    };
    const Entry entries[]{{state.reason, change.reason, u"reason"_s}, {state.note, change.note, u"note"_s},
                          {state.place, change.place, u"place"_s},    {state.person, change.person, u"person"_s},
                          {state.choice, change.choice, u"choice"_s}};
    for (const auto &entry : entries) {
        if (const auto set = setText(entry.target, entry.value, entry.field); !set)
            return set;
    }
    return {};
}

Result<void> checkChoice(const Item &item, const TaskEdit &change)
{
    if (!change.choice || change.choice->isEmpty())
        return {};
    QStringList keys;
    for (const auto &choice : item.choices)
        keys.append(choice.key);
    if (!keys.contains(*change.choice))
        return fail(ErrorCode::InvalidValue, {u"choice"_s, *change.choice, keys.join(u", "_s)});
    return {};
}

// A purpose is asked in one place, so that a no there is a no.
Result<void> checkConsent(const Item &item, const TaskEdit &change)
{
    const auto given = change.consent.value_or(ConsentSet());
    if (change.consent && !item.evidence.contains(Evidence::Consent))
        return fail(ErrorCode::InvalidValue, {u"consent"_s, item.key, QString()});
    for (const auto purpose : given.values()) {
        if (item.consents.isEmpty() || item.consents.contains(purpose))
            continue;
        QStringList asked;
        for (const auto each : item.consents)
            asked.append(toKey(each));
        return fail(ErrorCode::InvalidValue, {u"consent"_s, toKey(purpose), asked.join(u", "_s)});
    }
    return {};
}

void setFacts(TaskState &state, const TaskEdit &change, QDate today)
{
    state.date = change.date.value_or(state.date);
    state.due = change.due.value_or(state.due);
    state.alreadySafe = change.alreadySafe.value_or(state.alreadySafe);
    if (change.consent)
        state.consent = change.consent;
    if (!change.status)
        return;
    state.status = *change.status;
    state.doneOn = *change.status == Status::Done ? today : QDate();
    if (*change.status != Status::NotApplicable && !change.reason)
        state.reason.clear();
}

QStringList missingKeys(const Missing &missing)
{
    QStringList keys;
    for (const auto evidence : missing.evidence)
        keys.append(toKey(evidence));
    for (const auto &problem : missing.rowProblems)
        keys.append(u"rows:"_s + problem);
    return keys;
}

Result<void> checkStatus(const Edit &edit, const Task &task, const TaskEdit &change)
{
    if (task.state.status == Status::NotApplicable && task.state.reason.trimmed().isEmpty())
        return fail(ErrorCode::ReasonMissing, {task.key()});
    if (task.state.status != Status::Done)
        return {};
    if (change.status) {
        if (const auto open = checks::gatesOpen(edit, task); !open)
            return open;
    }
    const auto missing = missingEvidence(task, edit.record.rows);
    if (!missing.isEmpty())
        return fail(ErrorCode::EvidenceMissing, {task.key(), missingKeys(missing).join(u' ')});
    return {};
}

// Naming a successor binds her; "nobody" is a choice too, and takes the successor's tasks to the manager.
void bindSuccessor(Edit &edit, TaskState &state, const TaskEdit &change)
{
    auto &dossier = edit.record.dossier;
    if (change.choice && *change.choice == nobody)
        state.person.clear();
    else if (change.person && !state.person.trimmed().isEmpty())
        state.choice = named;
    else if (!change.choice && !change.person)
        return;
    state.person = state.person.simplified();
    dossier.noSuccessor = state.choice == nobody;
    if (state.person.isEmpty())
        dossier.people.remove(Role::Successor);
    else if (!samePerson(dossier.nameOf(Role::Successor), state.person))
        dossier.people.insert(Role::Successor, {.id = PersonId(edit.uuid()), .name = state.person});
}

// What is said with a signature is of who signs, and stays as it was signed.
Result<void> mayTouchSignature(const Task &task, Acting acting, const TaskEdit &change)
{
    if (change.status)
        return fail(ErrorCode::SignInstead, {task.key()});
    if (acting == Acting::OnBehalf)
        return fail(ErrorCode::NotYourItem, {task.key(), toKey(task.responsible), toKey(task.responsible)});
    if (task.state.signature.isSigned())
        return fail(ErrorCode::SignedReadOnly, {task.key()});
    return {};
}

Result<void> mayTouch(Edit &edit, const Task &task, const TaskEdit &change)
{
    const auto acting = mayAct(edit.session.role, task);
    if (!acting)
        return fail(ErrorCode::NotYourItem, {task.key(), toKey(task.responsible), toKey(task.accountable)});
    if (checks::isSigned(edit, task.key()))
        return fail(ErrorCode::SignedReadOnly, {task.key()});
    if (task.item.evidence.contains(Evidence::Signature)) {
        if (const auto touched = mayTouchSignature(task, *acting, change); !touched)
            return touched;
    }
    if (change.alreadySafe && !task.item.evidence.contains(Evidence::Place))
        return fail(ErrorCode::InvalidValue, {u"alreadySafe"_s, task.key(), QString()});
    const auto &hold = edit.before.dossier.hold;
    if (hold && task.key() == itemkeys::holdCheck && change.choice == u"free"_s)
        return fail(ErrorCode::OnHold, {task.key(), hold->reference});
    if (acting == Acting::OnBehalf)
        edit.onBehalfOf = task.responsible;
    if (const auto asked = checkConsent(task.item, change); !asked)
        return asked;
    return checkChoice(task.item, change);
}

} // namespace

Result<void> setTask(Edit &edit, const QString &key, const TaskEdit &change)
{
    const auto *found = edit.visibleTask(key);
    if (!found)
        return fail(ErrorCode::ItemNotFound, {key});
    for (const auto &checked : {checks::actor(edit), checks::running(edit), mayTouch(edit, *found, change)}) {
        if (!checked)
            return checked;
    }
    auto task = *found;
    if (const auto set = setTexts(task.state, change); !set)
        return set;
    setFacts(task.state, change, edit.session.today);
    if (key == itemkeys::successor)
        bindSuccessor(edit, task.state, change);
    if (const auto checked = checkStatus(edit, task, change); !checked)
        return checked;
    edit.record.tasks.insert(key, task.state);
    return {};
}

Result<void> addOneOffTask(Edit &edit, const OneOffTask &task)
{
    for (const auto &checked : {checks::allowed(edit, Action::ChangeDossier), checks::running(edit)}) {
        if (!checked)
            return checked;
    }
    auto added = task;
    if (const auto checked = checks::text(added.title, u"title"_s); !checked)
        return checked;
    if (added.title.trimmed().isEmpty())
        return fail(ErrorCode::InvalidValue, {u"title"_s, added.title, QString()});
    added.key = u"oneoff."_s + edit.uuid().toString(QUuid::WithoutBraces);
    auto &tasks = edit.record.dossier.oneOffTasks;
    tasks.append(added);
    std::ranges::sort(tasks, {}, &OneOffTask::key);
    return {};
}

Result<void> requestItem(Edit &edit, const QString &key)
{
    for (const auto &checked : {checks::allowed(edit, Action::ChangeDossier), checks::running(edit)}) {
        if (!checked)
            return checked;
    }
    const auto offered = itemsOnRequest(edit.before, edit.templates);
    if (std::none_of(offered.begin(), offered.end(), [&](const Item &item) { return item.key == key; }))
        return fail(ErrorCode::ItemNotFound, {key});
    edit.record.dossier.requested.append(key);
    return {};
}

} // namespace core::commands

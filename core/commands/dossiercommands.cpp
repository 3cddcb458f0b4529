// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/commands/checks.h"
#include "core/domain/itemkeys.h"

using namespace Qt::StringLiterals;

namespace core::commands {

namespace {

Result<void> checkPerson(Person &person, const QString &field)
{
    for (const auto &checked : {checks::required(person.name, field), checks::text(person.email, field % u".email"_s),
                                checks::text(person.unit, field % u".unit"_s)}) {
        if (!checked)
            return checked;
    }
    return {};
}

Result<void> bind(Edit &edit, Role role, Person person)
{
    if (const auto checked = checkPerson(person, u"people."_s % toKey(role)); !checked)
        return checked;
    person.id = PersonId(edit.uuid());
    edit.record.dossier.people.insert(role, person);
    return {};
}

// The leaver stands apart, and nobody is both named and "nobody".
Result<void> bindAll(Edit &edit, const StartRequest &request)
{
    for (auto it = request.people.begin(); it != request.people.end(); ++it) {
        if (it.key() == Role::Employee || (it.key() == Role::Successor && request.noSuccessor))
            return fail(ErrorCode::InvalidValue, {u"people."_s + toKey(it.key()), it.value().name, QString()});
        if (const auto bound = bind(edit, it.key(), it.value()); !bound)
            return bound;
    }
    return bind(edit, Role::Employee, request.person);
}

// The task that asks for the successor says who it is.
void tellSuccessorTask(Edit &edit)
{
    auto state = edit.record.tasks.value(itemkeys::successor);
    if (state.choice.isEmpty() && state.person.isEmpty())
        return;
    state.choice = u"named"_s;
    state.person = edit.record.dossier.nameOf(Role::Successor);
    edit.record.tasks.insert(itemkeys::successor, state);
}

} // namespace

Result<void> start(Edit &edit, const StartRequest &request)
{
    if (const auto allowed = checks::allowed(edit, Action::StartDossier); !allowed)
        return allowed;
    auto &dossier = edit.record.dossier;
    dossier.function = request.function;
    dossier.kind = request.kind;
    dossier.flags = request.flags;
    dossier.dates = request.dates;
    dossier.noSuccessor = request.noSuccessor;
    for (const auto &checked : {checks::order(dossier), checks::text(dossier.function, u"person.function"_s),
                                bindAll(edit, request)}) {
        if (!checked)
            return checked;
    }
    return checks::boundPerson(dossier, edit.session);
}

Result<void> setHold(Edit &edit, const QString &reason, const QString &reference)
{
    if (const auto checked = checks::allowed(edit, Action::SetLegalHold); !checked)
        return checked;
    if (const auto &standing = edit.before.dossier.hold)
        return fail(ErrorCode::HoldStands, {standing->reference});
    LegalHold hold{.reason = reason, .reference = reference, .by = edit.session.name, .since = edit.session.today};
    for (const auto &checked : {checks::required(hold.reason, u"reason"_s), checks::required(hold.reference, u"reference"_s)}) {
        if (!checked)
            return checked;
    }
    edit.record.dossier.hold = hold;
    return {};
}

Result<void> releaseHold(Edit &edit)
{
    if (const auto checked = checks::allowed(edit, Action::SetLegalHold); !checked)
        return checked;
    if (!edit.before.dossier.hold)
        return fail(ErrorCode::NoHold);
    edit.record.dossier.hold.reset();
    return {};
}

Result<void> changeDates(Edit &edit, const Dates &dates)
{
    for (const auto &checked : {checks::allowed(edit, Action::ChangeDossier), checks::running(edit)}) {
        if (!checked)
            return checked;
    }
    auto &current = edit.record.dossier.dates;
    for (const auto member : {&Dates::notice, &Dates::lastDay, &Dates::employmentEnd}) {
        if ((dates.*member).isValid())
            current.*member = dates.*member;
    }
    return checks::order(edit.record.dossier);
}

Result<void> bindPerson(Edit &edit, Role role, const Person &person)
{
    for (const auto &checked : {checks::allowed(edit, Action::ChangeDossier), checks::running(edit)}) {
        if (!checked)
            return checked;
    }
    if (const auto bound = bind(edit, role, person); !bound)
        return bound;
    if (role == Role::Successor) {
        edit.record.dossier.noSuccessor = false;
        tellSuccessorTask(edit);
    }
    return {};
}

Result<void> correctLeaver(Edit &edit, const Person &person, const QString &function)
{
    auto &dossier = edit.record.dossier;
    auto leaver = person;
    leaver.id = dossier.people.value(Role::Employee).id;
    dossier.function = function;
    for (const auto &checked : {checks::allowed(edit, Action::ChangeDossier), checks::running(edit),
                                checkPerson(leaver, u"people.employee"_s), checks::text(dossier.function, u"person.function"_s)}) {
        if (!checked)
            return checked;
    }
    dossier.people.insert(Role::Employee, leaver);
    return {};
}

Result<void> changeCircumstances(Edit &edit, DepartureKind kind, FlagSet flags)
{
    for (const auto &checked : {checks::allowed(edit, Action::ChangeDossier), checks::running(edit)}) {
        if (!checked)
            return checked;
    }
    if (!edit.before.dossier.isKindKnown)
        return fail(ErrorCode::KindUnknown);
    edit.record.dossier.kind = kind;
    edit.record.dossier.flags = flags;
    return {};
}

Result<void> setState(Edit &edit, DossierState state)
{
    const auto action = state == DossierState::Finished ? Action::FinishDossier : Action::ChangeDossier;
    if (const auto checked = checks::allowed(edit, action); !checked)
        return checked;
    edit.record.dossier.state = state;
    return {};
}

} // namespace core::commands

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/commands/checks.h"

#include "core/domain/cleantext.h"
#include "core/domain/signing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

const Task *Edit::visibleTask(QStringView key) const
{
    const auto it = std::find_if(tasks.begin(), tasks.end(), [&](const Task &task) {
        return task.key() == key && task.isVisibleTo(session.role);
    });
    return it == tasks.end() ? nullptr : &*it;
}

const Table *Edit::visibleTable(QStringView key) const
{
    if (!audienceOfTable(key.toString(), tasks).contains(session.role))
        return nullptr;
    for (const auto &source : templates) {
        if (const auto *table = source.table(key))
            return table;
    }
    return nullptr;
}

} // namespace core

namespace core::checks {

namespace {

Result<void> inOrder(Anchor earlier, Anchor later, const Dates &dates)
{
    if (!dates.at(earlier).isValid() || !dates.at(later).isValid() || dates.at(earlier) <= dates.at(later))
        return {};
    return fail(ErrorCode::DatesOutOfOrder, {toKey(earlier), dates.at(earlier).toString(Qt::ISODate), toKey(later),
                                             dates.at(later).toString(Qt::ISODate)});
}

} // namespace

Result<void> actor(const Edit &edit)
{
    auto name = edit.session.name;
    if (const auto checked = required(name, u"by"_s); !checked)
        return checked;
    return boundPerson(edit.before.dossier, edit.session);
}

Result<void> boundPerson(const Dossier &dossier, const Session &session)
{
    const auto another = boundToAnother(dossier, session.role, session.name);
    if (another.isEmpty())
        return {};
    return fail(ErrorCode::NotTheBoundPerson, {toKey(session.role), another, session.name});
}

Result<void> running(const Edit &edit)
{
    const auto state = edit.before.dossier.state;
    if (state != DossierState::Running)
        return fail(ErrorCode::DossierClosed, {toKey(state)});
    return {};
}

Result<void> allowed(const Edit &edit, Action action)
{
    if (mayDo(edit.session.role, action, edit.before.dossier))
        return actor(edit);
    return fail(ErrorCode::NotAllowed, {toKey(edit.session.role), roleKeys(whoMay(action))});
}

Result<void> text(QString &value, const QString &field)
{
    value = normalised(value);
    const auto fault = faultIn(value);
    if (fault == TextFault::TooLong)
        return fail(ErrorCode::TextTooLong, {field, QString::number(maxTextLength)});
    if (fault)
        return fail(ErrorCode::TextNotClean, {field});
    return {};
}

Result<void> required(QString &value, const QString &field)
{
    if (const auto checked = text(value, field); !checked)
        return checked;
    value = value.simplified();
    if (value.isEmpty())
        return fail(ErrorCode::InvalidValue, {field, value, QString()});
    return {};
}

Result<void> order(const Dossier &dossier)
{
    const auto &dates = dossier.dates;
    for (const auto anchor : {Anchor::Notice, Anchor::LastDay}) {
        if (!dates.at(anchor).isValid())
            return fail(ErrorCode::InvalidValue, {toKey(anchor), QString(), u"yyyy-MM-dd"_s});
    }
    const bool isKnownAfterwards = dossier.kind == DepartureKind::Death || dossier.flags.contains(Flag::AlreadyGone);
    if (const auto checked = inOrder(Anchor::Notice, Anchor::LastDay, dates); !checked && !isKnownAfterwards)
        return checked;
    return inOrder(Anchor::LastDay, Anchor::EmploymentEnd, dates);
}

bool isSigned(const Edit &edit, const QString &itemKey)
{
    const auto *signature = standingSignature(edit.tasks, Role::Employee);
    return edit.session.role == Role::Employee && signature && signature->items.contains(itemKey);
}

bool isSignedTable(const Edit &edit, const QString &table)
{
    if (edit.session.role != Role::Employee || !standingSignature(edit.tasks, Role::Employee))
        return false;
    return std::any_of(edit.tasks.begin(), edit.tasks.end(),
                       [&](const Task &task) { return isHandedOver(task.item) && usesTable(task.item, table); });
}

Result<void> gatesOpen(const Edit &edit, const Task &task)
{
    const auto &dossier = edit.before.dossier;
    if (task.closedGates.isEmpty())
        return {};
    const auto gate = task.closedGates.first();
    if (dossier.hold && (gate == Gate::Delete || gate == Gate::Hold))
        return fail(ErrorCode::OnHold, {task.key(), dossier.hold->reference});
    auto closedBy = task.closedBy;
    closedBy.removeIf([&](const QString &key) { return !edit.visibleTask(key); });
    if (task.notReleased && !closedBy.isEmpty())
        return fail(ErrorCode::NotReleased, {task.key(), closedBy.first()});
    return fail(ErrorCode::GateClosed, {task.key(), toKey(gate), closedBy.join(u' ')});
}

} // namespace core::checks

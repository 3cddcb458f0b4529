// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/commands/checks.h"
#include "core/domain/celllists.h"
#include "core/domain/signing.h"

using namespace Qt::StringLiterals;

namespace core::commands {

namespace {

// The task this role signs with; refused when it signs nothing here.
Result<Task> signTask(const Edit &edit)
{
    const auto key = signatureItem(edit.session.role);
    if (!key)
        return fail(ErrorCode::NotAllowed, {toKey(edit.session.role), u"employee manager successor"_s});
    for (const auto &checked : {checks::allowed(edit, signAction(edit.session.role)), checks::running(edit)}) {
        if (!checked)
            return Unexpected{checked.error()};
    }
    const auto *task = edit.visibleTask(QString(*key));
    if (!task)
        return fail(ErrorCode::ItemNotFound, {*key});
    return *task;
}

void store(Edit &edit, const QString &key, const Signature &signature, bool done)
{
    auto &state = edit.record.tasks[key];
    state.signature = signature;
    state.status = done ? Status::Done : Status::Todo;
    state.doneOn = done ? edit.session.today : QDate();
}

} // namespace

Result<void> sign(Edit &edit)
{
    const auto task = signTask(edit);
    if (!task)
        return Unexpected{task.error()};
    if (task->state.signature.isSigned())
        return fail(ErrorCode::AlreadySigned, {toKey(edit.session.role)});
    const auto blocking = blocksSigning(edit.tasks, edit.session.role, edit.session.today);
    if (!blocking.isEmpty())
        return fail(ErrorCode::OpenOwnTasks, {blocking.join(u' ')});
    const auto finished = finishedHandover(edit.tasks);
    const Signature signature{.by = edit.session.name,
                              .at = edit.now,
                              .contentHash = handoverHash(edit.before, edit.tasks, finished),
                              .items = inOrder(u"signedItems"_s, finished),
                              .openPoints = openPoints(edit.tasks, edit.before.dossier, edit.session.role)};
    store(edit, task->key(), signature, true);
    return {};
}

Result<void> refuseToSign(Edit &edit, const QString &reason)
{
    const auto task = signTask(edit);
    if (!task)
        return Unexpected{task.error()};
    auto text = reason;
    if (const auto checked = checks::text(text, u"reason"_s); !checked)
        return checked;
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::ReasonMissing, {task->key()});
    if (task->state.signature.isSigned())
        return fail(ErrorCode::AlreadySigned, {toKey(edit.session.role)});
    store(edit, task->key(), {.by = edit.session.name, .at = edit.now, .refusal = text}, false);
    return {};
}

Result<void> withdrawSignature(Edit &edit)
{
    const auto task = signTask(edit);
    if (!task)
        return Unexpected{task.error()};
    if (task->state.signature.at.isEmpty())
        return fail(ErrorCode::NotSigned, {toKey(edit.session.role)});
    const auto lastDay = edit.before.dossier.dates.lastDay;
    if (edit.session.today > lastDay)
        return fail(ErrorCode::TooLateToWithdraw, {lastDay.toString(Qt::ISODate)});
    store(edit, task->key(), {}, false);
    return {};
}

} // namespace core::commands

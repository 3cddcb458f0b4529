// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/tasktexts.h"

#include "app/models/cellwords.h"
#include "app/models/dossiersummary.h"
#include "app/models/tasklines.h"
#include "app/wording.h"
#include "core/domain/permissions.h"
#include "core/domain/signing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

struct TaskDetailText
{
    Q_DECLARE_TR_FUNCTIONS(TaskDetailText)
};

QString itemText(const core::Text &text, const core::DossierView &view)
{
    const auto language = currentLanguage();
    return core::fillIn(text.in(language), view.record.dossier, language, view.today).trimmed();
}

std::optional<BadgeContent> dueBadge(const core::Task &task, QDate today)
{
    const auto &state = task.state;
    if (state.status == core::Status::Done && state.doneOn.isValid())
        return BadgeContent{BadgeKind::Done, TaskDetailText::tr("Done on %1").arg(weekdayDate(state.doneOn, today))};
    const auto due = task.due.date;
    if (!task.isOpen() || !due.isValid())
        return {};
    //: Badge of a task: the last day for it, "Uiterlijk vr 13 maart"
    auto text = TaskDetailText::tr("By %1").arg(weekdayDate(due, today));
    const bool isNear = due == today || due == today.addDays(1);
    if (task.late || isNear)
        text += u", "_s + dueInWords(due, today);
    return BadgeContent{task.late               ? BadgeKind::Late
                        : task.atRisk || isNear ? BadgeKind::Risk
                                                : BadgeKind::Todo,
                        text, task.late ? Icon::Late : Icon::Calendar};
}

QString audienceText(const core::Task &task, const core::DossierView &view)
{
    if (!task.item.visibleTo)
        return {};
    QStringList readers;
    for (const auto role : task.audience.values()) {
        if (role != view.role)
            readers.append(labelOf(role));
    }
    //: In a list of who may see a task: "Alleen voor jou en HR"
    readers.prepend(TaskDetailText::tr("you"));
    return TaskDetailText::tr("Only for %1").arg(listed(readers));
}

QString neededText(core::Evidence evidence)
{
    using enum core::Evidence;
    switch (evidence) {
    case Note:
        return TaskDetailText::tr("Write a short note. Then you can set the task to Done.");
    case Place:
        return TaskDetailText::tr("Name at least one place. Then you can set the task to Done.");
    case Date:
        return TaskDetailText::tr("Fill in the day. Then you can set the task to Done.");
    case Person:
        return TaskDetailText::tr("Fill in who it is. Then you can set the task to Done.");
    case Choice:
        return TaskDetailText::tr("Make a choice. Then you can set the task to Done.");
    case Consent:
    case Signature:
    case Private:
    case Confirm:
        break;
    }
    return {};
}

QString neededRowsText(const core::Missing &missing, const core::DossierView &view)
{
    QStringList columns;
    for (const auto &problem : missing.rowProblems) {
        const auto *table = view.table(problem.section(u'|', 0, 0));
        const auto *column = table ? table->column(problem.section(u'|', 1)) : nullptr;
        if (!column)
            return TaskDetailText::tr(
                "There is no row yet. Add one, or choose “Not applicable” when there is nothing to fill in.");
        columns.append(TaskDetailText::tr("“%1”").arg(column->label.in(currentLanguage())));
    }
    return columns.isEmpty()
               ? QString()
               : TaskDetailText::tr("Fill in %1 in each row. Then you can set the task to Done.").arg(listed(columns));
}

QString lastProofText(const core::Task &task)
{
    return task.state.status == core::Status::Done
               ? TaskDetailText::tr("The task is set to Done, so this has to stay. First choose “In progress”.")
               : TaskDetailText::tr("Something is still needed before you can set the task to Done.");
}

Lock lockOf(const core::Task &task, const core::DossierView &view)
{
    if (!core::mayAct(view.role, task))
        return Lock::NotYours;
    if (view.isReadOnly)
        return Lock::Register;
    if (!view.boundTo.isEmpty())
        return Lock::BoundToAnother;
    if (view.record.dossier.state != core::DossierState::Running)
        return Lock::Dossier;
    const auto *signature = core::standingSignature(view.tasks, core::Role::Employee);
    if (view.role == core::Role::Employee && signature && signature->items.contains(task.key()))
        return Lock::Signed;
    return Lock::None;
}

QString lockText(Lock lock, const core::Task &task, const core::DossierView &view)
{
    switch (lock) {
    case Lock::None:
        break;
    case Lock::Register:
        return TaskDetailText::tr("This file is open for reading only.");
    case Lock::BoundToAnother:
        return boundText(view);
    case Lock::Dossier:
        return TaskDetailText::tr("The state of this dossier is “%1”. You can only read it.")
            .arg(labelOf(view.record.dossier.state));
    case Lock::Signed:
        return TaskDetailText::tr("You have signed this. To change it, first take back your signature.");
    case Lock::NotYours:
        return TaskDetailText::tr("%1. You can follow it here.").arg(doerText(task.responsible, view));
    }
    return {};
}

QStringList answersNeeded(const core::Task &task, const core::DossierView &view)
{
    QStringList answers;
    for (const auto &key : task.item.needs) {
        const auto *other = view.task(key);
        if (!other || other->state.choice.isEmpty())
            continue;
        const auto choice = std::ranges::find(other->item.choices, other->state.choice, &core::Choice::key);
        if (choice == other->item.choices.end())
            continue;
        //: %1 is the title of another task, %2 what was chosen there
        auto answer = filledIn(TaskDetailText::tr("Answer to “%1”: %2"),
                               {titleOf(other->item, view), itemText(choice->label, view)});
        if (!other->state.note.isEmpty())
            answer += u" – “"_s + oneLine(other->state.note) + u"”";
        answers.append(answer);
    }
    return answers;
}

std::optional<Helper> helperFor(const core::Task &task, const core::DossierView &view)
{
    const auto &people = view.record.dossier.people;
    QList<core::Role> roles{task.responsible, task.accountable};
    roles += task.item.consulted;
    roles += {core::Role::Manager, core::Role::Hr};
    std::optional<Helper> known;
    for (const auto role : roles) {
        const auto person = people.value(role);
        const bool isSelf = role == view.role && view.boundTo.isEmpty();
        if (isSelf || person.name.isEmpty() || !task.isVisibleTo(role))
            continue;
        const Helper helper{oneLine(person.name), person.email.trimmed()};
        if (!helper.email.isEmpty())
            return helper;
        if (!known)
            known = helper;
    }
    return known;
}

} // namespace app

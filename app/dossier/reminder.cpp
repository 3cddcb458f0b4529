// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossier/reminder.h"

#include "app/models/dossiersummary.h"
#include "app/wording.h"
#include "core/domain/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct ReminderText
{
    Q_DECLARE_TR_FUNCTIONS(ReminderText)
};

namespace {

QString whatIsOpen(const core::Task &task, const core::DossierView &view)
{
    const auto title = titleOf(task.item, view);
    const auto date = core::longDate(task.due.date, currentLanguage());
    if (task.responsible == core::Role::Employee)
        return filledIn(ReminderText::tr("In your handover this is still open: “%1” (by %2)."), {title, date});
    const auto leaver = oneLine(view.record.dossier.nameOf(core::Role::Employee));
    //: %1: a task; %2: a date; %3: the name of whoever leaves
    return filledIn(ReminderText::tr("In the handover of %3 this is still open: “%1” (by %2)."), {title, date, leaver});
}

} // namespace

MailDraft reminderOf(const core::Task &task, const core::DossierView &view, const QString &sender)
{
    const auto person = view.record.dossier.people.value(task.responsible);
    const auto hello =
        person.name.isEmpty() ? ReminderText::tr("Hello,") : filledIn(ReminderText::tr("Hello %1,"), {oneLine(person.name)});
    const auto ask = ReminderText::tr("Can you look at it? Let me know if something keeps you from it.");
    return {.to = person.email,
            .subject = filledIn(ReminderText::tr("Still open: %1"), {titleOf(task.item, view)}),
            .text = QStringList{hello, whatIsOpen(task, view), ask, oneLine(sender)}.join(u"\n\n"_s)};
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/plaintext.h"

#include "app/missingtext.h"
#include "app/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct PlainText
{
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

namespace {

using core::DossierView;
using core::Role;
using core::Task;

constexpr int statusWidth = 20;

// May have several lines, such as a list of questions.
QString instruction(const core::Text &text, const DossierView &view)
{
    const auto language = currentLanguage();
    return core::fillIn(text.in(language), view.record.dossier, language, view.today);
}

QString inLanguage(const core::Text &text, const DossierView &view)
{
    return oneLine(instruction(text, view));
}

QString lineOf(const QStringList &parts)
{
    return parts.join(u", "_s);
}

// Text of people may have several lines; those after the first are set under it.
QString detail(const QString &label, QString text)
{
    return text.isEmpty() ? QString() : u"\n      "_s + label + u": "_s + text.replace(u'\n', u"\n        "_s);
}

QString person(const core::Person &person)
{
    return person.email.isEmpty() ? person.name : QString(person.name + u" <"_s + person.email + u'>');
}

QString leaverLine(const core::Dossier &dossier)
{
    const auto leaver = dossier.people.value(Role::Employee);
    QStringList parts{leaver.name, dossier.function, leaver.unit};
    parts.removeAll(QString());
    return lineOf(parts);
}

QString dossierLine(const core::Dossier &dossier)
{
    return u'\n' + PlainText::tr("Dossier %1, %2").arg(dossier.id.text(), inSentence(labelOf(dossier.state)));
}

QString kindLine(const DossierView &view)
{
    if (!view.seesKind)
        return {};
    QStringList parts(labelOf(view.record.dossier.kind));
    for (const auto flag : view.record.dossier.flags.values())
        parts.append(inSentence(labelOf(flag)));
    return u'\n' + lineOf(parts);
}

QString datesLine(const core::Dates &dates)
{
    QStringList parts;
    for (const auto anchor : {core::Anchor::Notice, core::Anchor::LastDay, core::Anchor::EmploymentEnd}) {
        if (anchor == core::Anchor::EmploymentEnd && !dates.employmentEnd.isValid())
            continue; // none was given: what counts from it counts from the last working day
        parts.append((parts.isEmpty() ? labelOf(anchor) : inSentence(labelOf(anchor))) + u' ' +
                     core::shortDate(dates.at(anchor)));
    }
    return u'\n' + lineOf(parts);
}

QString peopleLines(const core::Dossier &dossier)
{
    QString lines;
    for (auto entry = dossier.people.constBegin(); entry != dossier.people.constEnd(); ++entry)
        lines += u"\n  "_s + labelOf(entry.key()) + u": "_s + person(entry.value());
    if (dossier.noSuccessor)
        lines += u"\n  "_s + labelOf(Role::Successor) + u": "_s + PlainText::tr("nobody, by choice");
    return lines;
}

QString holdLine(const std::optional<core::LegalHold> &hold)
{
    if (!hold)
        return {};
    return u'\n' + PlainText::tr("Legal hold since %1 (%2), by %3: %4")
                       .arg(core::shortDate(hold->since), hold->reference, hold->by, oneLine(hold->reason));
}

QString progressLine(const DossierView &view)
{
    const auto progress = core::progress(view.tasks, view.role);
    //: %1 of %2 tasks, and %3 of them late
    const auto text = view.role == Role::Employee ? PlainText::tr("%1 of %2 of your own tasks ready, %3 late")
                                                  : PlainText::tr("%1 of %2 tasks ready, %3 late");
    return u'\n' + text.arg(QString::number(progress.ready), QString::number(progress.total()), QString::number(progress.late));
}

QString dueText(const Task &task)
{
    if (!task.due.date.isValid())
        return PlainText::tr("no date").leftJustified(10);
    return core::shortDate(task.due.date);
}

QString statusText(const Task &task)
{
    const auto status = labelOf(task.state.status);
    if (task.late)
        return lineOf({status, PlainText::tr("late")});
    return task.atRisk ? lineOf({status, PlainText::tr("at risk")}) : status;
}

QString neededText(const Task &task, const DossierView &view)
{
    return missingText(core::missingEvidence(task, view.record.rows));
}

QString choiceText(const Task &task, const DossierView &view)
{
    for (const auto &choice : task.item.choices) {
        if (choice.key == task.state.choice)
            return inLanguage(choice.label, view);
    }
    return task.state.choice;
}

QString consentText(const core::TaskState &state)
{
    QStringList names;
    for (const auto consent : state.consent.value_or(core::ConsentSet()).values())
        names.append(labelOf(consent));
    return state.consent && names.isEmpty() ? PlainText::tr("none") : lineOf(names);
}

QString signatureText(const core::Signature &signature)
{
    if (signature.at.isEmpty())
        return {};
    const auto day = dayText(signature.at.left(10));
    return signature.refusal.isEmpty() ? PlainText::tr("by %1 on %2").arg(signature.by, day)
                                       : PlainText::tr("refused by %1 on %2: %3").arg(signature.by, day, signature.refusal);
}

bool isOnHold(const Task &task, const core::Dossier &dossier)
{
    return dossier.hold && (task.closedGates.contains(core::Gate::Delete) || task.closedGates.contains(core::Gate::Hold));
}

// What keeps a task from being ready.
QString obstacles(const Task &task, const DossierView &view)
{
    if (!task.isOpen())
        return {};
    return detail(PlainText::tr("waits for"), lineOf(task.waitsFor)) +
           detail(task.notReleased ? PlainText::tr("not allowed by") : PlainText::tr("not before"), lineOf(task.closedBy)) +
           (isOnHold(task, view.record.dossier) ? u"\n      "_s + PlainText::tr("stopped by the legal hold") : QString()) +
           detail(PlainText::tr("needed for Done"), neededText(task, view));
}

QString filledInText(const Task &task, const DossierView &view)
{
    const auto &state = task.state;
    return detail(PlainText::tr("reason"), state.reason) + detail(PlainText::tr("note"), state.note) +
           detail(PlainText::tr("place"), state.place) +
           (state.alreadySafe ? u"\n      "_s + PlainText::tr("was already safe") : QString()) +
           detail(PlainText::tr("date"), core::shortDate(state.date)) + detail(PlainText::tr("person"), state.person) +
           detail(PlainText::tr("choice"), choiceText(task, view)) + detail(PlainText::tr("consent"), consentText(state)) +
           detail(PlainText::tr("done on"), core::shortDate(state.doneOn)) +
           detail(PlainText::tr("signature"), signatureText(state.signature));
}

QString taskText(const Task &task, const DossierView &view)
{
    return u"\n  "_s + statusText(task).leftJustified(statusWidth) + u' ' + dueText(task) + u"  "_s + task.key() + u": "_s +
           inLanguage(task.item.title, view) + u" ["_s + labelOf(task.responsible) + u']' + obstacles(task, view) +
           filledInText(task, view);
}

// What a task asks, for a departure that has not started.
QString plannedText(const Task &task, const DossierView &view)
{
    const auto &item = task.item;
    auto roles = labelOf(task.responsible);
    if (task.accountable != task.responsible)
        roles += u"; "_s + PlainText::tr("accountable: %1").arg(inSentence(labelOf(task.accountable)));
    return u"\n  "_s + dueText(task) + u"  "_s + task.key() + u": "_s + inLanguage(item.title, view) + u" ["_s + roles + u']' +
           detail(PlainText::tr("why"), instruction(item.why, view)) + detail(PlainText::tr("what"), instruction(item.what, view)) +
           detail(PlainText::tr("how"), instruction(item.how, view)) + detail(PlainText::tr("where"), instruction(item.where, view)) +
           detail(PlainText::tr("ground"), instruction(item.legal, view));
}

using TextOfTask = QString (*)(const Task &task, const DossierView &view);

QString chapterName(const std::optional<core::Chapter> &chapter)
{
    return chapter ? labelOf(*chapter) : PlainText::tr("Other tasks");
}

QString chapterText(const std::optional<core::Chapter> &chapter, const DossierView &view, TextOfTask textOf)
{
    QString text;
    for (const auto &task : view.tasks) {
        if (task.item.chapter == chapter)
            text += textOf(task, view);
    }
    return text.isEmpty() ? text : QString(u"\n\n"_s + chapterName(chapter) + text);
}

QString tasksText(const DossierView &view, TextOfTask textOf)
{
    QString text;
    for (const auto &chapter : core::words<core::Chapter>())
        text += chapterText(chapter.value, view, textOf);
    return text + chapterText({}, view, textOf);
}

QString cellText(const core::Column &column, const QString &value, const DossierView &view)
{
    if (column.type == core::ColumnType::Date)
        return dayText(value);
    if (column.type == core::ColumnType::YesNo && !value.isEmpty())
        return value == "yes"_L1 ? PlainText::tr("yes") : PlainText::tr("no");
    for (const auto &choice : column.choices) {
        if (choice.key == value)
            return inLanguage(choice.label, view);
    }
    return value;
}

QString rowText(const core::Row &row, const core::Table &table, const DossierView &view)
{
    QString text = u"\n  "_s + row.id.text();
    for (const auto &column : table.columns + core::acknowledgement())
        text += detail(inLanguage(column.label, view) + u" ["_s + column.key + u']', cellText(column, row.cells.value(column.key), view));
    return text;
}

QString tableText(const core::Table &table, const DossierView &view)
{
    QString rows;
    for (const auto &row : view.record.rows) {
        if (row.table == table.key)
            rows += rowText(row, table, view);
    }
    return rows.isEmpty() ? rows : QString(u"\n\n"_s + inLanguage(table.title, view) + u" ("_s + table.key + u')' + rows);
}

QString tablesText(const DossierView &view)
{
    QString text;
    for (const auto &source : view.templates) {
        for (const auto &table : source.tables)
            text += tableText(table, view);
    }
    return text;
}

} // namespace

QString listingText(const core::DossierListing &listing)
{
    return listing.id.text() + u"  "_s + core::shortDate(listing.lastDay) + u"  "_s +
           PlainText::tr("%1 open, %2 late").arg(QString::number(listing.open), QString::number(listing.late)) + u"  "_s +
           oneLine(lineOf({listing.name, listing.function})) + u"  ["_s + inSentence(labelOf(listing.state)) + u']';
}

QString overviewText(const DossierView &view)
{
    const auto &dossier = view.record.dossier;
    return leaverLine(dossier) + dossierLine(dossier) + kindLine(view) + datesLine(dossier.dates) + peopleLines(dossier) +
           holdLine(dossier.hold) + progressLine(view) + tasksText(view, taskText) + tablesText(view);
}

QString planText(const DossierView &view)
{
    const auto &dossier = view.record.dossier;
    return leaverLine(dossier) + kindLine(view) + datesLine(dossier.dates) + peopleLines(dossier) + u'\n' +
           PlainText::tr("%n tasks", nullptr, int(view.tasks.size())) + tasksText(view, plannedText);
}

} // namespace app

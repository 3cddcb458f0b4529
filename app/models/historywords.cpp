// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/historywords.h"

#include "app/models/cellwords.h"
#include "app/models/dossiersummary.h"
#include "app/models/historyfields.h"
#include "app/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

namespace {

constexpr QLatin1StringView peoplePrefix("people.");

QString say(core::Phrase phrase)
{
    return core::phrase(phrase, currentLanguage());
}

QString roleText(const core::Change &change)
{
    const auto role = labelOf(change.role);
    return change.onBehalfOf ? filledIn(HistoryText::tr("%1, on behalf of %2"), {role, labelOf(*change.onBehalfOf)}) : role;
}

QString yesOrNo(const QString &value)
{
    return say(value.isEmpty() || value == "no"_L1 ? core::Phrase::No : core::Phrase::Yes);
}

// What the act was, where that says more than the cells that it wrote.
QString actText(const QString &action)
{
    if (action == "start"_L1)
        return HistoryText::tr("Dossier started");
    if (action == "sign"_L1)
        return HistoryText::tr("Handover signed");
    if (action == "refuse"_L1)
        return HistoryText::tr("Signing refused");
    if (action == "withdraw"_L1)
        return HistoryText::tr("Signature withdrawn");
    if (action == "hold"_L1)
        return HistoryText::tr("Legal hold set");
    if (action == "release-hold"_L1)
        return HistoryText::tr("Legal hold released");
    if (action == "change-dates"_L1)
        return HistoryText::tr("Dates changed");
    if (action == "circumstances"_L1)
        return HistoryText::tr("Kind of departure changed");
    if (action == "correct-leaver"_L1)
        return HistoryText::tr("Name or job corrected");
    if (action == "add-task"_L1)
        return HistoryText::tr("Task added");
    if (action == core::importAction())
        return HistoryText::tr("Case file opened");
    if (action == core::undoImportAction())
        return HistoryText::tr("Opening of a case file undone");
    if (action == core::settleAction())
        return HistoryText::tr("Difference settled");
    if (action == "request"_L1)
        return HistoryText::tr("Task added from the list");
    return {};
}

QString whatOf(const QString &action, const QList<HistoryCell> &cells)
{
    const auto act = actText(action);
    const auto about = cells.isEmpty() ? QString() : cells.first().about;
    if (action == "undo"_L1)
        return filledIn(HistoryText::tr("Undone: %1"), {about});
    return act.isEmpty() ? about : act;
}

} // namespace

HistoryWords::HistoryWords(const core::DossierView &view, const QList<core::Change> &history) : m_view(view)
{
    for (const auto &change : history) {
        for (const auto &cell : change.cells)
            note(cell);
    }
    for (const auto &row : view.record.rows)
        m_rows.insert(core::rowSubject(row.id), row);
}

void HistoryWords::note(const core::CellChange &cell)
{
    if (cell.newValue.isEmpty())
        return;
    if (cell.subject == core::dossierSubject() && cell.field.startsWith(peoplePrefix)) {
        if (const auto role = core::fromKey<core::Role>(QStringView(cell.field).mid(peoplePrefix.size())))
            m_roles.insert(cell.newValue, *role);
    } else if (cell.subject.startsWith("person:"_L1) && cell.field == "name"_L1) {
        m_names.insert(cell.subject.mid(7), cell.newValue);
    } else if (cell.field == "oneOff.title"_L1) {
        m_titles.insert(cell.subject, cell.newValue);
    } else if (cell.field == core::rowTableField()) {
        m_rows[cell.subject].table = cell.newValue;
    } else if (cell.subject.startsWith("row:"_L1)) {
        m_rows[cell.subject].cells.insert(cell.field, cell.newValue);
    }
}

HistoryEntry HistoryWords::entryOf(const core::Change &change) const
{
    HistoryEntry entry{.id = change.id,
                       .at = QDateTime::fromString(change.time, Qt::ISODateWithMs),
                       .actor = change.actor,
                       .role = roleText(change)};
    for (const auto &cell : change.cells) {
        const bool isKept = change.action == core::settleAction() && cell.oldValue == cell.newValue;
        if (const auto words = isKept ? std::nullopt : cellOf(cell))
            entry.cells.append(*words);
    }
    entry.what = whatOf(change.action, entry.cells);
    return entry;
}

std::optional<HistoryCell> HistoryWords::cellOf(const core::CellChange &cell) const
{
    const bool isWhyHeld = cell.field.startsWith("hold."_L1) && cell.field != "hold.since"_L1;
    if (cell.subject.startsWith("import:"_L1) || isTechnical(cell.field) || (isWhyHeld && !knowsWhyHeld(m_view)))
        return {};
    if (cell.subject.startsWith("task:"_L1))
        return ofTask(cell);
    if (cell.subject.startsWith("row:"_L1))
        return ofRow(cell);
    return cell.subject.startsWith("person:"_L1) ? ofPerson(cell) : ofDossier(cell);
}

QString HistoryWords::taskTitle(const QString &key) const
{
    if (const auto *task = m_view.task(key))
        return titleOf(task->item, m_view);
    for (const auto &source : m_view.templates) {
        if (const auto *item = source.item(key))
            return titleOf(*item, m_view); // no longer applies
    }
    return oneLine(m_titles.value(core::taskSubject(key), key));
}

HistoryCell HistoryWords::ofTask(const core::CellChange &cell) const
{
    const auto key = cell.subject.mid(5);
    return {taskTitle(key), taskFieldName(cell.field), taskValue(key, cell.field, cell.oldValue),
            taskValue(key, cell.field, cell.newValue)};
}

QString HistoryWords::taskValue(const QString &key, const QString &field, const QString &value) const
{
    const auto *task = m_view.task(key);
    if (field == "status"_L1)
        return labelOf(core::fromKey<core::Status>(value).value_or(core::Status::Todo));
    if (field == "alreadySafe"_L1)
        return yesOrNo(value);
    if (field == "choice"_L1 && task)
        return cellText(value, {.key = {}, .type = core::ColumnType::Choice, .choices = task->item.choices}, m_view.today);
    if (field == "consent"_L1)
        return value == "none"_L1 ? HistoryText::tr("nothing")
                                  : labelsOfKeys<core::Consent>(value.split(u' ')).join(u", "_s);
    if (field == "oneOff.responsible"_L1 || field == "oneOff.accountable"_L1)
        return labelOfKey<core::Role>(value);
    return dayText(value);
}

HistoryCell HistoryWords::ofRow(const core::CellChange &cell) const
{
    const auto row = m_rows.value(cell.subject);
    const auto *table = m_view.table(row.table);
    if (!table)
        return {row.table, cell.field, cell.oldValue, cell.newValue};
    const auto name = titleOfRow(row, *table);
    const auto title = table->title.in(currentLanguage());
    const auto about = name.isEmpty() ? title : filledIn(HistoryText::tr("%1: “%2”"), {title, name});
    if (cell.field == core::rowTableField())
        return {about, say(core::Phrase::RowAdded), {}, {}};
    if (cell.field == core::rowDeletedField())
        return {about, say(cell.newValue.isEmpty() ? core::Phrase::RowAdded : core::Phrase::RowRemoved), {}, {}};
    for (const auto &column : table->columns + core::acknowledgement()) {
        if (column.key == cell.field)
            return {about, column.label.in(currentLanguage()), cellText(cell.oldValue, column, m_view.today),
                    cellText(cell.newValue, column, m_view.today)};
    }
    return {about, cell.field, cell.oldValue, cell.newValue};
}

HistoryCell HistoryWords::ofPerson(const core::CellChange &cell) const
{
    const auto id = cell.subject.mid(7);
    const auto about = m_roles.contains(id) ? roleName(m_roles.value(id)) : say(core::Phrase::PeopleAndRoles);
    return {about, personFieldName(cell.field), cell.oldValue, cell.newValue};
}

QString HistoryWords::personName(const QString &id) const
{
    return id.isEmpty() ? QString() : m_names.value(id, say(core::Phrase::NoName));
}

HistoryCell HistoryWords::ofDossier(const core::CellChange &cell) const
{
    if (cell.field.startsWith(peoplePrefix))
        return {say(core::Phrase::PeopleAndRoles), capitalised(labelOfKey<core::Role>(cell.field.mid(peoplePrefix.size()))),
                personName(cell.oldValue), personName(cell.newValue)};
    return {say(core::Phrase::ThisDossier), dossierFieldName(cell.field), dossierValue(cell.field, cell.oldValue),
            dossierValue(cell.field, cell.newValue)};
}

QString HistoryWords::dossierValue(const QString &field, const QString &value) const
{
    if (field == "state"_L1)
        return labelOf(core::fromKey<core::DossierState>(value).value_or(core::DossierState::Running));
    if (field == "kind"_L1)
        return labelOfKey<core::DepartureKind>(value);
    if (field == "flags"_L1)
        return labelsOfKeys<core::Flag>(value.split(u' ', Qt::SkipEmptyParts)).join(u", "_s);
    if (field == "noSuccessor"_L1)
        return yesOrNo(value);
    if (field != "requested"_L1)
        return dayText(value);
    QStringList titles;
    for (const auto &key : value.split(u' ', Qt::SkipEmptyParts))
        titles.append(taskTitle(key));
    return titles.join(u", "_s);
}

QString sentenceOf(const HistoryCell &cell)
{
    const auto from = oneLine(cell.from);
    const auto to = oneLine(cell.to);
    if (from.isEmpty() && to.isEmpty())
        return cell.field;
    const auto empty = HistoryText::tr("(empty)");
    const QString change = from.isEmpty() ? to : QString(from + u" → "_s + (to.isEmpty() ? empty : to));
    return filledIn(HistoryText::tr("%1: %2"), {cell.field, change});
}

} // namespace app

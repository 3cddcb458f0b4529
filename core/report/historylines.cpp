// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/historylines.h"

#include "core/report/parts.h"
#include "core/report/reporttext.h"
#include "core/report/rowlayouts.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr QLatin1StringView peoplePrefix("people.");

struct FieldName
{
    const char16_t *field;
    Phrase name;
};

// What is printed of a task; consent, hashes and what a newer program adds are not in the list and stay out.
constexpr FieldName taskFields[] = {
    {u"status", Phrase::ColumnStatus},  {u"reason", Phrase::Reason},        {u"note", Phrase::Note},
    {u"place", Phrase::Place},          {u"person", Phrase::PersonChosen},  {u"choice", Phrase::Choice},
    {u"date", Phrase::OnDate},          {u"due", Phrase::FieldDue},         {u"alreadySafe", Phrase::AlreadySafe},
    {u"signedBy", Phrase::FieldSigned}, {u"refusal", Phrase::FieldRefusal}, {u"oneOff.title", Phrase::FieldTitle},
    {u"oneOff.due", Phrase::ColumnDue},
};

// Of these only where the task tells details; see ReportScope::tellsDetails().
constexpr Phrase plainTaskFields[] = {Phrase::ColumnStatus, Phrase::FieldDue, Phrase::FieldTitle, Phrase::ColumnDue};

// Of a dossier: no kind, no flags, no settings.
constexpr FieldName dossierFields[] = {
    {u"state", Phrase::FieldState},      {u"function", Phrase::FactFunction},    {u"notice", Phrase::FieldNotice},
    {u"lastDay", Phrase::FactLastDay},   {u"employmentEnd", Phrase::FieldEnd},   {u"noSuccessor", Phrase::FieldNoSuccessor},
    {u"hold.reason", Phrase::FieldHold}, {u"requested", Phrase::FieldRequested},
};

// Of a person: never the address.
constexpr FieldName personFields[] = {{u"name", Phrase::ColumnName}, {u"unit", Phrase::FactUnit}};

std::optional<Phrase> nameIn(std::span<const FieldName> fields, QStringView field)
{
    for (const auto &entry : fields) {
        if (field == QStringView(entry.field))
            return entry.name;
    }
    return {};
}

// The name of somebody who gets a role in the same change: "Leidinggevende: – → Wouter" says it already.
bool isToldByRole(const CellChange &cell, const Change &change)
{
    return cell.field == "name"_L1 && std::ranges::any_of(change.cells, [&](const CellChange &other) {
               return other.subject == dossierSubject() && other.field.startsWith(peoplePrefix) &&
                      !other.newValue.isEmpty() && cell.subject == "person:"_L1 + other.newValue;
           });
}

QString dated(const QString &value)
{
    const auto date = QDate::fromString(value, Qt::ISODate);
    return date.isValid() && value.size() == 10 ? shortDate(date) : value;
}

} // namespace

HistoryLines::HistoryLines(const ReportScope &scope, const QList<Change> &history) : m_scope(scope)
{
    for (const auto &change : history) {
        for (const auto &cell : change.cells)
            note(cell);
    }
    for (const auto &layout : rowLayouts()) {
        for (const auto &row : scope.rows(QStringView(layout.table)))
            m_rows.insert(rowSubject(row.id), row);
    }
}

QList<HistoryLine> HistoryLines::linesOf(const Change &change) const
{
    QList<HistoryLine> lines;
    for (const auto &cell : change.cells) {
        const auto line = isToldByRole(cell, change) ? std::nullopt : lineOf(cell);
        if (line)
            lines.append(*line);
    }
    return lines;
}

// Deleted rows are no longer in the record: what their table and name were stands in the history itself.
void HistoryLines::note(const CellChange &cell)
{
    if (cell.subject == dossierSubject() && cell.field.startsWith(peoplePrefix) && !cell.newValue.isEmpty())
        m_roles[cell.newValue] = fromKey<Role>(QStringView(cell.field).mid(peoplePrefix.size()));
    if (cell.subject.startsWith("person:"_L1) && cell.field == "name"_L1)
        m_names[cell.subject.mid(7)] = cell.newValue;
    if (!cell.subject.startsWith("row:"_L1))
        return;
    auto &row = m_rows[cell.subject];
    if (cell.field == rowTableField())
        row.table = cell.newValue;
    else if (!cell.newValue.isEmpty())
        row.cells.insert(cell.field, cell.newValue);
}

std::optional<HistoryLine> HistoryLines::lineOf(const CellChange &cell) const
{
    if (cell.subject.startsWith("task:"_L1))
        return taskLine(cell);
    if (cell.subject.startsWith("row:"_L1))
        return rowLine(cell);
    if (cell.subject.startsWith("person:"_L1))
        return personLine(cell);
    if (cell.subject == dossierSubject())
        return dossierLine(cell);
    return {};
}

std::optional<HistoryLine> HistoryLines::line(const CellChange &cell, std::optional<Phrase> field,
                                              const QString &about) const
{
    if (!field)
        return {};
    return HistoryLine{about, m_scope.say(*field), cell.oldValue, cell.newValue};
}

// "Leidinggevende: Wouter → Wouter Bos", "Leidinggevende, afdeling: – → Ruimte"
std::optional<HistoryLine> HistoryLines::personLine(const CellChange &cell) const
{
    auto told = line(cell, nameIn(personFields, cell.field), m_scope.say(Phrase::PeopleAndRoles));
    const auto role = m_roles.value(cell.subject.mid(7));
    if (told && role)
        told->field =
            cell.field == "name"_L1 ? m_scope.role(*role) : QString(m_scope.role(*role) % ", "_L1 % told->field.toLower());
    return told;
}

std::optional<HistoryLine> HistoryLines::roleLine(const CellChange &cell) const
{
    const auto role = fromKey<Role>(QStringView(cell.field).mid(peoplePrefix.size()));
    if (!role)
        return {};
    return HistoryLine{m_scope.say(Phrase::PeopleAndRoles), m_scope.role(*role), personName(cell.oldValue),
                       personName(cell.newValue)};
}

QString HistoryLines::personName(const QString &id) const
{
    const auto name = m_names.value(id);
    return id.isEmpty() || !name.isEmpty() ? name : m_scope.say(Phrase::NoName);
}

std::optional<HistoryLine> HistoryLines::taskLine(const CellChange &cell) const
{
    const auto *task = m_scope.task(cell.subject.mid(5));
    const auto field = nameIn(taskFields, cell.field);
    if (task == nullptr || !field ||
        (!ReportScope::tellsDetails(*task) && std::ranges::find(plainTaskFields, *field) == std::end(plainTaskFields)))
        return {};
    return HistoryLine{m_scope.title(*task), m_scope.say(*field), taskValue(*task, cell.field, cell.oldValue),
                       taskValue(*task, cell.field, cell.newValue)};
}

QString HistoryLines::taskValue(const Task &task, const QString &field, const QString &value) const
{
    if (field == "status"_L1)
        return nameOf(fromKey<Status>(value).value_or(Status::Todo)).in(m_scope.language());
    if (field == "alreadySafe"_L1)
        return m_scope.say(value.isEmpty() ? Phrase::No : Phrase::Yes);
    if (field == "choice"_L1)
        return cellText(m_scope, {.type = ColumnType::Choice, .choices = task.item.choices}, value);
    return dated(value);
}

std::optional<HistoryLine> HistoryLines::rowLine(const CellChange &cell) const
{
    const auto row = m_rows.value(cell.subject);
    const auto *table = m_scope.table(row.table);
    if (table == nullptr)
        return {};
    const QString about = m_scope.text(table->title) % ": "_L1 % isolated(rowName(m_scope, row));
    if (cell.field == rowTableField())
        return HistoryLine{about, m_scope.say(Phrase::RowAdded), {}, {}};
    if (cell.field == rowDeletedField())
        return HistoryLine{about, m_scope.say(cell.newValue.isEmpty() ? Phrase::RowAdded : Phrase::RowRemoved), {}, {}};
    const auto *column = table->column(cell.field);
    const auto label = column != nullptr ? m_scope.text(column->label) : cell.field;
    const auto text = [&](const QString &value) { return column != nullptr ? cellText(m_scope, *column, value) : value; };
    return HistoryLine{about, label, text(cell.oldValue), text(cell.newValue)};
}

std::optional<HistoryLine> HistoryLines::dossierLine(const CellChange &cell) const
{
    if (cell.field.startsWith(peoplePrefix))
        return roleLine(cell);
    const auto field = nameIn(dossierFields, cell.field);
    auto line = this->line(cell, field, m_scope.say(Phrase::ThisDossier));
    if (!line)
        return {};
    line->from = dossierValue(cell.field, cell.oldValue);
    line->to = dossierValue(cell.field, cell.newValue);
    return line->from == line->to ? std::nullopt : line;
}

QString HistoryLines::dossierValue(const QString &field, const QString &value) const
{
    if (field == "state"_L1)
        return nameOf(fromKey<DossierState>(value).value_or(DossierState::Running)).in(m_scope.language());
    if (field == "noSuccessor"_L1)
        return m_scope.say(value.isEmpty() ? Phrase::No : Phrase::Yes);
    return field == "requested"_L1 ? requestedTitles(value) : dated(value);
}

// Optional tasks by title, and only those that this report tells about.
QString HistoryLines::requestedTitles(const QString &keys) const
{
    QStringList titles;
    for (const auto &key : keys.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto *task = m_scope.task(key))
            titles.append(m_scope.title(*task));
    }
    return titles.join(", "_L1);
}

} // namespace core

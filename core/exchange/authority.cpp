// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/authority.h"

#include "core/domain/cells.h"
#include "core/domain/itemkeys.h"
#include "core/exchange/written.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr QLatin1StringView peoplePrefix("people.");

Error notAllowed(Role role, Action action)
{
    return fail(ErrorCode::NotAllowed, {toKey(role), roleKeys(whoMay(action))}).error;
}

const Task *taskIn(const Situation &situation, const QString &key)
{
    const auto found = std::ranges::find(situation.tasks, key, &Task::key);
    return found == situation.tasks.end() ? nullptr : &*found;
}

bool namesSuccessor(Role role, const Situation &situation)
{
    const auto *task = taskIn(situation, itemkeys::successor);
    return task && mayAct(role, *task);
}

std::optional<Error> refusalOfAction(Role role, Action action, const Situation &situation)
{
    return mayDo(role, action, situation.record.dossier) ? std::nullopt : std::optional(notAllowed(role, action));
}

std::optional<Error> refusalOfDossier(Role role, const CellChange &cell, const Situation &situation)
{
    if (cell.field.startsWith("hold."_L1))
        return refusalOfAction(role, Action::SetLegalHold, situation);
    if (cell.field == "state"_L1 && cell.newValue == toKey(DossierState::Finished))
        return refusalOfAction(role, Action::FinishDossier, situation);
    const bool isAboutPeople =
        cell.subject != dossierSubject() || cell.field.startsWith(peoplePrefix) || cell.field == "noSuccessor"_L1;
    if (isAboutPeople && namesSuccessor(role, situation))
        return {};
    return refusalOfAction(role, Action::ChangeDossier, situation);
}

bool isOfSignature(const QString &field)
{
    return field.startsWith("signed"_L1) || field == "openPoints"_L1 || field == "refusal"_L1;
}

std::optional<Error> refusalOfTask(Role role, const CellChange &cell, const Situation &situation)
{
    const auto key = cell.subject.mid(5);
    if (cell.field.startsWith("oneOff."_L1))
        return refusalOfAction(role, Action::ChangeDossier, situation);
    const auto *task = taskIn(situation, key);
    if (!task)
        return fail(ErrorCode::ItemNotFound, {key}).error;
    const auto acting = mayAct(role, *task);
    const bool mayTell = key == itemkeys::successor && mayDo(role, Action::ChangeDossier, situation.record.dossier);
    if (mayTell || acting == Acting::Own || (acting && !isOfSignature(cell.field)))
        return {};
    return fail(ErrorCode::NotYourItem, {key, toKey(task->responsible), toKey(task->accountable)}).error;
}

const Table *tableIn(const Situation &situation, const QString &key)
{
    for (const auto &source : situation.templates) {
        if (const auto *table = source.table(key))
            return table;
    }
    return nullptr;
}

std::optional<Error> refusalOfRow(Role role, const CellChange &cell, const Situation &situation, const RowTables &tables)
{
    const auto key = tables.value(cell.subject);
    const auto *table = tableIn(situation, key);
    if (!table)
        return fail(ErrorCode::TableNotFound, {key}).error;
    if (cell.field == rowTableField() && cell.newValue != key)
        return fail(ErrorCode::TableNotFound, {cell.newValue}).error; // a row stays in its table
    const bool isColumn = !cell.field.startsWith(u'@');
    if (isColumn && !table->column(cell.field))
        return fail(ErrorCode::ColumnNotFound, {key, cell.field, QString()}).error;
    const auto acting = isColumn ? mayWriteCell(role, key, cell.field, situation.tasks, situation.record.dossier)
                                 : mayChangeRows(role, key, situation.tasks);
    if (acting)
        return {};
    for (const auto &task : situation.tasks) {
        if (usesTable(task.item, key))
            return fail(ErrorCode::NotYourItem, {task.key(), toKey(task.responsible), toKey(task.accountable)}).error;
    }
    return fail(ErrorCode::TableNotFound, {key}).error;
}

bool decidesWhoDoesWhat(const CellChange &cell)
{
    static const QStringList fields{u"kind"_s,          u"flags"_s,     u"notice"_s,      u"lastDay"_s,
                                    u"employmentEnd"_s, u"requested"_s, u"noSuccessor"_s, u"templates"_s};
    if (cell.subject == dossierSubject())
        return fields.contains(cell.field) || cell.field.startsWith("organisation."_L1) ||
               cell.field.startsWith(peoplePrefix);
    return cell.subject.startsWith("task:"_L1) && (cell.field == "consent"_L1 || cell.field.startsWith("oneOff."_L1));
}

} // namespace

std::optional<Error> refusalOf(Role role, const CellChange &cell, const Situation &situation, const RowTables &tables)
{
    if (cell.subject.startsWith("task:"_L1))
        return refusalOfTask(role, cell, situation);
    if (cell.subject.startsWith("row:"_L1))
        return refusalOfRow(role, cell, situation, tables);
    return refusalOfDossier(role, cell, situation);
}

std::optional<Role> representedBy(Role role, const CellChange &cell, const Situation &situation, const RowTables &tables)
{
    if (cell.subject.startsWith("row:"_L1)) {
        const auto table = tables.value(cell.subject);
        const auto acting = mayWriteCell(role, table, cell.field, situation.tasks, situation.record.dossier);
        return acting == Acting::OnBehalf
                   ? std::optional(representedBy(role, table, cell.field, situation.tasks, situation.record.dossier))
                   : std::nullopt;
    }
    const auto *task = cell.subject.startsWith("task:"_L1) ? taskIn(situation, cell.subject.mid(5)) : nullptr;
    return task && mayAct(role, *task) == Acting::OnBehalf ? std::optional(task->responsible) : std::nullopt;
}

Holders holdersIn(const QList<Change> &changes)
{
    QHash<Role, QString> persons; // their subjects
    QHash<QString, QString> names;
    Holders holders;
    for (const auto &change : changes) {
        for (const auto &cell : change.cells) {
            if (cell.subject.startsWith("person:"_L1) && cell.field == "name"_L1)
                names.insert(cell.subject, cell.newValue);
            if (cell.subject != dossierSubject() || !cell.field.startsWith(peoplePrefix))
                continue;
            if (const auto role = fromKey<Role>(cell.field.mid(peoplePrefix.size())))
                persons.insert(*role, u"person:"_s + cell.newValue);
        }
        for (const auto role : RoleSet::all().values()) {
            const auto name = names.value(persons.value(role));
            if (!holders[role].contains(name))
                holders[role].append(name);
        }
    }
    return holders;
}

Authority::Authority(QList<Situation> rights, QList<Situation> knowledge, const RowTables &tables, const Holders &holders,
                     Role sender)
    : m_rights(std::move(rights)), m_knowledge(std::move(knowledge)), m_tables(tables), m_holders(holders), m_sender(sender)
{
    for (const auto &situation : std::as_const(m_knowledge))
        m_filters.emplace_back(sender, situation, m_tables);
}

bool Authority::isKnownToSender(const CellChange &cell) const
{
    return std::ranges::any_of(m_filters, [&](const CellFilter &filter) { return filter.mayTravel(cell); });
}

bool Authority::couldBe(const QString &actor, Role role) const
{
    return std::ranges::any_of(m_holders.value(role),
                               [&](const QString &name) { return name.isEmpty() || samePerson(name, actor); });
}

std::optional<Error> Authority::refusal(const Change &change) const
{
    for (const auto &cell : change.cells) {
        std::optional<Error> why = fail(ErrorCode::CaseFileIncomplete).error;
        for (const auto &situation : m_rights) {
            why = refusalOf(change.role, cell, situation, m_tables);
            if (!why)
                break;
        }
        if (why)
            return why;
        if (!isKnownToSender(cell))
            return fail(ErrorCode::NotOfTheSender, {toKey(m_sender)}).error;
    }
    if (couldBe(change.actor, change.role))
        return {};
    return fail(ErrorCode::NotTheBoundPerson, {toKey(change.role), m_holders.value(change.role).value(0), change.actor})
        .error;
}

bool decidesWhoDoesWhat(const Change &change)
{
    return std::ranges::any_of(change.cells, [](const CellChange &cell) {
        return decidesWhoDoesWhat(cell) || cell.subject.startsWith("person:"_L1);
    });
}

QList<Situation> situationsOf(const DossierId &dossier, const QList<Change> &changes, const QList<Template> &templates,
                              QDate today)
{
    QMap<CellKey, Cell> cells;
    QSet<size_t> seen;
    QList<Situation> situations;
    for (const auto &change : changes) {
        bool isNews = false;
        for (const auto &cell : change.cells) {
            if (!decidesWhoDoesWhat(cell))
                continue;
            cells.insert({cell.subject, cell.field}, {cell.subject, cell.field, cell.newValue});
            isNews = true;
        }
        if (!isNews)
            continue;
        size_t hash = 0;
        for (const auto &cell : std::as_const(cells))
            hash = qHashMulti(hash, cell.subject, cell.field, cell.value);
        if (seen.contains(hash))
            continue;
        seen.insert(hash);
        if (situations.size() == maxSituations)
            situations.removeLast(); // the last one always counts
        situations.append(situationOf(recordOf(dossier, cells.values()), templates, today));
    }
    return situations;
}

} // namespace core
